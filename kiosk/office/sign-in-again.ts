import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { focused } from '@layan/elements/base/focused.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';
import type { StaffSession } from '../shared/staff-session.ts';

/** The session has ended: sign in again above the page, where all that was written stays. */
@define('layan-sign-in-again')
export class SignInAgain extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    dialogStyles,
    css`
      dialog {
        max-inline-size: 29em;
      }
    `,
  ];

  /** Who was here, and what came of trying. */
  @property({ attribute: false }) session: Pick<StaffSession, 'who' | 'problem' | 'until' | 'busy'> | null = null;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('layan-sign-in-form') private form!: SignInForm;

  /** Where they were when the session ended. */
  #place: HTMLElement | null = null;

  override render() {
    const { who, problem = null, until = null, busy = false } = this.session ?? {};
    return html`<dialog aria-labelledby="title" @cancel=${(event: Event) => event.preventDefault()}>
      <layan-sign-in-form name=${who?.name ?? ''} .problem=${problem} .until=${until} ?busy=${busy}>
        <h2 id="title">${msg('Masuk lagi untuk melanjutkan', { id: 'sign-in-again.title' })}</h2>
        <p>
          ${msg('Sesi Anda sudah berakhir. Yang Anda tulis masih ada di halaman ini.', { id: 'sign-in-again.why' })}
        </p>
      </layan-sign-in-form>
    </dialog>`;
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
    'layan-sign-in-again': SignInAgain;
  }
}
