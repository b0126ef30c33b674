import { css } from 'lit';
import { color, radius, size, space, target, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    container-type: inline-size;
  }
  .card {
    grid-template-rows: auto minmax(0, 1fr);
    align-content: stretch;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3};
  }
  .widths {
    display: flex;
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.small};
  }
  button[data-width] {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    min-block-size: calc(${target} - 0.1876em);
    padding: ${space.s1} ${space.s3};
    border: 0;
    background: none;
    color: ${color.quiet};
    font: inherit;
    font-size: ${size.small};
    font-weight: ${weight.strong};
    cursor: pointer;
  }
  button[data-width]:first-child {
    border-start-start-radius: calc(${radius.small} - 0.0938em);
    border-end-start-radius: calc(${radius.small} - 0.0938em);
  }
  button[data-width]:last-child {
    border-start-end-radius: calc(${radius.small} - 0.0938em);
    border-end-end-radius: calc(${radius.small} - 0.0938em);
  }
  button[data-width] + button[data-width] {
    border-inline-start: 0.0625em solid ${color.hairline};
  }
  button[aria-pressed='true'] {
    background: ${color.tint};
    color: ${color.action};
  }
  .box {
    min-block-size: 24em;
    padding: ${space.s4};
    border-radius: ${radius.small};
    background: color-mix(in oklab, ${color.hairline} 50%, ${color.paper});
    overflow: auto;
  }
  iframe {
    display: block;
    min-block-size: 10em;
    margin-inline: auto;
    border: 0;
    border-radius: ${radius.small};
    background: ${color.surface};
    max-inline-size: 100%;
  }
  /* Where a phone is not narrower than the place for it, there is nothing to choose. */
  @container (max-width: 29em) {
    .widths {
      display: none;
    }
    .box {
      padding: 0;
      background: none;
      border: 0.0625em solid ${color.hairline};
      min-block-size: 0;
      max-block-size: 36em;
    }
  }
`;
