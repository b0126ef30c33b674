import { css } from 'lit';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    gap: ${space.s4};
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s1};
  }
  nav > a {
    padding: ${space.s1} ${space.s3};
    border-radius: ${radius.small};
    color: ${color.quiet};
    font-size: ${size.small};
    font-weight: ${weight.strong};
    line-height: 1.6;
    text-decoration: none;
  }
  nav > a[aria-current] {
    background: ${color.tint};
    color: ${color.action};
  }
  p > a {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    min-block-size: 2em;
    color: ${color.action};
    font-weight: ${weight.strong};
  }
  @media print {
    nav,
    :host > p {
      display: none;
    }
  }
`;
