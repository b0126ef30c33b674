/** A counter's voice: who waits, and the steps its officer takes. Each step answers with the counter as it is afterwards. */
import type { CounterList, CounterStep, CounterView, LineView, QueueView } from '@layan/domain/api/queue.ts';
import type { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { request } from './http.ts';
import { liveStream } from './stream.ts';

/** Where an officer may sit, and the lines that are served there. */
export async function listCounters(): Promise<CounterList & { lines: LineView[] }> {
  const [{ counters }, { lines }] = await Promise.all([
    request<CounterList>('GET', 'api/counters'),
    request<QueueView>('GET', 'api/queue'),
  ]);
  return { counters, lines };
}

/** A counter as it changes while an officer watches. */
export function openCounter(counter: string): Live<Remote<CounterView>> {
  return liveStream<CounterView>(`${address(counter)}/stream`, 'counter');
}

/** Calls whoever is next by the office's own rule. */
export function callNext(counter: string): Promise<CounterView> {
  return request('POST', `${address(counter)}/next`);
}

/** Calls a number out of turn, however it was typed. */
export function findTicket(counter: string, code: string): Promise<CounterView> {
  return request('POST', `${address(counter)}/find`, { body: { code } });
}

/** Takes back the last step, while there is still time. */
export function undoStep(counter: string): Promise<CounterView> {
  return request('POST', `${address(counter)}/undo`);
}

/** Takes a step with a ticket; a transfer also says to which line. */
export function takeStep(counter: string, ticket: string, step: CounterStep, line?: string): Promise<CounterView> {
  const body = line === undefined ? { counter } : { counter, line };
  return request('POST', `api/tickets/${encodeURIComponent(ticket)}/${step}`, { body });
}

function address(counter: string): string {
  return `api/counters/${encodeURIComponent(counter)}`;
}
