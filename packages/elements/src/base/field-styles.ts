import { css } from 'lit';
import { color, radius, size, space, target, weight } from './tokens.ts';

/** The looks of `field`: native controls, their labels, hints and errors. */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s1};
    align-content: start;
    min-inline-size: 0;
  }
  .field > label:not(.check),
  legend {
    padding: 0;
    font-weight: ${weight.strong};
    line-height: 1.35;
  }
  .hint {
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.4;
    text-wrap: pretty;
  }
  .error {
    display: flex;
    gap: ${space.s1};
    color: ${color.bad};
    font-size: ${size.small};
    font-weight: ${weight.strong};
    line-height: 1.4;
  }
  .error > svg {
    margin-block-start: 0.0625em;
  }
  input:where(:not([type='checkbox'], [type='radio'])),
  select {
    inline-size: 100%;
    min-block-size: ${target};
    padding: ${space.s1} ${space.s3};
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid='true'] {
    border-color: ${color.bad};
    background: ${color.badTint};
  }
  input[readonly] {
    background: ${color.paper};
    color: ${color.quiet};
  }
  input.number {
    inline-size: 5.5em;
  }
  .check {
    display: flex;
    align-items: center;
    gap: ${space.s2};
    min-block-size: 2em;
    line-height: 1.35;
    cursor: pointer;
  }
  .check > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: ${color.action};
  }
  .unit {
    display: flex;
    align-items: center;
    gap: ${space.s2};
    color: ${color.quiet};
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2} ${space.s3};
    align-items: center;
  }
`;

/** A word in a box: the state of a row. */
export const tagStyles = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: ${space.s1};
    padding: 0.125em ${space.s2};
    border-radius: ${radius.small};
    background: ${color.tint};
    color: ${color.action};
    font-size: ${size.small};
    font-weight: ${weight.strong};
    line-height: 1.4;
    white-space: nowrap;
  }
  .tag[data-kind='quiet'] {
    background: none;
    box-shadow: inset 0 0 0 0.0625em ${color.hairline};
    color: ${color.quiet};
  }
  .tag[data-kind='warn'] {
    background: ${color.warnTint};
    color: ${color.warn};
  }
  .tag[data-kind='bad'] {
    background: ${color.badTint};
    color: ${color.bad};
  }
  .tag > svg {
    inline-size: 1em;
    block-size: 1em;
  }
  @media (forced-colors: active) {
    .tag {
      border: 0.0625em solid;
    }
  }
`;
