import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s6};
    color: ${color.ink};
    overflow-wrap: anywhere;
  }
  .line {
    display: flex;
    align-items: center;
    gap: ${space.s4};
    line-height: 1.3;
  }
  .line > span:last-child {
    display: grid;
    min-inline-size: 0;
  }
  .wait {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .ask {
    display: grid;
    gap: ${space.s3};
  }
  h2 {
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .why {
    font-size: ${size.lead};
    color: ${color.quiet};
    line-height: 1.4;
    text-wrap: balance;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${space.s4};
  }
  .answer {
    display: grid;
    grid-template-rows: 1fr auto;
    justify-items: center;
    align-items: center;
    gap: ${space.s3};
    min-block-size: max(10em, ${target});
    padding: ${space.s5} ${space.s3};
    border: 0.125em solid ${color.action};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  .answer strong {
    font-size: ${size.title};
    font-weight: ${weight.display};
    line-height: 1.1;
  }
  .pictures {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: ${space.s2} ${space.s3};
    max-inline-size: 11em;
    color: ${color.action};
  }
  .pictures svg {
    inline-size: 3.4em;
    block-size: 3.4em;
  }
  .pictures > svg:only-child {
    inline-size: 5.4em;
    block-size: 5.4em;
  }
  .answer:active {
    background: ${color.tint};
  }
  details {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .cases {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s4};
    padding-block: ${space.s3};
  }
  .cases > p {
    flex: 1 1 12em;
    font-weight: ${weight.strong};
    line-height: 1.3;
  }
  .cases > .quiet {
    inline-size: calc(1.2 * ${target});
    padding: 0;
  }
  output {
    min-inline-size: 2ch;
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .busy {
    min-block-size: 1.5em;
    color: ${color.quiet};
    text-align: center;
  }
  @container (min-width: 32em) {
    .answer {
      min-block-size: 15em;
    }
    .pictures {
      max-inline-size: 13em;
    }
    .pictures svg {
      inline-size: 4.6em;
      block-size: 4.6em;
    }
    .pictures > svg:only-child {
      inline-size: 7em;
      block-size: 7em;
    }
  }
  /* A wide screen: the question beside its answers. */
  @container (min-width: 50em) {
    .take {
      grid-template: auto auto 1fr auto / minmax(0, 1fr) minmax(0, 1.1fr);
      gap: ${space.s5} ${space.s7};
      align-items: start;
    }
    .answers {
      grid-area: 1 / 2 / span 3;
      align-self: stretch;
    }
    .answer {
      min-block-size: 19em;
    }
    .busy {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 24em) {
    .answer {
      min-block-size: 8em;
    }
    .pictures svg {
      inline-size: 2.4em;
      block-size: 2.4em;
    }
    .pictures > svg:only-child {
      inline-size: 3.6em;
      block-size: 3.6em;
    }
    .pictures {
      max-inline-size: 6.5em;
    }
  }
  @media (hover: hover) {
    .answer:hover {
      background: ${color.tint};
    }
  }
`;
