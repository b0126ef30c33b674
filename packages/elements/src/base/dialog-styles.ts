import { css } from 'lit';
import { color, radius, space } from './tokens.ts';

/** The looks of a native `<dialog>`. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(34em, 100% - 2 * ${space.s4});
    max-block-size: calc(100% - 2 * ${space.s4});
    padding: ${space.s5};
    border: 0;
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    overflow: auto;
  }
  dialog[open] {
    display: grid;
    gap: ${space.s4};
  }
  dialog::backdrop {
    background: ${color.scrim};
  }
`;
