import { css } from 'lit';
import { color, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s3};
    color: ${color.ink};
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    font-weight: ${weight.strong};
  }
  input {
    flex: 1 1 6em;
    min-inline-size: 0;
    min-block-size: ${target};
    padding: ${space.s2} ${space.s3};
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-transform: uppercase;
  }
  input::placeholder {
    color: ${color.quiet};
    opacity: 1;
  }
  input[aria-invalid='true'] {
    border-color: ${color.bad};
  }
  p {
    flex: 1 0 100%;
    color: ${color.bad};
    font-size: ${size.small};
  }
`;
