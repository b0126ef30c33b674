import { css } from 'lit';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  header,
  main {
    box-sizing: border-box;
    inline-size: min(80em, 100%);
    margin-inline: auto;
    padding: ${space.s5};
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3} ${space.s5};
    padding-block-end: 0;
  }
  h1 {
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1.2;
  }
  header p {
    color: ${color.quiet};
  }
  layan-language-switch {
    font-size: ${size.small};
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5};
    align-items: stretch;
    padding-block-end: ${space.s8};
  }
  main > layan-notice {
    max-inline-size: 50em;
  }
  code {
    font-family: ui-monospace, 'Noto Sans Mono', monospace;
  }
  @media (min-width: 60em) {
    main {
      grid-template-columns: minmax(0, 25em) minmax(0, 1fr);
    }
    main > :not(layan-builder-choices, layan-builder-preview) {
      grid-column: 1 / -1;
    }
    /* As high as the choices beside it; what is higher scrolls. */
    layan-builder-preview {
      block-size: 0;
      min-block-size: 100%;
    }
  }
  @media (max-width: 40em) {
    header,
    main {
      padding-inline: ${space.s4};
    }
  }
`;
