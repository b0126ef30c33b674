import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEPT = 'layan.counter.letters';
const OPERABLE = 'button, a[href], input, select, textarea, summary, [contenteditable]';
const WRITABLE = 'input, select, textarea, [contenteditable]';

/**
 * The keyboard of the console: Enter and single letters, wherever the focus is, except while somebody writes or a dialog is
 * open. Letters can be switched off for people who speak to their computer or rest a hand on the keys (WCAG 2.1.4).
 */
export class Keys implements ReactiveController {
  #host: ReactiveControllerHost;
  #press: (key: string) => boolean;
  #letters = localStorage.getItem(KEPT) !== 'off';

  /** `press` takes a key, letters small, and tells whether it did something. */
  constructor(host: ReactiveControllerHost, press: (key: string) => boolean) {
    this.#host = host;
    this.#press = press;
    host.addController(this);
  }

  /** Whether letters work as keys on this computer. */
  get letters(): boolean {
    return this.#letters;
  }

  set letters(on: boolean) {
    this.#letters = on;
    localStorage.setItem(KEPT, on ? 'on' : 'off');
    this.#host.requestUpdate();
  }

  hostConnected() {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected() {
    removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = event.composedPath().filter(step => step instanceof HTMLElement);
    if (path.some(step => step instanceof HTMLDialogElement && step.open)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    // What has the focus does its own thing on Enter.
    if (path.some(step => step.matches(key === 'Enter' ? OPERABLE : WRITABLE))) return;
    if (key !== 'Enter' && key !== '?' && !this.#letters) return;
    if (this.#press(key)) event.preventDefault();
  };
}
