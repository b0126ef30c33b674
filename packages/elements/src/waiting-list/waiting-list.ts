import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LineView, WorkTicket } from '@layan/domain/api/queue.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inDigits, inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { ticketRow, type TicketService } from '../base/ticket-row.ts';
import { ticketRowStyles } from '../base/ticket-row-styles.ts';
import { fromHome } from '../counter-ticket/from-home.ts';
import { warningIcon } from '../icons/warning.ts';
import { styles } from './waiting-list.styles.ts';

/** Where the arrow keys lead in the list. */
const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Who waits for this counter, in the order in which they will be called, and who has waited too long.
 *
 * @tag layan-waiting-list
 * @fires {CustomEvent<{ ticket: string; step: CounterStep }>} layan-step-take - When the officer calls somebody out of turn.
 */
@define('layan-waiting-list')
export class WaitingList extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, ticketRowStyles, styles];

  /** Those who wait, first who is next. */
  @property({ attribute: false }) tickets: WorkTicket[] = [];

  /** The agency's services, for their plain names. */
  @property({ attribute: false }) services: readonly TicketService[] = [];

  /** The lines of this counter, each with how many wait in it. */
  @property({ attribute: false }) lines: readonly LineView[] = [];

  /** The time by the server's clock, in milliseconds since the epoch. */
  @property({ type: Number }) now = 0;

  /** Somebody is at the counter: nobody else can be called. */
  @property({ type: Boolean }) occupied = false;

  /** The one row that Tab leads to; arrows lead to the others. */
  @state() private entry = '';

  constructor() {
    super();
    new FocusKeeper(this, 'button', 'h2');
  }

  override render() {
    const { tickets } = this;
    const overdue = tickets.filter(ticket => ticket.overdue).length;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title" tabindex="-1">
          ${msg('Menunggu', { id: 'waiting-list.title' })} <span class="count">${inDigits(tickets.length)}</span>
        </h2>
        ${overdue ? html`<p class="late">${warningIcon}${overdueWords(overdue)}</p>` : nothing}
        ${this.lines.length > 1 ? this.#renderLines() : nothing}
      </header>
      ${
        tickets.length
          ? html`<ol class="rows" role="list" @keydown=${this.#onKey}>
              ${repeat(
                tickets,
                ({ id }) => id,
                ticket => this.#renderRow(ticket),
              )}
            </ol>`
          : html`<p class="nobody">${msg('Belum ada yang menunggu.', { id: 'waiting-list.nobody' })}</p>`
      }
    </section>`;
  }

  #renderLines() {
    return html`<ul class="lines" role="list">
      ${this.lines.map(
        line =>
          html`<li title=${inLanguage(line.name)}>
            <b>${line.letter}</b><span class="unseen">${inLanguage(line.name)}: </span>${inDigits(line.waiting)}
            ${line.state === 'open' ? nothing : html`<i>${lineState(line)}</i>`}
          </li>`,
      )}
    </ul>`;
  }

  #renderRow(ticket: WorkTicket) {
    const { services, lines, now, tickets } = this;
    const isEntry = ticket.id === (tickets.some(({ id }) => id === this.entry) ? this.entry : tickets[0]?.id);
    const call = html`<button
      class="quiet"
      tabindex=${isEntry ? 0 : -1}
      aria-disabled=${this.occupied}
      @click=${() => this.#onCall(ticket)}
      aria-label=${msg(str`Panggil ${ticket.code}`, { id: 'waiting-list.call-code' })}
      @focus=${() => (this.entry = ticket.id)}
    >
      ${msg('Panggil', { id: 'waiting-list.call' })}
    </button>`;
    return ticketRow({ ticket, services, lines, now, actions: [fromHome(ticket), call] });
  }

  #onCall({ id }: WorkTicket) {
    if (!this.occupied) emit(this, 'layan-step-take', { ticket: id, step: 'call' });
  }

  #onKey(event: KeyboardEvent) {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[move(at, buttons.length - 1)]?.focus();
  }

  /** Puts the focus on the first row, or on what is said where there is none. */
  override focus(options?: FocusOptions) {
    const place = this.renderRoot.querySelector<HTMLElement>('button:not([tabindex="-1"])');
    (place ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus(options);
  }
}

function overdueWords(count: number): string {
  return msg(str`Terlalu lama: ${inDigits(count)}`, {
    id: 'waiting-list.overdue',
    desc: 'How many have waited longer than they should',
  });
}

function lineState({ state }: LineView): string {
  switch (state) {
    case 'closing':
      return msg('hampir tutup', { id: 'waiting-list.closing' });
    case 'full':
      return msg('penuh', { id: 'waiting-list.full' });
    case 'closed':
      return msg('tutup', { id: 'waiting-list.closed' });
    case 'open':
      return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-waiting-list': WaitingList;
  }
}
