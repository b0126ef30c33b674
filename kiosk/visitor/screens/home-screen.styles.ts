import { css } from 'lit';
import { color, duration, radius, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .ask {
    display: grid;
    gap: ${space.s5};
  }
  section {
    display: grid;
    gap: ${space.s4};
  }
  h2 {
    font-size: ${size.lead};
    color: ${color.quiet};
  }
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color ${duration.short};
  }
  .search {
    display: flex;
    align-items: center;
    gap: ${space.s4};
    inline-size: 100%;
    min-block-size: 4.2em;
    padding-inline: ${space.s5};
    border: 0.125em solid ${color.action};
    border-radius: 1.2em;
    background: ${color.surface};
    color: ${color.quiet};
    font-size: ${size.lead};
    text-align: start;
  }
  .search svg {
    inline-size: 1.6em;
    block-size: 1.6em;
    color: ${color.action};
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: ${space.s4};
  }
  .tile {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: ${space.s2};
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 8.4em;
    padding: ${space.s4} ${space.s3};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    font-weight: ${weight.strong};
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tile svg {
    inline-size: 4.2em;
    block-size: 4.2em;
    color: ${color.action};
  }
  .voice {
    border: 0.0938em dashed ${color.edge};
    background: none;
  }
  .divisions {
    display: grid;
    gap: ${space.s3};
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
  }
  .division {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${space.s4};
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.6em;
    padding: ${space.s3} ${space.s5};
    border: 0.0625em solid ${color.hairline};
    border-radius: ${radius.large};
    background: ${color.surface};
    font-weight: ${weight.strong};
    text-align: start;
    line-height: 1.3;
  }
  .division svg {
    color: ${color.action};
  }
  .take {
    position: sticky;
    inset-block-end: ${space.s2};
    display: flex;
    align-items: center;
    gap: ${space.s5};
    min-block-size: 4.8em;
    margin-block-start: auto;
    padding: ${space.s3} ${space.s6} ${space.s3} ${space.s5};
    border: 0;
    border-radius: 1.2em;
    background: ${color.action};
    color: ${color.onAction};
    text-align: start;
    box-shadow: 0 0 0 ${space.s3} ${color.paper};
  }
  /* The pictures make room for it. */
  .queueing {
    gap: ${space.s5};
    padding-block: ${space.s6} ${space.s5};
  }
  .queueing .tile {
    min-block-size: 6.8em;
  }
  .queueing .tile svg {
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  .queueing .search {
    min-block-size: 3.6em;
  }
  .queueing section {
    gap: ${space.s3};
  }
  .take > span {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.2;
  }
  .take strong {
    font-size: ${size.title};
    font-weight: ${weight.display};
  }
  .take > svg:first-child {
    inline-size: 3.6em;
    block-size: 3.6em;
  }
  .take:active {
    background: color-mix(in oklab, ${color.action} 85%, ${color.ink});
  }
  .tile:active,
  .division:active,
  .search:active {
    background: ${color.tint};
  }
  @media (orientation: landscape) {
    .screen {
      max-inline-size: 76em;
      gap: ${space.s5};
      padding-block-start: ${space.s6};
    }
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    }
    .tile {
      min-block-size: 7.4em;
    }
    .queueing {
      grid-template-columns: minmax(0, 1fr) minmax(0, 24em);
    }
    .queueing > section {
      grid-column: 1 / -1;
    }
    .take {
      position: static;
      grid-area: 1 / 2;
      align-self: end;
      min-block-size: 4.32em;
      margin: 0;
    }
    .take strong {
      font-size: ${size.lead};
    }
  }
`;
