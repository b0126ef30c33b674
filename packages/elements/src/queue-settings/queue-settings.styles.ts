import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: ${space.s6};
  }
  section {
    display: grid;
    gap: ${space.s4};
  }
  section + section {
    padding-block-start: ${space.s6};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  header {
    display: grid;
    gap: ${space.s2};
    align-content: start;
    justify-items: start;
  }
  .body {
    display: grid;
    gap: ${space.s3};
    min-inline-size: 0;
  }
  .body > .quiet {
    justify-self: start;
  }
  .counters {
    display: grid;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  layan-counter-editor {
    padding: ${space.s3} ${space.s4};
  }
  layan-counter-editor + layan-counter-editor {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  layan-hours-editor,
  layan-policy-editor {
    padding: ${space.s4} ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    justify-self: start;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: ${color.action};
    font: inherit;
    font-size: ${size.small};
    font-weight: ${weight.strong};
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link > svg {
    color: ${color.quiet};
  }
  .bar {
    position: sticky;
    inset-block-end: var(--layan-queue-settings-edge, 0);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s3};
    padding: ${space.s3} ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large} ${radius.large} 0 0;
    background: ${color.surface};
    line-height: 1.4;
  }
  .bar[data-dirty] {
    border-color: ${color.action};
    background: ${color.tint};
  }
  .bar > p {
    flex: 1 1 14em;
    display: flex;
    align-items: center;
    gap: ${space.s2};
  }
  .bar > p > svg {
    color: ${color.good};
  }
  .bar > layan-notice {
    flex-basis: 100%;
  }
  @container (max-width: 32em) {
    .bar {
      padding: ${space.s3};
    }
    .bar > button {
      flex: 1 1 auto;
      padding-inline: ${space.s3};
    }
    layan-hours-editor,
    layan-policy-editor {
      padding: ${space.s4};
    }
  }
  @container (min-width: 56em) {
    section {
      grid-template-columns: 14em minmax(0, 1fr);
      gap: ${space.s6};
    }
  }
`;
