import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .case {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5};
    align-items: start;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s4};
  }
  h3 {
    font-size: ${size.title};
    text-wrap: wrap;
  }
  h3:focus-visible {
    outline: none;
  }
  .code {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .about {
    flex: 1 1 14em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2};
    color: ${color.quiet};
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .tools > .quiet,
  .files .quiet,
  .others > .quiet,
  .reveal {
    min-block-size: 2.25em;
    padding: ${space.s1} ${space.s3};
    font-size: ${size.small};
  }
  .said,
  .work,
  .kin {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
  }
  .words {
    margin: 0;
    padding: ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    font-size: 1.125em;
    line-height: 1.55;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .words.gone {
    color: ${color.quiet};
    font-size: inherit;
    font-style: italic;
  }
  summary {
    padding-block: ${space.s1};
    color: ${color.action};
    font-weight: ${weight.strong};
    cursor: pointer;
  }
  .redacted {
    padding: ${space.s3} ${space.s4};
    border-radius: ${radius.small};
    background: ${color.tint};
    line-height: 1.5;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    gap: ${space.s3} ${space.s5};
  }
  dt,
  small {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  dd {
    overflow-wrap: anywhere;
    line-height: 1.4;
  }
  .files,
  .others {
    display: grid;
    gap: ${space.s3};
    justify-items: start;
  }
  .files ul,
  .others ul {
    display: grid;
    gap: ${space.s3};
    inline-size: 100%;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s3};
  }
  .files li > span:first-child {
    min-inline-size: 9em;
  }
  img {
    flex-basis: 100%;
    max-inline-size: 100%;
    max-block-size: 24em;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    object-fit: contain;
    object-position: left top;
  }
  .others p {
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2} ${space.s4};
  }
  .link {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: ${color.action};
    font: inherit;
    font-weight: ${weight.strong};
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .clock {
    display: grid;
    gap: ${space.s1};
    padding: ${space.s3} ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-inline-start: 0.25em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.4;
  }
  .due {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s1} ${space.s2};
    color: ${color.ink};
    font-size: 1.1429em;
  }
  .due > strong {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
  }
  .clock[data-urgency='soon'] {
    border-inline-start-color: ${color.attention};
    background: ${color.warnTint};
  }
  .clock[data-urgency='late'],
  .clock[data-urgency='escalated'] {
    border-inline-start-color: ${color.bad};
    background: ${color.badTint};
  }
  [data-urgency='late'] > .due,
  [data-urgency='escalated'] > .due {
    color: ${color.bad};
  }
  .unsure {
    display: flex;
    gap: ${space.s2};
    color: ${color.warn};
  }
  .kin:empty {
    display: none;
  }
  .history {
    display: grid;
    gap: ${space.s3};
  }
  @container (min-width: 54em) {
    .case {
      grid-template-columns: minmax(0, 1fr) minmax(24em, 30em);
      grid-template-rows: auto auto auto 1fr;
      column-gap: ${space.s6};
    }
    header {
      grid-column: 1 / -1;
    }
    .work {
      grid-row: 2 / 5;
      grid-column: 2;
      position: sticky;
      inset-block-start: ${space.s4};
    }
  }
  @media print {
    .tools,
    .reveal,
    .others,
    .files .quiet,
    .case:not(:has(layan-complaint-acts:state(letter))) layan-complaint-acts {
      display: none;
    }
    .case:has(layan-complaint-acts:state(letter)) > :not(.work),
    .case:has(layan-complaint-acts:state(letter)) .clock {
      display: none;
    }
    .case {
      grid-template-columns: minmax(0, 1fr);
    }
    .work {
      grid-row: auto;
      grid-column: auto;
      position: static;
    }
    .words {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
