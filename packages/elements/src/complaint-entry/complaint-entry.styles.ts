import { css } from 'lit';
import { color, space } from '../base/tokens.ts';

export const styles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2} ${space.s5};
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: ${space.s3};
  }
  .privacy {
    display: grid;
    gap: ${space.s1};
  }
  textarea[readonly] {
    background: ${color.paper};
    color: ${color.quiet};
  }
  .aloud {
    padding: ${space.s3} ${space.s4};
    border-inline-start: 0.25em solid ${color.action};
    background: ${color.tint};
    line-height: 1.45;
  }
`;
