import { css } from 'lit';
import { color, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    background: ${color.paper};
    color: ${color.ink};
  }
  main {
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  main:focus-visible {
    outline: none;
  }
  main > .loading,
  main > layan-notice,
  main > .stale {
    margin: ${space.s7};
  }
  /* Low reach: everything a hand needs comes down to where a wheelchair user's hands are. */
  :host([low]) main {
    margin-block-start: 38dvh;
    border-block-start: 0.0625em solid ${color.hairline};
  }
  @media (max-height: 30em) {
    :host {
      display: block;
      block-size: auto;
    }
    main {
      overflow: visible;
    }
    :host([low]) main {
      margin-block-start: 0;
    }
  }
  @media print {
    :host {
      display: block;
    }
    main {
      overflow: visible;
    }
    layan-kiosk-bar,
    layan-idle-warning {
      display: none;
    }
  }
`;
