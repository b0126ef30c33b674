import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ReceiptView } from '@layan/domain/api/complaints.ts';
import { groupCode, inGroups } from '@layan/domain/complaint/code.ts';
import { spellCode } from '@layan/domain/complaint/spell.ts';
import { copyText } from '../base/copy.ts';
import { define } from '../base/define.ts';
import { disclosureStyles } from '../base/disclosure-styles.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { language } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { doubtsInWords, dueInWords, momentInWords, sourceInWords, undatedInWords } from '../base/promise.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { clockIcon } from '../icons/clock.ts';
import { copyIcon } from '../icons/copy.ts';
import { printerIcon } from '../icons/printer.ts';
import '../notice/notice.ts';
import '../qr-code/qr-code.ts';
import type { QrCode } from '../qr-code/qr-code.ts';
import { printStyles } from './complaint-receipt.print.ts';
import { styles } from './complaint-receipt.styles.ts';

/**
 * What a citizen takes home after a complaint: the code and the PIN, and by when they must be answered.
 *
 * @tag layan-complaint-receipt
 * @slot - Anything to say above the last button, such as whether paper came out.
 * @fires {CustomEvent<null>} layan-complaint-save - When the citizen has kept both and is done.
 * @fires {CustomEvent<null>} layan-complaint-print - When the citizen wants both on paper.
 */
