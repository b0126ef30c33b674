import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CounterStep, WorkTicket } from '@layan/domain/api/queue.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { ticketRow, type TicketLine, type TicketService } from '../base/ticket-row.ts';
import { ticketRowStyles } from '../base/ticket-row-styles.ts';
import { styles } from './set-aside-list.styles.ts';

/**
 * Who was set aside, and who did not come when called: each can be called again, or goes back into the queue.
 *
 * @tag layan-set-aside-list
 * @fires {CustomEvent<{ ticket: string; step: CounterStep }>} layan-step-take - When the officer calls somebody, or lets them wait again.
 */
@define('layan-set-aside-list')
export class SetAsideList extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, ticketRowStyles, styles];

  /** Those who fetch a paper and keep their turn. */
  @property({ attribute: false }) parked: WorkTicket[] = [];

  /** Those who did not come. */
  @property({ attribute: false }) missed: WorkTicket[] = [];

  /** The agency's services, for their plain names. */
  @property({ attribute: false }) services: readonly TicketService[] = [];

  /** The lines, for their names. */
  @property({ attribute: false }) lines: readonly TicketLine[] = [];

  /** The time by the server's clock, in milliseconds since the epoch. */
  @property({ type: Number }) now = 0;

  /** Somebody is at the counter: nobody else can be called. */
  @property({ type: Boolean }) occupied = false;

  constructor() {
    super();
    new FocusKeeper(this, 'button', '.title');
  }

  override render() {
    const { parked, missed } = this;
    if (!parked.length && !missed.length)
      return html`<p class="nobody title" tabindex="-1">
        ${msg('Tidak ada yang disisihkan.', { id: 'set-aside-list.nobody' })}
      </p>`;
    return html`
      ${this.#renderGroup('parked', msg('Disisihkan', { id: 'set-aside-list.parked' }), parked)}
      ${this.#renderGroup('missed', msg('Tidak datang', { id: 'set-aside-list.missed' }), missed)}
    `;
  }

  #renderGroup(name: string, title: string, tickets: WorkTicket[]) {
    if (!tickets.length) return nothing;
    return html`<section aria-labelledby=${name}>
      <h2 id=${name} class="title" tabindex="-1">${title} <span class="count">${inDigits(tickets.length)}</span></h2>
      <ul class="rows" role="list">
        ${repeat(
          tickets,
          ({ id }) => id,
          ticket => this.#renderRow(ticket),
        )}
      </ul>
    </section>`;
  }

  #renderRow(ticket: WorkTicket) {
    const { services, lines } = this;
    const mayReturn = ticket.rejoinUntil === null || this.now <= ticket.rejoinUntil;
    const actions = mayReturn
      ? this.#renderActions(ticket)
      : html`<span class="acts over">${msg('lewat waktu', { id: 'set-aside-list.too-late' })}</span>`;
    return ticketRow({ ticket, services, lines, now: null, actions });
  }

  #renderActions(ticket: WorkTicket) {
    const { code } = ticket;
    return html`<span class="acts">
      <button
        class="quiet"
        aria-label=${msg(str`Kembalikan ${code}`, { id: 'set-aside-list.return-code', desc: 'Back into the queue' })}
        @click=${() => this.#onStep(ticket, 'return')}
      >
        ${msg('Kembalikan', { id: 'set-aside-list.return', desc: 'Back into the queue' })}
      </button>
      <button
        class="quiet"
        aria-disabled=${this.occupied}
        aria-label=${msg(str`Panggil ${code}`, { id: 'set-aside-list.call-code' })}
        @click=${() => this.#onStep(ticket, 'call')}
      >
        ${msg('Panggil', { id: 'set-aside-list.call' })}
      </button>
    </span>`;
  }

  #onStep({ id }: WorkTicket, step: CounterStep) {
    if (step === 'call' && this.occupied) return;
    emit(this, 'layan-step-take', { ticket: id, step });
  }

  /** Puts the focus on the first row, or on what is said where there is none. */
  override focus(options?: FocusOptions) {
    const place = this.renderRoot.querySelector<HTMLElement>('button:not([tabindex="-1"])');
    (place ?? this.renderRoot.querySelector<HTMLElement>('.title'))?.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-set-aside-list': SetAsideList;
  }
}
