/** The sign by which people know their line: its letter on its colour, and a picture. It works unread and in grey. */
import { css, html } from 'lit';
import { LETTERS } from '@layan/domain/queue/queue.ts';
import { hasPictogram, pictogram } from '../pictograms.ts';
import { lineColors } from './line-colors.ts';
import { color, radius, space, weight } from './tokens.ts';

interface Marked {
  letter: string;
  picture: string;
}

/** A line's mark, beside its name. Needs `lineMarkStyles`; screen readers hear the letter. */
export function lineMark({ letter, picture }: Marked) {
  return html`<span class="line-mark" data-line-color=${lineColorOf(letter)}>
    <b>${letter}</b>${pictogram(hasPictogram(picture) ? picture : 'all')}
  </span>`;
}

/** Which of the line colours a letter has, from 1: neighbours in the alphabet differ. */
export function lineColorOf(letter: string): number {
  return (Math.max(0, LETTERS.indexOf(letter)) % lineColors.length) + 1;
}

/** `--_line` is the line's colour, for whatever carries `data-line-color`. */
export const lineColorStyles = lineColors.map(
  (value, index) => css`
    [data-line-color='${index + 1}'] {
      --_line: ${value};
    }
  `,
);

export const lineMarkStyles = [
  ...lineColorStyles,
  css`
    .line-mark {
      display: inline-flex;
      align-items: center;
      gap: ${space.s2};
      padding: ${space.s1} ${space.s2};
      border-radius: ${radius.small};
      background: var(--_line);
      color: ${color.onLine};
      line-height: 1;
    }
    .line-mark b {
      font-weight: ${weight.display};
      font-size: 1.25em;
      min-inline-size: 0.8em;
      text-align: center;
    }
    .line-mark svg {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    @media (forced-colors: active) {
      .line-mark {
        border: 0.125em solid CanvasText;
      }
    }
  `,
];
