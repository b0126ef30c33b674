import { css } from 'lit';
import { color, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
    color: ${color.ink};
    --_number: var(--layan-called-number-size, 12em);
  }
  .call {
    display: grid;
    justify-items: start;
    gap: ${space.s3};
  }
  .line {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    font-size: ${size.title};
    font-weight: ${weight.strong};
    line-height: 1.2;
    color: ${color.quiet};
    min-inline-size: 0;
  }
  .line span:last-child {
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* Five characters, such as A-012, fill the width that there is. */
  .number {
    font-size: min(32cqi, var(--_number));
    font-weight: 800;
    line-height: 1;
    letter-spacing: -0.015em;
    font-variant-numeric: tabular-nums;
    color: ${color.called};
    white-space: nowrap;
  }
  .number.long {
    font-size: min(26cqi, var(--_number));
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.3em;
    font-size: min(11cqi, calc(0.38 * var(--_number)));
    font-weight: ${weight.display};
    line-height: 1.1;
  }
  .place svg {
    inline-size: 0.85em;
    block-size: 0.85em;
    color: ${color.called};
  }
  .place svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .place bdi {
    font-variant-numeric: tabular-nums;
  }
  .nobody {
    display: grid;
    gap: ${space.s4};
  }
  .nobody strong {
    max-inline-size: 11em;
    font-size: min(9cqi, calc(0.3 * var(--_number)));
    font-weight: ${weight.display};
    line-height: 1.1;
    text-wrap: balance;
  }
  .nobody p {
    max-inline-size: 26em;
    font-size: ${size.title};
    line-height: 1.35;
    color: ${color.quiet};
    text-wrap: balance;
  }
`;
