/** How often the same text came in lately: once more is somebody who is not sure, ten times is a machine. */
import { sameText } from '@layan/domain/complaint/spam.ts';

const LATELY = 7 * 24 * 60 * 60_000;
/** More texts than this are forgotten from the oldest on. */
const MOST = 10_000;

export class Repeats {
  /** When each text came, by its words. */
  readonly #times = new Map<string, number[]>();

  note(text: string, at: number): void {
    const same = sameText(text);
    const times = (this.#times.get(same) ?? []).filter(each => Math.abs(at - each) < LATELY);
    this.#times.delete(same);
    this.#times.set(same, [...times, at]);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MOST && oldest !== undefined) this.#times.delete(oldest);
  }

  count(text: string, now: number): number {
    return (this.#times.get(sameText(text)) ?? []).filter(at => Math.abs(now - at) < LATELY).length;
  }

  /** Whether something from then may still be repeated. */
  isLate(at: number, now: number): boolean {
    return Math.abs(now - at) < LATELY;
  }
}
