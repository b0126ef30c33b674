import { css } from 'lit';
import { color, space } from '../base/tokens.ts';

export const styles = css`
  .procedure {
    display: grid;
    gap: ${space.s6};
    color: ${color.ink};
  }
  .chart {
    display: grid;
    gap: ${space.s4};
  }
  .unstated {
    color: ${color.quiet};
    line-height: 1.45;
  }
`;
