import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { pictogram } from '../pictograms.ts';
import { styles } from './come-back.styles.ts';
import { momentInWords } from './moment.ts';

/** Why there is no number to be had: of the queue, or of this machine. */
export type NoNumber = 'closed' | 'closing' | 'full' | 'unreachable' | 'unpaired';

/**
 * Why no number can be taken now, when to come back, and what can be done until then.
 *
 * @tag layan-come-back
 * @slot - What the citizen can do meanwhile.
 * @fires {CustomEvent<null>} layan-problem-retry - When the citizen wants to try again.
 */
@define('layan-come-back')
export class ComeBack extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, styles];

  /** Why: `closed`, `closing` (no more today), `full`, `unreachable` or `unpaired`. */
  @property() reason: NoNumber = 'closed';

  /** When the office opens next, in milliseconds since the epoch; NaN where nobody knows. */
  @property({ type: Number, attribute: 'opens-at' }) opensAt = NaN;

  /** What time it is, by the server's clock. */
  @property({ type: Number }) now = Date.now();

  /** The office's time zone, such as `Asia/Makassar`. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  override render() {
    const { what, todo } = this.#sentences();
    const again = this.reason === 'unreachable';
    return html`<section class="back" aria-labelledby="what">
      <div class="picture">${pictogram(again || this.reason === 'unpaired' ? 'ticket' : 'later')}</div>
      <h2 id="what">${what}</h2>
      ${todo.map(sentence => html`<p>${sentence}</p>`)}
      <div class="actions">
        ${again ? html`<button class="action" @click=${this.#onRetry}>${msg('Coba lagi', { id: 'come-back.retry' })}</button>` : nothing}
        <slot></slot>
      </div>
    </section>`;
  }

  #onRetry() {
    emit(this, 'layan-problem-retry', null);
  }

  /** What is, and what to do about it. */
  #sentences(): { what: string; todo: string[] } {
    const when = Number.isNaN(this.opensAt) ? '' : momentInWords(this.opensAt, this.now, this.timeZone);
    const again = when
      ? msg(str`Silakan datang lagi ${when}.`, {
          id: 'come-back.again',
          desc: 'Followed by a moment, such as: tomorrow at 08.00',
        })
      : msg('Silakan tanyakan kepada petugas kapan dapat datang lagi.', { id: 'come-back.ask' });
    switch (this.reason) {
      case 'closed':
        return {
          what: msg('Loket sedang tutup', { id: 'come-back.closed' }),
          todo: [
            when
              ? msg(str`Kami buka lagi ${when}.`, {
                  id: 'come-back.opens',
                  desc: 'Followed by a moment, such as: tomorrow at 08.00',
                })
              : again,
          ],
        };
      case 'closing':
        return {
          what: msg('Hari ini sudah tidak ada nomor baru', { id: 'come-back.closing' }),
          todo: [
            msg('Loket segera tutup, dan yang sudah menunggu kami layani sampai selesai.', {
              id: 'come-back.closing-why',
            }),
            again,
          ],
        };
      case 'full':
        return {
          what: msg('Nomor untuk hari ini sudah habis', { id: 'come-back.full' }),
          todo: [msg('Bila mendesak, sampaikan kepada petugas.', { id: 'come-back.full-urgent' }), again],
        };
      case 'unreachable':
        return {
          what: msg('Nomor belum dapat diambil di sini', { id: 'come-back.unreachable' }),
          todo: [
            msg('Sambungan kios sedang terputus. Mintalah nomor kepada petugas, atau coba lagi.', {
              id: 'come-back.unreachable-todo',
            }),
          ],
        };
      case 'unpaired':
        return {
          what: msg('Nomor belum dapat diambil di sini', { id: 'come-back.unpaired' }),
          todo: [
            msg('Kios ini belum dibuka untuk antrean. Mintalah nomor kepada petugas.', {
              id: 'come-back.unpaired-todo',
            }),
          ],
        };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-come-back': ComeBack;
  }
}
