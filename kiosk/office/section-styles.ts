import { css } from 'lit';
import { color, radius, space } from '@layan/elements/base/tokens.ts';

/** What the sections share: their place on the page, and cards beside and below each other. */
export const sectionStyles = css`
  :host {
    display: grid;
    gap: ${space.s6};
    align-content: start;
  }
  .card {
    display: grid;
    gap: ${space.s4};
    align-content: start;
    padding: ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  .card > .hint {
    color: ${color.quiet};
    max-inline-size: 46em;
  }
  .cards {
    display: grid;
    gap: ${space.s5};
    align-items: start;
  }
  @media (min-width: 60em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
