import { css } from 'lit';
import { color, radius, size, space, weight } from './tokens.ts';

/** The looks of `ticketRow` and `ticketFlags`: dense, in one line where there is room for one. */
export const ticketRowStyles = css`
  .rows {
    list-style: none;
    container-type: inline-size;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto auto;
    align-items: center;
    column-gap: ${space.s3};
    min-block-size: 2.375em;
    padding: ${space.s1} ${space.s3};
    border-block-end: 0.0625em solid ${color.hairline};
    line-height: 1.25;
  }
  .row:last-child {
    border-block-end: 0;
  }
  .code {
    min-inline-size: 3.5em;
    font-weight: ${weight.strong};
    font-variant-numeric: tabular-nums;
  }
  .subject {
    overflow: hidden;
    color: ${color.quiet};
    font-size: ${size.small};
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .flags {
    grid-column: 3;
    display: inline-flex;
    flex-wrap: wrap;
    gap: ${space.s1};
  }
  .flag {
    padding: 0.0625em 0.5em;
    border-radius: ${radius.small};
    border: 0.0625em solid ${color.edge};
    color: ${color.ink};
    font-size: ${size.small};
    line-height: 1.4;
    white-space: nowrap;
  }
  .flag.first {
    border-color: ${color.attention};
    background: ${color.attention};
    color: ${color.onAttention};
  }
  .wait {
    grid-column: 4;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .row > .quiet,
  .row > .acts {
    grid-column: 5;
  }
  .acts {
    display: inline-flex;
    gap: ${space.s2};
  }
  .row .quiet {
    min-block-size: 2.125em;
    padding: 0 ${space.s3};
    font-size: ${size.small};
  }
  .overdue .wait {
    color: ${color.warn};
    font-weight: ${weight.strong};
  }
  .overdue {
    background: ${color.warnTint};
  }
  @container (inline-size < 26em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) auto;
      row-gap: 0.125em;
      padding-block: ${space.s2};
    }
    .subject {
      grid-area: 2 / 1 / 3 / 3;
      white-space: normal;
    }
    .flags {
      grid-area: 1 / 2;
    }
    .wait {
      grid-area: 1 / 3;
    }
    .row > .quiet,
    .row > .acts {
      grid-area: 2 / 3;
    }
    .row > .acts {
      flex-wrap: wrap;
      justify-content: end;
    }
  }
  @media (forced-colors: active) {
    .flag.first {
      forced-color-adjust: none;
    }
  }
`;
