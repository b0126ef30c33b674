import { css } from 'lit';
import { color, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    block-size: 100%;
  }
  .screen {
    align-content: safe center;
    gap: ${space.s5};
  }
  layan-queue-ticket {
    --layan-queue-ticket-size: 30em;
  }
  .beside > layan-qr-code {
    display: none;
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
    min-block-size: 2.8em;
    text-wrap: balance;
  }
  .printed:empty {
    display: none;
  }
  .printed {
    color: ${color.quiet};
    text-wrap: balance;
  }
  /* Beside the slip, for it would not fit on it here; on paper it is on the slip. */
  @media screen and (orientation: landscape) {
    .screen {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      align-items: center;
      gap: 0 ${space.s7};
      max-inline-size: 66em;
      padding-block: ${space.s5};
    }
    h1 {
      grid-column: 1 / -1;
    }
    layan-queue-ticket {
      --layan-queue-ticket-size: 30em;
    }
    layan-queue-ticket::part(scan) {
      display: none;
    }
    .beside > layan-qr-code {
      display: block;
      --layan-qr-code-size: 12em;
    }
    .beside {
      inline-size: min(100%, 24em);
    }
  }
  @media print {
    .beside,
    h1 {
      display: none;
    }
  }
`;
