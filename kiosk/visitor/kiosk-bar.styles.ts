import { css } from 'lit';
import { color, radius, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: ${space.s3};
    padding: ${space.s3} ${space.s5};
    background: ${color.surface};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  nav > * {
    flex: 1 1 auto;
    align-self: stretch;
  }
  nav > .quiet {
    flex-direction: column;
    gap: ${space.s1};
    padding: ${space.s2} ${space.s3};
    border-color: transparent;
    font-size: ${size.small};
  }
  nav > .quiet svg {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  layan-language-switch {
    align-self: center;
  }
  .toggle[aria-pressed='true'] {
    background: ${color.tint};
    border-color: ${color.action};
  }
  /* Large letters on an upright screen: all of it stays in one row, and the row leaves the screen to the visitor. */
  @container (inline-size < 38em) {
    nav {
      gap: ${space.s1};
      padding-inline: ${space.s3};
    }
    nav > .quiet {
      padding-inline: ${space.s1};
    }
  }
  dialog {
    inline-size: min(32em, 92vw);
    padding: ${space.s6};
    border: 0;
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    margin-block-end: ${space.s7};
  }
  dialog::backdrop {
    background: ${color.scrim};
  }
  .inside {
    display: grid;
    gap: ${space.s4};
  }
  .inside .toggle {
    justify-content: flex-start;
  }
  .inside .toggle > :last-child:not(span) {
    margin-inline-start: auto;
  }
`;
