import { css } from 'lit';
import { color, radius, size, space } from './tokens.ts';

/** A list of things to manage: what it is at the start of a row, what can be done at its end. */
export const rowStyles = css`
  :host {
    container-type: inline-size;
  }
  .rows {
    list-style: none;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    overflow: clip;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3} ${space.s5};
    padding: ${space.s3} ${space.s4};
  }
  .row + .row {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .row[data-off] .what {
    color: ${color.quiet};
  }
  .what {
    flex: 1 1 14em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s1} ${space.s2};
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.35;
  }
  .what > .hint,
  .what > p {
    flex-basis: 100%;
  }
  .row .quiet {
    padding-inline: ${space.s3};
  }
  .row select {
    inline-size: auto;
  }
  .none {
    padding: ${space.s5};
    border: 0.0625em dashed ${color.edge};
    border-radius: ${radius.large};
    color: ${color.quiet};
    line-height: 1.45;
    text-align: center;
    text-wrap: balance;
  }
  layan-notice {
    margin-block-end: ${space.s4};
  }
  small {
    font-size: ${size.small};
  }
  @container (max-width: 36em) {
    .row > .actions {
      inline-size: 100%;
    }
    .row > .actions > * {
      flex: 1 1 auto;
    }
  }
`;
