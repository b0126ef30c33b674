import { msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import type { LayanEvent } from '../events.ts';
import { magnifyingGlassIcon } from '../icons/magnifying-glass.ts';
import { xIcon } from '../icons/x.ts';
import { styles } from './search-box.styles.ts';

/** Nobody asks for a service in more words; a pasted book is cut here. */
const LONGEST = 200;

/**
 * Where the citizen writes what they need, in their own words.
 *
 * @tag layan-search-box
 * @slot - An on-screen keyboard, whose keys then write here.
 * @fires {CustomEvent<{ query: string; final: boolean }>} layan-search-change - While writing, and (`final`) on Enter.
 * @csspart field - The frame around the words.
 */
@define('layan-search-box')
export class SearchBox extends LayanElement {
  static override styles = [hostStyles, styles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** What is asked; at most 200 characters. */
  @property() query = '';

  /** The field's name; without it “Cari layanan”. */
  @property() label = '';

  /** An example of what can be asked, shown while nothing is written. */
  @property() placeholder = '';

  /** An on-screen keyboard writes here, so the device's own stays away. */
  @property({ type: Boolean }) keyboard = false;

  @query('input') private input!: HTMLInputElement;

  override render() {
    const name = this.label || msg('Cari layanan', { id: 'search-box.label' });
    const example = this.placeholder || msg('Misalnya: bantuan, adopsi, lansia', { id: 'search-box.placeholder' });
    return html`
      <form role="search" aria-label=${name} @submit=${this.#onSubmit}>
        <div class="field" part="field">
          ${magnifyingGlassIcon}
          <input
            type="search"
            enterkeyhint="search"
            inputmode=${this.keyboard ? 'none' : 'search'}
            maxlength=${LONGEST}
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-label=${name}
            placeholder=${example}
            @input=${this.#onInput}
          />
          ${this.query ? this.#renderClear() : nothing}
        </div>
      </form>
      <slot @layan-key-press=${this.#onKeyPress}></slot>
    `;
  }

  #renderClear() {
    const name = msg('Hapus tulisan', { id: 'search-box.clear' });
    return html`<button type="button" aria-label=${name} title=${name} @click=${this.#onClear}>${xIcon}</button>`;
  }

  #onInput() {
    this.query = shortened(this.input.value);
    emit(this, 'layan-search-change', { query: this.query, final: false });
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    emit(this, 'layan-search-change', { query: this.query, final: true });
  }

  #onClear() {
    this.query = '';
    this.input.focus();
    emit(this, 'layan-search-change', { query: '', final: false });
  }

  #onKeyPress(event: LayanEvent<'layan-key-press'>) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.press(event.detail.key);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('query')) this.query = shortened(this.query ?? '');
  }

  /** Only where it differs: setting the same words again would move the caret. */
  protected override updated() {
    if (this.input.value !== this.query) this.input.value = this.query;
  }

  /** Does what a key does, at the caret: a character writes, `Backspace` removes, the arrows move, `Enter` searches. */
  press(key: string) {
    const { input } = this;
    const start = input.selectionStart ?? input.value.length;
    const end = input.selectionEnd ?? start;
    switch (key) {
      case 'Enter':
        emit(this, 'layan-search-change', { query: this.query, final: true });
        return;
      case 'Backspace':
        if (end > 0)
          this.#write('', start === end ? start - lastCharacter(input.value.slice(0, start)).length : start, end);
        return;
      case 'ArrowLeft':
        return this.#moveCaret(start === end ? start - lastCharacter(input.value.slice(0, start)).length : start);
      case 'ArrowRight':
        return this.#moveCaret(start === end ? end + firstCharacter(input.value.slice(end)).length : end);
      case 'Home':
        return this.#moveCaret(0);
      case 'End':
        return this.#moveCaret(input.value.length);
      default:
        // Any other name of a key, such as `Shift`, writes nothing.
        if (key && firstCharacter(key) === key && input.value.length - (end - start) + key.length <= LONGEST)
          this.#write(key, start, end);
    }
  }

  #write(words: string, start: number, end: number) {
    this.input.setRangeText(words, start, end, 'end');
    this.#moveCaret(start + words.length);
    this.#onInput();
  }

  /** Without the focus, browsers do not scroll to the caret themselves. */
  #moveCaret(to: number) {
    const { input } = this;
    input.setSelectionRange(to, to);
    if (to === input.value.length) input.scrollLeft = input.scrollWidth;
  }
}

/** Never cut through a character that takes two places. */
function shortened(query: string): string {
  return query.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

function firstCharacter(words: string): string {
  return [...words.slice(0, 2)][0] ?? '';
}

function lastCharacter(words: string): string {
  return [...words.slice(-2)].at(-1) ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-search-box': SearchBox;
  }
}
