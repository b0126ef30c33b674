import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** When the row that has the focus leaves a list, the focus goes to its neighbour, or to what is there instead. */
export class FocusKeeper implements ReactiveController {
  #host: Host;
  #rows: string;
  #instead: string;
  #at = -1;

  /** `rows` selects what can have the focus, in order; `instead` what takes it when no row is left. */
  constructor(host: Host, rows: string, instead: string) {
    this.#host = host;
    this.#rows = rows;
    this.#instead = instead;
    host.addController(this);
  }

  hostUpdate() {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#at = focused ? this.#all().indexOf(focused as HTMLElement) : -1;
  }

  hostUpdated() {
    if (this.#at < 0 || this.#host.shadowRoot?.activeElement) return;
    const rows = this.#all();
    const neighbour = rows[Math.min(this.#at, rows.length - 1)];
    (neighbour ?? this.#host.shadowRoot?.querySelector<HTMLElement>(this.#instead))?.focus();
  }

  #all(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(this.#rows) ?? [])];
  }
}
