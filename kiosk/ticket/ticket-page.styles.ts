import { css } from 'lit';
import { color, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    grid-template-columns: minmax(0, 30em);
  }
  main {
    padding-block-start: 0;
  }
  .sound {
    display: grid;
    gap: ${space.s2};
    margin-block-end: ${space.s4};
  }
  .sound p {
    font-size: ${size.small};
    line-height: 1.4;
    text-align: center;
    color: ${color.quiet};
    text-wrap: balance;
  }
  .heard {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: ${space.s2};
  }
  .heard svg {
    color: ${color.good};
  }
  footer {
    line-height: 1.45;
    font-size: ${size.small};
    text-align: center;
    color: ${color.quiet};
    text-wrap: balance;
  }
  @media print {
    :host {
      display: block;
    }
    header,
    footer,
    .sound {
      display: none;
    }
    main {
      padding: 0;
    }
  }
`;
