import { css } from 'lit';

/** On a roll of paper, 58 or 80 mm wide: black only, nothing that a thermal head smears, and a line to tear along. */
export const printStyles = css`
  @media print {
    .slip {
      max-inline-size: none;
      filter: none;
      color: black;
    }
    header,
    .stub,
    footer {
      background: none;
      mask: none;
      border-radius: 0;
      padding: 0.5em 0;
    }
    header {
      padding-block-start: 2.75em;
    }
    .weave {
      block-size: 2.25em;
      border-radius: 0;
      color: black;
    }
    .called .stub,
    .stub {
      color: black;
      border-block: 0.125em dashed;
    }
    .agency,
    .label,
    .more,
    .taken {
      color: black;
    }
    .line-mark {
      border: 0.125em solid;
      background: none;
      color: black;
    }
    .number {
      font-size: 27cqi;
    }
    layan-qr-code {
      --layan-qr-code-size: 9.5em;
    }
    .more,
    .stale,
    .actions,
    .question {
      display: none;
    }
  }
`;
