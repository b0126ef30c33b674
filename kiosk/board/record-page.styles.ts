import { css } from 'lit';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s5};
    max-inline-size: 60em;
    margin-inline: auto;
    padding: ${space.s6} ${space.s5};
    color: ${color.ink};
  }
  header {
    display: grid;
    gap: ${space.s4};
  }
  h1 {
    margin: 0;
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1.15;
  }
  header p {
    color: ${color.quiet};
    max-inline-size: 40em;
  }
  .tools,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .tools .quiet {
    padding-inline: ${space.s4};
  }
  label:focus-within {
    outline: 0.1875em solid ${color.focus};
    outline-offset: 0.1875em;
  }
  [aria-pressed='true'] {
    background: ${color.tint};
    border-color: ${color.action};
  }
  ul {
    list-style: none;
    border-radius: ${radius.large};
    border: 0.0625em solid ${color.hairline};
    background: ${color.surface};
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s3};
    padding: ${space.s2} ${space.s4};
  }
  li + li {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  li.drafted {
    background: ${color.tint};
  }
  .word {
    flex: 1;
    display: grid;
    min-inline-size: 10em;
  }
  .word b {
    font-size: ${size.lead};
    font-weight: ${weight.strong};
  }
  code {
    font-size: ${size.small};
    color: ${color.quiet};
  }
  .own {
    display: inline-flex;
    align-items: center;
    gap: ${space.s1};
    color: ${color.good};
    font-weight: ${weight.strong};
    font-size: ${size.small};
  }
  .actions .quiet,
  .actions .action {
    padding-inline: ${space.s3};
  }
`;
