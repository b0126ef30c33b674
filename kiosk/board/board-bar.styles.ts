import { css } from 'lit';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: flex;
    align-items: baseline;
    gap: ${space.s5};
    min-block-size: 2.4em;
    color: ${color.quiet};
    line-height: 1.2;
  }
  .agency {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .agency strong {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    color: ${color.ink};
  }
  .agency span {
    margin-inline-start: ${space.s3};
  }
  .day {
    white-space: nowrap;
  }
  .clock {
    font-size: 2.4em;
    font-weight: ${weight.display};
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
    color: ${color.ink};
  }
  .stale {
    align-self: center;
    display: flex;
    align-items: center;
    gap: ${space.s2};
    padding: ${space.s2} ${space.s4};
    border-radius: ${radius.small};
    background: ${color.attention};
    color: ${color.onAttention};
    font-weight: ${weight.strong};
    white-space: nowrap;
  }
  @media (orientation: portrait) {
    :host {
      flex-wrap: wrap;
    }
    .agency {
      flex-basis: 100%;
    }
    .day {
      flex: 1;
    }
  }
`;
