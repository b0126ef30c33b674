import type { LayanEvents } from '../events.ts';

/** Sends an intent. It bubbles out of every shadow root and can be cancelled; returns false when someone did. */
export function emit<Name extends keyof LayanEvents>(
  host: HTMLElement,
  name: Name,
  detail: LayanEvents[Name],
): boolean {
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
