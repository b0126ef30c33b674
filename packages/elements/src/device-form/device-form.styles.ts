import { css } from 'lit';
import { space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  form {
    display: grid;
    gap: ${space.s4};
    justify-items: start;
  }
  .fields {
    display: grid;
    gap: ${space.s4} ${space.s5};
    inline-size: 100%;
    max-inline-size: 40em;
  }
  #code {
    font-weight: ${weight.strong};
    letter-spacing: 0.12em;
    text-transform: uppercase;
  }
  @container (min-width: 34em) {
    .fields {
      grid-template-columns: 2fr 3fr;
    }
  }
`;
