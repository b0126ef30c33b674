import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { backspaceIcon } from '../icons/backspace.ts';
import { checkIcon } from '../icons/check.ts';
import { magnifyingGlassIcon } from '../icons/magnifying-glass.ts';
import { nearest, PLANS, type Key, type Layout } from './layouts.ts';
import { styles } from './on-screen-keyboard.styles.ts';

/** Milliseconds until a held Backspace repeats, and between two of its deletions. */
const REPEAT = { after: 500, every: 90 };

/**
 * A keyboard on the screen, for kiosks without one. It leaves the focus where the words go.
 *
 * @tag layan-on-screen-keyboard
 * @fires {CustomEvent<{ key: string }>} layan-key-press - When a key is pressed: a character, `Backspace` or `Enter`.
 * @csspart key - Each key.
 */
@define('layan-on-screen-keyboard')
export class OnScreenKeyboard extends LayanElement {
  static override styles = [hostStyles, styles];

  /** `text` to search, `writing` for whole sentences and addresses, `number` for a NIK or a telephone. */
  @property() layout: Layout = 'text';

  /** What it is for, said by screen readers; without it, that it is a keyboard. */
  @property() label = '';

  /** What the last key says; without it “Cari” where one searches, elsewhere “Selesai”. */
  @property() done = '';

  /** Types when the finger lifts, not when it touches, so that reading aloud can come first. */
  @property({ type: Boolean }) deliberate = false;

  /** The one key in the tab order: its row and its place. */
  @state() private current: readonly [number, number] = [0, 0];

  @query('[tabindex="0"]') private stop!: HTMLElement;

  /** What the finger is on. */
  @state() private held = '';

  #repeat: ReturnType<typeof setTimeout> | undefined;
  /** Keys typed by touching; the click that follows is the same press. */
  #typed = new Set<string>();

  override render() {
    const { rows, columns } = this.#plan();
    const name = this.label || msg('Papan ketik', { id: 'on-screen-keyboard.name' });
    // A keyboard is not mirrored: its letters stand where hands know them, in every script.
    return html`<div
      class="keys columns-${columns}"
      dir="ltr"
      role="group"
      aria-label=${name}
      @keydown=${this.#onKeyDown}
      @mousedown=${this.#onMouseDown}
      @contextmenu=${this.#onMouseDown}
    >
      ${rows.map((keys, row) => keys.map((key, place) => this.#renderKey(key, row, place)))}
    </div>`;
  }

  #renderKey({ key, span }: Key, row: number, place: number) {
    const [currentRow, currentPlace] = this.#current();
    return html`<button
      type="button"
      part="key"
      class="span-${span} ${key === ' ' || key.length > 1 ? key : 'character'} ${this.held === key ? 'held' : ''}"
      tabindex=${row === currentRow && place === currentPlace ? 0 : -1}
      aria-label=${signName(key) ?? nothing}
      @pointerdown=${(event: PointerEvent) => this.#onPointerDown(event, key)}
      @pointerup=${this.#onLetGo}
      @pointercancel=${this.#onLetGo}
      @pointerleave=${this.#onLetGo}
      @click=${(event: MouseEvent) => this.#onClick(event, key)}
      @focus=${() => this.#onFocus(row, place)}
    >
      ${this.#renderFace(key)}
    </button>`;
  }

  #renderFace(key: string) {
    switch (key) {
      case ' ':
        return msg('Spasi', { id: 'on-screen-keyboard.space' });
      case 'Backspace':
        return html`${backspaceIcon}<span
            >${msg('Hapus', { id: 'on-screen-keyboard.backspace', desc: 'Removes the last character' })}</span
          >`;
      case 'Enter':
        return this.layout === 'text'
          ? html`${magnifyingGlassIcon}<span>${this.done || msg('Cari', { id: 'on-screen-keyboard.search' })}</span>`
          : html`${checkIcon}<span>${this.done || msg('Selesai', { id: 'on-screen-keyboard.done' })}</span>`;
      default:
        return key;
    }
  }

  #onPointerDown(event: PointerEvent, key: string) {
    if (event.button !== 0) return;
    // The focus, and with it the caret, stays in the field.
    event.preventDefault();
    if (this.deliberate) return;
    this.held = key;
    this.#typed.add(key);
    this.#press(key);
    if (key === 'Backspace') this.#repeat = setTimeout(() => this.#onHeld(), REPEAT.after);
  }

  #onHeld() {
    this.#press('Backspace');
    this.#repeat = setTimeout(() => this.#onHeld(), REPEAT.every);
  }

  #onLetGo() {
    clearTimeout(this.#repeat);
    this.held = '';
  }

  /** `detail` is 0 for a press by key, by screen reader or by script: those have no touch before them. */
  #onClick(event: MouseEvent, key: string) {
    const typed = this.#typed.delete(key);
    if (event.detail === 0 || !typed) this.#press(key);
  }

  #onMouseDown(event: Event) {
    event.preventDefault();
  }

  #onFocus(row: number, place: number) {
    this.current = [row, place];
  }

  #onKeyDown(event: KeyboardEvent) {
    const { rows } = this.#plan();
    const [row, place] = this.#current();
    const keys = rows[row] ?? [];
    if (event.key === 'Enter' || event.key === ' ') {
      // Holding a key writes one letter; holding “Hapus” goes on, as on any keyboard.
      if (event.repeat && keys[place]?.key !== 'Backspace') event.preventDefault();
      return;
    }
    const up = rows[row - 1];
    const down = rows[row + 1];
    if (event.key === 'ArrowLeft') this.#focus(row, (place + keys.length - 1) % keys.length);
    else if (event.key === 'ArrowRight') this.#focus(row, (place + 1) % keys.length);
    else if (event.key === 'ArrowUp' && up) this.#focus(row - 1, nearest(keys, place, up));
    else if (event.key === 'ArrowDown' && down) this.#focus(row + 1, nearest(keys, place, down));
    else if (event.key === 'Home') this.#focus(row, 0);
    else if (event.key === 'End') this.#focus(row, keys.length - 1);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#onLetGo();
    this.#typed.clear();
  }

  #press(key: string) {
    emit(this, 'layan-key-press', { key });
  }

  #focus(row: number, place: number) {
    this.current = [row, place];
    void this.updateComplete.then(() => this.stop.focus());
  }

  /** Another layout may have no such place. */
  #current(): readonly [number, number] {
    const [row, place] = this.current;
    return this.#plan().rows[row]?.[place] ? [row, place] : [0, 0];
  }

  #plan() {
    return PLANS[this.layout] ?? PLANS.text;
  }
}

/** Signs are not read out by themselves. */
function signName(key: string): string | undefined {
  switch (key) {
    case '-':
      return msg('tanda hubung', { id: 'on-screen-keyboard.hyphen' });
    case '@':
      return msg('et', { id: 'on-screen-keyboard.at', desc: 'the sign @' });
    case ',':
      return msg('koma', { id: 'on-screen-keyboard.comma' });
    case '.':
      return msg('titik', { id: 'on-screen-keyboard.stop' });
    case '?':
      return msg('tanda tanya', { id: 'on-screen-keyboard.question' });
    default:
      return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-on-screen-keyboard': OnScreenKeyboard;
  }
}
