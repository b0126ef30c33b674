import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { WorkTicket } from '@layan/domain/api/queue.ts';
import { define } from '../base/define.ts';
import { elapsed } from '../base/elapsed.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { keyStyles } from '../base/key-styles.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { ticketSubject, type TicketLine, type TicketService } from '../base/ticket-row.ts';
import { pictogram } from '../pictograms.ts';
import { mainAction, otherActions, type ActionName, type CounterAction } from './actions.ts';
import { styles } from './counter-ticket.styles.ts';
import { allFlags } from './from-home.ts';
import { papers } from './papers.ts';

/**
 * Who is at the counter now, what they came for and brought, and what the officer can do next.
 *
 * @tag layan-counter-ticket
 * @slot - What has to be said just above the buttons, such as why a step was refused.
 * @fires {CustomEvent<null>} layan-next-call - When the officer calls whoever is next.
 * @fires {CustomEvent<{ ticket: string; step: CounterStep }>} layan-step-take - When the officer takes a step with this ticket.
 * @csspart number - The large ticket number.
 */
@define('layan-counter-ticket')
export class CounterTicket extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, keyStyles, styles];

  /** The ticket that is called or served here; null while the counter is free. */
  @property({ attribute: false }) ticket: WorkTicket | null = null;

  /** The agency's services, for what visitors came for and have to bring. */
  @property({ attribute: false }) services: readonly TicketService[] = [];

  /** The lines, for their names. */
  @property({ attribute: false }) lines: readonly TicketLine[] = [];

  /** Who would be called next; null when nobody can be. */
  @property({ attribute: false }) next: WorkTicket | null = null;

  /** How many wait. */
  @property({ type: Number }) waiting = 0;

  /** The time by the server's clock, in milliseconds since the epoch. */
  @property({ type: Number }) now = 0;

  /** A step is on its way. */
  @property({ type: Boolean }) busy = false;

  /** Letters work as keys, and are shown on the buttons. */
  @property({ type: Boolean }) keys = false;

  @query('.main') private main!: HTMLElement | null;

  override render() {
    const { ticket } = this;
    return html`<section class="counter" aria-labelledby="title">
      <div class="who">${ticket ? this.#renderTicket(ticket) : this.#renderFree()}</div>
      <slot></slot>
      <div class="actions" role="group" aria-label=${msg('Tindakan', { id: 'counter-ticket.actions' })}>
        ${this.#renderMain(mainAction(ticket, this.next))}
        <div class="others">${otherActions(ticket).map(action => this.#renderOther(action))}</div>
      </div>
    </section>`;
  }

  #renderTicket(ticket: WorkTicket) {
    const service = this.services.find(({ id }) => id === ticket.service) ?? null;
    return html`
      <header class=${ticket.state}>
        ${this.#renderSlip(ticket, stateName(ticket), this.#since(ticket))}
        <div class="subject">
          ${allFlags(ticket)} ${service ? this.#renderService(service) : this.#renderNoService(ticket)}
          ${this.#renderWait(ticket, service !== null)}
        </div>
      </header>
      ${service ? papers(service, ticket.checklist) : nothing}
    `;
  }

  #renderSlip({ code }: WorkTicket, above: string, below: string) {
    return html`<div class="paper">
      <p class="slip">
        <span class="state">${above}</span>
        <bdi class="number" part="number">${code}</bdi>
        <span class="since">${below}</span>
      </p>
    </div>`;
  }

  #renderService({ sensitive, name, editorial }: TicketService) {
    const plain = inLanguage(editorial.plain);
    if (sensitive)
      return html`<h2 id="title">${msg('Layanan pribadi', { id: 'counter-ticket.private' })}</h2>
        <p class="official">${plain}</p>`;
    return html`<h2 id="title">${plain}</h2>
      ${name === plain ? nothing : html`<p class="official" lang="id">${name}</p>`}`;
  }

  #renderNoService(ticket: WorkTicket) {
    return html`<h2 id="title">${ticketSubject(ticket, this.services, this.lines)}</h2>
      <p class="official">${msg('Layanannya tidak dipilih di kios.', { id: 'counter-ticket.no-service' })}</p>`;
  }

  #renderWait({ issuedAt, servedAt, line: letter }: WorkTicket, withLine: boolean) {
    const wait = elapsed(issuedAt, servedAt ?? this.now);
    const line = withLine ? this.lines.find(each => each.letter === letter) : undefined;
    return html`<p class="fact">
      ${
        servedAt
          ? msg(str`Menunggu ${wait} sebelum dilayani`, { id: 'counter-ticket.waited', desc: 'a duration' })
          : msg(str`Menunggu ${wait}`, { id: 'counter-ticket.waiting', desc: 'a duration' })
      }
      ${line ? html`<span>${inLanguage(line.name)}</span>` : nothing}
    </p>`;
  }

  #renderFree() {
    const { next } = this;
    if (!next)
      return html`<div class="free">
        ${pictogram('ticket')}
        <h2 id="title">${msg('Loket siap', { id: 'counter-ticket.free', desc: 'Nobody is at this counter now' })}</h2>
        <p>${this.#quietWords()}</p>
      </div>`;
    const wait = msg(str`Menunggu ${elapsed(next.issuedAt, this.now)}`, { id: 'counter-ticket.next-waits' });
    return html`<div class="free ${next.overdue ? 'overdue' : ''}">
      ${this.#renderSlip(next, msg('Berikutnya', { id: 'counter-ticket.next-is', desc: 'Above a ticket number' }), wait)}
      ${allFlags(next)}
      <h2 id="title">${ticketSubject(next, this.services, this.lines)}</h2>
    </div>`;
  }

  #renderMain(action: CounterAction) {
    const waiting = inDigits(this.waiting);
    const off = action.off || this.busy;
    return html`<button
      class="action main"
      aria-disabled=${off}
      aria-busy=${this.busy}
      aria-keyshortcuts="Enter"
      @click=${() => this.#onAction(action)}
    >
      <span>
        ${actionName(action.name)}
        ${
          action.name === 'next'
            ? html`<small
                >${msg(str`Menunggu: ${waiting}`, { id: 'counter-ticket.waiting-count', desc: 'How many people wait' })}</small
              >`
            : nothing
        }
      </span>
      <kbd aria-hidden="true">Enter</kbd>
    </button>`;
  }

  #renderOther(action: CounterAction) {
    const letter = action.key.toUpperCase();
    return html`<button
      class="quiet"
      aria-disabled=${action.off || this.busy}
      aria-keyshortcuts=${this.keys ? letter : nothing}
      @click=${() => this.#onAction(action)}
    >
      <span>${actionName(action.name)}${action.off ? this.#renderCallsLeft() : nothing}</span>
      ${this.keys ? html`<kbd aria-hidden="true">${letter}</kbd>` : nothing}
    </button>`;
  }

  #renderCallsLeft() {
    const left = inDigits(this.ticket?.callsLeft ?? 0);
    return html`<small>${msg(str`${left} panggilan lagi`, { id: 'counter-ticket.calls-left' })}</small>`;
  }

  #since({ state, calledAt, servedAt }: WorkTicket): string {
    const from = state === 'serving' ? servedAt : calledAt;
    return from === null ? '' : elapsed(from, this.now);
  }

  /** Nobody to call: nobody at all, or only people who said that they are late. */
  #quietWords(): string {
    return this.waiting
      ? msg('Yang menunggu sedang terlambat. Anda dapat memanggil nomornya dari daftar.', {
          id: 'counter-ticket.only-late',
        })
      : msg('Belum ada yang menunggu. Nomor baru muncul di sini dengan sendirinya.', { id: 'counter-ticket.nobody' });
  }

  #onAction({ name, off }: CounterAction) {
    if (off || this.busy) return;
    if (name === 'next') emit(this, 'layan-next-call', null);
    else if (this.ticket) emit(this, 'layan-step-take', { ticket: this.ticket.id, step: name });
  }

  /** Puts the focus on the next action, so that Enter does it. */
  override focus(options?: FocusOptions) {
    this.main?.focus(options);
  }
}

