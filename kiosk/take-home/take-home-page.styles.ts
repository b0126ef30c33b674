import { css } from 'lit';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(0, 44em);
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
