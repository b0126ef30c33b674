import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    color: ${color.ink};
  }
  ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: ${space.s3};
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: ${space.s3};
    row-gap: ${space.s1};
    padding: ${space.s3};
    border-radius: ${radius.large};
    background: ${color.surface};
    border: 0.0625em solid ${color.hairline};
  }
  .line-mark {
    grid-row: span 2;
    flex-direction: column;
    padding: ${space.s2};
    border-radius: ${radius.small};
  }
  .name {
    font-weight: ${weight.strong};
    line-height: 1.2;
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .waiting {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: ${space.s2};
    font-size: ${size.small};
    color: ${color.quiet};
    line-height: 1.2;
  }
  .waiting b {
    font-size: 1.6em;
    font-weight: ${weight.display};
    color: ${color.ink};
    font-variant-numeric: tabular-nums;
  }
  .state {
    margin-inline-start: auto;
    padding: 0 ${space.s2};
    border-radius: ${radius.small};
    background: ${color.warnTint};
    font-weight: ${weight.strong};
    color: ${color.warn};
    white-space: nowrap;
  }
  .closed .line-mark {
    --_line: ${color.hairline};
    color: ${color.ink};
  }
  .empty {
    color: ${color.quiet};
    text-wrap: balance;
  }
`;
