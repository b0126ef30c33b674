import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';
import type { ScreenContext } from './screens.ts';

/** What every screen of the kiosk is given. */
export class Screen extends LayanElement {
  /** The data, the visitor's session, and how to go on. */
  @property({ attribute: false }) context!: ScreenContext;
}

/** The question on top, the answers beneath, as wide as one can read. */
export const screenStyles = css`
  :host {
    min-block-size: 100%;
  }
  .screen {
    display: grid;
    align-content: start;
    gap: ${space.s6};
    max-inline-size: 60em;
    min-block-size: 100%;
    margin-inline: auto;
    padding: ${space.s7} ${space.s6} ${space.s6};
  }
  h1 {
    margin: 0;
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .lead {
    font-size: ${size.lead};
    color: ${color.quiet};
  }
  @media print {
    .screen {
      display: block;
      padding: 0;
    }
  }
`;
