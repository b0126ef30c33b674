import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s6};
    container-type: inline-size;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${space.s3};
  }
  .spans {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
    margin-inline-end: auto;
  }
  .spans > button {
    padding-inline: ${space.s4};
  }
  [aria-pressed='true'] {
    border-color: ${color.action};
    background: ${color.tint};
    box-shadow: inset 0 0 0 0.0625em ${color.action};
  }
  form > .field {
    inline-size: 10.75em;
  }
  form > .error {
    flex-basis: 100%;
  }
  .summary {
    display: grid;
    gap: ${space.s2};
  }
  .summary > h3 {
    font-size: ${size.title};
  }
  .summary > p {
    max-inline-size: 44em;
    line-height: 1.5;
  }
  section {
    display: grid;
    gap: ${space.s3};
    min-inline-size: 0;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    line-height: 1.35;
  }
  th,
  td {
    padding: ${space.s2} ${space.s3};
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  thead th {
    inline-size: 7.75em;
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
    inline-size: 14em;
    padding-inline-start: ${space.s4};
    text-align: start;
    font-weight: ${weight.body};
    white-space: normal;
  }
  tr > :last-child {
    padding-inline-end: ${space.s4};
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
  .taken {
    opacity: 0.3;
  }
  .none {
    padding: ${space.s6} ${space.s4};
    border: 0.0625em dashed ${color.edge};
    border-radius: ${radius.large};
    color: ${color.quiet};
    text-align: center;
    text-wrap: balance;
  }
  :host > .quiet {
    justify-self: start;
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
  @container (max-width: 56em) {
    .drawing,
    .legend {
      display: none;
    }
    table {
      table-layout: auto;
    }
    th,
    td {
      padding-inline: ${space.s2};
    }
    th:first-child {
      min-inline-size: 9em;
    }
    thead th {
      min-inline-size: 4.5em;
    }
  }
`;
