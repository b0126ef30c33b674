import { css } from 'lit';
import { color, radius, size, space, weight } from '../base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    gap: ${space.s5};
  }
  .quiet,
  small,
  dt {
    color: ${color.quiet};
  }
  small,
  .facts {
    font-size: ${size.small};
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s4} ${space.s6};
    margin-block-end: ${space.s5};
  }
  .open {
    display: flex;
    align-items: center;
    gap: ${space.s2};
    font-size: ${size.lead};
    font-weight: ${weight.strong};
    line-height: 1.3;
  }
  .open[data-open='true'] > svg {
    color: ${color.good};
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s3} ${space.s4};
  }
  dl > div {
    display: grid;
  }
  dd {
    font-size: ${size.title};
    font-weight: ${weight.display};
    line-height: 1.15;
  }
  dt {
    font-size: ${size.small};
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: ${space.s4};
    list-style: none;
  }
  .lines > li {
    display: grid;
    gap: ${space.s3};
    align-content: start;
    padding: ${space.s4};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s3};
  }
  .head {
    min-block-size: 2.75em;
  }
  .head > h3 {
    flex: 1 1 6em;
    min-inline-size: 0;
    font-size: ${size.body};
    overflow-wrap: anywhere;
  }
  .waiting {
    display: flex;
    align-items: center;
    gap: ${space.s3};
    line-height: 1.3;
  }
  .waiting > b {
    font-size: ${size.display};
    font-weight: ${weight.display};
    line-height: 1;
  }
  .facts {
    padding-block-start: ${space.s3};
    border-block-start: 0.0625em solid ${color.hairline};
    line-height: 1.5;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: ${space.s5};
    align-items: start;
  }
  section {
    display: grid;
    gap: ${space.s3};
  }
  section > h3 {
    font-size: ${size.body};
  }
  .rows {
    padding: 0;
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    list-style: none;
  }
  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s1} ${space.s3};
    padding: ${space.s2} ${space.s4};
  }
  .rows > li + li {
    border-block-start: 0.0625em solid ${color.hairline};
  }
  .rows b {
    font-weight: ${weight.strong};
    overflow-wrap: anywhere;
  }
  .rows > li > :last-child {
    margin-inline-start: auto;
  }
  .rows svg {
    color: ${color.action};
  }
  .empty {
    color: ${color.quiet};
  }
`;
