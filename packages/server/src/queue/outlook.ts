/**
 * The queue as it is: counted from what was committed and kept until something changes. Whoever takes a ticket on a busy
 * morning does not wait for everybody to be counted again.
 */
import { minutesPerCase } from '@layan/domain/queue/estimate.ts';
import type { OfficeSettings, Step } from '@layan/domain/queue/queue.ts';
import { Prepared } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import { REMOTE } from './remote.ts';
import { recentCalls } from './rows.ts';
import { Snapshot } from './snapshot.ts';

/** Estimates move with the clock even when nobody does anything; milliseconds. */
const STALE = 1000;
/** For tickets at the kiosk, counting anew may take a fortieth of the time, however long the queue. */
const REST = 40;
/** A counter is open while its console is, and for so long after its last step. */
const OPEN_FOR = 15 * 60_000;
const MEASURED = 50;

const waitingToday = new Prepared((db, { day }: { day: string }) =>
  db
    .selectFrom('tickets')
    .select(['id', 'line', 'series', 'number', 'priority', 'place', 'lateUntil', 'cases', 'device'])
    .where('day', '=', day)
    .where('state', '=', 'waiting')
    .orderBy('place'),
);

const asideToday = new Prepared((db, { day }: { day: string }) =>
  db
    .selectFrom('tickets')
    .selectAll()
    .where('day', '=', day)
    .where('state', 'in', ['called', 'serving', 'parked', 'missed'])
    .orderBy('place'),
);

const seriesToday = new Prepared((db, { day }: { day: string }) =>
  db.selectFrom('series').select(['letter', 'last']).where('day', '=', day),
);

const finishedLately = new Prepared((db, { line }: { line: string }) =>
  db
    .selectFrom('tickets')
    .select(['state', 'cases', 'calledAt', 'endedAt'])
    .where('line', '=', line)
    .where('state', '=', 'finished')
    .orderBy('endedAt', 'desc')
    .limit(MEASURED),
);

const countersLately = new Prepared((db, { day, since }: { day: string; since: number }) =>
  db
    .selectFrom('steps')
    .select(['counter', 'at'])
    .where('day', '=', day)
    .where('counter', 'is not', null)
    .where('at', '>', since)
    .orderBy('id'),
);

export class Outlook {
  readonly #store: Store;
  readonly #office: Office;
  readonly #consoles = new Map<string, number>();
  /** When each counter took its last step. */
  readonly #steps = new Map<string, number>();
  readonly #durations = new Map<string, number[]>();
  #snapshot: Snapshot | null = null;
  /** Whoever asks while it is being counted gets the same. */
  #counting: Promise<Snapshot> | null = null;
  #changed = true;
  #outdated = true;
  #cost = 0;

  constructor(store: Store, office: Office) {
    this.#store = store;
    this.#office = office;
    store.onCommit(() => (this.#changed = true));
  }

  /** Which counters were open before this start. */
  async load(now: number): Promise<void> {
    const { read } = this.#store;
    const rows = await read.all(countersLately, { day: this.#office.today(now), since: now - OPEN_FOR });
    for (const { counter, at } of rows) if (counter) this.#steps.set(counter, at);
  }

  /** The queue exactly as it is. */
  async now(now: number): Promise<Snapshot> {
    if (this.#counting && !this.#changed && !this.#outdated) return this.#counting;
    const known = this.#known(now);
    return known && !this.#changed ? known : this.#count(now);
  }

  /** The queue as it is, or as it was a moment ago with the tickets issued since. */
  async glance(now: number): Promise<Snapshot> {
    if (this.#counting && !this.#outdated) return this.#counting;
    const rest = REST * this.#cost;
    const known = this.#known(now, Math.max(STALE, rest));
    const rested = Math.abs(now - (known?.at ?? 0)) > rest;
    return known && !(this.#changed && rested) ? known : this.#count(now);
  }

  /** What was counted last, for use inside a transaction. */
  get latest(): Snapshot {
    if (!this.#snapshot) throw new Error('the queue was never counted');
    return this.#snapshot;
  }

  /** A counter took a step. */
  stepped(counter: string | null, line: string, step: Step, now: number): void {
    if (counter) this.#steps.set(counter, now);
    if (step === 'finished' || step === 'undone') this.#durations.delete(line);
    // Whoever took the step sees it in the answer.
    this.#outdated = true;
  }

  /** A console was opened for this counter; call the result when it closes. */
  opened(counter: string): () => void {
    this.#consoles.set(counter, (this.#consoles.get(counter) ?? 0) + 1);
    this.#changed = true;
    return () => {
      this.#consoles.set(counter, (this.#consoles.get(counter) ?? 1) - 1);
      this.#changed = true;
    };
  }

  #known(now: number, stale = STALE): Snapshot | null {
    const known = this.#snapshot;
    if (!known || this.#outdated || known.settings !== this.#office.settings || known.day !== this.#office.today(now))
      return null;
    return Math.abs(now - known.at) > stale ? null : known;
  }

  #count(now: number): Promise<Snapshot> {
    this.#changed = false;
    this.#outdated = false;
    const counting = this.#read(now);
    this.#counting = counting;
    const end = (snapshot: Snapshot | null) => {
      // A later count may have begun meanwhile: then that one holds.
      if (this.#counting !== counting) return;
      this.#counting = null;
      if (snapshot) this.#snapshot = snapshot;
    };
    counting.then(end, () => end(null));
    return counting;
  }

  async #read(now: number): Promise<Snapshot> {
    const started = performance.now();
    const day = this.#office.today(now);
    const { settings, timeZone } = this.#office;
    const { read } = this.#store;
    const waiting = await read.all(waitingToday, { day });
    const series = await read.all(seriesToday, { day });
    const snapshot = new Snapshot({
      settings,
      timeZone,
      day,
      at: now,
      waiting: waiting.map(row => ({ ...row, priority: row.priority === 1, remote: row.device === REMOTE })),
      aside: await read.all(asideToday, { day }),
      calls: await recentCalls(read, day),
      issued: new Map(series.map(({ letter, last }) => [letter, last])),
      durations: await this.#measured(settings),
      counters: this.#open(now),
    });
    // What everybody asks for belongs to the cost.
    snapshot.lines();
    this.#cost = performance.now() - started;
    return snapshot;
  }

  async #measured({ lines }: OfficeSettings): Promise<Map<string, number[]>> {
    for (const { letter: line } of lines) {
      if (this.#durations.has(line)) continue;
      const rows = await this.#store.read.all(finishedLately, { line });
      const minutes = rows.map(minutesPerCase).filter(each => each !== null);
      this.#durations.set(
        line,
        minutes.sort((one, other) => one - other),
      );
    }
    return new Map(this.#durations);
  }

  #open(now: number): Set<string> {
    const lately = [...this.#steps].filter(([, at]) => now - at < OPEN_FOR).map(([id]) => id);
    const consoles = [...this.#consoles].filter(([, count]) => count > 0).map(([id]) => id);
    return new Set([...lately, ...consoles]);
  }
}
