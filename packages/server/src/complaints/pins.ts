/** PINs, kept as hashes that nobody can try without the key file: six digits alone would be tried through in an afternoon. */
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from '../secret.ts';
import type { KeyRing } from './key-ring.ts';
import { Turns } from './turns.ts';

const AT_ONCE = 2;
/** A village’s outbox may come all at once: a few seconds are better than no. */
const MOST_WAITING = 200;

export class Pins {
  readonly #ring: KeyRing;
  readonly #turns = new Turns(AT_ONCE, MOST_WAITING);
  #nobody: Promise<string> | null = null;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  hash(pin: string): Promise<string> {
    return this.#turns.take(() => hash(pin, this.#mixed()));
  }

  /** Without a hash the same work is done, so that the time of an answer does not tell whether there is one. */
  async fits(hashed: string | null, pin: string): Promise<boolean> {
    this.#nobody ??= hash(newSecret(), this.#mixed());
    const compared = hashed ?? (await this.#nobody);
    const fits = await this.#turns.take(() => verify(compared, pin, this.#mixed()));
    return fits && hashed !== null;
  }

  #mixed() {
    return { secret: this.#ring.secret('pin') };
  }
}
