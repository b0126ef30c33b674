import { css } from 'lit';
import { color, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  .page {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 100dvh;
    background: ${color.paper};
    color: ${color.ink};
  }
  .choice {
    inline-size: min(64em, 100%);
    margin-inline: auto;
    padding: ${space.s6} ${space.s4};
  }
  @media (min-width: 60em) {
    .page:has(layan-counter-console) {
      block-size: 100dvh;
    }
  }
  @media print {
    .page:has(layan-entry-dialog) > :not(layan-entry-dialog) {
      display: none;
    }
  }
`;
