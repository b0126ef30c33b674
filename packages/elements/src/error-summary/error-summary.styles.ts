import { css } from 'lit';
import { color, radius, space } from '../base/tokens.ts';

export const styles = css`
  .box {
    display: grid;
    gap: ${space.s3};
    padding: ${space.s4} ${space.s5};
    border: 0.125em solid ${color.bad};
    border-radius: ${radius.small};
    background: ${color.badTint};
    color: ${color.ink};
    line-height: 1.4;
    scroll-margin-block: ${space.s5};
  }
  .box:focus-visible {
    border-radius: ${radius.small};
  }
  h3 {
    display: flex;
    align-items: center;
    gap: ${space.s2};
  }
  h3 > svg {
    color: ${color.bad};
  }
  ul {
    display: grid;
    gap: ${space.s1};
    list-style: none;
  }
  a {
    display: inline-block;
    padding-block: ${space.s1};
    color: ${color.bad};
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  @media (hover: hover) {
    a:hover {
      color: ${color.ink};
    }
  }
`;
