import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LineView, QueueView } from '@layan/domain/api/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineColorOf, lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { waitingInWords, waitInWords } from '../base/wait.ts';
import { caretRightIcon } from '../icons/caret-right.ts';
import '../notice/notice.ts';
import { styles } from './line-picker.styles.ts';

/**
 * The lines to wait in, each with its letter, colour and picture, and how busy it is.
 *
 * @tag layan-line-picker
 * @fires {CustomEvent<{ line: string }>} layan-line-choose - When the citizen chooses a line, also one that takes no more numbers.
 * @csspart line - One line.
 */
@define('layan-line-picker')
export class LinePicker extends LayanElement {
  static override styles = [hostStyles, remoteStyles, ...lineMarkStyles, styles];

  /** The queue, as far as we know it. */
  @property({ attribute: false }) state: Remote<QueueView> = { status: 'loading' };

  override render() {
    return remoteView(this.state, {
      ready: ({ lines }) => this.#renderLines(lines),
      empty: { when: ({ lines }) => lines.length === 0, view: () => this.#renderEmpty() },
    });
  }

  #renderLines(lines: readonly LineView[]) {
    return html`<ul role="list">
      ${repeat(
        lines,
        ({ letter }) => letter,
        line =>
          html`<li>
            <button
              part="line"
              class="line ${line.state}"
              data-line-color=${lineColorOf(line.letter)}
              @click=${() => this.#onChoose(line)}
            >
              ${lineMark(line)}
              <span class="words">
                <strong>${inLanguage(line.name)}</strong>
                <span class="state">${stateInWords(line)}</span>
              </span>
              ${caretRightIcon}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderEmpty() {
    return html`<layan-notice>
      ${msg('Belum ada antrean di kantor ini. Silakan langsung ke petugas.', { id: 'line-picker.empty' })}
    </layan-notice>`;
  }

  #onChoose({ letter }: LineView) {
    emit(this, 'layan-line-choose', { line: letter });
  }
}

/** How busy a line is, or why it takes no more numbers. */
function stateInWords({ state, waiting, estimate }: LineView): string {
  switch (state) {
    case 'closed':
      return msg('Sedang tutup', { id: 'line-picker.closed' });
    case 'full':
      return msg('Nomor hari ini sudah habis', { id: 'line-picker.full' });
    case 'closing':
      return msg('Tidak menerima nomor baru hari ini', { id: 'line-picker.closing' });
    case 'open': {
      const [wait, count] = [waitInWords(estimate), waitingInWords(waiting)];
      return wait && waiting
        ? msg(str`${count}, kira-kira ${wait}`, {
            id: 'line-picker.open',
            desc: 'Such as: 4 waiting, about 20–40 minutes',
          })
        : count;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-line-picker': LinePicker;
  }
}
