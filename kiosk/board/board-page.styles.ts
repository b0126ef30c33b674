import { css } from 'lit';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';

export const styles = css`
  :host {
    position: relative;
    isolation: isolate;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: ${space.s5};
    padding: ${space.s5} ${space.s7};
    overflow: hidden;
    background: ${color.paper};
    color: ${color.ink};
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr) auto;
    gap: ${space.s5};
    min-block-size: 0;
  }
  .calls {
    display: grid;
    grid-template-columns: minmax(0, 2.5fr) minmax(0, 1fr);
    gap: ${space.s6};
    min-block-size: 0;
  }
  .calls:not(:has(layan-recent-calls)) {
    grid-template-columns: minmax(0, 1fr);
  }
  /* A third of a television's height, and less where lines, or a warning, leave no room for it. */
  .now {
    container-type: size;
    display: grid;
    align-items: center;
    --layan-called-number-size: min(13.5em, 70cqb - 3.1em);
  }
  layan-recent-calls {
    overflow: hidden;
    padding-inline-start: ${space.s6};
    border-inline-start: 0.0625em solid ${color.hairline};
  }
  layan-pairing-screen {
    grid-row: span 2;
    margin-block-end: calc(-1 * ${space.s5});
    margin-inline-end: calc(-1 * ${space.s7});
  }
  .start {
    align-self: center;
    margin: 0;
    font-size: ${size.title};
    color: ${color.quiet};
  }
  /* Impossible to overlook: a board that cannot be heard fails those who cannot see it. */
  .blocked {
    margin: 0 calc(-1 * ${space.s7}) calc(-1 * ${space.s5});
    inline-size: calc(100% + 2 * ${space.s7});
    display: flex;
    align-items: center;
    gap: ${space.s5};
    padding: ${space.s5} ${space.s7};
    border: 0;
    /* The dark red of a bright page: by night red would be pink. */
    color-scheme: light;
    background: ${color.bad};
    color: ${color.onAction};
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .blocked svg {
    inline-size: 3em;
    block-size: 3em;
  }
  .blocked span {
    display: grid;
    font-size: ${size.lead};
  }
  .blocked strong {
    font-size: ${size.title};
    font-weight: ${weight.display};
    line-height: 1.2;
  }
  .blocked:focus-visible {
    outline-color: ${color.onAction};
    outline-offset: -0.75em;
    border-radius: 0;
  }
  /*
   * The whole screen lights up for those who do not hear the chime: three soft swells in four seconds, well below the three
   * flashes a second that can cause a seizure (WCAG 2.3.1), and never red.
   */
  .flash {
    position: absolute;
    inset: 0;
    pointer-events: none;
    background: ${color.called};
    /* Light behind the words and dark on them: the number can be read all the while. */
    mix-blend-mode: difference;
    opacity: 0;
    animation: swell 1.3s ease-in-out 3;
  }
  @keyframes swell {
    25% {
      opacity: 0.85;
    }
    70% {
      opacity: 0;
    }
  }
  /* Whoever asked for less motion gets a frame that comes and goes once, and no flash. */
  @media (prefers-reduced-motion: reduce) {
    .flash {
      background: none;
      mix-blend-mode: normal;
      border: 1.5em solid ${color.called};
      animation: glow 5s ease-in-out 1;
    }
  }
  @keyframes glow {
    20%,
    80% {
      opacity: 1;
    }
  }
  @media (orientation: portrait) {
    .calls {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto;
    }
    layan-recent-calls {
      padding-inline-start: 0;
      border-inline-start: 0;
    }
  }
`;
