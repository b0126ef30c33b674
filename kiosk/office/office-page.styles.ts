import { css } from 'lit';
import { color, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto 1fr;
    grid-template-columns: minmax(0, 1fr);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space.s2} ${space.s4};
    padding: ${space.s2} ${space.s5};
    background: ${color.surface};
  }
  h1 {
    font-size: ${size.lead};
    font-weight: ${weight.display};
    line-height: 1.2;
  }
  .agency {
    flex: 1 1 12em;
    color: ${color.quiet};
    font-size: ${size.small};
    line-height: 1.3;
  }
  header .quiet {
    padding-inline: ${space.s3};
  }
  layan-language-switch {
    font-size: ${size.small};
  }
  nav {
    display: flex;
    gap: ${space.s2};
    padding-inline: ${space.s4};
    border-block-end: 0.0625em solid ${color.hairline};
    background: ${color.surface};
  }
  nav > a {
    display: flex;
    align-items: center;
    gap: ${space.s2};
    padding: ${space.s3};
    border-block-end: 0.1875em solid transparent;
    color: ${color.quiet};
    font-weight: ${weight.strong};
    text-decoration: none;
  }
  nav > a[aria-current] {
    border-color: ${color.action};
    color: ${color.action};
  }
  nav > a:focus-visible {
    outline-offset: -0.1875em;
  }
  main {
    box-sizing: border-box;
    display: grid;
    gap: ${space.s5};
    align-content: start;
    inline-size: min(76em, 100%);
    margin-inline: auto;
    padding: ${space.s5};
    padding-block-end: 0;
  }
  h2 {
    font-size: ${size.title};
  }
  main > h2:focus-visible {
    outline: none;
  }
  main > :last-child {
    padding-block-end: ${space.s6};
  }
  main > layan-queue-section {
    padding-block-end: 0;
  }
  .door {
    position: relative;
    grid-row: 2 / -1;
    place-content: center;
    justify-items: center;
    inline-size: 100%;
    padding-block: ${space.s5};
  }
  .weave {
    position: absolute;
    inset: 0;
    overflow: hidden;
    color: ${color.action};
    pointer-events: none;
  }
  .door > layan-notice,
  .card {
    position: relative;
    box-sizing: border-box;
    inline-size: min(27em, 100%);
  }
  .weave > svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .card {
    padding: ${space.s6};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
  }
  .door a {
    color: ${color.action};
  }
  @media (hover: hover) {
    nav > a:hover {
      color: ${color.ink};
    }
  }
  /* On a phone the way between sections is where the thumb is. */
  @media (max-width: 40em) {
    header {
      padding-inline: ${space.s4};
      border-block-end: 0.0625em solid ${color.hairline};
    }
    header {
      gap: ${space.s1} ${space.s2};
    }
    h1 {
      flex: 1;
    }
    .agency {
      order: 1;
      flex-basis: 100%;
    }
    header > .quiet > span {
      display: none;
    }
    nav {
      position: sticky;
      inset-block-end: 0;
      box-sizing: border-box;
      block-size: 3.75em;
      grid-row: 3;
      z-index: 2;
      gap: 0;
      padding-inline: 0;
      border-block-start: 0.0625em solid ${color.hairline};
      border-block-end: 0;
    }
    nav > a {
      flex: 1 1 0;
      flex-direction: column;
      gap: 0.125em;
      padding: ${space.s2} 0;
      border-block-end: 0;
      border-block-start: 0.1875em solid transparent;
      font-size: 0.75em;
    }
    layan-queue-section {
      --layan-queue-settings-edge: 3.75em;
    }
    main {
      grid-row: 2;
      padding: ${space.s4};
      padding-block-end: 0;
    }
    :host {
      grid-template-rows: auto 1fr auto;
    }
    .door {
      grid-row: 2 / -1;
    }
    .card {
      padding: ${space.s5};
    }
  }
  @media print {
    header,
    nav,
    main > h2 {
      display: none;
    }
    main {
      padding: 0;
    }
  }
`;
