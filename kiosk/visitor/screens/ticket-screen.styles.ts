import { css } from 'lit';
import { color, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  .screen {
    align-content: center;
    gap: ${space.s5};
  }
  layan-queue-ticket {
    --layan-queue-ticket-size: 30em;
  }
  .beside {
    display: grid;
    gap: ${space.s4};
    inline-size: min(100%, 30em);
    margin-inline: auto;
    text-align: center;
  }
  .next {
    font-size: ${size.lead};
    line-height: 1.4;
    text-wrap: balance;
  }
  .printed:empty {
    display: none;
  }
  .left,
  .printed {
    color: ${color.quiet};
    text-wrap: balance;
  }
  .left {
    min-block-size: 3em;
    font-size: ${size.small};
  }
  @media (orientation: landscape) {
    .screen {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      max-inline-size: 72em;
      padding-block: ${space.s5};
    }
    h1 {
      grid-column: 1 / -1;
    }
    layan-queue-ticket {
      --layan-queue-ticket-size: 23em;
    }
    .beside {
      text-align: start;
    }
  }
  @media print {
    .beside,
    h1 {
      display: none;
    }
  }
`;
