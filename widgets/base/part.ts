import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';

/** A part of a widget that is loaded when it is first shown, and tried again when that failed. */
export class Part implements ReactiveController {
  #host: ReactiveControllerHost;
  #load: () => Promise<unknown>;
  #state: Remote<null> | null = null;

  constructor(host: ReactiveControllerHost, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** What to show once the part is there; until then that it is on its way (or `place`, as high as it will be), or cannot be had. */
  view(ready: () => unknown, place?: unknown) {
    this.begin();
    return place && this.#state!.status === 'loading' ? place : remoteView(this.#state!, { ready });
  }

  /** Has it on its way before it is to be shown. */
  begin() {
    if (!this.#state) void this.#fetch();
  }

  /** Asks again for what could not be had. */
  retry() {
    if (this.#state?.status === 'failed') void this.#fetch();
  }

  hostDisconnected() {
    if (this.#state?.status === 'failed') this.#state = null;
  }

  async #fetch() {
    this.#state = { status: 'loading' };
    this.#state = await this.#load().then(
      () => ({ status: 'ready', data: null, since: 0, stale: false }) as const,
      () => ({ status: 'failed', problem: navigator.onLine ? 'unreachable' : 'offline' }) as const,
    );
    this.#host.requestUpdate();
  }
}
