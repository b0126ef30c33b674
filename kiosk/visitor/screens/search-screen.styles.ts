import { css } from 'lit';
import { color, radius, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    block-size: 100%;
  }
  .screen {
    grid-template-rows: auto minmax(12em, 1fr) auto;
    align-content: stretch;
    gap: ${space.s5};
    block-size: 100%;
    padding-block-end: ${space.s4};
  }
  .ask {
    display: grid;
    gap: ${space.s4};
  }
  .answers {
    overflow: hidden auto;
    scrollbar-width: thin;
    padding: ${space.s1};
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3};
    list-style: none;
    margin-block-start: ${space.s3};
  }
  .examples li {
    padding: ${space.s2} ${space.s4};
    border-radius: ${radius.large};
    background: ${color.tint};
    font-size: ${size.body};
  }
  @media (orientation: landscape) {
    .screen {
      grid-template: auto 1fr / 1fr 1fr;
      max-inline-size: none;
      gap: ${space.s5} ${space.s7};
    }
    .answers {
      grid-column: 2;
      grid-row: 1 / -1;
    }
    h1 {
      font-size: ${size.title};
    }
    layan-on-screen-keyboard {
      align-self: end;
    }
  }
`;
