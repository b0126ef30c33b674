import { css } from 'lit';
import { color, duration, radius, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  .switch {
    display: flex;
    gap: ${space.s1};
    padding: ${space.s1};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
  }
  button {
    flex: 1 1 auto;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${space.s2};
    min-inline-size: 0;
    min-block-size: calc(${target} - 2 * ${space.s1});
    padding: ${space.s1} ${space.s3};
    border: 0;
    border-radius: calc(${radius.small} - 0.125em);
    background: none;
    color: ${color.quiet};
    font: inherit;
    line-height: 1.2;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  [aria-pressed='true'] {
    background: ${color.action};
    color: ${color.onAction};
    font-weight: ${weight.strong};
  }
  @media (hover: hover) {
    [aria-pressed='false']:hover {
      background: ${color.tint};
      color: ${color.ink};
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
