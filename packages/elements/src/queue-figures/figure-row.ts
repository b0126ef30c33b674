/** One row of a table of figures. */
import { msg, str } from '@lit/localize';
import { html, svg } from 'lit';
import type { FiguresShare } from '@layan/domain/api/settings.ts';
import { inDigits } from '../base/language.ts';
import type { FigureRow } from './groups.ts';

/** `most` is the largest number of tickets in the table, which its bar stands for whole. */
export function figureRow({ name, share }: FigureRow, most: number) {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="drawing">${bar(share, most)}</td>
    <td>${inDigits(share.tickets)}</td>
    <td>${inDigits(share.finished)}</td>
    <td>${inDigits(share.missed)}</td>
    <td>${inMinutes(share.wait?.p50)}</td>
    <td>${inMinutes(share.wait?.p90)}</td>
    <td>${inMinutes(share.serving?.p50)}</td>
  </tr>`;
}

/** Numbers taken, and in a deeper tone those served to the end. */
function bar({ tickets, finished }: FiguresShare, most: number) {
  const width = (count: number) => (100 * count) / most;
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${width(tickets)} height="10" class="taken" /><rect width=${width(finished)} height="10" />`}
  </svg>`;
}

/** “At most so many” holds for whole minutes only when they are rounded up. */
export function wholeMinutes(value: number): string {
  return inDigits(Math.max(1, Math.ceil(value)));
}

function inMinutes(value: number | undefined) {
  return value === undefined
    ? html`<span class="unseen">${msg('tidak ada', { id: 'figure-row.none' })}</span><span aria-hidden="true">–</span>`
    : msg(str`${wholeMinutes(value)} mnt`, { id: 'figure-row.minutes', desc: 'minutes, short' });
}
