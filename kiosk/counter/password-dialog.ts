import { msg } from '@lit/localize';
import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ClientProblem } from '@layan/client/http.ts';
import { changePassword } from '@layan/client/staff.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/password-form/password-form.ts';
import type { PasswordForm } from '@layan/elements/password-form/password-form.ts';

/** An officer's own password. */
@define('layan-password-dialog')
export class PasswordDialog extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, dialogStyles];

  /** Called when it has been changed, or is left as it was. */
  @property({ attribute: false }) onDone: () => void = () => {};

  @state() private busy = false;
  @state() private done = false;
  @state() private problem: RefusalCode | null = null;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('layan-password-form') private form!: PasswordForm;

  override render() {
    return html`<dialog aria-labelledby="title" @close=${() => this.onDone()}>
      <h2 id="title">${msg('Ganti kata sandi', { id: 'password-dialog.title' })}</h2>
      <layan-password-form
        .problem=${this.problem}
        ?busy=${this.busy}
        ?done=${this.done}
        @layan-password-change=${this.#onChange}
      ></layan-password-form>
      <div>
        <button class="quiet" @click=${() => this.dialog.close()}>
          ${msg('Tutup', { id: 'password-dialog.close' })}
        </button>
      </div>
    </dialog>`;
  }

  async #onChange({ detail }: LayanEvent<'layan-password-change'>) {
    this.busy = true;
    this.problem = null;
    try {
      await changePassword(detail);
      this.done = true;
      this.form.clear();
    } catch (error) {
      this.problem = error instanceof ClientProblem ? error.problem : 'unexpected';
    }
    this.busy = false;
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-password-dialog': PasswordDialog;
  }
}
