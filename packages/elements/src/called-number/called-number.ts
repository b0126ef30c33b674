import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { CallView, LineView } from '@layan/domain/api/queue.ts';
import { define } from '../base/define.ts';
import { hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { styles } from './called-number.styles.ts';

/** How many characters of a number fit at full size: `A-012`. */
const FULL_SIZE = 5;

/** Filled, unlike the icons beside words: it must be seen from the last row of chairs. */
const ARROW = html`<svg viewBox="0 0 256 256" aria-hidden="true">
  <path
    d="M24 100h88V52a12 12 0 0 1 20-9l92 76a12 12 0 0 1 0 18l-92 76a12 12 0 0 1-20-9v-48H24a8 8 0 0 1-8-8v-40a8 8 0 0 1 8-8z"
  />
</svg>`;

/**
 * The number that is called now, and the counter that waits for it: readable across the room.
 *
 * @tag layan-called-number
 * @slot - What to say while nobody has been called yet, such as when the office opens.
 * @csspart number - The called number.
 * @cssprop --layan-called-number-size - The number's size where it is not limited by the width.
 */
@define('layan-called-number')
export class CalledNumber extends LayanElement {
  static override styles = [hostStyles, ...lineMarkStyles, styles];

  /** The call; null while nobody has been called. */
  @property({ attribute: false }) call: CallView | null = null;

  /** The line that the number was waiting in, for its picture and name; a number without it stands alone. */
  @property({ attribute: false }) line: LineView | null = null;

  /** The office is closed: while nobody is called, it says so. */
  @property({ type: Boolean }) closed = false;

  override render() {
    return this.call ? this.#renderCall(this.call) : this.#renderNobody();
  }

  #renderCall({ code, counter }: CallView) {
    return html`
      <div class="call">
        ${this.#renderLine()}
        <p part="number" class=${code.length > FULL_SIZE ? 'number long' : 'number'}><bdi>${code}</bdi></p>
        <p class="place">
          ${ARROW}
          <span>${msg('Loket', { id: 'called-number.counter' })} <bdi>${inDigits(counter)}</bdi></span>
        </p>
      </div>
    `;
  }

  #renderLine() {
    const title = msg('Nomor antrean', { id: 'called-number.title' });
    if (!this.line) return html`<h2 class="line">${title}</h2>`;
    return html`<h2 class="line">
      <span class="unseen">${title}</span>${lineMark(this.line)}<span>${inLanguage(this.line.name)}</span>
    </h2>`;
  }

  #renderNobody() {
    return html`
      <div class="nobody">
        <strong
          >${this.closed ? msg('Kantor sedang tutup', { id: 'called-number.closed' }) : msg('Belum ada nomor yang dipanggil', { id: 'called-number.nobody' })}</strong
        >
        <p>
          <slot>
            ${
              this.closed
                ? msg('Saat kantor buka, nomor yang dipanggil tampil di sini.', { id: 'called-number.closed-todo' })
                : msg('Ambil nomor di kios, lalu duduklah. Nomor Anda akan tampil di sini.', {
                    id: 'called-number.nobody-todo',
                  })
            }
          </slot>
        </p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-called-number': CalledNumber;
  }
}
