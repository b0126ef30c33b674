import { css } from 'lit';
import { color, duration, radius, size, space, target } from '../base/tokens.ts';

export const styles = css`
  .field {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    min-block-size: calc(${target} * 1.25);
    padding-inline: ${space.s4} ${space.s2};
    border: 0.125em solid ${color.edge};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    transition: border-color ${duration.short};
  }
  .field:focus-within {
    border-color: ${color.action};
  }
  .field:has(input:focus-visible) {
    outline: 0.125em solid ${color.action};
  }
  .field > svg {
    color: ${color.action};
  }
  input {
    flex: 1;
    min-inline-size: 0;
    align-self: stretch;
    padding: 0;
    border: 0;
    appearance: none;
    background: none;
    color: inherit;
    font: inherit;
    font-size: ${size.lead};
    text-overflow: ellipsis;
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: ${color.quiet};
    opacity: 1;
  }
  input::-webkit-search-cancel-button,
  input::-webkit-search-decoration {
    display: none;
  }
  button {
    display: inline-grid;
    place-items: center;
    inline-size: ${target};
    block-size: ${target};
    padding: 0;
    border: 0;
    border-radius: ${radius.large};
    background: none;
    color: ${color.quiet};
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:active {
    background: ${color.tint};
    color: ${color.ink};
  }
  ::slotted(*) {
    margin-block-start: ${space.s4};
  }
  @media (hover: hover) {
    button:hover {
      background: ${color.tint};
      color: ${color.ink};
    }
  }
`;
