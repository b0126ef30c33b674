import { css } from 'lit';
import { color, duration, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: block;
    --_notch: 0.7em;
  }
  /* The notches are cut out of both parts, and the shadow goes round them. */
  .slip {
    position: relative;
    container-type: inline-size;
    max-inline-size: var(--layan-queue-ticket-size, 26em);
    margin-inline: auto;
    color: ${color.ink};
    line-height: 1.35;
    text-align: center;
    filter: drop-shadow(0 0 0.0625em ${color.edge}) drop-shadow(0 0.375em 0.75em rgb(from ${color.edge} r g b / 0.25));
  }
  header,
  .stub {
    display: grid;
    justify-items: center;
    background: ${color.surface};
  }
  header {
    gap: ${space.s3};
    padding: calc(${space.s7} + 0.25em) ${space.s5} ${space.s5};
    border-start-start-radius: ${radius.large};
    border-start-end-radius: ${radius.large};
    mask:
      radial-gradient(circle at 0 100%, transparent var(--_notch), black calc(var(--_notch) + 0.03em)) 0 0 / 51% 100%
        no-repeat,
      radial-gradient(circle at 100% 100%, transparent var(--_notch), black calc(var(--_notch) + 0.03em)) 100% 0 / 51%
        100% no-repeat;
  }
  .weave {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: 0;
    block-size: 2.5em;
    border-start-start-radius: ${radius.large};
    border-start-end-radius: ${radius.large};
    overflow: hidden;
    color: var(--_line);
  }
  .weave > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .agency {
    font-size: ${size.small};
    color: ${color.quiet};
    text-wrap: balance;
  }
  h2 {
    display: grid;
    justify-items: center;
    font-size: 1em;
  }
  .label {
    color: ${color.quiet};
    font-weight: ${weight.body};
  }
  .number {
    font-size: 25cqi;
    font-weight: 800;
    line-height: 1.05;
    letter-spacing: -0.04em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .number.long {
    font-size: 20.5cqi;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: ${space.s3};
    font-weight: ${weight.strong};
    line-height: 1.25;
    text-align: start;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .line > .line-mark {
    flex: none;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: ${space.s2};
    list-style: none;
    font-size: ${size.small};
  }
  .kinds > li {
    padding: 0.125em ${space.s3};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.large};
  }
  .stub {
    gap: ${space.s2};
    padding: ${space.s5};
    background: ${color.tint};
    mask:
      radial-gradient(circle at 0 0, transparent var(--_notch), black calc(var(--_notch) + 0.03em)) 0 0 / 51% 100%
        no-repeat,
      radial-gradient(circle at 100% 0, transparent var(--_notch), black calc(var(--_notch) + 0.03em)) 100% 0 / 51% 100%
        no-repeat;
    background-image: radial-gradient(circle, ${color.edge} 0.09em, transparent 0.1em);
    background-size: 0.75em 0.25em;
    background-repeat: repeat-x;
    background-position: center -0.06em;
    transition: background-color ${duration.long};
    overflow-wrap: anywhere;
  }
  .what {
    font-size: ${size.title};
    font-weight: ${weight.display};
    line-height: 1.2;
  }
  .detail {
    font-size: ${size.lead};
    line-height: 1.35;
    text-wrap: balance;
    max-inline-size: 22em;
  }
  .more {
    font-size: ${size.small};
    color: ${color.quiet};
    text-wrap: balance;
  }
  .counter {
    display: grid;
    justify-items: center;
    font-weight: ${weight.strong};
  }
  .counter bdi {
    font-size: 2.2em;
    font-weight: 800;
    line-height: 1;
  }
  .called .stub {
    background-color: ${color.attention};
    color: ${color.onAttention};
  }
  .called .what {
    font-size: 10cqi;
  }
  .called .counter bdi {
    font-size: 30cqi;
    letter-spacing: -0.04em;
  }
  .called .more {
    color: inherit;
  }
  .missed .stub {
    background-color: ${color.warnTint};
  }
  .missed .what {
    color: ${color.warn};
  }
  .finished .stub,
  .cancelled .stub {
    background-color: ${color.surface};
  }
  .cancelled .number {
    color: ${color.quiet};
    text-decoration: line-through;
    text-decoration-thickness: 0.06em;
  }
  footer {
    display: grid;
    justify-items: center;
    gap: ${space.s4};
    padding: ${space.s5};
    background: ${color.surface};
    border-end-start-radius: ${radius.large};
    border-end-end-radius: ${radius.large};
  }
  layan-qr-code {
    --layan-qr-code-size: 9em;
    justify-self: stretch;
  }
  [slot='caption'] {
    display: block;
    text-wrap: balance;
  }
  .taken {
    font-size: ${size.small};
    color: ${color.quiet};
  }
  .actions,
  .question {
    display: grid;
    gap: ${space.s3};
    max-inline-size: var(--layan-queue-ticket-size, 26em);
    margin: ${space.s5} auto 0;
  }
  .question > h3 {
    text-align: center;
  }
  ::slotted(*) {
    margin-block-start: ${space.s4};
  }
  @media (forced-colors: active) {
    .slip {
      border: 0.125em solid;
      border-radius: ${radius.large};
      filter: none;
    }
    .stub {
      border-block: 0.125em dashed;
    }
  }
`;
