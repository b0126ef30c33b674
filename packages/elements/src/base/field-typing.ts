import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asSentence, typeKey, type TextControl } from './typing.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Lets an on-screen keyboard write into whichever field of its host had the caret last. */
export class FieldTyping implements ReactiveController {
  #host: Host;
  #last: TextControl | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const root = this.#host.shadowRoot!;
    // Once is enough: the same listener is not added twice.
    root.addEventListener('focusin', this.#onFocus);
    if (!this.field) this.#last = root.querySelector<TextControl>(FIELDS);
  }

  /** The field that it writes into; null where there is none. */
  get field(): TextControl | null {
    return this.#last?.isConnected ? this.#last : null;
  }

  /** Does what a key does there; writing in sentences begins them with a capital. */
  press(key: string) {
    const { field } = this;
    if (!field) return;
    const before = field.value.slice(0, field.selectionStart ?? field.value.length);
    typeKey(field, field instanceof HTMLTextAreaElement ? asSentence(before, key) : key);
  }

  #onFocus = (event: Event) => {
    const target = event.target;
    if (target instanceof HTMLElement && target.matches(FIELDS)) this.#last = target as TextControl;
  };
}

const FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="file"], [tabindex="-1"])';
