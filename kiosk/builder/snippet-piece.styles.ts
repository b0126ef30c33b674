import { css } from 'lit';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s3};
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3};
  }
  .words {
    flex: 1 1 16em;
  }
  .words > p {
    color: ${color.quiet};
    font-size: ${size.small};
    text-wrap: pretty;
  }
  .action {
    min-inline-size: 9em;
    font-size: ${size.lead};
  }
  .quiet {
    min-inline-size: 9em;
  }
  .refused {
    padding: ${space.s3};
    border-radius: ${radius.small};
    background: ${color.warnTint};
    color: ${color.warn};
    font-weight: ${weight.strong};
  }
  pre {
    max-block-size: 30em;
    margin: 0;
    padding: ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    background: ${color.paper};
    font-family: ui-monospace, 'Noto Sans Mono', monospace;
    font-size: ${size.small};
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
    overflow: auto;
  }
  b {
    color: ${color.action};
    font-weight: ${weight.strong};
  }
  @media (max-width: 40em) {
    .bar > button {
      inline-size: 100%;
    }
  }
`;
