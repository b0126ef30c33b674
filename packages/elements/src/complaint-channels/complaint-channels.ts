import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Channel, Service } from '@layan/domain/catalog/schema.ts';
import { define } from '../base/define.ts';
import { disclosureStyles } from '../base/disclosure-styles.ts';
import { isStated, unitName } from '../base/facts.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { itemListStyles } from '../base/item-list-styles.ts';
import { itemList, stepList } from '../base/item-list.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import '../qr-code/qr-code.ts';
import { channelRow, type Code } from './channel-row.ts';
import { styles } from './complaint-channels.styles.ts';

/** The nation's complaint service takes what no office names a place for. */
const NATIONAL: Channel = { kind: 'sp4n', value: 'www.lapor.go.id' };

/**
 * Where a citizen can complain about a service, by when they are answered, and what happens with their words.
 *
 * @tag layan-complaint-channels
 */
@define('layan-complaint-channels')
export class ComplaintChannels extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, disclosureStyles, itemListStyles, styles];

  /** The service; nothing is drawn without it. */
  @property({ attribute: false }) service: Service | null = null;

  /** For a kiosk, which must not be left: addresses are codes for the citizen's own phone instead of links. */
  @property({ type: Boolean }) qr = false;

  @state() private code: Code | null = null;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  override render() {
    const service = this.service;
    if (!service) return nothing;
    return html`<div class="complaints">
      ${this.#renderChannels(service.complaintChannels.filter(({ value }) => isStated(value)))}
      ${service.complaintDeadlines.length > 0 ? this.#renderDeadlines(service.complaintDeadlines) : nothing}
      ${service.complaintFlow.length > 0 ? this.#renderFlow(service.complaintFlow) : nothing}
      ${this.qr ? this.#renderDialog() : nothing}
    </div>`;
  }

  #renderChannels(channels: Channel[]) {
    const onCode = this.qr ? (code: Code) => this.#onCode(code) : null;
    const none = msg(
      'Standar ini tidak mencantumkan tempat mengadu. Sampaikan kepada petugas, atau lewat layanan pengaduan nasional:',
      {
        id: 'complaint-channels.unstated',
      },
    );
    return html`${channels.length > 0 ? nothing : html`<p class="unstated">${none}</p>`}
      <ul class="channels" role="list">
        ${(channels.length > 0 ? channels : [NATIONAL]).map(channel => channelRow(channel, onCode))}
      </ul>`;
  }

  #renderDeadlines(deadlines: Service['complaintDeadlines']) {
    return html`<div class="deadlines">
      <h4>${msg('Kapan dijawab', { id: 'complaint-channels.deadlines' })}</h4>
      <ul role="list">
        ${deadlines.map(({ class: kind, value, unit }) => {
          const most = `${inDigits(value)} ${unitName(unit, value)}`;
          return html`<li>
            <span lang="id">${kind}</span>
            <strong>${msg(str`dijawab paling lambat ${most}`, { id: 'complaint-channels.deadline' })}</strong>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #renderFlow(flow: Service['complaintFlow']) {
    // With headings of its own inside it is no longer one row of steps.
    const list = flow.some(({ items }) => items) ? itemList : stepList;
    return html`<details>
      <summary>${msg('Bagaimana pengaduan Anda ditangani', { id: 'complaint-channels.flow' })}${caretDownIcon}</summary>
      <div class="flow-inside">${list(flow)}</div>
    </details>`;
  }

  #renderDialog() {
    const { name = '', text = '', url = '' } = this.code ?? {};
    return html`<dialog closedby="any" aria-labelledby="code-name" @close=${this.#onClose}>
      <div class="code">
        <h3 id="code-name">${name}</h3>
        <p>${msg('Arahkan kamera ponsel Anda ke kode ini.', { id: 'complaint-channels.code-hint' })}</p>
        <layan-qr-code value=${url} label=${`${name}, ${text}`}><bdi slot="caption">${text}</bdi></layan-qr-code>
        <button class="action" @click=${this.#onClose}>${msg('Tutup', { id: 'complaint-channels.code-close' })}</button>
      </div>
    </dialog>`;
  }

  #onCode(code: Code) {
    this.code = code;
  }

  #onClose() {
    this.code = null;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('service') || changed.has('qr')) this.code = null;
  }

  protected override updated() {
    if (this.code && !this.dialog?.open) this.dialog?.showModal();
    if (!this.code) this.dialog?.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-channels': ComplaintChannels;
  }
}
