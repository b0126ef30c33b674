import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s4};
    container-type: inline-size;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
    padding: ${space.s4} ${space.s5} ${space.s5};
    border: 0.125em solid ${color.action};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  h3 {
    display: grid;
    line-height: 1.3;
  }
  h3:focus-visible {
    outline: none;
  }
  h3 > small {
    color: ${color.quiet};
    font-size: ${size.small};
    font-weight: ${weight.body};
  }
  h4 {
    margin: 0;
    color: ${color.quiet};
    font-size: ${size.small};
    font-weight: ${weight.strong};
  }
  textarea {
    inline-size: 100%;
    padding: ${space.s2} ${space.s3};
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
  textarea[readonly] {
    background: ${color.paper};
    color: ${color.quiet};
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: ${space.s3};
  }
  .check {
    align-items: start;
    padding-block: 0.1875em;
  }
  .check > span {
    overflow-wrap: anywhere;
  }
  .other > span {
    display: grid;
  }
  .tool {
    justify-self: start;
    min-block-size: 2.25em;
    padding-inline: ${space.s3};
    font-size: ${size.small};
  }
  .preview,
  .original {
    display: grid;
    gap: ${space.s1};
    padding: ${space.s3} ${space.s4};
    border-inline-start: 0.25em solid ${color.action};
    background: ${color.tint};
  }
  .original {
    border-inline-start-color: ${color.edge};
    background: ${color.paper};
  }
  .as-written {
    line-height: 1.5;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .action {
    min-block-size: 3.25em;
    padding-inline: ${space.s6};
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .others > .quiet {
    min-block-size: 2.25em;
    padding: ${space.s1} ${space.s3};
    font-size: ${size.small};
  }
  .rest {
    padding: ${space.s4} ${space.s5};
    border: 0.0625em dashed ${color.edge};
    border-radius: ${radius.large};
    color: ${color.quiet};
    line-height: 1.45;
  }
  layan-notice ul {
    padding-inline-start: 1.25em;
  }
  layan-notice .quiet {
    min-block-size: 2.25em;
  }
  .paper {
    display: none;
  }
  @container (max-width: 26em) {
    form {
      padding: ${space.s4};
    }
    .action {
      inline-size: 100%;
    }
  }
  @media print {
    form {
      padding: 0;
      border: 0;
    }
    form > :not(.paper),
    .others {
      display: none;
    }
    .paper {
      display: block;
      white-space: pre-line;
      line-height: 1.6;
      overflow-wrap: anywhere;
    }
  }
`;
