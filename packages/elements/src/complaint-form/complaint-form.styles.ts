import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${space.s4};
  }
  .progress {
    display: grid;
    gap: ${space.s2};
    color: ${color.quiet};
    font-size: ${size.small};
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.375em;
    border: 0;
    border-radius: ${radius.small};
    background: ${color.hairline};
    overflow: clip;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: ${color.action};
  }
  progress::-moz-progress-bar {
    background: ${color.action};
  }
  .question {
    line-height: 1.2;
  }
  .question:focus-visible {
    outline: none;
  }
  .hint + textarea {
    margin-block-start: ${space.s1};
  }
  .question label {
    font: inherit;
  }
  .lead {
    margin-block-start: calc(-1 * ${space.s2});
    color: ${color.quiet};
    line-height: 1.45;
    text-wrap: pretty;
  }
  ul {
    list-style: none;
  }
  .choices {
    display: grid;
    gap: ${space.s3};
  }
  .choices > li {
    display: grid;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: ${space.s4};
    inline-size: 100%;
    min-block-size: calc(${target} * 1.4);
    padding: ${space.s3} ${space.s4};
    border: 0.0938em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  .choice > svg {
    color: ${color.action};
  }
  .choice[aria-pressed='true'] {
    border-color: ${color.action};
    background: ${color.tint};
  }
  .choice:active {
    background: ${color.tint};
  }
  .sign {
    display: inline-grid;
    flex: none;
    color: ${color.action};
  }
  .sign > svg {
    inline-size: 2em;
    block-size: 2em;
  }
  .words {
    display: grid;
    flex: 1;
    gap: ${space.s1};
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  strong {
    font-weight: ${weight.strong};
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
    margin-block-start: calc(-1 * ${space.s2});
  }
  .offer {
    min-block-size: ${target};
    padding: ${space.s1} ${space.s4};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.action};
    font: inherit;
    font-size: ${size.small};
    font-weight: ${weight.strong};
    cursor: pointer;
    touch-action: manipulation;
  }
  .offer[aria-pressed='true'] {
    border-color: ${color.action};
    background: ${color.tint};
  }
  .toggle {
    display: flex;
    align-items: start;
    gap: ${space.s4};
    padding: ${space.s4};
    border: 0.0938em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    line-height: 1.4;
    cursor: pointer;
  }
  .toggle:has(:checked) {
    border-color: ${color.action};
    background: ${color.tint};
  }
  .toggle > input {
    flex: none;
    appearance: none;
    position: relative;
    inline-size: 3.25em;
    block-size: 1.875em;
    margin: 0;
    font-size: inherit;
    border: 0.125em solid ${color.edge};
    border-radius: 1em;
    background: ${color.surface};
    cursor: pointer;
    transition: background-color ${duration.short};
  }
  .toggle > input::before {
    content: '';
    position: absolute;
    inset-block: 0.1875em;
    inset-inline-start: 0.1875em;
    aspect-ratio: 1;
    border-radius: 1em;
    background: ${color.edge};
    transition: inset-inline-start ${duration.short};
  }
  .toggle > :checked {
    border-color: ${color.action};
    background: ${color.action};
  }
  .toggle > :checked::before {
    inset-inline-start: 1.5625em;
    background: ${color.onAction};
  }
  .promises {
    display: grid;
    gap: ${space.s3};
    padding-inline-start: 1.25em;
    list-style: disc;
    line-height: 1.45;
  }
  .promises > ::marker {
    color: ${color.action};
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s3};
    padding: ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    line-height: 1.45;
  }
  .said {
    padding: ${space.s3};
    border-radius: ${radius.small};
    background: ${color.tint};
    user-select: all;
    -webkit-user-select: all;
  }
  .answers {
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    overflow: clip;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: ${space.s1} ${space.s4};
    align-items: center;
    padding: ${space.s3} ${space.s4};
  }
  .answer + .answer {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  dt {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .answer > dd:nth-of-type(1) {
    grid-column: 1 / -1;
    line-height: 1.45;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .answer > dd:nth-of-type(2) {
    grid-area: 1 / 2;
  }
  .answer .quiet {
    padding-inline: ${space.s3};
  }
  .actions {
    margin-block-start: ${space.s2};
  }
  .actions > .action {
    flex: 1 1 12em;
  }
  .discard {
    flex-basis: 100%;
  }
  .discard > summary {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    min-block-size: ${target};
    color: ${color.quiet};
    font-size: ${size.small};
    list-style: none;
    cursor: pointer;
  }
  .discard > summary::-webkit-details-marker {
    display: none;
  }
  .discard > p {
    margin-block-end: ${space.s3};
    line-height: 1.45;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* On the office's machine: as tall as its screen, what is touched in the middle, what goes on beneath. */
  :host([kiosk]) .step {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  :host([kiosk]) .choices {
    gap: ${space.s4};
    margin-block: auto;
  }
  :host([kiosk]) .choice {
    min-block-size: calc(${target} * 1.6);
  }
  :host([kiosk]) .choice,
  :host([kiosk]) .toggle,
  :host([kiosk]) .promises {
    font-size: 1.125em;
  }
  :host([kiosk]) [data-step='service'] > .choices {
    margin-block: 0;
  }
  :host([kiosk]) [data-step='text'] > .field {
    flex: 1 0 auto;
    grid-template-rows: auto 1fr auto;
  }
  :host([kiosk]) .actions {
    margin-block: auto ${space.s5};
  }
  /* Always at hand: the keys and, below a long answer, what sends it. */
  ::slotted([slot='keyboard']),
  :host([kiosk]) [data-step='check'] > .actions {
    position: sticky;
    inset-block-end: 0;
    margin-block-end: 0;
    padding-block: ${space.s3};
    background: ${color.paper};
  }
  /* A wide screen, with large text too: short answers side by side, and the keys beside what they write. */
  @container (inline-size > 44em) {
    :host([kiosk]) .choices {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
    }
    :host([kiosk]) .step:is([data-step='text'], [data-step='place'], [data-step='contact'], [data-step='service']) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-auto-rows: auto;
      align-content: start;
      column-gap: ${space.s6};
    }
    :host([kiosk]) .step > * {
      grid-column: 1;
    }
    :host([kiosk]) [data-step='service'] > .choices {
      grid-template-columns: minmax(0, 1fr);
    }
    ::slotted([slot='keyboard']) {
      grid-area: 1 / 2 / span 20;
      align-self: end;
    }
    :host([kiosk]) .actions {
      margin-block: 0 ${space.s5};
    }
  }
  @container (inline-size < 26em) {
    .answer .quiet > svg {
      display: none;
    }
    .choice {
      gap: ${space.s3};
    }
  }
  @media (hover: hover) {
    .choice:hover,
    .offer:hover {
      background: ${color.tint};
    }
  }
  @media (forced-colors: active) {
    .toggle > :checked {
      background: Highlight;
    }
    .toggle > input::before {
      background: ButtonText;
    }
    .choice[aria-pressed='true'],
    .offer[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
