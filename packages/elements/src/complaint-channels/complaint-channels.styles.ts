import { css } from 'lit';
import { color, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  .complaints {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5};
    color: ${color.ink};
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .unstated {
    color: ${color.quiet};
    line-height: 1.45;
  }
  ul {
    list-style: none;
  }
  .channels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: ${space.s5} ${space.s6};
  }
  .channels > li {
    display: flex;
    gap: ${space.s3};
    min-inline-size: 0;
  }
  .sign {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    background: ${color.tint};
    color: ${color.action};
  }
  .words {
    display: grid;
    gap: 0.125em;
    align-content: start;
    min-inline-size: 0;
  }
  .name {
    font-weight: ${weight.strong};
  }
  .label {
    font-size: ${size.small};
    color: ${color.quiet};
  }
  .value {
    line-height: 1.45;
  }
  .value a {
    display: inline-block;
    padding-block: ${space.s1};
    color: ${color.action};
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  .value .quiet {
    justify-content: start;
    max-inline-size: 100%;
    margin-block: ${space.s1};
    padding-inline: ${space.s3};
    text-align: start;
    font-weight: ${weight.body};
    color: ${color.ink};
  }
  .value .quiet svg {
    color: ${color.action};
  }
  .deadlines {
    display: grid;
    gap: ${space.s2};
  }
  .deadlines li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 ${space.s4};
    padding-block: ${space.s3};
    border-block-end: 0.0625em solid ${color.hairline};
  }
  .deadlines li:last-child {
    border: 0;
  }
  .deadlines strong {
    font-weight: ${weight.strong};
  }
  .flow-inside {
    padding-block: ${space.s3};
  }
`;
