import { css } from 'lit';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

/** What the parts of the page share: a numbered heading, and things to choose one or some of. */
export const builderStyles = css`
  h2 {
    display: flex;
    align-items: baseline;
    gap: ${space.s3};
    font-size: ${size.title};
  }
  h2 > span {
    color: ${color.action};
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5};
    align-content: start;
    padding: ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s2};
  }
  legend {
    padding: 0;
    margin-block-end: ${space.s2};
    font-weight: ${weight.strong};
    line-height: 1.35;
  }
  select {
    text-overflow: ellipsis;
  }
  .empty {
    padding: ${space.s8} ${space.s5};
    border: 0.0938em dashed ${color.edge};
    border-radius: ${radius.small};
    color: ${color.quiet};
    text-align: center;
    text-wrap: balance;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125em ${space.s3};
    align-items: start;
    padding: ${space.s3};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    line-height: 1.35;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: ${color.action};
    background: ${color.tint};
  }
  .option > input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    margin-block-start: 0.05em;
    accent-color: ${color.action};
  }
  .option > strong {
    font-weight: ${weight.strong};
    overflow-wrap: anywhere;
  }
  .option > .about {
    grid-column: 2;
    color: ${color.quiet};
    font-size: ${size.small};
    text-wrap: pretty;
  }
  @media (hover: hover) {
    .option:hover {
      border-color: ${color.edge};
    }
    .option:has(:checked):hover {
      border-color: ${color.action};
    }
  }
  @media (max-width: 40em) {
    .card {
      padding: ${space.s4};
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 0.125em solid;
    }
  }
`;
