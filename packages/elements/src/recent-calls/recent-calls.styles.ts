import { css } from 'lit';
import { color, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
    color: ${color.ink};
  }
  h2 {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    color: ${color.quiet};
    line-height: 1.2;
    margin-block-end: ${space.s3};
  }
  ol {
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3};
    padding-block: ${space.s2};
    border-block-end: 0.0625em solid ${color.hairline};
    font-size: min(8.4cqi, 1.8em);
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  li:last-child {
    border-block-end: 0;
  }
  .code {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    font-weight: ${weight.display};
    white-space: nowrap;
  }
  .code i {
    inline-size: 0.3em;
    block-size: 1.1em;
    border-radius: 0.15em;
    background: var(--_line);
  }
  .place {
    font-size: 0.75em;
    color: ${color.quiet};
    white-space: nowrap;
  }
  .place bdi {
    display: inline-block;
    min-inline-size: 1.2em;
    font-size: 1.34em;
    font-weight: ${weight.display};
    color: ${color.ink};
    text-align: end;
  }
  .empty {
    color: ${color.quiet};
    text-wrap: balance;
  }
  @media (forced-colors: active) {
    .code i {
      background: CanvasText;
    }
  }
`;
