import { css } from 'lit';
import { color, radius, size, space } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s5};
  }
  .week {
    display: grid;
    gap: ${space.s1};
    justify-items: start;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s1} ${space.s3};
    min-block-size: 2.75em;
  }
  .day > .check {
    inline-size: 6.5em;
  }
  .span {
    display: flex;
    align-items: center;
    gap: ${space.s2};
  }
  .shut {
    color: ${color.quiet};
  }
  .day > .error {
    flex-basis: 100%;
  }
  input.time {
    inline-size: 4.75em;
    padding-inline: ${space.s1};
    text-align: center;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
    padding-block: ${space.s1};
    list-style: none;
  }
  .days > li {
    display: flex;
    align-items: center;
    padding-inline-start: ${space.s3};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    background: ${color.paper};
    font-size: ${size.small};
  }
  .days button {
    display: inline-grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 0;
    background: none;
    color: ${color.quiet};
    font: inherit;
    cursor: pointer;
  }
  .days svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .add > input {
    inline-size: 11em;
  }
  @media (hover: hover) {
    .days button:hover {
      color: ${color.bad};
    }
  }
`;
