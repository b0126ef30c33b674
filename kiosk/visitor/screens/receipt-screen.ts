import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { color, size, space } from '@layan/elements/base/tokens.ts';
import '@layan/elements/complaint-receipt/complaint-receipt.ts';
import type { ComplaintReceipt } from '@layan/elements/complaint-receipt/complaint-receipt.ts';
import { browserPrinter } from '../printer.ts';
import { Screen, screenStyles } from './screen.ts';

const styles = css`
  .screen {
    align-content: safe center;
  }
  layan-complaint-receipt {
    inline-size: min(100%, 40em);
    margin-inline: auto;
  }
  .printed {
    color: ${color.quiet};
    font-size: ${size.small};
    text-align: center;
    text-wrap: balance;
  }
  @media (orientation: landscape) {
    .screen {
      max-inline-size: 76em;
      padding-block: ${space.s4};
    }
    layan-complaint-receipt {
      inline-size: 100%;
    }
  }
  @media print {
    .printed {
      display: none;
    }
  }
`;

/** Code and PIN, to write down, to scan, to print. They stay on the screen whatever the printer does. */
@define('layan-receipt-screen')
export class ReceiptScreen extends Screen {
  static override styles = [hostStyles, screenStyles, styles];

  @state() private printed: 'not' | 'sent' | 'failed' = 'not';
  @query('layan-complaint-receipt') private slip!: ComplaintReceipt | null;

  override render() {
    const { complaints, catalogue, settings, session } = this.context;
    const sent = complaints.writing?.sent;
    if (!sent) return nothing;
    const page = settings?.complaint;
    return html`<div class="screen">
      <h1 class="unseen">${msg('Kode dan PIN Anda', { id: 'receipt-screen.title' })}</h1>
      <layan-complaint-receipt
        kiosk
        agency=${agencyTitle(catalogue.agency)}
        code=${sent.code}
        pin=${sent.pin}
        .receipt=${sent.receipt}
        ?fleeting=${!sent.lasting}
        link=${page ? followAddress(page, sent.code, session.language) : ''}
        time-zone=${catalogue.agency.timeZone}
        ?paperless=${settings?.paper === 'never'}
        @layan-complaint-print=${this.#onPrint}
        @layan-complaint-save=${() => this.context.end()}
      >
        ${this.printed === 'not' ? nothing : html`<p class="printed" role="status">${this.#printedWords()}</p>`}
      </layan-complaint-receipt>
    </div>`;
  }

  #printedWords() {
    return this.printed === 'sent'
      ? msg('Sedang dicetak. Bila kertas tidak keluar, catat atau foto kode dan PIN ini.', {
          id: 'receipt-screen.printing',
        })
      : msg('Pencetak tidak dapat dipakai. Catat atau foto kode dan PIN ini.', { id: 'receipt-screen.no-printer' });
  }

  #onPrint() {
    this.printed = browserPrinter.print() ? 'sent' : 'failed';
  }

  protected override firstUpdated() {
    const { settings, complaints } = this.context;
    if (complaints.writing?.sent && settings?.paper === 'always' && complaints.firstPrint())
      void this.#printWhenDrawn();
  }

  async #printWhenDrawn() {
    await this.slip?.updateComplete;
    if (this.isConnected) this.#onPrint();
  }
}

/** The phone goes on in the language of the kiosk. The PIN is not in it. */
function followAddress(page: string, code: string, language: string): string {
  return `${page}#${code}${language === 'id' ? '' : `/${language}`}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-receipt-screen': ReceiptScreen;
  }
}
