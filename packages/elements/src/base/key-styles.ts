import { css } from 'lit';
import { radius, size, weight } from './tokens.ts';

/** A key of the keyboard, shown on the button that it stands for. Its words come from `aria-keyshortcuts`. */
export const keyStyles = css`
  kbd {
    flex: none;
    min-inline-size: 1.75em;
    padding: 0.125em 0.375em;
    border: 0.0625em solid color-mix(in oklab, currentcolor 45%, transparent);
    border-radius: calc(${radius.small} / 2);
    font: inherit;
    font-size: ${size.small};
    font-weight: ${weight.body};
    line-height: 1.3;
    text-align: center;
  }
`;
