import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  .card {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s4};
    inline-size: 100%;
    min-block-size: ${target};
    padding: ${space.s4} ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      border-color ${duration.short},
      background-color ${duration.short};
  }
  .card > svg {
    color: ${color.action};
  }
  .words {
    display: grid;
    gap: ${space.s1};
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .plain {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.35;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s1} ${space.s4};
    margin-block-start: ${space.s1};
    font-size: ${size.small};
    font-weight: ${weight.strong};
    color: ${color.action};
  }
  .facts > span {
    display: inline-flex;
    align-items: center;
    gap: ${space.s1};
  }
  .card:active {
    background: ${color.tint};
  }
  @container (inline-size < 22em) {
    .card {
      gap: ${space.s2};
      padding-inline: ${space.s4} ${space.s3};
    }
  }
  @media (hover: hover) {
    .card:hover {
      border-color: ${color.action};
    }
  }
`;
