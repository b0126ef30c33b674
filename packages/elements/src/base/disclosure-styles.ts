import { css } from 'lit';
import { color, duration, radius, space, target, weight } from './tokens.ts';

/** What opens on demand: a native `<details>` whose `<summary>` ends in the icon `caret-down`. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s3};
    min-block-size: ${target};
    padding-block: ${space.s2};
    border-radius: ${radius.small};
    color: ${color.action};
    font-weight: ${weight.strong};
    line-height: 1.3;
    cursor: pointer;
    list-style: none;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > svg {
    transition: rotate ${duration.short};
  }
  details[open] > summary > svg {
    rotate: 180deg;
  }
  @media (hover: hover) {
    summary:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
`;
