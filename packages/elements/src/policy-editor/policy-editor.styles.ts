import { css } from 'lit';
import { color, space } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s5};
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: ${space.s3};
  }
  section + section {
    padding-block-start: ${space.s5};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .pair {
    display: grid;
    gap: ${space.s3} ${space.s5};
  }
  @container (min-width: 32em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
