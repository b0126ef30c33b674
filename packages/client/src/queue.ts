/** A visitor's number: drawn at the kiosk or from afar, and how it goes on. Another site names the `server`. */
import type { TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import type { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { request } from './http.ts';
import { liveStream } from './stream.ts';

/** A key for one wish for a number: however often it is sent, it gives one ticket. Made without what only HTTPS pages have. */
export function newIdempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Draws a number, with the kiosk's token. */
export function issueTicket(
  wish: TicketRequest,
  { key, token }: { key: string; token: string | null },
): Promise<TicketView> {
  return request<TicketView>('POST', 'api/tickets', { body: wish, token, idempotencyKey: key });
}

/** Draws a number from afar, where the office allows it. Whoever knows the key knows the ticket. */
export function takeRemoteTicket(wish: TicketRequest, { key, server }: { key: string; server: string }) {
  return request<TicketView>('POST', 'api/remote-tickets', { body: wish, idempotencyKey: key, server });
}

/** One ticket, as it goes on. Failed with `not-found` or `ticket-unknown` when there is none of that id. */
export function watchTicket(id: string, server?: string): Live<Remote<TicketView>> {
  return liveStream<TicketView>(`api/tickets/${encodeURIComponent(id)}/stream`, 'ticket', { server });
}

/** The visitor gives up their place. */
export function cancelTicket(id: string, server?: string): Promise<TicketView> {
  return request<TicketView>('POST', `api/tickets/${encodeURIComponent(id)}/cancel`, { server });
}

/** The visitor will be late: passed over for a while, without losing their place. */
export function announceLate(id: string, server?: string): Promise<TicketView> {
  return request<TicketView>('POST', `api/tickets/${encodeURIComponent(id)}/late`, { server });
}
