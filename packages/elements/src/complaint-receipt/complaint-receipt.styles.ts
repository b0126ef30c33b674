import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
    padding: ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    line-height: 1.45;
  }
  header {
    display: grid;
    justify-items: center;
    gap: ${space.s2};
    text-align: center;
    text-wrap: balance;
  }
  header > svg {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: ${color.good};
  }
  h2:focus-visible {
    outline: none;
  }
  .agency,
  .quiet-words {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .keep {
    font-weight: ${weight.strong};
  }
  .secrets {
    display: grid;
    gap: ${space.s3};
    justify-items: center;
    padding: ${space.s4} ${space.s3};
    border-radius: ${radius.large};
    background: ${color.tint};
    text-align: center;
  }
  dt {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  dd {
    font-size: min(2.2em, 6.6cqi);
    font-weight: ${weight.display};
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    line-height: 1.15;
    overflow-wrap: normal;
    user-select: all;
    -webkit-user-select: all;
  }
  .spelling ul {
    display: grid;
    gap: ${space.s1};
    padding-block: ${space.s2};
    list-style: none;
    overflow-wrap: anywhere;
  }
  .spelling ul + ul {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .address {
    display: none;
  }
  .promise {
    display: grid;
    gap: ${space.s2};
    padding-block-start: ${space.s4};
    border-block-start: 0.0625em solid ${color.hairline};
    overflow-wrap: anywhere;
  }
  .due > strong {
    display: block;
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    line-height: 1.3;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3};
    margin-block-start: ${space.s4};
  }
  .actions > .quiet {
    flex: 1 1 8em;
  }
  .actions > .action {
    flex: 1 1 100%;
  }
  .copied {
    flex-basis: 100%;
    font-size: ${size.small};
    text-align: center;
  }
  .copied:empty {
    display: none;
  }
  /* Side by side what is read and what is scanned. */
  @container (inline-size > 34em) {
    .receipt {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: ${space.s4} ${space.s6};
    }
    header,
    .promise {
      grid-column: 1 / -1;
    }
    .secrets {
      align-self: stretch;
      align-content: center;
    }
    layan-qr-code {
      grid-area: 2 / 2 / span 2;
    }
    .spelling {
      grid-column: 1;
    }
    dd {
      font-size: min(2.2em, 4.3cqi);
    }
  }
  /* A wide screen: all of it, and what to press, without scrolling. */
  @container (inline-size > 56em) {
    .receipt {
      grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 3fr);
      gap: ${space.s2} ${space.s6};
      padding-block: ${space.s4};
    }
    header {
      grid-area: 1 / 1;
      gap: ${space.s1};
    }
    header > svg {
      inline-size: 1.75em;
      block-size: 1.75em;
    }
    .actions {
      margin-block-start: ${space.s3};
    }
    .promise {
      grid-area: 2 / 1 / span 2;
      align-content: start;
    }
    .secrets {
      grid-area: 1 / 2 / span 2;
    }
    .spelling {
      grid-area: 3 / 2;
    }
    layan-qr-code {
      grid-area: 1 / 3 / span 3;
    }
    dd {
      font-size: min(2.2em, 3cqi);
    }
    .actions > .action {
      flex: 2 1 16em;
    }
  }
  @container (inline-size < 24em) {
    .receipt {
      padding: ${space.s4};
    }
  }
`;
