/** The mark of a number that was taken at home: whoever holds it may still be on the way. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { WorkTicket } from '@layan/domain/api/queue.ts';
import { ticketFlags } from '../base/ticket-row.ts';

/** Needs a style for `.flag`. Nothing for a number from the kiosk. */
export function fromHome({ remote }: WorkTicket) {
  if (!remote) return nothing;
  const words = msg('Dari rumah', { id: 'from-home.mark', desc: 'The number was taken at home, on a website' });
  return html`<span class="flag">${words}</span>`;
}

/** All that sets a ticket apart, this too. */
export function allFlags(ticket: WorkTicket) {
  const others = ticketFlags(ticket);
  return ticket.remote ? html`<span class="flags">${others}${fromHome(ticket)}</span>` : others;
}
