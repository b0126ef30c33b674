import { css } from 'lit';
import { color, radius, size, space, target, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s2};
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2};
  }
  input[type='color'] {
    flex: none;
    inline-size: ${target};
    padding: ${space.s1};
    cursor: pointer;
  }
  .hex {
    flex: 0 1 8em;
    inline-size: 8em;
  }
  .reset {
    min-block-size: ${target};
    padding: ${space.s2};
    border: 0;
    background: none;
    color: ${color.action};
    font: inherit;
    font-size: ${size.small};
    font-weight: ${weight.strong};
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .samples {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3} ${space.s5};
    padding-block-start: ${space.s2};
  }
  figure {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    line-height: 1.3;
  }
  figcaption {
    display: grid;
    font-size: ${size.small};
  }
  .swatch {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: ${radius.small};
    forced-color-adjust: none;
  }
  .asked > .swatch {
    background: var(--_asked);
  }
  .used > .swatch {
    background: var(--_used);
  }
`;
