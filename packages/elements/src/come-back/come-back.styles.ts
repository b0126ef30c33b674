import { css } from 'lit';
import { color, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  .back {
    display: grid;
    justify-items: center;
    gap: ${space.s4};
    padding-block: ${space.s5};
    color: ${color.ink};
    text-align: center;
    overflow-wrap: anywhere;
  }
  .picture {
    display: grid;
    place-items: center;
    inline-size: 9em;
    block-size: 9em;
    border-radius: 50%;
    background: ${color.tint};
    color: ${color.action};
  }
  .picture svg {
    inline-size: 4.75em;
    block-size: 4.75em;
  }
  h2 {
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1.15;
    max-inline-size: 16em;
  }
  p {
    font-size: ${size.lead};
    line-height: 1.4;
    max-inline-size: 26em;
    text-wrap: balance;
  }
  p + p {
    font-weight: ${weight.strong};
  }
  .actions {
    display: grid;
    gap: ${space.s3};
    inline-size: min(100%, 24em);
    margin-block-start: ${space.s4};
  }
  .actions > .action {
    min-block-size: ${target};
  }
`;
