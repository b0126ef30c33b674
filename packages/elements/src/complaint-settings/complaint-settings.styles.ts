import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s5};
  }
  section {
    display: grid;
    gap: ${space.s3};
    min-inline-size: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    gap: ${space.s4};
  }
  .card {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    gap: ${space.s3} ${space.s4};
    padding: ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    background: ${color.surface};
  }
  details.card {
    padding-block: ${space.s2};
  }
  details.card > .field {
    margin-block-start: ${space.s3};
  }
  summary {
    min-block-size: 2em;
    color: ${color.ink};
    font-weight: ${weight.strong};
    line-height: 2;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  textarea {
    inline-size: 100%;
    padding: ${space.s2} ${space.s3};
    border: 0.0938em solid ${color.edge};
    border-radius: ${radius.small};
    background: ${color.surface};
    color: ${color.ink};
    font: inherit;
    line-height: 1.5;
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: ${color.bad};
    background: ${color.badTint};
  }
  .decree {
    display: grid;
    gap: ${space.s2};
    padding: ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.small};
    background: ${color.paper};
    list-style: none;
  }
  .decree > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: ${space.s1} ${space.s4};
    line-height: 1.4;
  }
  .quiet {
    justify-self: start;
  }
  .unit > select {
    inline-size: auto;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: ${space.s2};
    justify-self: start;
    align-self: end;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: ${color.action};
    font: inherit;
    font-size: ${size.small};
    font-weight: ${weight.strong};
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
