import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  ol {
    display: grid;
    list-style: none;
  }
  li {
    position: relative;
    display: grid;
    gap: 0.125em;
    padding-block-end: ${space.s4};
    padding-inline-start: ${space.s5};
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.125em;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: ${color.edge};
  }
  li[data-who='citizen']::before {
    background: ${color.action};
  }
  /* The thread from one act to the next. */
  li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.25em 0;
    inset-inline-start: 0.375em;
    inline-size: 0.125em;
    background: ${color.hairline};
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s1} ${space.s2};
    font-weight: ${weight.strong};
  }
  .at {
    color: ${color.quiet};
    font-size: ${size.small};
    font-variant-numeric: tabular-nums;
  }
  .text {
    margin-block-start: ${space.s1};
    padding: ${space.s2} ${space.s3};
    border-radius: ${radius.small};
    background: ${color.tint};
    white-space: pre-line;
  }
  .text[data-internal] {
    background: ${color.paper};
    box-shadow: inset 0 0 0 0.0625em ${color.hairline};
  }
  .none {
    color: ${color.quiet};
  }
  @media (forced-colors: active) {
    li::before,
    li:not(:last-child)::after {
      background: CanvasText;
    }
  }
`;
