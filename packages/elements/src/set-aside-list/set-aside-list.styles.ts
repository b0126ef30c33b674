import { css } from 'lit';
import { color, radius, size, space } from '../base/tokens.ts';

export const styles = css`
  section {
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    overflow: hidden;
  }
  section + section {
    margin-block-start: ${space.s3};
  }
  h2 {
    padding: ${space.s2} ${space.s3};
    font-size: ${size.body};
  }
  .count {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: ${color.tint};
    color: ${color.action};
  }
  .rows {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .nobody {
    padding: ${space.s2} ${space.s3};
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .over {
    color: ${color.quiet};
    font-size: ${size.small};
  }
`;
