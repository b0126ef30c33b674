/** A ticket in one line, for the lists beside the counter. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LineView, WorkTicket } from '@layan/domain/api/queue.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { elapsed } from './elapsed.ts';
import { inDigits, inLanguage } from './language.ts';

/** As much of a service as is told about a ticket. */
export type TicketService = Pick<Service, 'id' | 'name' | 'requirements' | 'sensitive' | 'editorial'>;

/** As much of a line as is told about a ticket. */
export type TicketLine = Pick<LineView, 'letter' | 'name'>;

interface Row {
  ticket: WorkTicket;
  services: readonly TicketService[];
  lines: readonly TicketLine[];
  /** How long the wait is by this clock; null where that is not asked. */
  now: number | null;
  /** Buttons at the row's end. */
  actions: unknown;
}

/** Needs `ticketRowStyles`. */
export function ticketRow({ ticket, services, lines, now, actions }: Row) {
  return html`<li class="row ${ticket.overdue && now !== null ? 'overdue' : ''}">
    <bdi class="code">${ticket.code}</bdi>
    <span class="subject">${ticketSubject(ticket, services, lines)}</span>
    ${ticketFlags(ticket)}
    ${now === null ? nothing : html`<span class="wait">${ticket.overdue ? overdueMark() : nothing}${elapsed(ticket.issuedAt, now)}</span>`}
    ${actions}
  </li>`;
}

/** What somebody came for, as it may stand in a list that others could see: of a private matter only that it is one. */
export function ticketSubject(
  { service: id, line: letter }: WorkTicket,
  services: readonly TicketService[],
  lines: readonly TicketLine[],
): string {
  const service = services.find(each => each.id === id);
  if (service?.sensitive) return msg('Layanan pribadi', { id: 'ticket-row.private' });
  if (service) return inLanguage(service.editorial.plain);
  const line = lines.find(each => each.letter === letter);
  return line ? inLanguage(line.name) : msg(str`Antrean ${letter}`, { id: 'ticket-row.line' });
}

/** What sets a ticket apart from the others; nothing where nothing does. */
export function ticketFlags({ priority, cases, late }: WorkTicket) {
  if (!priority && cases < 2 && !late) return nothing;
  const many = inDigits(cases);
  return html`<span class="flags">
    ${priority ? html`<span class="flag first">${msg('Prioritas', { id: 'ticket-row.priority' })}</span>` : nothing}
    ${cases > 1 ? html`<span class="flag">${msg(str`${many} keperluan`, { id: 'ticket-row.cases' })}</span>` : nothing}
    ${late ? html`<span class="flag">${msg('Terlambat', { id: 'ticket-row.late' })}</span>` : nothing}
  </span>`;
}

function overdueMark() {
  return html`<span class="unseen">${msg('Menunggu terlalu lama:', { id: 'ticket-row.overdue' })} </span>`;
}
