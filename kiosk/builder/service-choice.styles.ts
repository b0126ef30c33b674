import { css } from 'lit';
import { color, radius, size, space, target, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  .box {
    position: relative;
  }
  input {
    padding-inline-end: 3em;
    text-overflow: ellipsis;
  }
  .box > button,
  .caret {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: ${target};
    block-size: ${target};
    color: ${color.quiet};
  }
  .box > button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .caret {
    pointer-events: none;
  }
  ul {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + ${space.s1});
    inset-inline: 0;
    max-block-size: 22em;
    padding: ${space.s1};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    box-shadow: 0 0.5em 1.5em color-mix(in srgb, ${color.scrim} 30%, transparent);
    list-style: none;
    overflow: auto;
  }
  li {
    display: grid;
    gap: 0.125em;
    padding: ${space.s2} ${space.s3};
    border-radius: ${radius.small};
    line-height: 1.35;
    cursor: pointer;
  }
  li > strong {
    font-weight: ${weight.strong};
  }
  li > span,
  .none {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .none {
    cursor: default;
  }
  .active {
    background: ${color.tint};
  }
  [aria-selected='true'] > strong {
    color: ${color.action};
  }
  @media (hover: hover) {
    li:not(.none):hover {
      background: ${color.tint};
    }
  }
  @media (forced-colors: active) {
    .active {
      outline: 0.125em solid;
    }
  }
`;
