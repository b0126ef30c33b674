import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CounterList, LineView } from '@layan/domain/api/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import '../notice/notice.ts';
import { styles } from './counter-choice.styles.ts';

/**
 * The office's counters: the officer says at which one they sit.
 *
 * @tag layan-counter-choice
 * @fires {CustomEvent<{ counter: string }>} layan-counter-choose - When the officer sits down at a counter.
 */
@define('layan-counter-choice')
export class CounterChoice extends LayanElement {
  static override styles = [hostStyles, headingStyles, remoteStyles, lineMarkStyles, styles];

  /** The counters, as far as we know them. */
  @property({ attribute: false }) state: Remote<CounterList['counters']> = { status: 'loading' };

  /** The lines, for their names and pictures. */
  @property({ attribute: false }) lines: readonly LineView[] = [];

  override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('Anda di loket berapa?', { id: 'counter-choice.question' })}</h2>
      ${remoteView(this.state, {
        ready: counters =>
          html`<ul class="counters" role="list">
            ${counters.map(counter => html`<li>${this.#renderCounter(counter)}</li>`)}
          </ul>`,
        empty: { when: counters => counters.length === 0, view: () => this.#renderEmpty() },
      })}
    </section>`;
  }

  #renderCounter({ id, number, lines, busy }: CounterList['counters'][number]) {
    return html`<button class="counter" @click=${() => this.#onChoose(id)}>
      <span class="number">${msg(str`Loket ${inDigits(number)}`, { id: 'counter-choice.counter' })}</span>
      <span class="lines">${lines.map(letter => this.#renderLine(letter))}</span>
      ${busy ? html`<span class="busy">${msg('Sedang melayani', { id: 'counter-choice.busy' })}</span>` : nothing}
    </button>`;
  }

  #renderLine(letter: string) {
    const line = this.lines.find(each => each.letter === letter);
    return html`<span>
      ${line ? html`${lineMark(line)}<span>${inLanguage(line.name)}</span>` : html`<b>${letter}</b>`}
    </span>`;
  }

  #renderEmpty() {
    return html`<layan-notice>
      ${msg('Belum ada loket. Supervisor menambahkannya di halaman kantor, bagian Antrean.', { id: 'counter-choice.empty' })}
    </layan-notice>`;
  }

  #onChoose(counter: string) {
    emit(this, 'layan-counter-choose', { counter });
  }

  /** Puts the focus on the first counter. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector('button')?.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-choice': CounterChoice;
  }
}
