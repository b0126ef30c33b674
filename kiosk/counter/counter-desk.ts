import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openCounter } from '@layan/client/counter.ts';
import { ClientProblem } from '@layan/client/http.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { CounterView } from '@layan/domain/api/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';

const SECOND = 1000;

/**
 * A counter as its officer sees it: what the stream says, or the answer to a step where that came sooner; the server's
 * clock, for a counter's own computer may be minutes off; and one step at a time.
 */
export class CounterDesk implements ReactiveController {
  #host: ReactiveControllerHost;
  #onDoubt: () => void;
  #counter = '';
  #told: Remote<CounterView> = { status: 'loading' };
  #release: (() => void) | null = null;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #offset = 0;
  #since = 0;

  /** The counter as it is, or was when we last heard of it. */
  view: CounterView | null = null;
  /** A step is on its way. */
  pending = false;
  /** Why the last step was not taken. */
  problem: RefusalCode | null = null;

  /** `onDoubt` is called when the server no longer listens to this officer. */
  constructor(host: ReactiveControllerHost, onDoubt: () => void) {
    this.#host = host;
    this.#onDoubt = onDoubt;
    host.addController(this);
  }

  /** The time by the server's clock, in milliseconds since the epoch. */
  get now(): number {
    return Date.now() + this.#offset;
  }

  /** Never back to a spinner: what was shown stays, and says when it is old. */
  get state(): Remote<CounterView> {
    if (!this.view) return this.#told;
    const stale = this.#told.status !== 'ready' || this.#told.stale;
    return { status: 'ready', data: this.view, since: this.#since, stale };
  }

  hostConnected() {
    this.#ticking = setInterval(() => this.#host.requestUpdate(), SECOND);
    if (this.#counter) this.reconnect();
  }

  hostDisconnected() {
    clearInterval(this.#ticking);
    this.#release?.();
    this.#release = null;
  }

  /** Goes to a counter, from another one or from none. */
  open(counter: string) {
    this.#counter = counter;
    this.view = this.problem = null;
    this.#told = { status: 'loading' };
    this.reconnect();
  }

  /** Listens anew, at once: somebody has signed in again, or does not want to wait. */
  reconnect() {
    this.#release?.();
    this.#release = openCounter(this.#counter).watch(told => this.#hear(told));
  }

  /** Takes a step and shows what came of it; tells whether it was taken. */
  async take(step: (counter: string) => Promise<CounterView>): Promise<boolean> {
    if (this.pending) return false;
    this.pending = true;
    this.problem = null;
    this.#host.requestUpdate();
    try {
      this.#show(await step(this.#counter));
    } catch (error) {
      this.problem = error instanceof ClientProblem ? error.problem : 'unexpected';
      if (this.problem === 'not-signed-in') this.#onDoubt();
    }
    this.pending = false;
    this.#host.requestUpdate();
    return this.problem === null;
  }

  #hear(told: Remote<CounterView>) {
    const before = this.#told;
    this.#told = told;
    if (told.status === 'ready') {
      this.#since = told.since;
      // A stale mark carries what is known already, and may be older than the answer to a step.
      if (before.status !== 'ready' || before.data !== told.data) this.#show(told.data);
      if (!told.stale && (this.problem === 'unreachable' || this.problem === 'offline')) this.problem = null;
    } else if (told.status === 'failed' && told.problem === 'refused') this.#onDoubt();
    this.#host.requestUpdate();
  }

  #show(view: CounterView) {
    this.view = view;
    this.#offset = view.now - Date.now();
  }
}
