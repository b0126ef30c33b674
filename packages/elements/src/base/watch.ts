import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Live } from '@layan/domain/live/live.ts';

/** Redraws its host when a `Live` changes, follows a changing choice of it, and lets go when the host leaves the page. */
export class Watch<T> implements ReactiveController {
  #host: ReactiveControllerHost;
  #choose: () => Live<T>;
  #live: Live<T> | null = null;
  #release: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, choose: () => Live<T>) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  get value(): T {
    return (this.#live ?? this.#choose()).value;
  }

  hostConnected() {
    this.#follow();
  }

  hostUpdate() {
    if (this.#release) this.#follow();
  }

  hostDisconnected() {
    this.#release?.();
    this.#release = null;
    this.#live = null;
  }

  #follow() {
    const live = this.#choose();
    if (live === this.#live) return;
    this.#release?.();
    this.#live = live;
    this.#release = live.watch(() => this.#host.requestUpdate());
  }
}
