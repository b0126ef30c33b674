import { css } from 'lit';
import { color, size, space } from '../base/tokens.ts';

export const styles = css`
  ul {
    display: grid;
    gap: ${space.s3};
    list-style: none;
  }
  li {
    min-inline-size: 0;
  }
  .empty {
    padding-block: ${space.s6};
    color: ${color.quiet};
    font-size: ${size.lead};
    line-height: 1.4;
    text-align: center;
    text-wrap: balance;
  }
`;
