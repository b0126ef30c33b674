import { css } from 'lit';
import { color, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .keys {
    display: grid;
    grid-auto-rows: minmax(${target}, auto);
    gap: ${space.s2};
    user-select: none;
    -webkit-user-select: none;
  }
  .columns-20 {
    grid-template-columns: repeat(20, minmax(0, 1fr));
  }
  .columns-6 {
    grid-template-columns: repeat(6, minmax(0, 1fr));
    max-inline-size: 24em;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${space.s2};
    min-inline-size: 0;
    padding: ${space.s1};
    border: 0.0625em solid ${color.hairline};
    border-block-end: 0.1875em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    font-weight: ${weight.strong};
    line-height: 1.1;
    cursor: pointer;
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
  }
  .character {
    font-size: ${size.lead};
    text-transform: uppercase;
  }
  .Backspace {
    background: ${color.tint};
    border-color: ${color.hairline} ${color.hairline} ${color.edge};
    color: ${color.action};
  }
  .Enter {
    background: ${color.action};
    border-color: ${color.action};
    color: ${color.onAction};
  }
  .held,
  button:active {
    background: ${color.ink};
    border-color: ${color.ink};
    color: ${color.surface};
  }
  .span-2 {
    grid-column: span 2;
  }
  .span-5 {
    grid-column: span 5;
  }
  .span-6 {
    grid-column: span 6;
  }
  .span-7 {
    grid-column: span 7;
  }
  .span-13 {
    grid-column: span 13;
  }
  @media (hover: hover) {
    .character:hover:not(.held, :active) {
      background: ${color.tint};
    }
  }
  @container (inline-size < 26em) {
    .keys {
      gap: ${space.s1};
    }
    .columns-20 button {
      padding: 0;
    }
    .columns-20 .character {
      font-size: ${size.body};
    }
  }
  @media (forced-colors: active) {
    .held,
    button:active {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .keys {
      display: none;
    }
  }
`;
