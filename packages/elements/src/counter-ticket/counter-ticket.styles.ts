import { css } from 'lit';
import { color, duration, radius, size, space, target, weight } from '../base/tokens.ts';

export const styles = css`
  .counter {
    container-type: inline-size;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto auto;
    gap: ${space.s4};
    block-size: 100%;
    color: ${color.ink};
    line-height: 1.4;
  }
  .who {
    display: grid;
    align-content: start;
    gap: ${space.s5};
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    overflow-wrap: anywhere;
    /* What goes on below is seen to go on. */
    padding-block-end: ${space.s5};
    mask: linear-gradient(to bottom, currentcolor calc(100% - ${space.s5}), transparent);
  }
  header {
    display: grid;
    gap: ${space.s4};
  }
  .slip {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: ${space.s1};
    padding: ${space.s4} ${space.s6};
    border-radius: ${radius.large};
    background: ${color.tint};
    color: ${color.action};
    /* Notches at both sides: the same slip as on paper. */
    mask:
      radial-gradient(circle 0.75em at 0 50%, transparent 98%, currentcolor) 0 0 / 51% 100% no-repeat,
      radial-gradient(circle 0.75em at 100% 50%, transparent 98%, currentcolor) 100% 0 / 51% 100% no-repeat;
  }
  .number {
    font-size: calc(2 * ${size.display});
    font-weight: ${weight.display};
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
    white-space: nowrap;
  }
  .state {
    font-weight: ${weight.strong};
  }
  .since {
    min-block-size: 1.4em;
    font-variant-numeric: tabular-nums;
  }
  .serving .slip {
    background: ${color.action};
    color: ${color.onAction};
  }
  .subject {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: ${space.s2};
    min-inline-size: 0;
  }
  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: ${space.s2};
  }
  .flag {
    padding: 0.125em 0.625em;
    border: 0.0625em solid ${color.edge};
    border-radius: ${radius.small};
    font-size: ${size.small};
    font-weight: ${weight.strong};
  }
  .flag.first {
    border-color: ${color.attention};
    background: ${color.attention};
    color: ${color.onAttention};
  }
  .official {
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.35;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${space.s4};
    font-variant-numeric: tabular-nums;
  }
  .fact > span {
    color: ${color.quiet};
  }
  .who:has(.free) {
    align-content: safe center;
  }
  .free {
    display: grid;
    place-items: center;
    place-content: center;
    gap: ${space.s4};
    padding: ${space.s5};
    color: ${color.quiet};
    text-align: center;
    text-wrap: balance;
  }
  .free > svg {
    inline-size: 5em;
    block-size: 5em;
    color: ${color.action};
  }
  .free h2 {
    color: ${color.ink};
    font-size: ${size.lead};
  }
  .free .paper {
    min-inline-size: min(18em, 100%);
    filter: drop-shadow(0 0 0.0625em ${color.edge});
  }
  .free .slip {
    background: ${color.surface};
  }
  .overdue .since {
    color: ${color.warn};
    font-weight: ${weight.strong};
  }
  .papers {
    display: grid;
    gap: ${space.s2};
  }
  .papers h3 {
    font-size: ${size.body};
  }
  .papers h4,
  .remark {
    color: ${color.quiet};
    font-size: ${size.small};
  }
  .list {
    list-style: none;
    display: grid;
    gap: ${space.s1};
    line-height: 1.35;
  }
  .list p {
    display: flex;
    align-items: start;
    gap: ${space.s2};
    break-inside: avoid;
  }
  .list svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.1em;
    color: ${color.edge};
  }
  .list .list {
    margin-block: ${space.s1};
    padding-inline-start: ${space.s5};
  }
  .there {
    color: ${color.quiet};
  }
  .there svg {
    color: ${color.good};
  }
  .lacking svg {
    color: ${color.bad};
  }
  .actions {
    display: grid;
    gap: ${space.s3};
  }
  .main {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: calc(${target} * 1.75);
    padding-inline: ${space.s5};
    border-radius: ${radius.large};
    font-size: ${size.title};
    text-align: start;
  }
  .main small,
  .quiet small {
    display: block;
    font-size: ${size.small};
    font-weight: ${weight.body};
  }
  .main small {
    font-size: calc(${size.small} / 1.25);
  }
  .main kbd {
    font-size: 0.625em;
  }
  /* It nearly always has the focus: a quiet ring inside. */
  .main:focus-visible {
    outline: 0.0938em solid ${color.onAction};
    outline-offset: -0.3125em;
    border-radius: ${radius.large};
  }
  .others {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.25em, 100%), 1fr));
    gap: ${space.s2};
    /* The row is kept when it is empty: the main action never moves from under a hand. */
    min-block-size: calc(${target} * 1.4);
  }
  .others .quiet {
    justify-content: space-between;
    min-block-size: calc(${target} * 1.4);
    padding: ${space.s1} ${space.s3};
    text-align: start;
  }
  .others small {
    line-height: 1.1;
  }
  /* A step takes a blink: nothing fades unless it takes longer. */
  [aria-busy='true'],
  .main[aria-busy='true'] ~ .others [aria-disabled='true'] {
    animation: wait ${duration.short} 400ms both;
  }
  @keyframes wait {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.6;
    }
  }
  @container (inline-size >= 34em) {
    header {
      grid-template-columns: minmax(15em, auto) minmax(0, 1fr);
      column-gap: ${space.s5};
    }
    .papers > .list {
      display: block;
      columns: 2 18em;
      column-gap: ${space.s6};
    }
    .papers > .list > li {
      break-inside: avoid;
      padding-block-end: ${space.s1};
    }
  }
  @container (inline-size < 22em) {
    .number {
      font-size: calc(1.4 * ${size.display});
    }
    .main {
      font-size: ${size.lead};
      padding-inline: ${space.s4};
    }
  }
  @media (forced-colors: active) {
    .slip {
      border: 0.125em solid;
      mask: none;
    }
    .flag.first {
      forced-color-adjust: none;
    }
  }
`;
