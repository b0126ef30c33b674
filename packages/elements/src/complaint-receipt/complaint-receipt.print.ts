import { css } from 'lit';

/** On a roll of 80 mm as on a sheet: black only, what is needed later and nothing that is for the screen. */
export const printStyles = css`
  @media print {
    .receipt {
      display: block;
      max-inline-size: 24em;
      padding: 0;
      border: 0;
      background: none;
      color: CanvasText;
    }
    .receipt > * + * {
      margin-block-start: 0.75em;
    }
    header > svg,
    .actions,
    summary {
      display: none;
    }
    .secrets {
      border: 0.125em solid;
      background: none;
    }
    dt,
    .agency,
    .quiet-words,
    .spelling {
      color: CanvasText;
    }
    .spelling {
      display: none;
    }
    .promise {
      border-block-start: 0.0625em dashed;
    }
    .address {
      display: block;
    }
    layan-qr-code {
      --layan-qr-code-size: 10em;
    }
  }
`;
