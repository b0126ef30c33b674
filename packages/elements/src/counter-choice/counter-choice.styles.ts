import { css } from 'lit';
import { color, duration, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  section {
    display: grid;
    gap: ${space.s5};
    color: ${color.ink};
  }
  .counters {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: ${space.s4};
  }
  .counters > li {
    display: grid;
  }
  .counter {
    display: grid;
    align-content: start;
    gap: ${space.s3};
    padding: ${space.s5};
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: inherit;
    font: inherit;
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      border-color ${duration.short},
      background-color ${duration.short};
  }
  .number {
    font-size: ${size.title};
    font-weight: ${weight.display};
  }
  .lines {
    display: grid;
    gap: ${space.s2};
    font-size: ${size.small};
  }
  .lines > span {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    min-inline-size: 0;
  }
  .busy {
    color: ${color.action};
    font-size: ${size.small};
    font-weight: ${weight.strong};
  }
  @media (hover: hover) {
    .counter:hover {
      border-color: ${color.action};
      background: ${color.tint};
    }
  }
`;