/** How it stands with the ticket, as words. */
function stateName({ state, calls, arrivedAt }: WorkTicket): string {
  const times = inDigits(calls);
  if (state === 'serving') return msg('Sedang dilayani', { id: 'counter-ticket.serving' });
  if (arrivedAt !== null) return msg('Sudah datang', { id: 'counter-ticket.arrived' });
  return calls > 1
    ? msg(str`Dipanggil ${times} kali`, { id: 'counter-ticket.called-again' })
    : msg('Dipanggil', { id: 'counter-ticket.called' });
}

/** What a button does, in the reader's language. */
function actionName(name: ActionName): string {
  switch (name) {
    case 'next':
      return msg('Panggil berikutnya', { id: 'counter-ticket.do-next' });
    case 'serve':
      return msg('Mulai layani', { id: 'counter-ticket.do-serve' });
    case 'finish':
      return msg('Selesai', { id: 'counter-ticket.do-finish' });
    case 'recall':
      return msg('Panggil lagi', { id: 'counter-ticket.do-recall' });
    case 'arrive':
      return msg('Sudah datang', { id: 'counter-ticket.do-arrive' });
    case 'park':
      return msg('Sisihkan', {
        id: 'counter-ticket.do-park',
        desc: 'Set aside: the visitor fetches a paper and keeps the turn',
      });
    case 'transfer':
      return msg('Pindahkan', { id: 'counter-ticket.do-transfer', desc: 'To another line' });
    case 'miss':
      return msg('Tidak datang', { id: 'counter-ticket.do-miss' });
    case 'call':
      return msg('Panggil', { id: 'counter-ticket.do-call' });
    case 'return':
      return msg('Kembalikan', { id: 'counter-ticket.do-return', desc: 'Back into the queue' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-ticket': CounterTicket;
  }
}
