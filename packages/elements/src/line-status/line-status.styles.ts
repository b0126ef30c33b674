import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
    color: ${color.ink};
  }
  ul {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: ${space.s3};
  }
  @container (inline-size > 54em) {
    [data-columns='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    [data-columns='4'] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    [data-columns='5'] {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    align-items: center;
    gap: ${space.s2} ${space.s3};
    padding: ${space.s3};
    border-radius: ${radius.large};
    background: ${color.surface};
    border: 0.0625em solid ${color.hairline};
  }
  .name {
    grid-column: span 2;
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
    justify-content: end;
    column-gap: ${space.s2};
    font-size: ${size.small};
    color: ${color.quiet};
    line-height: 1.2;
  }
  .waiting b {
    font-size: 1.8em;
    font-weight: ${weight.display};
    line-height: 1;
    color: ${color.ink};
    font-variant-numeric: tabular-nums;
  }
  .state {
    padding: 0.15em ${space.s2};
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
