import { msg } from '@lit/localize';
import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { focused } from '@layan/elements/base/focused.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';

/** The session has ended: sign in again, above the work, which stays as it was. */
@define('layan-sign-in-dialog')
export class SignInDialog extends LayanElement {
  static override styles = [hostStyles, headingStyles, dialogStyles];

  /** Who was here. */
  @property() name = '';

  /** Why they were not let in. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** From when they may try again, in milliseconds since the epoch. */
  @property({ type: Number }) until: number | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('layan-sign-in-form') private form!: SignInForm;

  /** Where they were when the session ended. */
  #place: HTMLElement | null = null;

  override render() {
    return html`<dialog aria-labelledby="title" @cancel=${this.#onCancel}>
      <layan-sign-in-form name=${this.name} .problem=${this.problem} .until=${this.until} ?busy=${this.busy}>
        <h2 id="title">${msg('Masuk lagi untuk melanjutkan', { id: 'sign-in-dialog.title' })}</h2>
        <p>
          ${msg('Sesi Anda berakhir. Pekerjaan di layar tetap ada; langkah yang baru saja ditekan belum tercatat.', {
            id: 'sign-in-dialog.why',
          })}
        </p>
      </layan-sign-in-form>
    </dialog>`;
  }

  /** Without a session there is nothing behind it to go back to. */
  #onCancel(event: Event) {
    event.preventDefault();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#place = focused();
  }

  protected override async firstUpdated() {
    this.dialog.showModal();
    await this.form.updateComplete;
    this.form.focus();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#place?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-sign-in-dialog': SignInDialog;
  }
}
