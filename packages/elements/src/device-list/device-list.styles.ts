import { css } from 'lit';
import { color, size, space } from '../base/tokens.ts';

export const styles = css`
  .row {
    flex-wrap: nowrap;
    align-items: start;
    gap: ${space.s3};
  }
  .row > svg {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: ${color.action};
  }
  .row > .quiet {
    flex: none;
  }
  .row[data-off] > svg {
    color: ${color.edge};
  }
  .note {
    display: flex;
    gap: ${space.s1};
    color: ${color.warn};
    font-size: ${size.small};
  }
`;
