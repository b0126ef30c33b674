/** What a complaint's form must know, kept by the browser once it has been seen: a form works without a network too. */
import type { ComplaintRules } from '@layan/domain/api/complaints.ts';
import { createStore, get, set, type UseStore } from 'idb-keyval';
import { getComplaintRules } from './complaints.ts';
import { isRefusal } from './http.ts';
import { poll, type Polled } from './poll.ts';

/** How long until the next look, in milliseconds. An office changes its rules once a year. */
const PAUSE = { ready: 30 * 60_000, failed: 10_000 };

const known = new Map<string, Polled<ComplaintRules>>();
let store: UseStore | undefined;
/** Rejects, and never throws, where the browser refuses to keep anything. */
const kept = async () => (store ??= createStore('layan-rules', 'complaints'));

/** The rules of a server; whoever asks for the same ones shares them. */
export function openComplaintRules(server?: string): Polled<ComplaintRules> {
  const key = server ?? '';
  let rules = known.get(key);
  if (!rules) {
    rules = poll(
      signal => ask(key, signal),
      state => (state.status === 'ready' && !state.stale ? PAUSE.ready : PAUSE.failed),
    );
    known.set(key, rules);
  }
  return rules;
}

async function ask(server: string, signal: AbortSignal): Promise<ComplaintRules> {
  try {
    const rules = await getComplaintRules(server || undefined, signal);
    // A browser that keeps nothing needs the server each time.
    await kept()
      .then(store => set(server, rules, store))
      .catch(() => undefined);
    return rules;
  } catch (reason) {
    if (signal.aborted || isRefusal(reason)) throw reason;
    const before = await kept()
      .then(store => get<ComplaintRules>(server, store))
      .catch(() => undefined);
    if (!before) throw reason;
    return before;
  }
}
