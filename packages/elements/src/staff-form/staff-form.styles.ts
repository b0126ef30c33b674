import { css } from 'lit';
import { space } from '../base/tokens.ts';

export const styles = css`
  form {
    display: grid;
    gap: ${space.s5};
    max-inline-size: 30em;
  }
  .role {
    align-items: start;
    padding-block: ${space.s1};
  }
  .role > span {
    display: grid;
  }
  .password {
    display: grid;
    gap: ${space.s2};
  }
`;
