import { css } from 'lit';
import { color, radius, space, weight } from '../base/tokens.ts';

export const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s2} ${space.s4};
    padding-block: ${space.s2};
    padding-inline: ${space.s4} ${space.s2};
    border-radius: ${radius.small};
    background: ${color.tint};
    color: ${color.ink};
  }
  bdi {
    font-weight: ${weight.strong};
    font-variant-numeric: tabular-nums;
  }
  .left {
    min-inline-size: 1.25em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
`;
