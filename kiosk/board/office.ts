import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openCatalogue } from '@layan/client/catalogue.ts';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { loadSettings } from '../shared/settings.ts';

/** Until the next try when the server did not answer, in milliseconds. */
const RETRY = 10_000;

/** Whose board this is: its name for the screen and its time zone for the clock. */
export class Office implements ReactiveController {
  /** Null until it is known. */
  agency: Agency | null = null;

  #host: ReactiveControllerHost;
  #release: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The agency's zone; the machine's own until that is known. */
  get timeZone(): string {
    return this.agency?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  hostConnected() {
    this.#asking = new AbortController();
    void this.#load();
  }

  hostDisconnected() {
    this.#asking.abort();
    clearTimeout(this.#timer);
    this.#release?.();
  }

  async #load() {
    const { signal } = this.#asking;
    try {
      const { catalogue } = await loadSettings(location, signal);
      if (signal.aborted) return;
      const { live } = openCatalogue(catalogue);
      this.#release = live.watch(state => {
        if (state.status !== 'ready' || state.data.agency === this.agency) return;
        this.agency = state.data.agency;
        this.#host.requestUpdate();
      });
    } catch {
      if (!signal.aborted) this.#timer = setTimeout(() => void this.#load(), RETRY);
    }
  }
}
