import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Complaints } from '@layan/domain/catalog/common-complaints.ts';
import type { Channel } from '@layan/domain/catalog/schema.ts';
import { define } from '../base/define.ts';
import { disclosureStyles } from '../base/disclosure-styles.ts';
import { isStated, unitName } from '../base/facts.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { laterStyles } from '../base/later-styles.ts';
import { itemList, stepList } from '../base/item-list.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { channelRow, type Code, type Signs } from './channel-row.ts';
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
  static override styles = [hostStyles, headingStyles, buttonStyles, disclosureStyles, styles];

  /** The service, or what it says about complaints; nothing is drawn without it. */
  @property({ attribute: false }) service: Complaints | null = null;

  /** For a kiosk, which must not be left: addresses are codes for the citizen's own phone instead of links. */
  @property({ type: Boolean }) qr = false;

  /** Puts more into an address, such as a text to begin with. */
  @property({ attribute: false }) address: (url: string) => string = url => url;

  @state() private code: Code | null = null;
  @state() private signs: Signs | null = null;
  /** What shows a code, once that is loaded. */
  @state() private codes: typeof import('./code-dialog.ts') | null = null;

  #dialog: Promise<void> | undefined;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  override render() {
    const service = this.service;
    if (!service) return nothing;
    return html`<div class="complaints">
      ${this.#renderChannels(service.complaintChannels.filter(({ value }) => isStated(value)))}
      ${service.complaintDeadlines.length > 0 ? this.#renderDeadlines(service.complaintDeadlines) : nothing}
      ${service.complaintFlow.length > 0 ? this.#renderFlow(service.complaintFlow) : nothing}
      ${this.qr ? this.codes?.codeDialog(this.code, this.#onClose) : nothing}
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
        ${(channels.length > 0 ? channels : [NATIONAL]).map(channel => channelRow(channel, { onCode, address: this.address, signs: this.signs }))}
      </ul>`;
  }

  #renderDeadlines(deadlines: Complaints['complaintDeadlines']) {
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

  #renderFlow(flow: Complaints['complaintFlow']) {
    // With headings of its own inside it is no longer one row of steps.
    const list = flow.some(({ items }) => items) ? itemList : stepList;
    return html`<details>
      <summary>${msg('Bagaimana pengaduan Anda ditangani', { id: 'complaint-channels.flow' })}${caretDownIcon}</summary>
      <div class="flow-inside">${list(flow)}</div>
    </details>`;
  }

  #onCode(code: Code) {
    this.code = code;
  }

  #onClose = () => {
    this.code = null;
  };

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('service') || changed.has('qr')) this.code = null;
    if (this.qr && !this.codes) this.#dialog ??= this.#loadCodes();
  }

  /** What is read is there first; without the drawings it says the same. */
  protected override firstUpdated() {
    void laterStyles(this, async () => (await import('../base/item-list-styles.ts')).itemListStyles, 'before');
    import('./signs.ts').then(
      ({ SIGNS }) => (this.signs = SIGNS),
      () => undefined,
    );
  }

  async #loadCodes() {
    try {
      this.codes = await import('./code-dialog.ts');
      await laterStyles(this, () => Promise.resolve(this.codes!.styles));
    } catch {
      // Asked for again with the next change.
      this.#dialog = undefined;
    }
  }

  /** Complete once its codes can be shown. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.#dialog;
    return complete && (await super.getUpdateComplete());
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
