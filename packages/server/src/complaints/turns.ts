/** For work that takes a core for a while: a few at a time, some may wait, and more than that is too much. */
import { Refused } from '../refusal.ts';

export class Turns {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnce: number, mostWaiting: number) {
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  async take<T>(job: () => Promise<T>): Promise<T> {
    if (this.#inside < this.#atOnce) this.#inside++;
    else if (this.#waiting.length >= this.#mostWaiting) throw new Refused('busy', { status: 429 });
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
    try {
      return await job();
    } finally {
      // Whoever waits longest takes the place over.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside--;
    }
  }
}
