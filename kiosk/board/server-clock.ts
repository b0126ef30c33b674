/**
 * The server's clock, which everybody in the lobby goes by. A television's own clock may be years wrong, and may be put
 * right while we look: only what has passed since the server last told the time is measured here.
 */
export class ServerClock {
  #measure: () => number;
  #offset: number;

  /** `measure` counts milliseconds evenly; until the server has spoken, the machine's own time has to do. */
  constructor(measure: () => number = () => performance.now(), now = Date.now()) {
    this.#measure = measure;
    this.#offset = now - measure();
  }

  /** The server says that it is now so late, in milliseconds since the epoch. */
  set(now: number) {
    this.#offset = now - this.#measure();
  }

  now(): number {
    return this.#measure() + this.#offset;
  }
}
