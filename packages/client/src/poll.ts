import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { asProblem, isRefusal } from './http.ts';

/** A value that is asked for again and again, and a way to ask at once. */
export interface Polled<T> {
  live: Live<Remote<T>>;
  refresh: () => Promise<void>;
}

/**
 * Asks for a value every so often, while somebody watches and looks. What was once there stays, marked stale, until there
 * is a newer answer; a refusal takes its place. `pause` says how long until the next time, in milliseconds.
 */
export function poll<T>(ask: (signal: AbortSignal) => Promise<T>, pause: (state: Remote<T>) => number): Polled<T> {
  let refresh = async () => {};
  // Outlives the watchers: whoever watches again later must not lose what was there, because just now nothing can be had.
  let state: Remote<T> = { status: 'loading' };
  const live = new Live<Remote<T>>({ status: 'loading' }, show => {
    const watching = new AbortController();
    let asking = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;

    refresh = async () => {
      clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      try {
        const data = await ask(signal);
        if (signal.aborted) return;
        state = { status: 'ready', data, since: Date.now(), stale: false };
      } catch (reason) {
        if (signal.aborted) return;
        state = afterFailure(state, reason);
      }
      show(state);
      timer = setTimeout(() => void refresh(), pause(state));
    };

    const wake = () => {
      if (document.visibilityState !== 'hidden') void refresh();
    };
    addEventListener('online', wake, { signal: watching.signal });
    document.addEventListener('visibilitychange', wake, { signal: watching.signal });
    void refresh();
    return () => {
      watching.abort();
      asking.abort();
      clearTimeout(timer);
    };
  });
  return { live, refresh: () => refresh() };
}

function afterFailure<T>(state: Remote<T>, reason: unknown): Remote<T> {
  if (state.status === 'ready' && !isRefusal(reason)) return { ...state, stale: true };
  return { status: 'failed', problem: asProblem(reason) };
}
