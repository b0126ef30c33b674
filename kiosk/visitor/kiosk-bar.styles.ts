import { css } from 'lit';
import { color, radius, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
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
  }
  nav .quiet {
    padding-inline: ${space.s4};
  }
  .toggle[aria-pressed='true'] {
    background: ${color.tint};
    border-color: ${color.action};
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
    background: rgb(15 27 23 / 60%);
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
