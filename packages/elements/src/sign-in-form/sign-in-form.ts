import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { clockTime } from '../base/clock.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { refusalSentence } from '../base/refusals.ts';
import '../notice/notice.ts';
import { styles } from './sign-in-form.styles.ts';

/**
 * Where somebody who works here says who they are.
 *
 * @tag layan-sign-in-form
 * @slot - Why to sign in, above the fields.
 * @fires {CustomEvent<{ name: string; password: string }>} layan-session-start - When they sign in.
 */
@define('layan-sign-in-form')
export class SignInForm extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** The sign-in name, as written so far. */
  @property() name = '';

  /** Why the server did not let them in; forgotten as soon as they write again. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** With `locked-out`: from when they may try again, in milliseconds since the epoch. */
  @property({ type: Number }) until: number | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  @state() private password = '';
  @state() private visible = false;
  @state() private asked = false;
  @query('#name') private nameInput!: HTMLInputElement;
  @query('#password') private passwordInput!: HTMLInputElement;

  override render() {
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <slot></slot>
        ${this.problem ? html`<layan-notice kind="bad">${this.#verdict(this.problem)}</layan-notice>` : nothing}
        ${this.#renderName()} ${this.#renderPassword()}
        <label class="check">
          <input type="checkbox" .checked=${live(this.visible)} @change=${this.#onVisible} />
          ${msg('Tampilkan kata sandi', { id: 'sign-in-form.show' })}
        </label>
        <button class="action" aria-disabled=${this.busy ? 'true' : nothing}>
          ${
            this.busy
              ? msg('Memeriksa…', { id: 'sign-in-form.busy' })
              : msg('Masuk', { id: 'sign-in-form.submit', desc: 'sign in' })
          }
        </button>
      </form>
    `;
  }

  #renderName() {
    const label = msg('Nama pengguna', { id: 'sign-in-form.name' });
    const error =
      this.asked && !this.name.trim()
        ? msg('Tulis nama pengguna Anda.', { id: 'sign-in-form.name-missing' })
        : undefined;
    return field(
      { id: 'name', label, error },
      ({ describedBy, invalid }) =>
        html`<input
          id="name"
          name="username"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          maxlength="40"
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(this.name)}
          @input=${this.#onInput}
        />`,
    );
  }

  #renderPassword() {
    const label = msg('Kata sandi', { id: 'sign-in-form.password' });
    const error =
      this.asked && !this.password ? msg('Tulis kata sandi Anda.', { id: 'sign-in-form.password-missing' }) : undefined;
    return field(
      { id: 'password', label, error },
      ({ describedBy, invalid }) =>
        html`<input
          id="password"
          name="password"
          type=${this.visible ? 'text' : 'password'}
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck="false"
          maxlength="200"
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(this.password)}
          @input=${this.#onInput}
        />`,
    );
  }

  #verdict(problem: RefusalCode) {
    if (problem === 'wrong-password')
      return msg('Nama atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.', { id: 'sign-in-form.wrong' });
    if (problem !== 'locked-out') return refusalSentence(problem);
    if (this.until === null)
      return msg('Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.', { id: 'sign-in-form.locked' });
    const time = clockTime(Math.ceil(this.until / 60_000) * 60_000);
    return msg(
      str`Terlalu banyak percobaan. Coba lagi mulai pukul ${time}, atau mintalah kata sandi baru kepada supervisor.`,
      {
        id: 'sign-in-form.locked-until',
      },
    );
  }

  #onInput() {
    this.name = this.nameInput.value;
    this.password = this.passwordInput.value;
    this.problem = null;
  }

  #onVisible(event: Event) {
    this.visible = (event.currentTarget as HTMLInputElement).checked;
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    if (this.busy) return;
    // A password manager may fill the fields without saying so.
    this.#onInput();
    this.asked = true;
    const name = this.name.trim();
    if (name && this.password) emit(this, 'layan-session-start', { name, password: this.password });
    else (name ? this.passwordInput : this.nameInput).focus();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('problem') && this.problem === 'wrong-password') this.passwordInput.select();
  }

  /** Goes to the first field that is still to be written. */
  override focus(options?: FocusOptions) {
    (this.name ? this.passwordInput : this.nameInput)?.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-sign-in-form': SignInForm;
  }
}
