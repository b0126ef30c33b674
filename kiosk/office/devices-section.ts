import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { approveDevice, openDevices, revokeDevice, type OnDoubt } from '@layan/client/office.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/device-form/device-form.ts';
import type { DeviceForm } from '@layan/elements/device-form/device-form.ts';
import '@layan/elements/device-list/device-list.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { attempt } from './attempt.ts';
import { sectionStyles } from './section-styles.ts';

/** The kiosks and boards of the office. */
@define('layan-devices-section')
export class DevicesSection extends LayanElement {
  static override styles = [hostStyles, headingStyles, sectionStyles];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  @state() private busy = false;
  @state() private approveProblem: RefusalCode | null = null;
  @state() private revokeProblem: RefusalCode | null = null;
  @query('layan-device-form') private form!: DeviceForm;

  #polled = openDevices(() => this.onDoubt());
  #devices = new Watch(this, () => this.#polled.live);

  override render() {
    return html`
      <section class="card" aria-labelledby="connect">
        <h3 id="connect">${msg('Hubungkan kios atau papan', { id: 'devices-section.connect' })}</h3>
        <p class="hint">
          ${msg('Buka halaman kios atau papan di layarnya. Tulis kode yang tampil di sana, lalu beri nama.', {
            id: 'devices-section.connect-hint',
          })}
        </p>
        <layan-device-form
          .problem=${this.approveProblem}
          ?busy=${this.busy}
          @layan-device-approve=${this.#onApprove}
        ></layan-device-form>
      </section>
      <layan-device-list
        .state=${this.#devices.value}
        .problem=${this.revokeProblem}
        @layan-device-revoke=${this.#onRevoke}
        @layan-problem-retry=${() => this.#polled.refresh()}
      ></layan-device-list>
    `;
  }

  async #onApprove({ detail }: LayanEvent<'layan-device-approve'>) {
    this.busy = true;
    this.approveProblem = await attempt(() => approveDevice(detail), this.onDoubt);
    this.busy = false;
    if (this.approveProblem) return;
    this.form.clear();
    announce(msg(str`${detail.name} sudah terhubung.`, { id: 'devices-section.connected' }));
    await this.#polled.refresh();
  }

  async #onRevoke({ detail }: LayanEvent<'layan-device-revoke'>) {
    this.revokeProblem = await attempt(() => revokeDevice(detail.id), this.onDoubt);
    await this.#polled.refresh();
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    this.approveProblem = this.revokeProblem = null;
    void this.#polled.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-devices-section': DevicesSection;
  }
}
