import { css } from 'lit';
import { color, duration, radius, space, target } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  details {
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s3};
    min-block-size: ${target};
    padding: ${space.s3} ${space.s4};
    border-radius: ${radius.large};
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > svg {
    color: ${color.quiet};
    transition: rotate ${duration.short};
  }
  details[open] > summary > svg {
    rotate: 180deg;
  }
  .name {
    flex: 1 1 9em;
    display: grid;
    min-inline-size: 0;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .parts {
    display: grid;
    gap: ${space.s4} ${space.s5};
    padding: ${space.s3} ${space.s4} ${space.s4};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .mark {
    display: grid;
    grid-template-columns: 5em minmax(0, 14em);
    gap: ${space.s4};
  }
  .services {
    columns: 18em 3;
    column-gap: ${space.s5};
    padding-block-start: ${space.s1};
  }
  .services > div {
    break-inside: avoid;
  }
  .services .check {
    align-items: start;
    padding-block: 0.3125em;
  }
  .services .check > span {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  small {
    white-space: nowrap;
  }
  @container (min-width: 40em) {
    .parts {
      grid-template-columns: 1fr 1fr;
    }
    .parts > .error,
    .mark,
    .wide,
    ::slotted(*) {
      grid-column: 1 / -1;
    }
  }
  @media (hover: hover) {
    summary:hover {
      background: ${color.tint};
    }
  }
`;
