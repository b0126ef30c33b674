import { css } from 'lit';
import { color, radius, space, weight } from '../base/tokens.ts';

export const styles = css`
  .notice {
    display: flex;
    gap: ${space.s3};
    padding: ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    line-height: 1.45;
    --_tone: ${color.action};
  }
  .notice > svg {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_tone);
  }
  .notice > div {
    display: grid;
    gap: ${space.s2};
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  strong {
    font-weight: ${weight.strong};
  }
  [data-kind='bad'] {
    --_tone: ${color.bad};
    background: ${color.badTint};
  }
  [data-kind='warn'] {
    --_tone: ${color.warn};
    background: ${color.warnTint};
  }
  [data-kind='good'] {
    --_tone: ${color.good};
    background: ${color.tint};
  }
`;
