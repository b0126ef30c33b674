import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .pledge {
    display: grid;
    gap: ${space.s6};
    padding: ${space.s7} clamp(1.25em, 6cqi, 4em);
    border-radius: ${radius.large};
    background: ${color.tint};
    color: ${color.ink};
    text-align: center;
    overflow-wrap: anywhere;
  }
  figcaption {
    display: grid;
    gap: ${space.s2};
    justify-items: center;
    line-height: 1.35;
  }
  figcaption svg {
    inline-size: 3em;
    block-size: 3em;
    color: ${color.action};
  }
  figcaption p,
  .office,
  .decree {
    font-size: ${size.small};
    color: ${color.quiet};
  }
  blockquote {
    display: grid;
    gap: ${space.s4};
    max-inline-size: 32em;
    margin: 0 auto;
    font-size: ${size.lead};
    line-height: 1.5;
    text-wrap: pretty;
  }
  .signature {
    display: grid;
    gap: ${space.s1};
    justify-self: center;
    max-inline-size: 32em;
    padding-block-start: ${space.s5};
    border-block-start: 0.125em solid ${color.action};
    line-height: 1.4;
  }
  .who {
    font-weight: ${weight.strong};
  }
  @media (forced-colors: active) {
    .pledge {
      border: 0.0625em solid;
    }
  }
`;
