import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { define } from '../base/define.ts';
import { errorAt, fieldError, ties } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { hostStyles } from '../base/host-styles.ts';
import { inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { writtenNumber, type CounterDraft, type LineDraft } from '../base/settings-draft.ts';
import { styles } from './counter-editor.styles.ts';

/**
 * One counter: its number, the lines it serves, and which of them goes first. Fires `input` like any field; `value` is
 * then what is written.
 *
 * @tag layan-counter-editor
 * @slot - More to do with the whole counter, such as removing it.
 */
@define('layan-counter-editor')
export class CounterEditor extends LayanElement {
  static override styles = [hostStyles, fieldStyles, styles];

  /** What is written; nothing is drawn without it. */
  @property({ attribute: false }) value: CounterDraft | null = null;

  /** Every line there is. */
  @property({ attribute: false }) lines: readonly LineDraft[] = [];

  /** What is wrong with it, by paths such as `number`. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  override render() {
    const { value } = this;
    if (!value) return nothing;
    return html`
      <div class="parts" role="group" aria-label=${msg(str`Loket ${value.number}`, { id: 'counter-editor.group' })}>
        ${this.#renderNumber(value)} ${this.#renderLines(value)} ${this.#renderFirst(value)}
        <slot></slot>
      </div>
      ${fieldError('number', errorAt(this.issues, 'number', 'id'))}
      ${fieldError('lines', errorAt(this.issues, 'lines'))}
    `;
  }

  #renderNumber(value: CounterDraft) {
    const { describedBy, invalid } = ties({ id: 'number', error: errorAt(this.issues, 'number', 'id') });
    return html`<label class="number">
      ${msg('Loket', { id: 'counter-editor.number' })}
      <input
        class="number"
        inputmode="numeric"
        autocomplete="off"
        maxlength="12"
        data-path="number"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(String(value.number))}
        @input=${this.#onNumber}
      />
    </label>`;
  }

  #renderLines(value: CounterDraft) {
    const { describedBy } = ties({ id: 'lines', error: errorAt(this.issues, 'lines') });
    const gone = value.lines.filter(letter => !this.lines.some(line => line.letter === letter));
    return html`<fieldset aria-describedby=${describedBy}>
      <legend>${msg('melayani antrean', { id: 'counter-editor.lines' })}</legend>
      ${this.lines.map(({ letter, name }) => this.#renderLine(value, letter, inLanguage(name)))}
      ${gone.map(letter => this.#renderLine(value, letter, msg('antrean yang sudah tidak ada', { id: 'counter-editor.gone' })))}
    </fieldset>`;
  }

  #renderLine(value: CounterDraft, letter: string, name: string) {
    return html`<label class="letter" title=${name}>
      <input
        type="checkbox"
        data-path="lines"
        aria-label="${letter}, ${name}"
        .checked=${live(value.lines.includes(letter))}
        @input=${(event: Event) => this.#onLine(event, letter)}
      /><span aria-hidden="true">${letter}</span>
    </label>`;
  }

  #renderFirst(value: CounterDraft) {
    if (value.lines.length < 2) return nothing;
    return html`<label class="first">
      ${msg('mendahulukan', { id: 'counter-editor.first', desc: 'puts this line first' })}
      <select .value=${live(value.lines[0] ?? '')} @input=${this.#onFirst}>
        ${[...value.lines]
          .sort()
          .map(letter => html`<option ?selected=${letter === value.lines[0]}>${letter}</option>`)}
      </select>
    </label>`;
  }

  #onNumber(event: Event) {
    this.value = { ...this.value!, number: writtenNumber((event.currentTarget as HTMLInputElement).value) };
  }

  #onLine(event: Event, letter: string) {
    const value = this.value!;
    const on = (event.currentTarget as HTMLInputElement).checked;
    this.value = { ...value, lines: on ? [...value.lines, letter] : value.lines.filter(each => each !== letter) };
  }

  #onFirst(event: Event) {
    const value = this.value!;
    const first = (event.currentTarget as HTMLSelectElement).value;
    this.value = { ...value, lines: [first, ...value.lines.filter(letter => letter !== first)] };
  }

  /** Goes to the control at a path; tells whether there is one. */
  focusPath(path: string): boolean {
    return focusPath(this.renderRoot, path);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-editor': CounterEditor;
  }
}
