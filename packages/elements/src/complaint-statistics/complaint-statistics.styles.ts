import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s3};
    line-height: 1.4;
  }
  strong {
    font-weight: ${weight.strong};
  }
  /* What only a screen reader reads stands in it, and not beside it. */
  .scroll {
    position: relative;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: ${space.s2} ${space.s3};
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  thead th {
    color: ${color.quiet};
    font-size: ${size.small};
    font-weight: ${weight.body};
    vertical-align: bottom;
    white-space: normal;
    text-wrap: balance;
  }
  tbody tr {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  th:first-child {
    text-align: start;
    font-weight: ${weight.body};
  }
  .drawing {
    inline-size: 30%;
    min-inline-size: 6em;
  }
  .drawing > svg {
    display: block;
    inline-size: 100%;
    block-size: 0.875em;
    border-radius: 0.125em;
    fill: ${color.action};
  }
  .drawing > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .rest {
    opacity: 0.3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s1} ${space.s4};
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
  }
  .legend i {
    inline-size: 0.875em;
    block-size: 0.875em;
    border-radius: 0.125em;
    background: ${color.action};
  }
  .figures > .quiet {
    justify-self: start;
  }
  .none {
    padding: ${space.s6} ${space.s4};
    border: 0.0625em dashed ${color.edge};
    border-radius: ${radius.large};
    color: ${color.quiet};
    text-align: center;
    text-wrap: balance;
  }
  @container (inline-size < 40em) {
    .drawing,
    .legend {
      display: none;
    }
    th,
    td {
      padding-inline: ${space.s2};
    }
  }
`;
