import { css } from 'lit';
import { color, radius, size, space } from './tokens.ts';

/** The looks of `remoteView`: bones that appear after a moment, and the strip above data that is no longer fresh. */
export const remoteStyles = css`
  .loading {
    display: grid;
    gap: ${space.s3};
    padding-block: ${space.s4};
    opacity: 0;
    animation: appear 0s 300ms forwards;
  }
  .bone {
    block-size: 1.25em;
    border-radius: ${radius.small};
    background: ${color.hairline};
  }
  .bone.short {
    inline-size: 60%;
  }
  .stale {
    font-size: ${size.small};
    color: ${color.warn};
    background: ${color.warnTint};
    border-radius: ${radius.small};
    padding: ${space.s2} ${space.s3};
    margin-block-end: ${space.s3};
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
