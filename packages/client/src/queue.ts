/** The queue as a visitor meets it: at the kiosk and on the phone. */
import type { QueueView, TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import type { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { request } from './http.ts';
import { poll, type Polled } from './poll.ts';
import { liveStream } from './stream.ts';

/** How often a kiosk looks how busy it is, in milliseconds. */
const PAUSE = 10_000;

/** The lines: whether they take tickets, how many wait, how long it may take. */
export function openQueue(): Polled<QueueView> {
  return poll(
    signal => request<QueueView>('GET', 'api/queue', { signal }),
    () => PAUSE,
  );
}

/** A key for one wish for a number: however often it is sent, it gives one ticket. Made without what only HTTPS pages have. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Draws a number, with the kiosk's token. */
export function issueTicket(
  wish: TicketRequest,
  { key, token }: { key: string; token: string | null },
): Promise<TicketView> {
  return request<TicketView>('POST', 'api/tickets', { body: wish, token, idempotencyKey: key });
}

/** One ticket, as it goes on. Failed with `not-found` or `ticket-unknown` when there is none of that id. */
export function watchTicket(id: string): Live<Remote<TicketView>> {
  return liveStream<TicketView>(`api/tickets/${encodeURIComponent(id)}/stream`, 'ticket');
}

/** The visitor gives up their place. */
export function cancelTicket(id: string): Promise<TicketView> {
  return request<TicketView>('POST', `api/tickets/${encodeURIComponent(id)}/cancel`);
}

/** The visitor will be late: passed over for a while, without losing their place. */
export function announceLate(id: string): Promise<TicketView> {
  return request<TicketView>('POST', `api/tickets/${encodeURIComponent(id)}/late`);
}
