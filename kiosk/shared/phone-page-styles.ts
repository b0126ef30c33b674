import { css } from 'lit';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';

/** The frame of a page on somebody's own phone: what it is, the languages, and the page between. Each page says how wide it gets. */
export const phonePageStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto;
    justify-content: center;
  }
  header,
  main,
  footer {
    padding: ${space.s4};
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3};
  }
  h1 {
    font-size: ${size.body};
    font-weight: ${weight.strong};
    color: ${color.action};
  }
  header > layan-language-switch {
    font-size: ${size.small};
  }
`;
