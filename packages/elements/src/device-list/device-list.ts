import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { DeviceEntry, DeviceList as Devices } from '@layan/domain/api/devices.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { timeAgo } from '../base/clock.ts';
import { define } from '../base/define.ts';
import { deviceHealth, deviceKindName, deviceName, healthWords, type DeviceHealth } from '../base/devices.ts';
import { dialogStyles } from '../base/dialog-styles.ts';
import { emit } from '../base/emit.ts';
import { fieldStyles, tagStyles } from '../base/field-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { refusalSentence } from '../base/refusals.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { rowStyles } from '../base/row-styles.ts';
import { deviceTabletIcon } from '../icons/device-tablet.ts';
import { televisionSimpleIcon } from '../icons/television-simple.ts';
import { warningIcon } from '../icons/warning.ts';
import '../notice/notice.ts';
import { styles } from './device-list.styles.ts';

const TONES: Record<DeviceHealth, string> = { waiting: 'warn', connected: 'good', silent: 'bad', revoked: 'quiet' };

/**
 * The kiosks and boards of this office: which of them work, when each was last heard, and a way to shut one out.
 *
 * @tag layan-device-list
 * @fires {CustomEvent<{ id: string }>} layan-device-revoke - When the supervisor shuts a device out.
 */
@define('layan-device-list')
export class DeviceList extends LayanElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    headingStyles,
    remoteStyles,
    fieldStyles,
    tagStyles,
    dialogStyles,
    rowStyles,
    styles,
  ];

  /** The devices, as far as we know. */
  @property({ attribute: false }) state: Remote<Devices> = { status: 'loading' };

  /** Why the server refused the last change. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  @state() private revoking: DeviceEntry | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    return html`
      ${this.problem ? html`<layan-notice kind="bad">${refusalSentence(this.problem)}</layan-notice>` : nothing}
      ${remoteView(this.state, {
        ready: ({ devices, now }) =>
          html`<ul class="rows" role="list">
            ${repeat(
              devices,
              ({ id }) => id,
              device => this.#renderDevice(device, now),
            )}
          </ul>`,
        empty: {
          when: ({ devices }) => devices.length === 0,
          view: () =>
            html`<p class="none">
              ${msg(
                'Belum ada perangkat. Buka halaman kios atau papan di layarnya, lalu tulis kode yang tampil di sana.',
                {
                  id: 'device-list.empty',
                },
              )}
            </p>`,
        },
      })}
      ${this.#renderDialog()}
    `;
  }

  #renderDevice(device: DeviceEntry, now: number) {
    const { kind, name, state, note, lastSeenAt } = device;
    const health = deviceHealth(device, now);
    // Until somebody names it, it is called what it is.
    const named = name !== '' && !deviceKindName(kind).startsWith(name);
    const heard = (health === 'connected' || health === 'revoked') && lastSeenAt !== null && timeAgo(lastSeenAt, now);
    return html`<li class="row" ?data-off=${state === 'revoked'}>
      ${kind === 'kiosk' ? deviceTabletIcon : televisionSimpleIcon}
      <div class="what">
        <strong><bdi>${deviceName(device)}</bdi></strong>
        <span class="tag" data-kind=${TONES[health]}>${healthWords(device, now)}</span>
        <p class="hint">
          ${named ? deviceKindName(kind) : nothing}${
            heard
              ? html`${named ? ' · ' : nothing}${msg(str`terdengar ${heard}`, { id: 'device-list.heard', desc: 'last heard, followed by "5 minutes ago"' })}`
              : nothing
          }
        </p>
        ${note ? html`<p class="note">${warningIcon}<bdi>${note}</bdi></p>` : nothing}
      </div>
      ${
        state === 'revoked'
          ? nothing
          : html`<button class="quiet" @click=${() => this.#onAsk(device)}>
              ${
                state === 'waiting'
                  ? msg('Tolak', { id: 'device-list.refuse' })
                  : msg('Cabut', { id: 'device-list.revoke', desc: 'shuts the device out' })
              }
              <span class="unseen">${deviceName(device)}</span>
            </button>`
      }
    </li>`;
  }

  #renderDialog() {
    const device = this.revoking;
    return html`<dialog aria-labelledby="ask" @close=${this.#onClose}>
      ${
        device
          ? html`<h3 id="ask">${msg(str`Cabut ${deviceName(device)}?`, { id: 'device-list.ask' })}</h3>
              <p>
                ${msg('Perangkat ini langsung berhenti bekerja. Untuk memakainya lagi, hubungkan dengan kode baru.', {
                  id: 'device-list.ask-todo',
                })}
              </p>
              <div class="actions">
                <button class="action" @click=${() => this.#onRevoke(device)}>
                  ${msg('Ya, cabut', { id: 'device-list.yes' })}
                </button>
                <button class="quiet" @click=${this.#onCancel}>${msg('Jangan', { id: 'device-list.no' })}</button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  async #onAsk(device: DeviceEntry) {
    this.revoking = device;
    await this.updateComplete;
    this.dialog.showModal();
  }

  #onRevoke({ id }: DeviceEntry) {
    this.dialog.close();
    emit(this, 'layan-device-revoke', { id });
  }

  #onCancel() {
    this.dialog.close();
  }

  #onClose() {
    this.revoking = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-device-list': DeviceList;
  }
}
