import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  ul {
    display: grid;
    gap: ${space.s4};
    list-style: none;
  }
  .line {
    display: flex;
    align-items: center;
    gap: ${space.s5};
    inline-size: 100%;
    min-block-size: calc(1.6 * ${target});
    padding: ${space.s4} ${space.s5} ${space.s4} ${space.s4};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  .line > svg {
    color: ${color.action};
  }
  .line-mark {
    flex: none;
    padding: ${space.s3};
    border-radius: ${radius.small};
    font-size: 1.4em;
  }
  .words {
    flex: 1;
    display: grid;
    gap: ${space.s1};
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  strong {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    line-height: 1.25;
    text-wrap: balance;
  }
  .state {
    color: ${color.quiet};
    line-height: 1.3;
    text-wrap: balance;
  }
  .line:not(.open) {
    border-color: ${color.hairline};
    background: none;
  }
  .line:not(.open) .line-mark {
    background: none;
    color: var(--_line);
    box-shadow: inset 0 0 0 0.0938em var(--_line);
  }
  .line:not(.open) .state {
    color: ${color.warn};
  }
  .line:active {
    background: ${color.tint};
  }
  @container (max-width: 24em) {
    .line {
      gap: ${space.s3};
      padding: ${space.s3};
    }
    .line-mark {
      flex-direction: column;
      font-size: 1.1em;
    }
  }
  @media (hover: hover) {
    .line:hover {
      border-color: ${color.action};
    }
  }
`;
