import { css } from 'lit';
import { space } from '../base/tokens.ts';

export const styles = css`
  form {
    display: grid;
    gap: ${space.s4};
    max-inline-size: 26em;
  }
  .check {
    margin-block-start: calc(-1 * ${space.s2});
  }
`;
