import { msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { typeKey } from '../base/typing.ts';
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
    if (key === 'Enter') emit(this, 'layan-search-change', { query: this.query, final: true });
    else typeKey(this.input, key, LONGEST);
  }
}

/** Never cut through a character that takes two places. */
function shortened(query: string): string {
  return query.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-search-box': SearchBox;
  }
}
