/**
 * What the server tells without being asked, as a `Live`. Read with `fetch` and not with `EventSource`, which hides three
 * things a screen must know: the heartbeat (without it a pulled cable looks like a quiet morning), why the server refuses
 * (an unknown ticket is not an outage), and the last id once it has given up.
 */
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { eventReader, type StreamEvent } from './event-reader.ts';
import { asProblem, isRefusal, readProblem, serverAddress } from './http.ts';

export interface StreamOptions {
  /** A device's token; asked for at each connection. */
  token?: () => string | null;
  /** Root of the server; the page's own where there is none. */
  server?: string | undefined;
  /** Called for each event that does not carry the state itself, such as a call on the board. Each comes once. */
  onEvent?: (event: string, data: unknown) => void;
}

/** How often the server says something, if only that it is there: `HEARTBEAT` of the contract. In milliseconds, as all here. */
export const HEARTBEAT = 15_000;
/** Silent for so long, and the server counts as gone. */
const SILENCE = 2.5 * HEARTBEAT;
/** Until the next try after a lost connection: longer each time, and never all screens in step. */
const DELAY = { first: 1000, longest: 15_000 };
/** After a refusal, such as a revoked device: somebody may still change their mind. */
const REFUSED_DELAY = 30_000;

/**
 * The state that `event` carries on the stream at `path`. Loading until the first one, and then never again: a lost
 * connection makes it stale, with the time until which it was known to be right. Open while somebody watches.
 */
export function liveStream<T>(path: string, event: string, options: StreamOptions = {}): Live<Remote<T>> {
  const place: Place<T> = { lastId: '', state: { status: 'loading' } };
  return new Live<Remote<T>>({ status: 'loading' }, show =>
    new Stream<T>({ path, event, ...options }, place, show).open(),
  );
}

/** How far a stream has come. It outlives a connection: whoever watches again later goes on where the last watcher left. */
interface Place<T> {
  lastId: string;
  state: Remote<T>;
}

class Stream<T> {
  #wish: StreamOptions & { path: string; event: string };
  #place: Place<T>;
  #show: (state: Remote<T>) => void;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heardAt = 0;
  #delay = DELAY.first;

  constructor(
    wish: StreamOptions & { path: string; event: string },
    place: Place<T>,
    show: (state: Remote<T>) => void,
  ) {
    this.#wish = wish;
    this.#place = place;
    this.#show = show;
  }

  /** Begins, and returns how to stop. */
  open(): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('online', this.#onAwake, { signal });
    addEventListener('offline', this.#onOffline, { signal });
    document.addEventListener('visibilitychange', this.#onAwake, { signal });
    this.#connect();
    return () => {
      listening.abort();
      this.#connection.abort();
      clearTimeout(this.#timer);
    };
  }

  #connect() {
    this.#connection.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#after(SILENCE, () => this.#lose());
    this.#listen(signal).then(
      () => signal.aborted || this.#lose(),
      (reason: unknown) => signal.aborted || this.#lose(reason),
    );
  }

  async #listen(signal: AbortSignal) {
    const { path, token, server } = this.#wish;
    const headers: Record<string, string> = { accept: 'text/event-stream' };
    const secret = token?.();
    if (secret) headers.authorization = `Bearer ${secret}`;
    if (this.#place.lastId) headers['last-event-id'] = this.#place.lastId;
    const response = await fetch(serverAddress(path, server), { headers, signal, cache: 'no-store' });
    if (!response.ok) throw await readProblem(response);
    const read = eventReader();
    const reader = response.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return;
      this.#hear();
      for (const event of read(value)) this.#take(event);
    }
  }

  #hear() {
    this.#heardAt = Date.now();
    this.#delay = DELAY.first;
    this.#after(SILENCE, () => this.#lose());
  }

  #take({ id, name, data }: StreamEvent) {
    if (id) this.#place.lastId = id;
    const value: unknown = JSON.parse(data);
    if (name === this.#wish.event)
      this.#turn({ status: 'ready', data: value as T, since: this.#heardAt, stale: false });
    else this.#wish.onEvent?.(name, value);
  }

  /** The connection is gone, or the server refuses: `reason` says which. */
  #lose(reason?: unknown) {
    this.#connection.abort();
    if (isRefusal(reason)) {
      this.#turn({ status: 'failed', problem: asProblem(reason) });
      this.#after(REFUSED_DELAY, () => this.#connect());
      return;
    }
    const { state } = this.#place;
    if (state.status === 'ready') this.#turn({ ...state, since: this.#heardAt || state.since, stale: true });
    else this.#turn({ status: 'failed', problem: navigator.onLine ? 'unreachable' : 'offline' });
    this.#after(this.#delay * (0.75 + Math.random() / 2), () => this.#connect());
    this.#delay = Math.min(this.#delay * 2, DELAY.longest);
  }

  /** There is one timer: silence ends a connection, and a pause ends with a new one. */
  #after(milliseconds: number, act: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }

  #turn(state: Remote<T>) {
    this.#place.state = state;
    this.#show(state);
  }

  /** A phone that slept, a cable back in its socket: no waiting for the timer, which slept too. */
  #onAwake = () => {
    if (document.visibilityState === 'hidden') return;
    const { state } = this.#place;
    const quiet = Date.now() - this.#heardAt > 1.2 * HEARTBEAT;
    if (state.status === 'ready' && !state.stale && !quiet) return;
    if (state.status === 'ready' && quiet) this.#turn({ ...state, since: this.#heardAt || state.since, stale: true });
    this.#connect();
  };

  #onOffline = () => this.#lose();
}
