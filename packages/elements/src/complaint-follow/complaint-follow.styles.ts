import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .follow,
  .gate,
  .letter,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${space.s4};
  }
  h2:focus-visible {
    outline: none;
  }
  .gate > .action {
    justify-self: start;
    min-inline-size: min(16em, 100%);
  }
  #code {
    text-transform: uppercase;
    letter-spacing: 0.06em;
  }
  .pin {
    max-inline-size: 10em;
    letter-spacing: 0.2em;
  }
  header {
    display: grid;
    gap: ${space.s2};
    padding: ${space.s4} ${space.s5};
    border-radius: ${radius.large};
    background: ${color.tint};
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  header.late {
    background: ${color.warnTint};
  }
  .code {
    color: ${color.quiet};
    font-size: ${size.small};
    font-weight: ${weight.strong};
    letter-spacing: 0.04em;
  }
  .quiet-words,
  .at {
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  section {
    gap: ${space.s3};
  }
  .card {
    padding: ${space.s4} ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-inline-start: 0.25em solid ${color.action};
    border-radius: ${radius.small};
    background: ${color.surface};
  }
  .ask {
    border-inline-start-color: ${color.attention};
  }
  .said {
    line-height: 1.5;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  details {
    border-block: 0.0625em solid ${color.hairline};
  }
  details + details {
    margin-block-start: calc(-1 * ${space.s4} - 0.0625em);
  }
  details[open] {
    padding-block-end: ${space.s4};
  }
  .letter {
    line-height: 1.45;
  }
  .letter > .action,
  .letter > .quiet {
    justify-self: start;
  }
  .bad {
    border-color: ${color.bad};
    color: ${color.bad};
  }
  .arrival:focus-visible {
    outline: none;
  }
  .faces {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: ${space.s2};
  }
  .face {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: ${space.s1};
    padding: ${space.s3} ${space.s1};
    border: 0.0938em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    font-size: ${size.small};
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
    overflow-wrap: anywhere;
  }
  .face > svg {
    inline-size: 2.25em;
    block-size: 2.25em;
    color: ${color.action};
  }
  .face[aria-pressed='true'] {
    border-color: ${color.action};
    background: ${color.tint};
    font-weight: ${weight.strong};
  }
  .timeline {
    display: grid;
    gap: ${space.s4};
    list-style: none;
  }
  .timeline > li {
    position: relative;
    display: grid;
    gap: ${space.s1};
    padding-inline-start: 1.75em;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.125em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.125em solid ${color.action};
    border-radius: 1em;
    background: ${color.surface};
  }
  .timeline > li[data-by='office']::before {
    background: ${color.action};
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.4em calc(-1 * ${space.s4} - 0.15em);
    inset-inline-start: 0.4375em;
    border-inline-start: 0.125em solid ${color.hairline};
  }
  .step {
    font-weight: ${weight.strong};
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  :host([kiosk]) .follow {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  /* Where the field is far up in a long story, its keys stay at hand. */
  ::slotted([slot='keyboard']) {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: auto;
    padding-block: ${space.s3};
    background: ${color.paper};
  }
  /* A wide screen: the keys beside what they write, and a story no wider than it is read well. */
  @container (inline-size > 44em) {
    :host([kiosk]) .follow:is(:has(> .gate), .writing) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: ${space.s6};
    }
    :host([kiosk]) .follow:has(> .gate) > ::slotted([slot='keyboard']) {
      align-self: start;
      margin-block-start: 0;
    }
    :host([kiosk]) .writing > * {
      grid-column: 1;
    }
    :host([kiosk]) .writing > ::slotted([slot='keyboard']) {
      grid-area: 1 / 2 / span 9;
      align-self: start;
      inset-block: 0 auto;
      margin-block-start: 0;
    }
    :host([kiosk]) .follow:not(:has(> .gate), .writing) {
      max-inline-size: 52em;
      margin-inline: auto;
    }
  }
  @container (inline-size < 22em) {
    .faces {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    header,
    .card {
      padding: ${space.s4};
    }
  }
  @media (hover: hover) {
    .face:hover {
      background: ${color.tint};
    }
  }
  @media (forced-colors: active) {
    .face[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
