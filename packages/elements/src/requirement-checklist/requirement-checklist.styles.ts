import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  .checklist {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5};
    color: ${color.ink};
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .on-paper {
    display: none;
  }
  .lead {
    color: ${color.quiet};
  }
  .question {
    display: grid;
    gap: ${space.s3};
  }
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s4};
    min-block-size: calc(${target} * 1.4);
    padding: ${space.s4} ${space.s5};
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .choice > svg {
    color: ${color.action};
  }
  .choice:active {
    background: ${color.tint};
  }
  .applicant {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3};
  }
  strong {
    font-weight: ${weight.strong};
  }
  .entries {
    list-style: none;
  }
  .checklist > .entries {
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    overflow: clip;
  }
  li + li {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .row {
    display: flex;
    align-items: flex-start;
    gap: ${space.s4};
    padding: calc((${target} - 1.75em) / 2) ${space.s4};
  }
  .row > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0.125em;
    color: ${color.quiet};
  }
  .row > span {
    padding-block: 0.15em;
    min-inline-size: 0;
  }
  label {
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  label:active,
  label:has(:checked) {
    background: ${color.tint};
  }
  label:has(:focus-visible) {
    outline: 0.1875em solid ${color.focus};
    outline-offset: -0.1875em;
  }
  input {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin: 0;
    appearance: none;
    direction: ltr;
    scroll-margin-block-end: 7em;
    border: 0.125em solid ${color.edge};
    border-radius: 0.4em;
    background: ${color.surface};
    font: inherit;
    cursor: inherit;
  }
  input:focus-visible {
    outline: none;
  }
  input:checked {
    border-color: ${color.action};
    background: ${color.action};
  }
  input:checked::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.95em;
    border: 0 solid ${color.onAction};
    border-block-end-width: 0.2em;
    border-inline-end-width: 0.2em;
    transform: translateY(-0.1em) rotate(40deg);
  }
  .branch > .entries {
    margin-inline-start: calc(${space.s4} + 0.8125em);
    border-inline-start: 0.125em solid ${color.hairline};
  }
  .branch.done > .row > svg {
    color: ${color.good};
  }
  .branch.done > .entries {
    border-color: ${color.action};
  }
  .verdict {
    position: sticky;
    inset-block-end: ${space.s3};
    display: grid;
    gap: ${space.s2};
    padding: ${space.s3} ${space.s4} ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    box-shadow: 0 0.25em 1em color-mix(in oklab, ${color.ink} 14%, transparent);
    font-size: ${size.lead};
    font-weight: ${weight.strong};
  }
  .verdict > p {
    display: flex;
    align-items: center;
    gap: ${space.s2};
  }
  .verdict.complete {
    border-color: ${color.good};
    color: ${color.good};
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    appearance: none;
    border: 0;
    border-radius: ${radius.small};
    background: ${color.hairline};
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: ${color.hairline};
  }
  progress::-webkit-progress-value {
    background: ${color.action};
    transition: inline-size ${duration.long};
  }
  progress::-moz-progress-bar {
    background: ${color.action};
  }
  .notes {
    display: grid;
    gap: ${space.s2};
  }
  .home {
    display: grid;
    gap: ${space.s4};
    align-items: center;
    padding: ${space.s5};
    border-radius: ${radius.large};
    background: ${color.tint};
    --layan-qr-code-size: 18em;
  }
  .home > div {
    display: grid;
    justify-items: start;
    gap: ${space.s2};
  }
  .home button {
    margin-block-start: ${space.s3};
  }
  ::slotted([slot='actions']) {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3};
  }
  @container (inline-size >= 34em) {
    .home {
      grid-template-columns: minmax(0, 18em) minmax(0, 1fr);
      gap: ${space.s6};
    }
  }
  @container (inline-size < 22em) {
    .row {
      gap: ${space.s3};
      padding-inline: ${space.s3};
    }
    .branch > .entries {
      margin-inline-start: ${space.s4};
    }
  }
  @media (hover: hover) {
    label:hover {
      background: ${color.tint};
    }
    .choice:hover {
      border-color: ${color.action};
    }
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input:checked::before {
      content: none;
    }
  }
`;
