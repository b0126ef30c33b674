import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Step } from '@layan/domain/queue/queue.ts';
import { announce } from '../base/announce.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { keyStyles } from '../base/key-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { styles } from './undo-bar.styles.ts';

/**
 * What was done last at this counter, and a few seconds to take it back.
 *
 * @tag layan-undo-bar
 * @fires {CustomEvent<null>} layan-step-undo - When the officer takes back the last step.
 */
@define('layan-undo-bar')
export class UndoBar extends LayanElement {
  static override styles = [hostStyles, buttonStyles, keyStyles, styles];

  /** The last step. */
  @property() step: Step | null = null;

  /** The ticket it was taken with, such as `A-012`. */
  @property() code: string | null = null;

  /** Until when it can be taken back, by the server's clock; null when it cannot. */
  @property({ type: Number }) until: number | null = null;

  /** The time by the server's clock, in milliseconds since the epoch. */
  @property({ type: Number }) now = 0;

  /** Letters work as keys, and are shown on the button. */
  @property({ type: Boolean }) keys = false;

  override render() {
    const left = this.#secondsLeft;
    if (!left || !this.step) return nothing;
    return html`<p class="bar">
      <span>${this.code ? html`<bdi>${this.code}</bdi> ` : nothing}${stepName(this.step)}</span>
      <button class="quiet" aria-keyshortcuts=${this.keys ? 'U' : nothing} @click=${this.#onUndo}>
        ${msg('Urungkan', { id: 'undo-bar.undo' })}
        <span class="left" aria-hidden="true">${inDigits(left)}</span>
        ${this.keys ? html`<kbd aria-hidden="true">U</kbd>` : nothing}
      </button>
    </p>`;
  }

  get #secondsLeft(): number {
    return this.until === null ? 0 : Math.max(0, Math.ceil((this.until - this.now) / 1000));
  }

  #onUndo() {
    emit(this, 'layan-step-undo', null);
  }

  /** Says what has just been done, once; the seconds are for the eye. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('until') && this.#secondsLeft && this.step) announce(`${this.code ?? ''} ${stepName(this.step)}`);
  }
}

/** What has been done, in the reader's language. */
function stepName(step: Step): string {
  switch (step) {
    case 'issued':
      return msg('diambil', { id: 'undo-bar.issued', desc: 'Follows a ticket number' });
    case 'called':
      return msg('dipanggil', { id: 'undo-bar.called', desc: 'Follows a ticket number' });
    case 'recalled':
      return msg('dipanggil lagi', { id: 'undo-bar.recalled', desc: 'Follows a ticket number' });
    case 'arrived':
      return msg('sudah datang', { id: 'undo-bar.arrived', desc: 'Follows a ticket number' });
    case 'serving':
      return msg('mulai dilayani', { id: 'undo-bar.serving', desc: 'Follows a ticket number' });
    case 'parked':
      return msg('disisihkan', { id: 'undo-bar.parked', desc: 'Follows a ticket number' });
    case 'returned':
      return msg('kembali menunggu', { id: 'undo-bar.returned', desc: 'Follows a ticket number' });
    case 'transferred':
      return msg('dipindahkan', { id: 'undo-bar.transferred', desc: 'Follows a ticket number' });
    case 'finished':
      return msg('selesai', { id: 'undo-bar.finished', desc: 'Follows a ticket number' });
    case 'missed':
      return msg('tidak datang', { id: 'undo-bar.missed', desc: 'Follows a ticket number' });
    case 'cancelled':
      return msg('dibatalkan', { id: 'undo-bar.cancelled', desc: 'Follows a ticket number' });
    case 'late':
      return msg('terlambat', { id: 'undo-bar.late', desc: 'Follows a ticket number' });
    case 'undone':
      return msg('diurungkan', { id: 'undo-bar.undone', desc: 'Follows a ticket number' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-undo-bar': UndoBar;
  }
}
