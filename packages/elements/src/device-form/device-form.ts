import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { CODE_LENGTH, readCode } from '@layan/domain/api/devices.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { buttonStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { refusalSentence } from '../base/refusals.ts';
import '../notice/notice.ts';
import { styles } from './device-form.styles.ts';

/**
 * Where the supervisor lets a kiosk or a board in, by the code that it shows.
 *
 * @tag layan-device-form
 * @fires {CustomEvent<{ code: string; name: string }>} layan-device-approve - When a code and a name are written.
 */
@define('layan-device-form')
export class DeviceForm extends LayanElement {
  static override styles = [hostStyles, buttonStyles, fieldStyles, styles];

  /** Why the server refused; forgotten as soon as they write again. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  @state() private code = '';
  @state() private name = '';
  @state() private asked = false;
  @query('#code') private codeInput!: HTMLInputElement;
  @query('#name') private nameInput!: HTMLInputElement;

  override render() {
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
        <div class="fields">${this.#renderCode()} ${this.#renderName()}</div>
        <button class="action" aria-disabled=${this.busy ? 'true' : nothing}>
          ${
            this.busy
              ? msg('Menghubungkan…', { id: 'device-form.busy' })
              : msg('Hubungkan perangkat', { id: 'device-form.submit' })
          }
        </button>
      </form>
    `;
  }

  #renderCode() {
    const length = inDigits(CODE_LENGTH);
    const label = msg('Kode di layar perangkat', { id: 'device-form.code' });
    const hint = msg(str`${length} huruf dan angka, misalnya K7M 2XQ`, { id: 'device-form.code-hint' });
    const wrong = this.asked && readCode(this.code).length !== CODE_LENGTH;
    const error = wrong
      ? msg(str`Tulis ${length} huruf dan angka seperti yang tampil di layar perangkat.`, {
          id: 'device-form.code-wrong',
        })
      : undefined;
    return field(
      { id: 'code', label, hint, error },
      ({ describedBy, invalid }) =>
        html`<input
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="20"
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(this.code)}
          @input=${this.#onInput}
        />`,
    );
  }

  #renderName() {
    const label = msg('Nama perangkat', { id: 'device-form.name' });
    const hint = msg('Supaya mudah dikenali, misalnya “Kios pintu masuk”', { id: 'device-form.name-hint' });
    const error =
      this.asked && !this.name.trim() ? msg('Beri nama perangkat ini.', { id: 'device-form.name-missing' }) : undefined;
    return field(
      { id: 'name', label, hint, error },
      ({ describedBy, invalid }) =>
        html`<input
          id="name"
          autocomplete="off"
          maxlength="60"
          ?readonly=${this.busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(this.name)}
          @input=${this.#onInput}
        />`,
    );
  }

  #onInput() {
    this.code = this.codeInput.value;
    this.name = this.nameInput.value;
    this.problem = null;
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    if (this.busy) return;
    this.asked = true;
    const code = readCode(this.code);
    const name = this.name.trim();
    if (code.length !== CODE_LENGTH) this.codeInput.focus();
    else if (!name) this.nameInput.focus();
    else emit(this, 'layan-device-approve', { code, name });
  }

  /** Empties the form, once the device is in. */
  clear() {
    this.code = '';
    this.name = '';
    this.asked = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-device-form': DeviceForm;
  }
}
