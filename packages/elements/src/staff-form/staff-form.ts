import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { Role, StaffMember } from '@layan/domain/api/staff.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { newPasswordField, randomPassword, SHORTEST } from '../base/new-password.ts';
import { refusalSentence } from '../base/refusals.ts';
import { ROLE_ORDER, roleDuty, roleName } from '../base/roles.ts';
import '../notice/notice.ts';
import { styles } from './staff-form.styles.ts';

/** As the server takes a sign-in name. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{1,39}$/u;

/**
 * Where the supervisor gives somebody an account, or a new password.
 *
 * @tag layan-staff-form
 * @slot - More to do beside sending, such as closing a dialog.
 * @fires {CustomEvent<{ name: string; role: Role; password: string }>} layan-staff-add - When an account is written.
 * @fires {CustomEvent<{ id: string; role?: Role; password?: string; active?: boolean }>} layan-staff-change - When a new password is written.
 */
@define('layan-staff-form')
export class StaffForm extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** Who gets a new password; null to make an account. */
  @property({ attribute: false }) member: StaffMember | null = null;

  /** Why the server refused; forgotten as soon as they write again. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  @state() private name = '';
  @state() private duty: Role = 'counter';
  @state() private password = '';
  @state() private visible = false;
  @state() private asked = false;
  @query('#name') private nameInput!: HTMLInputElement | null;
  @query('#new') private passwordInput!: HTMLInputElement;

  override render() {
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
        ${this.member ? nothing : [this.#renderName(), this.#renderRole()]} ${this.#renderPassword()}
        <div class="actions">
          <button class="action" aria-disabled=${this.busy ? 'true' : nothing}>${this.#sendWords()}</button>
          <slot></slot>
        </div>
      </form>
    `;
  }

  #renderName() {
    const label = msg('Nama pengguna', { id: 'staff-form.name' });
    const hint = msg('Untuk masuk, misalnya “sari”. Tidak pernah tampil di papan atau tiket.', {
      id: 'staff-form.name-hint',
    });
    const wrong = this.asked && !NAME.test(this.name.trim());
    const error = wrong
      ? msg('Tulis 2 sampai 40 huruf atau angka, boleh dengan spasi, titik, atau tanda hubung.', {
          id: 'staff-form.name-wrong',
        })
      : undefined;
    return field(
      { id: 'name', label, hint, error },
      ({ describedBy, invalid }) =>
        html`<input
          id="name"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(this.name)}
          @input=${this.#onInput}
        />`,
    );
  }

  #renderRole() {
    return html`<fieldset class="field">
      <legend>${msg('Tugas', { id: 'staff-form.role' })}</legend>
      ${ROLE_ORDER.map(
        role =>
          html`<label class="check role">
            <input type="radio" name="role" .checked=${live(this.duty === role)} @change=${() => this.#onRole(role)} />
            <span>${roleName(role)}<small class="hint">${roleDuty(role)}</small></span>
          </label>`,
      )}
    </fieldset>`;
  }

  #renderPassword() {
    const { password: value, visible, asked, busy } = this;
    return html`<div class="password">
      ${newPasswordField({ value, visible, asked, busy, onInput: this.#onInput })}
      <div class="actions">
        <button type="button" class="quiet" @click=${this.#onMake}>
          ${msg('Buatkan', { id: 'staff-form.make', desc: 'makes up a password' })}
        </button>
        <label class="check">
          <input type="checkbox" .checked=${live(visible)} @change=${this.#onVisible} />
          ${msg('Tampilkan', { id: 'staff-form.show', desc: 'shows the password' })}
        </label>
      </div>
    </div>`;
  }

  #sendWords() {
    if (this.busy) return msg('Menyimpan…', { id: 'staff-form.busy' });
    return this.member
      ? msg('Simpan kata sandi', { id: 'staff-form.reset' })
      : msg('Tambah petugas', { id: 'staff-form.add' });
  }

  #onInput = () => {
    this.name = this.nameInput?.value ?? '';
    this.password = this.passwordInput.value;
    this.problem = null;
  };

  #onRole(role: Role) {
    this.duty = role;
  }

  #onMake() {
    this.password = randomPassword();
    this.visible = true;
    this.problem = null;
  }

  #onVisible(event: Event) {
    this.visible = (event.currentTarget as HTMLInputElement).checked;
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    if (this.busy) return;
    this.asked = true;
    const { member, duty: role, password } = this;
    const name = this.name.trim();
    if (!member && !NAME.test(name)) this.nameInput?.focus();
    else if (password.length < SHORTEST) this.passwordInput.focus();
    else if (member) emit(this, 'layan-staff-change', { id: member.id, password });
    else emit(this, 'layan-staff-add', { name, role, password });
  }

  /** Empties the form, once the account is there. */
  clear() {
    this.name = '';
    this.duty = 'counter';
    this.password = '';
    this.visible = false;
    this.asked = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-staff-form': StaffForm;
  }
}
