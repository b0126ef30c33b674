import { css } from 'lit';
import { color, radius, size, space } from '../base/tokens.ts';

export const styles = css`
  figure {
    display: grid;
    justify-items: center;
  }
  .code {
    inline-size: 100%;
    max-inline-size: var(--layan-qr-code-size, 14em);
    aspect-ratio: 1;
    border-radius: ${radius.small};
    background: ${color.codePaper};
    forced-color-adjust: none;
  }
  .code svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: ${color.codeInk};
  }
  ::slotted([slot='caption']) {
    margin-block-start: ${space.s3};
    max-inline-size: 24em;
    font-size: ${size.small};
    line-height: 1.4;
    text-align: center;
    overflow-wrap: anywhere;
  }
`;
