import { css } from 'lit';
import { color, radius, space } from './tokens.ts';

/** The looks of `filesField`, and of what is written in several lines. */
export const filesStyles = css`
  textarea {
    inline-size: 100%;
    min-block-size: 9em;
    padding: ${space.s3};
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    line-height: 1.5;
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: ${color.bad};
    background: ${color.badTint};
  }
  .files {
    display: grid;
    gap: ${space.s2};
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s3};
    padding: ${space.s2} ${space.s3};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    background: ${color.surface};
    line-height: 1.35;
  }
  .file .words {
    display: grid;
    flex: 1 1 8em;
    gap: ${space.s1};
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .file > .quiet {
    padding-inline: ${space.s3};
  }
  .file > svg {
    color: ${color.quiet};
  }
  .file[data-state='sent'] > svg {
    color: ${color.good};
  }
  .file[data-state='failed'] > svg {
    color: ${color.bad};
  }
  .picker {
    position: relative;
    justify-self: start;
  }
  .picker:focus-within {
    outline: 0.1875em solid ${color.focus};
    outline-offset: 0.1875em;
  }
  .picker > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }
`;
