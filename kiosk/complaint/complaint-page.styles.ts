import { css } from 'lit';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    grid-template-columns: minmax(0, 36em);
  }
  header {
    border-block-end: 0.0625em solid ${color.hairline};
  }
  main {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
  }
  .agency {
    font-size: ${size.small};
    color: ${color.quiet};
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2} ${space.s4};
  }
  nav > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    color: ${color.action};
    font-weight: ${weight.strong};
    text-underline-offset: 0.2em;
  }
  footer {
    display: grid;
    gap: ${space.s2};
    padding-block: ${space.s5} ${space.s6};
    border-block-start: 0.0625em solid ${color.hairline};
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.45;
  }
  @media print {
    :host {
      display: block;
    }
    header,
    footer,
    .agency,
    layan-notice {
      display: none;
    }
    main {
      display: block;
      padding: 0;
    }
  }
`;