@define('layan-complaint-receipt')
export class ComplaintReceipt extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, disclosureStyles, styles, printStyles];

  /** Whose office it is, as it calls itself. */
  @property() agency = '';

  /** The code, eleven characters; nothing is drawn without it. */
  @property() code = '';

  /** The PIN, six digits. It stands here and on paper, and nowhere else. */
  @property() pin = '';

  /** What the office promises; null while the complaint waits for a connection. */
  @property({ attribute: false }) receipt: ReceiptView | null = null;

  /** While it waits: it is gone when the page is closed, for this browser keeps nothing. */
  @property({ type: Boolean }) fleeting = false;

  /** The address of the page where it is followed, with the code and without the PIN; without it there is nothing to scan. */
  @property() link = '';

  /** The agency's time zone, such as `Asia/Jakarta`; the reader's own without it. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** On a machine of the office: nothing is copied there, and what waits is sent by that machine. */
  @property({ type: Boolean }) kiosk = false;

  /** There is no paper. */
  @property({ type: Boolean }) paperless = false;

  @state() private copied: boolean | null = null;
  @query('h2') private heading!: HTMLElement | null;
  @query('layan-qr-code') private scan!: QrCode | null;

  override render() {
    if (!this.code) return nothing;
    return html`
      <article class="receipt">
        ${this.#renderHead()}
        <dl class="secrets">
          ${secret(msg('Kode', { id: 'complaint-receipt.code' }), groupCode(this.code))}
          ${secret('PIN', inGroups(this.pin).join(' '))}
        </dl>
        ${this.#renderSpelling()} ${this.#renderScan()} ${this.#renderPromise()}
      </article>
      <slot></slot>
      ${this.#renderActions()}
    `;
  }

  #renderHead() {
    const waiting = this.receipt === null;
    return html`<header>
      ${waiting ? clockIcon : checkCircleIcon}
      <h2 tabindex="-1">
        ${
          waiting
            ? msg('Tersimpan, segera dikirim', { id: 'complaint-receipt.waiting' })
            : msg('Sudah kami terima', { id: 'complaint-receipt.received' })
        }
      </h2>
      ${this.agency ? html`<p class="agency" lang="id">${this.agency}</p>` : nothing}
      <p class="keep">
        ${msg('Simpan kode dan PIN ini. Hanya dengan keduanya Anda dapat membaca jawabannya; kami tidak dapat mencarikannya.', { id: 'complaint-receipt.keep' })}
      </p>
    </header>`;
  }

  #renderSpelling() {
    const spoken = language() === 'en' ? 'en' : 'id';
    const spelt = [this.code, this.pin].map(each => spellCode(each, spoken).split('; '));
    return html`<details class="spelling">
      <summary>${msg('Eja lewat telepon', { id: 'complaint-receipt.spell' })}${caretDownIcon}</summary>
      ${spelt.map(
        groups =>
          html`<ul role="list" data-private>
            ${groups.map(group => html`<li>${group}</li>`)}
          </ul>`,
      )}
      <p class="quiet-words">
        ${msg('Huruf terakhir kode memeriksa yang lain: bila salah ketik, Anda langsung diberi tahu.', { id: 'complaint-receipt.check' })}
      </p>
    </details>`;
  }

  #renderScan() {
    if (!this.link) return nothing;
    return html`<layan-qr-code
      .value=${this.link}
      .label=${msg('halaman untuk melihat jawaban, tanpa PIN', { id: 'complaint-receipt.scan-name' })}
    >
      <span slot="caption"
        >${msg('Pindai untuk melihat jawabannya nanti. PIN tidak ada di dalam kode ini.', { id: 'complaint-receipt.scan' })}
        <bdi class="address">${this.link}</bdi></span
      >
    </layan-qr-code>`;
  }

  #renderPromise() {
    const { receipt } = this;
    if (!receipt) return this.#renderWaiting();
    const { promise, receivedAt } = receipt;
    const received = momentInWords(promise?.from ?? receivedAt, this.timeZone);
    return html`<div class="promise">
      <p>
        ${msg(str`Diterima ${received}`, { id: 'complaint-receipt.since', desc: 'Followed by a moment: the clock runs from here' })}
      </p>
      ${
        promise
          ? html`<p class="due">
                ${msg('Dijawab paling lambat', { id: 'complaint-receipt.due' })}
                <strong>${dueInWords(promise, this.timeZone)}</strong>
              </p>
              <p class="quiet-words">${sourceInWords(promise)}</p>
              ${doubtsInWords(promise).map(words => html`<p class="quiet-words">${words}</p>`)}`
          : html`<p>${undatedInWords()}</p>`
      }
    </div>`;
  }

  #renderWaiting() {
    const words = this.fleeting
      ? msg('Saat ini belum dapat dikirim. Biarkan halaman ini terbuka sampai terkirim; kode dan PIN sudah berlaku.', {
          id: 'complaint-receipt.fleeting',
        })
      : this.kiosk
        ? msg(
            'Saat ini belum dapat dikirim. Kios ini menyimpannya, mengirimnya begitu tersambung, lalu menghapusnya. Kode dan PIN sudah berlaku.',
            { id: 'complaint-receipt.waiting-kiosk' },
          )
        : msg(
            'Saat ini belum dapat dikirim. Ponsel atau komputer ini mengirimnya begitu tersambung dan halaman ini terbuka. Kode dan PIN sudah berlaku.',
            { id: 'complaint-receipt.waiting-own' },
          );
    return html`<div class="promise">
      <p>${words}</p>
      <p class="quiet-words">
        ${msg('Waktu jawaban dihitung sejak terkirim; batasnya dapat Anda lihat nanti dengan kode dan PIN.', { id: 'complaint-receipt.clock' })}
      </p>
    </div>`;
  }

  #renderActions() {
    return html`<div class="actions">
      ${
        this.kiosk
          ? nothing
          : html`<button class="quiet" @click=${this.#onCopy}>
              ${copyIcon}${msg('Salin', { id: 'complaint-receipt.copy' })}
            </button>`
      }
      ${
        this.paperless
          ? nothing
          : html`<button class="quiet" @click=${this.#onPrint}>
              ${printerIcon}${msg('Cetak', { id: 'complaint-receipt.print' })}
            </button>`
      }
      <button class="action" @click=${this.#onSave}>
        ${msg('Sudah saya simpan', { id: 'complaint-receipt.saved' })}
      </button>
      <p class="copied" role="status">${this.#copiedWords()}</p>
    </div>`;
  }

  #copiedWords() {
    if (this.copied === null) return nothing;
    return this.copied
      ? msg('Tersalin. Tempelkan di catatan atau pesan untuk diri Anda sendiri.', { id: 'complaint-receipt.copied' })
      : msg('Peramban ini tidak mau menyalin. Catat, foto, atau cetak saja.', { id: 'complaint-receipt.not-copied' });
  }

  async #onCopy() {
    const kept = [
      msg(str`Kode ${groupCode(this.code)}`, { id: 'complaint-receipt.copy-code' }),
      `PIN ${this.pin}`,
      this.agency,
      this.link,
    ];
    this.copied = await copyText(kept.filter(Boolean).join('\n'));
  }

  #onPrint() {
    emit(this, 'layan-complaint-print', null);
  }

  #onSave() {
    emit(this, 'layan-complaint-save', null);
  }

  /** It takes the place of the form, and the focus with it. */
  protected override firstUpdated() {
    this.heading?.focus({ preventScroll: true });
    this.heading?.scrollIntoView({ block: 'nearest' });
  }

  /** Complete with its code for phones, so that it can be printed. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.scan?.updateComplete;
    return complete;
  }
}

function secret(name: string, words: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd translate="no" data-private><bdi>${words}</bdi></dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-receipt': ComplaintReceipt;
  }
}
