import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { parseCode, ticketCode } from '@layan/domain/queue/number.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { keyStyles } from '../base/key-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { styles } from './number-finder.styles.ts';

/**
 * Calls a number that somebody names: the mother who was only at the copy shop.
 *
 * @tag layan-number-finder
 * @fires {CustomEvent<{ code: string }>} layan-number-call - When the officer calls this number.
 */
@define('layan-number-finder')
export class NumberFinder extends LayanElement {
  static override shadowRootOptions = { ...LayanElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, buttonStyles, keyStyles, styles];

  /** Somebody is at the counter: nobody else can be called. */
  @property({ type: Boolean }) occupied = false;

  /** Letters work as keys, and are shown. */
  @property({ type: Boolean }) keys = false;

  /** Why the number cannot be called, until something else is typed. */
  @state() private problem: 'none' | 'unreadable' | 'occupied' = 'none';

  @query('input') private input!: HTMLInputElement;

  override render() {
    const wrong = this.problem !== 'none';
    return html`<form novalidate @submit=${this.#onSubmit}>
      <label for="number">
        ${msg('Panggil nomor', { id: 'number-finder.label' })}
        ${this.keys ? html`<kbd aria-hidden="true">N</kbd>` : nothing}
      </label>
      <input
        id="number"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="12"
        placeholder="A-012"
        aria-invalid=${wrong}
        aria-describedby=${wrong ? 'problem' : nothing}
        aria-keyshortcuts=${this.keys ? 'N' : nothing}
        @input=${() => (this.problem = 'none')}
        @keydown=${this.#onKey}
      />
      <button class="quiet">${msg('Panggil', { id: 'number-finder.call' })}</button>
      ${wrong ? html`<p id="problem" role="alert">${this.#problemWords()}</p>` : nothing}
    </form>`;
  }

  #problemWords(): string {
    return this.problem === 'occupied'
      ? msg('Selesaikan dahulu nomor yang sekarang di loket.', { id: 'number-finder.occupied' })
      : msg('Tulis huruf dan angkanya, seperti A-012.', { id: 'number-finder.unreadable' });
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    const code = parseCode(this.input.value);
    this.problem = !code ? 'unreadable' : this.occupied ? 'occupied' : 'none';
    if (code && !this.occupied) emit(this, 'layan-number-call', { code: ticketCode(code.series, code.number) });
    else this.input.focus();
  }

  /** Escape leaves the field, so that letters are shortcuts again. */
  #onKey({ key }: KeyboardEvent) {
    if (key !== 'Escape') return;
    this.clear();
    this.input.blur();
  }

  /** Empties the field, once the number has been called. */
  clear() {
    this.input.value = '';
    this.problem = 'none';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-number-finder': NumberFinder;
  }
}
