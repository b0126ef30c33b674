import { css } from 'lit';
import { color, radius, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  .parts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s4};
  }
  label.number,
  .first,
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2};
  }
  label.number {
    font-weight: ${weight.strong};
  }
  input.number {
    inline-size: 4em;
    text-align: center;
  }
  fieldset > legend {
    float: inline-start;
    padding-inline-end: ${space.s1};
    color: ${color.quiet};
    font-weight: ${weight.body};
  }
  .first {
    color: ${color.quiet};
  }
  .first > select {
    inline-size: auto;
  }
  .letter {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: ${target};
    block-size: ${target};
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.quiet};
    font-weight: ${weight.strong};
    cursor: pointer;
  }
  .letter > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .letter:has(:checked) {
    border-color: ${color.action};
    background: ${color.action};
    color: ${color.onAction};
  }
  .letter:has(:focus-visible) {
    outline: 0.1875em solid ${color.focus};
    outline-offset: 0.1875em;
  }
  ::slotted(*) {
    margin-inline-start: auto;
  }
  .error {
    margin-block-start: ${space.s1};
  }
  @media (forced-colors: active) {
    .letter:has(:checked) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
