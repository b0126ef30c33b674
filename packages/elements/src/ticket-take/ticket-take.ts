import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LineView } from '@layan/domain/api/queue.ts';
import { announce } from '../base/announce.ts';
import { define } from '../base/define.ts';
import { disclosureStyles } from '../base/disclosure-styles.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage, plural } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { waitingInWords, waitInWords } from '../base/wait.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { minusIcon } from '../icons/minus.ts';
import { plusIcon } from '../icons/plus.ts';
import { pictogram } from '../pictograms.ts';
import { styles } from './ticket-take.styles.ts';

/** As many as the server takes on one ticket. */
const MOST_CASES = 50;

/** Who is served first, as pictures; the law names more, and whoever feels meant may say yes. */
const PRIORITY = ['elderly', 'pregnant', 'child', 'disability'] as const;

/**
 * The one question before a number: whoever should be served first says so with a touch, and need not say why.
 *
 * @tag layan-ticket-take
 * @fires {CustomEvent<{ line: string; priority: boolean; cases: number }>} layan-ticket-take - When the citizen answers, which takes the number.
 * @csspart answer - One of the two answers.
 */
@define('layan-ticket-take')
export class TicketTake extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, disclosureStyles, ...lineMarkStyles, styles];

  /** The line that the number is for; nothing is drawn without it. */
  @property({ attribute: false }) line: LineView | null = null;

  /** A number is on its way: more touches do nothing. */
  @property({ type: Boolean }) busy = false;

  @state() private cases = 1;

  override render() {
    const { line } = this;
    if (!line) return nothing;
    return html`<section class="take" aria-labelledby="question">
      ${this.#renderLine(line)}
      <div class="ask">
        <h2 id="question">
          ${msg('Apakah Anda lansia, hamil, membawa bayi, atau penyandang disabilitas?', { id: 'ticket-take.question' })}
        </h2>
        <p class="why">
          ${msg('Bila ya, Anda didahulukan. Tidak perlu menunjukkan bukti.', { id: 'ticket-take.why' })}
        </p>
      </div>
      <div class="answers">
        ${this.#renderAnswer(false, msg('Tidak', { id: 'ticket-take.no' }), pictogram('person'))}
        ${this.#renderAnswer(true, msg('Ya', { id: 'ticket-take.yes' }), PRIORITY.map(pictogram))}
      </div>
      ${this.#renderCompanions()}
      <p class="busy" role="status">
        ${this.busy ? msg('Nomor Anda sedang diambil…', { id: 'ticket-take.busy' }) : nothing}
      </p>
    </section>`;
  }

  #renderLine(line: LineView) {
    const wait = waitInWords(line.estimate);
    return html`<p class="line">
      ${lineMark(line)}
      <span
        ><strong>${inLanguage(line.name)}</strong>
        <span class="wait"
          >${waitingInWords(line.waiting)}${wait && line.waiting ? ` · ${msg(str`kira-kira ${wait}`, { id: 'ticket-take.wait', desc: 'Followed by a range of minutes' })}` : ''}</span
        ></span
      >
    </p>`;
  }

  #renderAnswer(priority: boolean, words: string, pictures: unknown) {
    return html`<button
      part="answer"
      class="answer"
      aria-disabled=${this.busy}
      @click=${() => this.#onAnswer(priority)}
    >
      <span class="pictures">${pictures}</span><strong>${words}</strong>
    </button>`;
  }

  #renderCompanions() {
    const { cases } = this;
    return html`<details>
      <summary>${msg('Saya mewakili beberapa orang', { id: 'ticket-take.companions' })}${caretDownIcon}</summary>
      <div class="cases" role="group" aria-labelledby="cases">
        <p id="cases">${msg('Berapa keperluan yang Anda bawa?', { id: 'ticket-take.cases' })}</p>
        <button
          class="quiet"
          aria-label=${msg('Kurangi', { id: 'ticket-take.fewer' })}
          aria-disabled=${cases === 1}
          @click=${() => this.#onCases(-1)}
        >
          ${minusIcon}
        </button>
        <output>${inDigits(cases)}</output>
        <button
          class="quiet"
          aria-label=${msg('Tambah', { id: 'ticket-take.more' })}
          aria-disabled=${cases === MOST_CASES}
          @click=${() => this.#onCases(1)}
        >
          ${plusIcon}
        </button>
      </div>
    </details>`;
  }

  #onCases(by: number) {
    const cases = Math.min(Math.max(this.cases + by, 1), MOST_CASES);
    if (cases === this.cases) return;
    this.cases = cases;
    const count = inDigits(cases);
    announce(
      plural(cases, {
        one: msg(str`${count} keperluan`, { id: 'ticket-take.case' }),
        other: msg(str`${count} keperluan`, { id: 'ticket-take.cases-count', desc: 'plural' }),
      }),
    );
  }

  #onAnswer(priority: boolean) {
    if (this.busy || !this.line) return;
    emit(this, 'layan-ticket-take', { line: this.line.letter, priority, cases: this.cases });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-ticket-take': TicketTake;
  }
}
