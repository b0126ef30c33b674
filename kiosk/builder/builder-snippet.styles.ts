import { css } from 'lit';
import { color, radius, size, space } from '@layan/elements/base/tokens.ts';

export const styles = css`
  .ways,
  .pieces {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5};
    align-content: start;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: ${space.s2};
  }
  fieldset > .about {
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.4;
    text-wrap: pretty;
  }
  .before {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3};
    padding: ${space.s4};
    border-inline-start: 0.25em solid ${color.action};
    border-radius: ${radius.small};
    background: ${color.tint};
    overflow-wrap: anywhere;
  }
  .before > p {
    flex-basis: 100%;
  }
  @media (min-width: 60em) {
    .card {
      grid-template-columns: minmax(0, 23em) minmax(0, 1fr);
      column-gap: ${space.s6};
    }
    h2 {
      grid-column: 1 / -1;
    }
  }
`;
