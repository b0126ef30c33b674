import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  section {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    color: ${color.ink};
    overflow: hidden;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space.s2} ${space.s4};
    padding: ${space.s3};
    border-block-end: 0.0625em solid ${color.hairline};
  }
  h2 {
    margin-inline-end: auto;
    font-size: ${size.body};
  }
  .count {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: ${color.tint};
    color: ${color.action};
  }
  .late {
    display: inline-flex;
    align-items: center;
    gap: ${space.s1};
    color: ${color.warn};
    font-size: ${size.small};
    font-weight: ${weight.strong};
  }
  .lines {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s1} ${space.s3};
    inline-size: 100%;
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .lines b {
    margin-inline-end: 0.375em;
    color: ${color.ink};
  }
  .lines i {
    margin-inline-start: 0.25em;
    color: ${color.warn};
    font-style: normal;
  }
  .rows {
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .nobody {
    padding: ${space.s6} ${space.s4};
    color: ${color.quiet};
    text-align: center;
  }
  .row > .flag {
    grid-column: 1 / -1;
    justify-self: start;
  }
  /* The mark of a number from home stands before the others, and leaves the waits in one column. */
  @container (inline-size >= 26em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) repeat(4, auto);
    }
    .row > .flag {
      grid-area: 1 / 3;
    }
    .row > .flags {
      grid-column: 4;
    }
    .row > .wait {
      grid-column: 5;
    }
    .row > .quiet {
      grid-column: 6;
    }
  }
`;
