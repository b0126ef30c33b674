import { css } from 'lit';
import { color, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    min-block-size: 0;
  }
  main {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
    padding: ${space.s4};
    background: ${color.paper};
  }
  main > :last-child {
    grid-row: 2;
    min-block-size: 0;
  }
  .stale {
    margin-block-end: ${space.s3};
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(24em, 34%);
    gap: ${space.s5};
  }
  layan-counter-ticket {
    min-block-size: 0;
  }
  .news {
    display: grid;
    align-content: end;
    /* What is said here does not move what is done below. */
    min-block-size: 3.25em;
  }
  aside {
    display: grid;
    grid-template-rows: auto minmax(8em, 1fr) auto;
    gap: ${space.s3};
    min-block-size: 0;
  }
  layan-waiting-list {
    min-block-size: 0;
  }
  layan-set-aside-list {
    max-block-size: 40dvh;
    overflow: hidden auto;
  }
  @media (max-width: 60em) {
    main {
      block-size: auto;
    }
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    layan-counter-ticket {
      min-block-size: 30em;
    }
  }
`;
