import { css } from 'lit';
import { color, radius, size, space, weight } from './tokens.ts';

/** The looks of `itemList`, `stepList`, `flowChain` and `groupedItems`. */
export const itemListStyles = css`
  .items,
  .steps,
  .flow {
    list-style: none;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .items {
    display: grid;
    gap: ${space.s2};
  }
  .items > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .items > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5625em;
    inset-inline-start: 0.125em;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    border-radius: 50%;
    background: ${color.action};
  }
  .items .items,
  .steps .items,
  .flow .items {
    margin-block-start: ${space.s2};
  }
  .items .items > li::before,
  .steps .items > li::before,
  .flow .items > li::before {
    border: 0.0938em solid ${color.edge};
    background: none;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    min-block-size: 2em;
    padding-inline-start: 3em;
    padding-block: 0.25em ${space.s5};
    counter-increment: step;
  }
  .steps > li:last-child {
    padding-block-end: 0;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: ${color.tint};
    color: ${color.action};
    font-weight: ${weight.strong};
    font-variant-numeric: tabular-nums;
  }
  /* The thread from one step to the next. */
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.25em 0.25em;
    inset-inline-start: 0.9375em;
    inline-size: 0.125em;
    border-radius: 1em;
    background: ${color.hairline};
  }
  .flow {
    display: flex;
    flex-direction: column;
    gap: ${space.s5};
    max-inline-size: 34em;
  }
  .flow > li {
    position: relative;
    padding: ${space.s3} ${space.s4};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    line-height: 1.35;
  }
  .flow > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% + 0.3125em);
    inset-inline-start: calc(50% - 0.4375em);
    inline-size: 0.875em;
    block-size: 0.875em;
    background: ${color.action};
    clip-path: polygon(0 30%, 50% 80%, 100% 30%, 100% 55%, 50% 100%, 0 55%);
  }
  .groups {
    display: grid;
    gap: ${space.s6};
  }
  .group {
    display: grid;
    gap: ${space.s3};
    min-inline-size: 0;
  }
  .group h4 {
    overflow-wrap: anywhere;
  }
  .note {
    padding: ${space.s3} ${space.s4};
    border-radius: ${radius.small};
    background: ${color.warnTint};
    color: ${color.warn};
    font-size: ${size.small};
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .items > li::before,
    .flow > li:not(:last-child)::after,
    .steps > li:not(:last-child)::after {
      background: CanvasText;
    }
    .steps > li::before {
      border: 0.0625em solid;
    }
  }
`;
