import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s6};
    color: ${color.ink};
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  header {
    display: grid;
    gap: ${space.s2};
  }
  h2 {
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1.15;
  }
  .title {
    color: ${color.quiet};
    line-height: 1.4;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  .facts > div {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125em ${space.s3};
    padding: ${space.s4} ${space.s5};
    align-content: start;
  }
  .facts > div + div {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .facts svg {
    grid-row: span 2;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: ${color.action};
  }
  .facts dt {
    font-size: ${size.small};
    color: ${color.quiet};
  }
  .facts dd {
    grid-column: 2;
    font-weight: ${weight.strong};
    line-height: 1.35;
  }
  .facts small {
    display: block;
    font-size: ${size.small};
    font-weight: ${weight.body};
    color: ${color.quiet};
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3};
  }
  .actions .action {
    flex: 1 1 14em;
    font-size: ${size.lead};
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s4};
    padding-block-start: ${space.s6};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  /* How long, how much and what for belong together; each is short. */
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s5} ${space.s6};
    padding-block-start: ${space.s6};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .outcome section {
    gap: ${space.s2};
    align-content: start;
    padding: 0;
    border: 0;
  }
  .printed {
    white-space: pre-line;
  }
  .unstated,
  .shared {
    color: ${color.quiet};
  }
  .tariffs {
    list-style: none;
    margin-block-start: ${space.s3};
  }
  .tariffs li,
  .origin > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 ${space.s5};
    padding-block: ${space.s3};
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .tariffs strong {
    font-weight: ${weight.strong};
    font-variant-numeric: tabular-nums;
  }
  .about {
    padding: ${space.s2} ${space.s5};
    border-radius: ${radius.large};
    background: ${color.surface};
    border: 0.0625em solid ${color.hairline};
  }
  .components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s6};
    padding-block: ${space.s4} ${space.s6};
  }
  .component {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space.s2};
    align-content: start;
  }
  .origin {
    font-size: ${size.small};
  }
  .origin > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .origin dt {
    color: ${color.quiet};
  }
  @container (inline-size > 36em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .facts > div:nth-child(2) {
      border-block-start: 0;
      border-inline-start: 0.0625em solid ${color.hairline};
    }
    .facts > div:nth-child(3) {
      grid-column: 1 / -1;
    }
    .outcome {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .outcome section:nth-child(3) {
      grid-column: 1 / -1;
    }
    .origin > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @container (inline-size > 46em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(0, 2fr);
    }
    .facts > div:nth-child(3) {
      grid-column: auto;
      border-block-start: 0;
      border-inline-start: 0.0625em solid ${color.hairline};
    }
    article > section {
      grid-template-columns: 14em minmax(0, 1fr);
      gap: ${space.s6};
    }
    .outcome {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .outcome section:nth-child(3) {
      grid-column: auto;
    }
    .components {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
