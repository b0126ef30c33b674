/** The queue as whoever is about to join it sees it: how busy each line is. */
import type { QueueView } from '@layan/domain/api/queue.ts';
import { request } from './http.ts';
import { poll, type Polled } from './poll.ts';

/** How often a kiosk looks how busy it is, in milliseconds. */
const PAUSE = 10_000;

/** The lines: whether they take tickets, how many wait, how long it may take. Asked for every `pause` milliseconds. */
export function openQueue(server?: string, pause = PAUSE): Polled<QueueView> {
  return poll(
    signal => request<QueueView>('GET', 'api/queue', { signal, server }),
    () => pause,
  );
}
