/**
 * So that nobody drowns an office or tries PINs all day. Addresses are known for as long as it matters, in memory and nowhere
 * else; a paired kiosk is never counted, for a whole village may stand behind it.
 */
import { householdOf } from '../network.ts';
import { Refused } from '../refusal.ts';

/** Who sends something: a paired kiosk, or somebody at this address. */
export interface Sender {
  device: string | null;
  address: string;
}

const MINUTE = 60_000;
/** Of more addresses than this the oldest is forgotten: memory is not for strangers to fill. */
const MOST_HOUSEHOLDS = 20_000;

/** What is known of each address, those written last at the end. */
class Households<T> {
  readonly #known = new Map<string, T>();

  get(household: string): T | undefined {
    return this.#known.get(household);
  }

  set(household: string, value: T): T {
    this.#known.delete(household);
    this.#known.set(household, value);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_HOUSEHOLDS && oldest !== undefined) this.#known.delete(oldest);
    return value;
  }
}

/** A few for each address within a while, then a pause until the while is over. */
export class AddressLimit {
  readonly #most: number;
  readonly #window: number;
  readonly #households = new Households<{ count: number; since: number }>();

  constructor(most: number, minutes: number) {
    this.#most = most;
    this.#window = minutes * MINUTE;
  }

  /** Counts one more, and gives back how to take that back. */
  take(address: string, now: number): () => void {
    const household = householdOf(address);
    const known = this.#households.get(household);
    // Both ways, for a clock that was set back must not shut anybody out.
    const isFresh = known && Math.abs(now - known.since) < this.#window;
    const counted = isFresh ? known : this.#households.set(household, { count: 0, since: now });
    if (counted.count >= this.#most) throw new Refused('too-many', { until: counted.since + this.#window });
    counted.count++;
    return () => {
      counted.count--;
    };
  }
}

/** Wrong codes or PINs from one address: some are free, for people mistype; then a wait that doubles. */
export class AddressBrake {
  readonly #free: number;
  readonly #longest: number;
  readonly #households = new Households<{ count: number; at: number; until: number }>();

  constructor(free: number, longestMinutes: number) {
    this.#free = free;
    this.#longest = longestMinutes * MINUTE;
  }

  /** Counts a try before it is looked at, so that many at once are counted too; gives back how to take back one that was right. */
  allow(address: string, now: number): () => void {
    const household = householdOf(address);
    const before = this.#households.get(household);
    if (before && before.until > now && before.until <= now + this.#longest) {
      throw new Refused('locked-out', { until: before.until });
    }
    // After a while without a try all is forgiven.
    const count = before && Math.abs(now - before.at) < this.#longest ? before.count + 1 : 1;
    const until = count < this.#free ? 0 : now + Math.min(this.#longest, MINUTE * 2 ** (count - this.#free));
    const mine = this.#households.set(household, { count, at: now, until });
    return () => {
      const latest = this.#households.get(household);
      if (latest) latest.count--;
      // What others did wrong in the meantime stays wrong.
      mine.until = 0;
    };
  }
}
