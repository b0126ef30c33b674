import { css } from 'lit';
import { color, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    grid-template-columns: minmax(0, 44em);
  }
  header {
    border-block-end: 0.0625em solid ${color.hairline};
  }
  .agency {
    margin-block-end: ${space.s1};
    font-size: ${size.small};
    color: ${color.quiet};
  }
  [slot='actions'] > button {
    flex: 1 1 8em;
  }
  footer {
    display: grid;
    gap: ${space.s2};
    padding-block: ${space.s5} ${space.s6};
    line-height: 1.45;
    color: ${color.quiet};
  }
  footer > p {
    font-size: ${size.small};
  }
  @media print {
    :host {
      display: block;
    }
    header,
    footer,
    .agency {
      display: none;
    }
    main {
      padding: 0;
    }
  }
`;
