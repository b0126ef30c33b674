import { css } from 'lit';
import { color, space, weight } from '../base/tokens.ts';

export const styles = css`
  form {
    display: grid;
    gap: ${space.s4};
    max-inline-size: 26em;
  }
  .check {
    margin-block-start: calc(-1 * ${space.s2});
  }
  [role='status'] {
    color: ${color.good};
    font-weight: ${weight.strong};
  }
`;
