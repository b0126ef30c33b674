import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { newPasswordField, SHORTEST } from '../base/new-password.ts';
import { refusalSentence } from '../base/refusals.ts';
import '../notice/notice.ts';
import { styles } from './password-form.styles.ts';

/**
 * Where somebody who works here changes their own password.
 *
 * @tag layan-password-form
 * @fires {CustomEvent<{ old: string; new: string }>} layan-password-change - When both are written.
 */
@define('layan-password-form')
export class PasswordForm extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** Why the server refused; forgotten as soon as they write again. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  /** It has been changed. */
  @property({ type: Boolean }) done = false;

  @state() private old = '';
  @state() private fresh = '';
  @state() private visible = false;
  @state() private asked = false;
  @query('#old') private oldInput!: HTMLInputElement;
  @query('#new') private freshInput!: HTMLInputElement;

  override render() {
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
        ${this.#renderOld()}
        ${newPasswordField({ value: this.fresh, visible: this.visible, asked: this.asked, busy: this.busy, onInput: this.#onInput })}
        <label class="check">
          <input type="checkbox" .checked=${live(this.visible)} @change=${this.#onVisible} />
          ${msg('Tampilkan kata sandi', { id: 'password-form.show' })}
        </label>
        <div class="actions">
          <button class="quiet" aria-disabled=${this.busy ? 'true' : nothing}>
            ${
              this.busy
                ? msg('Menyimpan…', { id: 'password-form.busy' })
                : msg('Ganti kata sandi', { id: 'password-form.submit' })
            }
          </button>
          <span role="status"
            >${this.done ? msg('Kata sandi sudah diganti.', { id: 'password-form.done' }) : nothing}</span
          >
        </div>
      </form>
    `;
  }

  #renderOld() {
    const label = msg('Kata sandi sekarang', { id: 'password-form.old' });
    const error =
      this.asked && !this.old ? msg('Tulis kata sandi Anda sekarang.', { id: 'password-form.old-missing' }) : undefined;
    return field(
      { id: 'old', label, error },
      ({ describedBy, invalid }) =>
        html`<input
          id="old"
          name="password"
          type=${this.visible ? 'text' : 'password'}
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck="false"
          maxlength="200"
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(this.old)}
          @input=${this.#onInput}
        />`,
    );
  }

  #onInput = () => {
    this.old = this.oldInput.value;
    this.fresh = this.freshInput.value;
    this.problem = null;
    this.done = false;
  };

  #onVisible(event: Event) {
    this.visible = (event.currentTarget as HTMLInputElement).checked;
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    if (this.busy) return;
    this.#onInput();
    this.asked = true;
    if (!this.old) this.oldInput.focus();
    else if (this.fresh.length < SHORTEST) this.freshInput.focus();
    else emit(this, 'layan-password-change', { old: this.old, new: this.fresh });
  }

  /** Empties the fields, once the new password is known to the server. */
  clear() {
    this.old = '';
    this.fresh = '';
    this.visible = false;
    this.asked = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-password-form': PasswordForm;
  }
}
