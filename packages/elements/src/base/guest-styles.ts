import { css } from 'lit';
import { color, radius, size, space, target, weight } from './tokens.ts';

/**
 * The ground a widget stands on in somebody else's page. Only what a guest should share comes in from there: the typeface, the
 * type's size (never too small to read) and whether it is day or night. The direction is that of the words.
 */
export const guestStyles = css`
  /* A ground that is asked for its width has none of its own: in a row, a float or a middle it would shrink to nothing. This
     has one, of two dots and a wide space, and gives way down to a dot. */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 40em;
  }
  .guest {
    all: initial;
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
    box-sizing: border-box;
    padding: var(--layan-widget-padding, ${space.s4});
    border-radius: ${radius.large};
    background: ${color.paper};
    color: ${color.ink};
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(1em, ${size.least});
    line-height: 1.5;
    overflow-wrap: anywhere;
    visibility: inherit;
  }
  .back {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: ${space.s2};
    min-block-size: ${target};
    padding: ${space.s2} ${space.s3};
    border: 0;
    border-radius: ${radius.small};
    background: none;
    color: ${color.action};
    font: inherit;
    font-weight: ${weight.strong};
    cursor: pointer;
    touch-action: manipulation;
  }
  .lead {
    color: ${color.quiet};
  }
  /* As high as the search box that takes its place. */
  .search {
    block-size: calc(${target} * 1.25);
    border: 0.125em solid ${color.hairline};
    border-radius: ${radius.large};
    box-sizing: border-box;
  }
  @media (hover: hover) {
    .back:hover {
      background: ${color.tint};
    }
  }
  @media print {
    .guest {
      padding: 0;
      background: none;
    }
    .back {
      display: none;
    }
  }
`;
