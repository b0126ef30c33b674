import { css } from 'lit';
import { color, size, space } from '../base/tokens.ts';

/** On paper: real boxes for a pen, on A4 and on the 80 mm roll of a receipt printer. The page sets the type's size. */
export const printStyles = css`
  @media print {
    .checklist {
      display: block;
      color: ${color.ink};
      background: none;
    }
    .checklist > * + * {
      margin-block-start: ${space.s4};
    }
    header {
      padding-block-end: ${space.s3};
      border-block-end: 0.125em solid ${color.ink};
    }
    .on-paper {
      display: block;
      font-size: ${size.small};
    }
    .lead,
    .question,
    .verdict,
    .home,
    ::slotted([slot='actions']),
    .applicant > button {
      display: none !important;
    }
    .checklist > .entries {
      border: 0;
      border-radius: 0;
      background: none;
      overflow: visible;
    }
    li {
      break-inside: avoid;
    }
    li:has(li) {
      break-inside: auto;
    }
    li + li {
      border: 0;
    }
    .row {
      gap: ${space.s3};
      padding: ${space.s1} 0;
    }
    .row > svg {
      display: none;
    }
    label,
    label:has(:checked) {
      background: none;
      transition: none;
    }
    input,
    input:checked {
      inline-size: 1.25em;
      block-size: 1.25em;
      margin-block-start: 0.2em;
      border: 0.0938em solid ${color.ink};
      border-radius: 0.125em;
      background: none;
    }
    input:checked::before {
      inline-size: 0.35em;
      block-size: 0.7em;
      border-color: ${color.ink};
    }
    .branch > .entries {
      margin-inline-start: ${space.s4};
      border: 0;
    }
  }
  @media print {
    @container (inline-size < 22em) {
      h2 {
        font-size: ${size.lead};
      }
      .branch > .entries {
        margin-inline-start: ${space.s3};
      }
    }
  }
`;
