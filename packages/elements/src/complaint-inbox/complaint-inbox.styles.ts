import { css } from 'lit';
import { color, duration, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s4};
    container-type: inline-size;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .filters > button {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    min-block-size: 2.25em;
    padding: ${space.s1} ${space.s3};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    font-size: ${size.small};
    cursor: pointer;
    transition: background-color ${duration.short};
  }
  .count {
    color: ${color.quiet};
    font-variant-numeric: tabular-nums;
  }
  .filters > [data-pressing] {
    border-color: ${color.bad};
    color: ${color.bad};
    font-weight: ${weight.strong};
  }
  .filters > [data-pressing] > .count {
    color: inherit;
  }
  .filters > [aria-pressed='true'] {
    border-color: ${color.action};
    background: ${color.action};
    color: ${color.onAction};
    font-weight: ${weight.strong};
  }
  .filters > [aria-pressed='true'] > .count {
    color: inherit;
  }
  .narrow {
    display: grid;
    grid-template-columns: minmax(14em, 1fr) minmax(0, 14em) minmax(0, 16em);
    gap: ${space.s3};
    align-items: center;
  }
  layan-search-box {
    grid-column-start: 1;
    font-size: ${size.small};
  }
  .rows {
    list-style: none;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    overflow: clip;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr) 8em 10em 8em;
    gap: ${space.s1} ${space.s4};
    align-items: start;
    padding: ${space.s3} ${space.s4};
    border-inline-start: 0.25em solid transparent;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .row + .row {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .row[data-urgency='soon'] {
    border-inline-start-color: ${color.attention};
  }
  .row[data-urgency='late'],
  .row[data-urgency='escalated'] {
    border-inline-start-color: ${color.bad};
  }
  .which {
    display: grid;
  }
  /* The whole row is where to press; its name is the code. */
  .open {
    justify-self: start;
    padding: 0;
    border: 0;
    background: none;
    color: ${color.action};
    font: inherit;
    font-weight: ${weight.strong};
    font-variant-numeric: tabular-nums;
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .open:focus-visible {
    outline: none;
  }
  .row:has(.open:focus-visible) {
    outline: 0.1875em solid ${color.focus};
    outline-offset: -0.1875em;
    background: ${color.tint};
  }
  small,
  .class,
  .who {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .words.hidden {
    display: flex;
    gap: ${space.s3};
    color: ${color.quiet};
    font-style: italic;
  }
  .reveal {
    position: relative;
    z-index: 1;
    display: inline-flex;
    align-items: center;
    gap: ${space.s1};
    min-block-size: 1.75em;
    padding: 0 ${space.s2};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.action};
    font: inherit;
    font-size: ${size.small};
    cursor: pointer;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s1} ${space.s2};
    margin-block-start: 0.125em;
  }
  .service {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .due {
    display: grid;
  }
  .due > strong {
    display: flex;
    align-items: center;
    gap: ${space.s1};
    font-weight: ${weight.strong};
  }
  .due svg {
    inline-size: 1em;
    block-size: 1em;
  }
  [data-urgency='soon'] strong {
    color: ${color.warn};
  }
  [data-urgency='late'] strong,
  [data-urgency='escalated'] strong {
    color: ${color.bad};
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s3};
  }
  nav > p {
    color: ${color.quiet};
    font-variant-numeric: tabular-nums;
  }
  .none {
    display: grid;
    gap: ${space.s4};
    justify-items: center;
    padding: ${space.s6} ${space.s5};
    border: 0.0625em dashed ${color.edge};
    border-radius: ${radius.large};
    color: ${color.quiet};
    line-height: 1.45;
    text-align: center;
    text-wrap: balance;
  }
  @media (hover: hover) {
    .row:hover {
      background: ${color.tint};
    }
    .filters > button:not([aria-pressed='true']):hover {
      background: ${color.tint};
    }
  }
  @container (min-width: 58em) {
    .words {
      -webkit-line-clamp: 1;
    }
  }
  @container (max-width: 58em) {
    .row {
      grid-template-columns: 9.5em minmax(0, 1fr) 10em;
    }
    .what {
      grid-row: 1 / 3;
      grid-column: 2;
    }
    .class {
      grid-column: 1;
    }
    .due {
      grid-row: 1;
      grid-column: 3;
    }
    .who {
      grid-row: 2;
      grid-column: 3;
    }
  }
  @container (max-width: 40em) {
    .filters {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding-block: 0.1875em;
      scrollbar-width: thin;
    }
    .filters > button {
      flex: none;
    }
    .narrow {
      grid-template-columns: 1fr 1fr;
    }
    layan-search-box {
      grid-column: 1 / -1;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .which {
      grid-row: 1;
    }
    .due {
      grid-row: 1;
      grid-column: 2;
      justify-items: end;
      text-align: end;
    }
    .what {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .class,
    .who {
      grid-row: 3;
      grid-column: auto;
    }
    .who {
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .filters > [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
