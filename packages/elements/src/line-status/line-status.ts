import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LineView } from '@layan/domain/api/queue.ts';
import { define } from '../base/define.ts';
import { hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { styles } from './line-status.styles.ts';

const MOST_COLUMNS = 5;

/**
 * The office's lines: by which letter, colour and picture people know theirs, and how many wait in each.
 *
 * @tag layan-line-status
 * @csspart line - One line.
 */
@define('layan-line-status')
export class LineStatus extends LayanElement {
  static override styles = [hostStyles, ...lineMarkStyles, styles];

  /** The lines, in the order of their letters. */
  @property({ attribute: false }) lines: readonly LineView[] = [];

  override render() {
    if (this.lines.length === 0) return this.#renderEmpty();
    return html`<ul data-columns=${columnsFor(this.lines.length)}>
      ${this.lines.map(line => this.#renderLine(line))}
    </ul>`;
  }

  #renderLine(line: LineView) {
    const state = stateWords(line.state);
    const idle = line.state === 'closed' && line.waiting === 0;
    return html`
      <li part="line" class=${line.state}>
        ${lineMark(line)}
        <span class="waiting">
          ${idle ? nothing : html`<b>${inDigits(line.waiting)}</b> ${msg('menunggu', { id: 'line-status.waiting', desc: 'After a number of people: 12 waiting' })}`}
          ${state ? html`<span class="state">${state}</span>` : nothing}
        </span>
        <span class="name">${inLanguage(line.name)}</span>
      </li>
    `;
  }

  #renderEmpty() {
    return html`<p class="empty">
      ${msg('Belum ada antrean. Silakan tanyakan kepada petugas.', { id: 'line-status.empty' })}
    </p>`;
  }
}

/** How many lines stand side by side where there is room: rows of the same length, none with one left over. */
function columnsFor(lines: number): number {
  return Math.ceil(lines / Math.ceil(lines / MOST_COLUMNS));
}

/** What people should know of a line before they draw a number; nothing while it is simply open. */
function stateWords(state: LineView['state']): string {
  switch (state) {
    case 'open':
      return '';
    case 'closing':
      return msg('Nomor ditutup', { id: 'line-status.closing', desc: 'No more tickets today: closing time is near' });
    case 'full':
      return msg('Nomor habis', { id: 'line-status.full', desc: 'No more tickets today: all have been given out' });
    case 'closed':
      return msg('Tutup', { id: 'line-status.closed' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-line-status': LineStatus;
  }
}
