import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { Role, StaffMember } from '@layan/domain/api/staff.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { dateInWords } from '../base/clock.ts';
import { define } from '../base/define.ts';
import { dialogStyles } from '../base/dialog-styles.ts';
import { emit } from '../base/emit.ts';
import { fieldStyles, tagStyles } from '../base/field-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { refusalSentence } from '../base/refusals.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { ROLE_ORDER, roleName } from '../base/roles.ts';
import { rowStyles } from '../base/row-styles.ts';
import { keyIcon } from '../icons/key.ts';
import '../notice/notice.ts';
import '../staff-form/staff-form.ts';

/**
 * Everybody who may sign in here: what each may do, and a way to change it.
 *
 * @tag layan-staff-list
 * @fires {CustomEvent<{ id: string; role?: Role; password?: string; active?: boolean }>} layan-staff-change - When the supervisor changes an account.
 */
@define('layan-staff-list')
export class StaffList extends LayanElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    headingStyles,
    remoteStyles,
    fieldStyles,
    tagStyles,
    dialogStyles,
    rowStyles,
  ];

  /** Everybody, as far as we know. */
  @property({ attribute: false }) state: Remote<StaffMember[]> = { status: 'loading' };

  /** The sign-in name of whoever reads this. */
  @property() self = '';

  /** Why the server refused the last change. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  @state() private resetting: StaffMember | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    return html`
      ${
        this.problem && !this.resetting
          ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>`
          : nothing
      }
      ${remoteView(this.state, {
        ready: staff =>
          html`<ul class="rows" role="list">
            ${repeat(
              staff,
              ({ id }) => id,
              member => this.#renderMember(member),
            )}
          </ul>`,
        empty: {
          when: staff => staff.length === 0,
          view: () =>
            html`<p class="none">
              ${msg('Belum ada petugas. Tambahkan yang pertama di bawah.', { id: 'staff-list.empty' })}
            </p>`,
        },
      })}
      ${this.#renderDialog()}
    `;
  }

  #renderMember(member: StaffMember) {
    return html`<li class="row" ?data-off=${!member.active}>
      <div class="what">
        <strong><bdi>${member.name}</bdi></strong>
        ${member.name === this.self ? html`<span class="tag">${msg('Anda', { id: 'staff-list.self' })}</span>` : nothing}
        ${
          member.active
            ? nothing
            : html`<span class="tag" data-kind="quiet">${msg('Nonaktif', { id: 'staff-list.inactive' })}</span>`
        }
        <p class="hint">${this.#lastSeen(member)}</p>
      </div>
      ${member.name === this.self ? nothing : this.#renderActions(member)}
    </li>`;
  }

  /** For others only: nobody should shut themselves out by a slip. One's own password is changed elsewhere. */
  #renderActions(member: StaffMember) {
    return html`<div class="actions">
      <select
        aria-label=${msg(str`Tugas ${member.name}`, { id: 'staff-list.role', desc: 'the role of somebody' })}
        .value=${live(member.role)}
        @change=${(event: Event) => this.#onRole(event, member)}
      >
        ${ROLE_ORDER.map(role => html`<option value=${role} ?selected=${role === member.role}>${roleName(role)}</option>`)}
      </select>
      <button class="quiet" @click=${() => this.#onReset(member)}>
        ${keyIcon}${msg('Kata sandi baru', { id: 'staff-list.reset' })}
        <span class="unseen">${member.name}</span>
      </button>
      <button class="quiet" @click=${() => this.#onActive(member)}>
        ${
          member.active
            ? msg('Nonaktifkan', { id: 'staff-list.deactivate' })
            : msg('Aktifkan', { id: 'staff-list.activate' })
        }
        <span class="unseen">${member.name}</span>
      </button>
    </div>`;
  }

  #renderDialog() {
    const member = this.resetting;
    return html`<dialog aria-labelledby="reset" @close=${this.#onClose} @layan-staff-change=${this.#onSent}>
      ${
        member
          ? html`<h3 id="reset">${msg(str`Kata sandi baru untuk ${member.name}`, { id: 'staff-list.reset-title' })}</h3>
              <p class="hint">
                ${msg('Kata sandi lama tidak berlaku lagi. Sampaikan yang baru langsung kepada orangnya.', {
                  id: 'staff-list.reset-hint',
                })}
              </p>
              <layan-staff-form .member=${member} .problem=${this.problem} ?busy=${this.busy}>
                <button class="quiet" type="button" @click=${this.#onCancel}>
                  ${msg('Batal', { id: 'staff-list.cancel' })}
                </button>
              </layan-staff-form>`
          : nothing
      }
    </dialog>`;
  }

  #lastSeen({ lastSeenAt }: StaffMember) {
    if (lastSeenAt === null) return msg('Belum pernah masuk', { id: 'staff-list.never' });
    const day = dateInWords(lastSeenAt);
    return msg(str`Terakhir masuk ${day}`, { id: 'staff-list.last', desc: 'followed by a date' });
  }

  #onRole(event: Event, { id, role }: StaffMember) {
    const select = event.currentTarget as HTMLSelectElement;
    emit(this, 'layan-staff-change', { id, role: select.value as Role });
    // What it shows is what the server knows; the list says when it has changed.
    select.value = role;
  }

  #onActive({ id, active }: StaffMember) {
    emit(this, 'layan-staff-change', { id, active: !active });
  }

  async #onReset(member: StaffMember) {
    this.resetting = member;
    await this.updateComplete;
    this.dialog.showModal();
  }

  #sent = false;

  #onSent() {
    this.#sent = true;
  }

  #onCancel() {
    this.dialog.close();
  }

  #onClose() {
    this.resetting = null;
    this.#sent = false;
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    // A new password was sent and nothing was refused: there is no more to do in the dialog.
    if (changed.has('busy') && !this.busy && this.#sent) {
      if (this.problem) this.#sent = false;
      else this.dialog.close();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-staff-list': StaffList;
  }
}
