import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ClientProblem } from '@layan/client/http.ts';
import { fileOnBehalf } from '@layan/client/inbox.ts';
import { Uploads } from '@layan/client/uploads.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { ReceiptView } from '@layan/domain/api/complaints.ts';
import { makeCode, makePin } from '@layan/domain/complaint/code.ts';
import { announce } from '@layan/elements/base/announce.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { language } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import '@layan/elements/complaint-entry/complaint-entry.ts';
import type { ComplaintEntry } from '@layan/elements/complaint-entry/complaint-entry.ts';
import '@layan/elements/complaint-receipt/complaint-receipt.ts';
import type { LayanEvent } from '@layan/elements/events.ts';

import { loadSettings } from '../shared/settings.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** What a visitor tells the officer, and the receipt that the visitor takes home. */
@define('layan-entry-dialog')
export class EntryDialog extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    buttonStyles,
    dialogStyles,
    css`
      dialog {
        inline-size: min(44em, 100% - 2em);
      }
      @media print {
        /* From the top of the paper, and only as much of it as there is to read. */
        dialog {
          position: absolute;
          inset-block: 0 auto;
          inline-size: 100%;
          max-inline-size: none;
          max-block-size: none;
          margin: 0;
          padding: 0;
          overflow: visible;
        }
        dialog::backdrop {
          background: none;
        }
        dialog > h2 {
          display: none;
        }
      }
    `,
  ];

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** Whose office it is, as it calls itself. */
  @property() agency = '';

  /** The agency's time zone, such as `Asia/Jakarta`. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: () => void = () => {};

  /** Called when the visitor has the receipt, or nothing is to be filed. */
  @property({ attribute: false }) onDone: () => void = () => {};

  @state() private busy = false;
  @state() private problem: RefusalCode | null = null;
  @state() private receipt: ReceiptView | null = null;
  /** Where a phone reads the answer; empty until it is known. */
  @state() private page = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('layan-complaint-entry') private entry!: ComplaintEntry | null;

  /** Made once for a visitor: whatever happens on the way, the same complaint is filed once. */
  #secrets = { code: makeCode(random), pin: makePin(random) };
  #uploads = new Uploads({ changed: () => this.requestUpdate() });

  override render() {
    return html`<dialog aria-labelledby="title" @close=${() => this.onDone()} @cancel=${this.#onCancel}>
      <h2 id="title">${msg('Catat pengaduan pengunjung', { id: 'entry-dialog.title' })}</h2>
      ${this.receipt ? this.#renderReceipt(this.receipt) : this.#renderEntry()}
    </dialog>`;
  }

  #renderEntry() {
    return html`<layan-complaint-entry
      .services=${this.services}
      ?busy=${this.busy}
      .problem=${this.problem}
      .uploads=${this.#uploads.list}
      @layan-entry-send=${this.#onSend}
      @layan-file-add=${({ detail }: LayanEvent<'layan-file-add'>) => this.#uploads.add(detail.files)}
      @layan-file-remove=${({ detail }: LayanEvent<'layan-file-remove'>) => this.#uploads.remove(detail.key)}
      @layan-file-retry=${({ detail }: LayanEvent<'layan-file-retry'>) => this.#uploads.retry(detail.key)}
    >
      <button type="button" class="quiet" @click=${() => this.dialog.close()}>
        ${msg('Batal', { id: 'entry-dialog.cancel' })}
      </button>
    </layan-complaint-entry>`;
  }

  #renderReceipt(receipt: ReceiptView) {
    const { code, pin } = this.#secrets;
    return html`<layan-complaint-receipt
      agency=${this.agency}
      code=${code}
      pin=${pin}
      .receipt=${receipt}
      link=${this.page && `${this.page}#${code}`}
      time-zone=${this.timeZone}
      kiosk
      @layan-complaint-print=${() => print()}
      @layan-complaint-save=${() => this.dialog.close()}
    ></layan-complaint-receipt>`;
  }

  async #onSend({ detail: { draft } }: LayanEvent<'layan-entry-send'>) {
    if (draft.kind === null) return;
    this.busy = true;
    this.problem = null;
    try {
      const { kind } = draft;
      this.receipt = await fileOnBehalf({
        ...draft,
        kind,
        ...this.#secrets,
        language: language() === 'en' ? 'en' : 'id',
      });
      announce(msg('Tercatat. Berikan kode dan PIN kepada pengunjung.', { id: 'entry-dialog.filed' }));
    } catch (error) {
      const problem = error instanceof ClientProblem ? error.problem : 'unexpected';
      // Who has to sign in again is asked to at once, above this.
      if (problem === 'not-signed-in') this.onDoubt();
      else this.problem = problem;
      // An answer was lost and the words were changed since: it is another complaint.
      if (problem === 'key-reused') this.#secrets = { code: makeCode(random), pin: makePin(random) };
    }
    this.busy = false;
  }

  /** Code and PIN are all it takes: without an address the receipt still says everything. */
  async #findPage() {
    this.page = await loadSettings(location).then(
      ({ complaint }) => complaint,
      () => '',
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#uploads.clear();
  }

  /** Escape throws nothing away that a visitor has told, nor a receipt they have not taken. */
  #onCancel(event: Event) {
    event.preventDefault();
  }

  protected override async firstUpdated() {
    this.dialog.showModal();
    void this.#findPage();
    await this.entry?.updateComplete;
    this.entry?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-entry-dialog': EntryDialog;
  }
}
