import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { TicketView } from '@layan/domain/api/queue.ts';
import { parseCode } from '@layan/domain/queue/number.ts';
import { ready, type Remote } from '@layan/domain/remote/remote.ts';
import { spokenDrawn } from '@layan/domain/speech/call.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { plural } from '@layan/elements/base/language.ts';
import { printerIcon } from '@layan/elements/icons/printer.ts';
import '@layan/elements/qr-code/qr-code.ts';
import '@layan/elements/queue-ticket/queue-ticket.ts';
import type { QueueTicket } from '@layan/elements/queue-ticket/queue-ticket.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { browserPrinter } from '../printer.ts';
import { Screen, screenStyles } from './screen.ts';
import { styles } from './ticket-screen.styles.ts';

/** The number, huge: to remember, to scan, to print. It stays on the screen whatever the printer does. */
@define('layan-ticket-screen')
export class TicketScreen extends Screen {
  static override styles = [hostStyles, buttonStyles, screenStyles, styles];

  @state() private printed: 'not' | 'sent' | 'failed' = 'not';
  @query('layan-queue-ticket') private slip!: QueueTicket | null;

  override render() {
    const { desk, catalogue, settings, session } = this.context;
    const ticket = desk.ticket;
    if (ticket?.status !== 'ready') return nothing;
    const { id, line } = ticket.data;
    const link = settings?.ticket ? ticketAddress(settings.ticket, id, session.language) : '';
    return html`<div class="screen">
      <h1 class="unseen">${msg('Nomor antrean Anda', { id: 'ticket-screen.title' })}</h1>
      <layan-queue-ticket
        final
        agency=${agencyTitle(catalogue.agency)}
        .state=${still(ticket)}
        .line=${desk.line(line)}
        link=${link}
        time-zone=${catalogue.agency.timeZone}
      ></layan-queue-ticket>
      <div class="beside">
        <layan-qr-code
          .value=${link}
          .label=${msg('giliran Anda di ponsel', { id: 'ticket-screen.scan-name' })}
        ></layan-qr-code>
        <p class="next">${this.#next()}</p>
        ${settings?.paper === 'never' ? nothing : this.#renderPaper()}
        <button class="action" @click=${() => this.context.end()}>
          ${msg('Selesai', { id: 'ticket-screen.done' })}
        </button>
      </div>
    </div>`;
  }

  #renderPaper() {
    const { printed } = this;
    return html`<button class="quiet" @click=${this.#onPrint}>
        ${printerIcon}${
          printed === 'not'
            ? msg('Cetak nomor', { id: 'ticket-screen.print' })
            : msg('Cetak sekali lagi', { id: 'ticket-screen.print-again' })
        }
      </button>
      <p class="printed" role="status">
        ${
          printed === 'sent'
            ? msg('Nomor sedang dicetak. Bila kertas tidak keluar, nomor Anda tetap berlaku.', {
                id: 'ticket-screen.printing',
              })
            : printed === 'failed'
              ? msg('Pencetak tidak dapat dipakai. Nomor Anda tetap berlaku: foto atau ingat saja.', {
                  id: 'ticket-screen.no-printer',
                })
              : nothing
        }
      </p>`;
  }

  /** What to do; or that the kiosk is soon somebody else's: said beforehand, and any touch gives more time. */
  #next(): string {
    const { left } = this.context;
    if (left === null)
      return msg('Ingat nomor ini atau pindai kodenya. Kami memanggil Anda di layar dan pengeras suara.', {
        id: 'ticket-screen.remember',
      });
    return plural(left, {
      one: msg(str`Kembali ke awal dalam ${left} detik. Sentuh layar bila masih perlu.`, {
        id: 'ticket-screen.second',
      }),
      other: msg(str`Kembali ke awal dalam ${left} detik. Sentuh layar bila masih perlu.`, {
        id: 'ticket-screen.seconds',
        desc: 'plural',
      }),
    });
  }

  #onPrint() {
    this.printed = browserPrinter.print() ? 'sent' : 'failed';
  }

  protected override firstUpdated() {
    const ticket = this.context.desk.ticket;
    if (ticket?.status !== 'ready') return;
    this.#say(ticket.data);
    if (this.context.settings?.paper === 'always' && this.context.desk.firstPrint()) void this.#printWhenDrawn();
  }

  async #printWhenDrawn() {
    await this.slip?.updateComplete;
    if (this.isConnected) this.#onPrint();
  }

  #say({ code }: TicketView) {
    const number = parseCode(code);
    const language = this.context.session.language === 'en' ? 'en' : 'id';
    if (!number) return;
    announce(`${msg('Nomor antrean Anda', { id: 'ticket-screen.said' })}: ${code}`);
    this.context.say(spokenDrawn(number, language).text);
  }
}

/** The phone goes on in the language in which the number was drawn. */
function ticketAddress(page: string, ticket: string, language: string): string {
  return `${page}#${encodeURIComponent(ticket)}${language === 'id' ? '' : `/${language}`}`;
}

/** On the kiosk a short outage says nothing about the number: it was drawn a moment ago. */
function still(ticket: Extract<Remote<TicketView>, { status: 'ready' }>): Remote<TicketView> {
  return ready(ticket.data, ticket.since);
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-ticket-screen': TicketScreen;
  }
}
