/**
 * Numbers taken from afar, by people who are not at the kiosk. The office says how many may wait in one line at once: those
 * called, served or set aside are here, and make room for others.
 */
import { householdOf } from '../network.ts';
import { Refused } from '../refusal.ts';
import { Prepared, type Reader } from '../store/prepared.ts';

/** Stands where the kiosk's id does with other tickets. */
export const REMOTE = 'remote';

const WINDOW = 10 * 60_000;
/** A village hall may take numbers for many; nobody takes all of them. */
const MOST = 20;

const waitingFrom = new Prepared((db, { day, line, device }: { day: string; line: string; device: string }) =>
  db
    .selectFrom('tickets')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('day', '=', day)
    .where('line', '=', line)
    .where('state', '=', 'waiting')
    .where('device', '=', device),
);

/** How many who took their number from afar wait in this line. */
export async function remoteWaiting(tx: Reader, day: string, line: string): Promise<number> {
  const [row] = await tx.all(waitingFrom, { day, line, device: REMOTE });
  return row?.count ?? 0;
}

interface Taken {
  household: string;
  ticket: string;
  at: number;
}

/** So that nobody takes all the numbers: a few for each address. Known for as long as it matters, in memory and nowhere else. */
export class RemoteLimit {
  #taken: Taken[] = [];

  /** Counts a ticket before it is drawn, and each only once; gives back how to take that back. */
  take(address: string, ticket: string, now: number): () => void {
    // Both ways, for a clock that was set back must not shut anybody out.
    this.#taken = this.#taken.filter(({ at }) => Math.abs(now - at) < WINDOW);
    const household = householdOf(address);
    const theirs = this.#taken.filter(each => each.household === household);
    if (theirs.some(each => each.ticket === ticket)) return () => undefined;
    if (theirs.length >= MOST) throw new Refused('too-many', { until: theirs[0]!.at + WINDOW });
    const taken = { household, ticket, at: now };
    this.#taken.push(taken);
    return () => void (this.#taken = this.#taken.filter(each => each !== taken));
  }
}
