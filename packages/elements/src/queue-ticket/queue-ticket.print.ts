import { css } from 'lit';

/** On a roll of paper, 58 or 80 mm wide: black only, nothing that a thermal head smears, and a line to tear along. */
export const printStyles = css`
  @media print {
    .slip {
      max-inline-size: none;
      font-size: 0.8em;
      filter: none;
      color: CanvasText;
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
      color: CanvasText;
    }
    .called .stub,
    .stub {
      color: CanvasText;
      border-block: 0.125em dashed;
    }
    .agency,
    .label,
    .more,
    .taken {
      color: CanvasText;
    }
    .line-mark {
      border: 0.125em solid;
      background: none;
      color: CanvasText;
    }
    .number {
      font-size: 27cqi;
    }
    .number.long {
      font-size: 22cqi;
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
