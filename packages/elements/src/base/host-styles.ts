import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from './tokens.ts';

/** What every element shares: box model, focus ring, the pace of motion, and what `hidden` means. */
export const hostStyles = css`
  :host {
    display: block;
    --_pace: 1;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 0.1875em solid ${color.focus};
    outline-offset: 0.1875em;
    border-radius: ${radius.small};
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
    flex: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_pace: 0.001;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
    button svg,
    a svg {
      fill: currentcolor;
    }
  }
`;

/** Native buttons: `.action` is the one thing to do here, `.quiet` all else. */
export const buttonStyles = css`
  .action,
  .quiet {
    font: inherit;
    font-weight: ${weight.strong};
    line-height: 1.2;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${space.s2};
    min-block-size: ${target};
    padding: ${space.s2} ${space.s5};
    border-radius: ${radius.small};
    border: 0.0938em solid ${color.action};
    cursor: pointer;
    text-decoration: none;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  .action {
    background: ${color.action};
    color: ${color.onAction};
  }
  .quiet {
    background: ${color.surface};
    color: ${color.action};
    border-color: ${color.edge};
  }
  .action:active,
  .quiet:active {
    transform: translateY(0.0625em);
  }
  @media (hover: hover) {
    .quiet:hover {
      background: ${color.tint};
    }
    .action:hover {
      background: color-mix(in oklab, ${color.action} 88%, ${color.ink});
    }
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
`;

/** A heading in an element, sized by look and not by rank. */
export const headingStyles = css`
  h2,
  h3,
  h4 {
    font-weight: ${weight.strong};
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: ${size.title};
  }
  h3 {
    font-size: ${size.lead};
  }
  h4 {
    font-size: ${size.body};
  }
`;
