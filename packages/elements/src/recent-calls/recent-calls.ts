import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { CallView } from '@layan/domain/api/queue.ts';
import { define } from '../base/define.ts';
import { hostStyles } from '../base/host-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineColorOf, lineColorStyles } from '../base/line-mark.ts';
import { styles } from './recent-calls.styles.ts';

/**
 * The numbers called last and where each was to go, newest first: for whoever looked away for a moment.
 *
 * @tag layan-recent-calls
 * @csspart call - One call: the number and its counter.
 */
@define('layan-recent-calls')
export class RecentCalls extends LayanElement {
  static override styles = [hostStyles, ...lineColorStyles, styles];

  /** The calls, newest first. */
  @property({ attribute: false }) calls: readonly CallView[] = [];

  /** How many to show at most: older ones are left out, since a board does not scroll. */
  @property({ type: Number }) most = 5;

  override render() {
    return html`
      <h2>${msg('Panggilan terakhir', { id: 'recent-calls.title' })}</h2>
      ${this.calls.length > 0 ? this.#renderCalls() : this.#renderEmpty()}
    `;
  }

  /** Not by `repeat`: nobody acts on a row, and Lit 3.3.3 leaves a comment node behind for each row it takes away. */
  #renderCalls() {
    return html`<ol>
      ${this.calls.slice(0, this.most).map(
        ({ code, line, counter }) => html`
          <li part="call">
            <span class="code"><i data-line-color=${lineColorOf(line)}></i><bdi>${code}</bdi></span>
            <span class="place">${msg('Loket', { id: 'recent-calls.counter' })} <bdi>${inDigits(counter)}</bdi></span>
          </li>
        `,
      )}
    </ol>`;
  }

  #renderEmpty() {
    return html`<p class="empty">
      ${msg('Di sini tampil nomor-nomor yang baru saja dipanggil.', { id: 'recent-calls.empty' })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-recent-calls': RecentCalls;
  }
}
