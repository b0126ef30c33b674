import { css } from 'lit';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(0, 36em);
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
    border-block-end: 0.0625em solid ${color.hairline};
  }
  h1 {
    font-size: ${size.body};
    font-weight: ${weight.strong};
    color: ${color.action};
  }
  header > layan-language-switch {
    font-size: ${size.small};
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
