import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LineView, TicketView } from '@layan/domain/api/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { announce } from '../base/announce.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage, language, plural } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { lineColorOf, lineMark, lineMarkStyles } from '../base/line-mark.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { clockIcon } from '../icons/clock.ts';
import { xIcon } from '../icons/x.ts';
import { kawung } from '../kawung.ts';
import '../notice/notice.ts';
import '../qr-code/qr-code.ts';
import type { QrCode } from '../qr-code/qr-code.ts';
import { printStyles } from './queue-ticket.print.ts';
import { styles } from './queue-ticket.styles.ts';
import { isOver, mayBeLate, mayCancel, standing, type Standing } from './standing.ts';

/**
 * A citizen's place in the queue: their number, where they stand, and when it is their turn.
 *
 * @tag layan-queue-ticket
 * @slot - Anything to say below the slip, such as what went wrong.
 * @fires {CustomEvent<{ ticket: string }>} layan-ticket-cancel - When the citizen gives up their place, asked twice.
 * @fires {CustomEvent<{ ticket: string }>} layan-ticket-late - When the citizen says that they will be late.
 * @csspart slip - The slip of paper.
 * @csspart number - The large number.
 * @csspart scan - The code for a phone, with what it is for.
 */
@define('layan-queue-ticket')
export class QueueTicket extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    buttonStyles,
    remoteStyles,
    ...lineMarkStyles,
    styles,
    printStyles,
  ];

  /** Whose queue it is, as it calls itself. */
  @property() agency = '';

  /** The ticket, as far as we know it. */
  @property({ attribute: false }) state: Remote<TicketView> = { status: 'loading' };

  /** The line it waits in; without it only the letter is shown. */
  @property({ attribute: false }) line: Pick<LineView, 'letter' | 'name' | 'picture'> | null = null;

  /** The address of this ticket on a phone; without it there is no code to scan. */
  @property() link = '';

  /** The office's time zone, such as `Asia/Makassar`; the reader's own without it. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Nothing can be done with it here: on the kiosk, where it is taken along. */
  @property({ type: Boolean }) final = false;

  @state() private confirming = false;

  @query('.arrival') private arrival!: HTMLElement | null;
  @query('layan-qr-code') private scan!: QrCode | null;

  #told = '';

  override render() {
    const { state } = this;
    if (state.status === 'failed' && (state.problem === 'not-found' || state.problem === 'refused'))
      return this.#renderUnknown();
    return html`${remoteView(state, { ready: ticket => this.#renderTicket(ticket) })}<slot></slot>`;
  }

  #renderTicket(ticket: TicketView) {
    const where = standing(ticket);
    return html`
      <article class="slip ${ticket.state}" part="slip" data-line-color=${lineColorOf(ticket.line)}>
        <div class="weave">${kawung('weave', { tile: 40, opacity: 0.5 })}</div>
        ${this.#renderNumber(ticket)} ${this.#renderStanding(where)} ${this.#renderFoot(ticket)}
      </article>
      ${this.final || isOver(ticket) ? nothing : this.#renderActions(ticket)}
    `;
  }

  #renderNumber({ code, line, priority, cases }: TicketView) {
    const known = this.line?.letter === line ? this.line : null;
    return html`<header>
      ${this.agency ? html`<p class="agency" lang="id">${this.agency}</p>` : nothing}
      <h2>
        <span class="label">${msg('Nomor antrean Anda', { id: 'queue-ticket.number' })}</span>
        <bdi class="number ${code.length > 5 ? 'long' : ''}" part="number">${code}</bdi>
      </h2>
      <p class="line">
        ${lineMark(known ?? { letter: line, picture: 'all' })}${known ? html`<span>${inLanguage(known.name)}</span>` : nothing}
      </p>
      ${
        priority || cases > 1
          ? html`<ul class="kinds" role="list">
              ${priority ? html`<li>${msg('Didahulukan', { id: 'queue-ticket.priority', desc: 'A ticket that is called earlier' })}</li>` : nothing}
              ${cases > 1 ? html`<li>${casesInWords(cases)}</li>` : nothing}
            </ul>`
          : nothing
      }
    </header>`;
  }

  #renderStanding({ what, counter, detail, more }: Standing) {
    return html`<div class="stub">
      <h3 class="what">${what}</h3>
      ${counter === null ? nothing : html`<p class="counter"><span>${msg('Loket', { id: 'queue-ticket.counter', desc: 'Above the number of a counter' })}</span><bdi>${inDigits(counter)}</bdi></p>`}
      ${detail ? html`<p class="detail">${detail}</p>` : nothing} ${more ? html`<p class="more">${more}</p>` : nothing}
    </div>`;
  }

  #renderFoot(ticket: TicketView) {
    const options: Intl.DateTimeFormatOptions = {
      dateStyle: 'long',
      timeStyle: 'short',
      ...(this.timeZone && { timeZone: this.timeZone }),
    };
    const taken = new Intl.DateTimeFormat(language(), options).format(ticket.issuedAt);
    return html`<footer>
      ${
        this.link && !isOver(ticket)
          ? html`<layan-qr-code
              part="scan"
              .value=${this.link}
              .label=${msg('giliran Anda di ponsel', { id: 'queue-ticket.scan-name' })}
            >
              <span slot="caption"
                >${msg('Pindai dengan ponsel, lalu pantau giliran dari mana saja.', { id: 'queue-ticket.scan' })}</span
              >
            </layan-qr-code>`
          : nothing
      }
      <p class="taken">
        ${msg(str`Diambil ${taken}`, { id: 'queue-ticket.taken', desc: 'Followed by date and time' })}
      </p>
    </footer>`;
  }

  #renderActions(ticket: TicketView) {
    if (this.confirming) return this.#renderQuestion(ticket);
    return html`<div class="actions">
      ${
        mayBeLate(ticket)
          ? html`<button class="quiet late" @click=${() => this.#onLate(ticket)}>
              ${clockIcon}${msg('Saya akan terlambat', { id: 'queue-ticket.late' })}
            </button>`
          : nothing
      }
      ${
        mayCancel(ticket)
          ? html`<button class="quiet cancel" @click=${this.#onAsk}>
              ${xIcon}${msg('Batalkan nomor', { id: 'queue-ticket.cancel' })}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderQuestion(ticket: TicketView) {
    return html`<div class="question" role="group" aria-labelledby="question">
      <h3 id="question" class="arrival" tabindex="-1">
        ${msg('Batalkan nomor ini? Tempat Anda diberikan kepada orang berikutnya.', { id: 'queue-ticket.sure' })}
      </h3>
      <button class="quiet" @click=${() => this.#onCancel(ticket)}>
        ${msg('Ya, batalkan', { id: 'queue-ticket.sure-yes' })}
      </button>
      <button class="action" @click=${this.#onKeep}>
        ${msg('Tidak, saya tetap menunggu', { id: 'queue-ticket.sure-no' })}
      </button>
    </div>`;
  }

  #renderUnknown() {
    return html`<layan-notice kind="warn">
        <strong>${msg('Nomor ini tidak dikenal.', { id: 'queue-ticket.unknown' })}</strong>
        <p>
          ${msg('Nomor hanya berlaku pada hari diambil. Pindai lagi kode di slip Anda, atau tanyakan kepada petugas.', { id: 'queue-ticket.unknown-todo' })}
        </p> </layan-notice
      ><slot></slot>`;
  }

  #onLate({ id }: TicketView) {
    emit(this, 'layan-ticket-late', { ticket: id });
  }

  async #onAsk() {
    this.confirming = true;
    await this.updateComplete;
    this.arrival?.focus();
  }

  #onKeep() {
    this.confirming = false;
  }

  #onCancel({ id }: TicketView) {
    this.confirming = false;
    emit(this, 'layan-ticket-cancel', { ticket: id });
  }

  /** What has changed is said once; that it is there is seen by whoever came here. */
  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('state') || this.state.status !== 'ready') return;
    const ticket = this.state.data;
    const { what, counter } = standing(ticket);
    const now = `${ticket.code} ${what} ${counter ?? ''} ${ticket.calls}`;
    const place = counter === null ? '' : msg(str`Loket ${inDigits(counter)}`, { id: 'queue-ticket.counter-said' });
    if (this.#told && this.#told !== now) announce([what, place].filter(Boolean).join('. '));
    this.#told = now;
  }

  /** Complete with its code, so that it can be printed. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.scan?.updateComplete;
    return complete;
  }
}

function casesInWords(cases: number): string {
  const count = inDigits(cases);
  return plural(cases, {
    one: msg(str`${count} keperluan`, { id: 'queue-ticket.case' }),
    other: msg(str`${count} keperluan`, { id: 'queue-ticket.cases', desc: 'plural' }),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-queue-ticket': QueueTicket;
  }
}
