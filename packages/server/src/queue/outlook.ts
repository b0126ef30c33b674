/**
 * Who waits now and how long they may have to: counted from what was committed, and kept until something changes. All
 * views share one outlook, so that kiosk, phone and counter tell the same.
 */
import { estimateWait, expectedMinutes, minutesPerCase } from '@layan/domain/queue/estimate.ts';
import { lineState } from '@layan/domain/queue/hours.ts';
import { callOrder, sharedLines, type Waiting } from '@layan/domain/queue/next.ts';
import { HOLDS_COUNTER } from '@layan/domain/queue/ticket.ts';
import type { Estimate, LineState } from '@layan/domain/queue/queue.ts';
import type { LineView } from '@layan/domain/api/queue.ts';
import type { TicketRow } from '../store/database.ts';
import { Prepared } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import { recentCalls, turnsIn, type RecentCall } from './rows.ts';

export interface WaitingTicket extends Waiting {
  id: string;
  cases: number;
}

/** How many are called before somebody, and how long that may take. */
export interface Prospect {
  ahead: number;
  estimate: Estimate;
}

const MINUTE = 60_000;
/** Estimates move with the clock even when nobody does anything. */
const STALE = 1000;
/** Counting anew may cost a fortieth of the time, however long the queue. */
const REST = 40;
/** A counter is open while its console is, and for so long after its last step. */
const OPEN_FOR = 15 * MINUTE;
const MEASURED = 50;

const waitingToday = new Prepared((db, { day }: { day: string }) =>
  db
    .selectFrom('tickets')
    .select(['id', 'line', 'series', 'number', 'priority', 'place', 'lateUntil', 'cases'])
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

/** What was counted, at one moment. */
export class Snapshot {
  readonly day: string;
  readonly at: number;
  readonly waiting: readonly WaitingTicket[];
  /** Called, at a counter, parked or missed. */
  readonly aside: readonly TicketRow[];
  readonly calls: readonly RecentCall[];
  readonly #facts: Facts;
  readonly #prospects = new Map<string, Map<string, Prospect> | Prospect>();

  constructor(facts: Facts) {
    ({ day: this.day, at: this.at, waiting: this.waiting, aside: this.aside, calls: this.calls } = facts);
    this.#facts = facts;
  }

  /** What somebody who takes a ticket now is told. */
  newcomer(line: string, priority: boolean): Prospect {
    const lines = this.#shared(line);
    const key = `${priority ? 'priority' : 'regular'} ${lines.join()}`;
    const known = this.#prospects.get(key);
    if (known && !(known instanceof Map)) return known;
    const last = { line, series: '', number: 0, priority, place: Infinity, lateUntil: null, id: '', cases: 1 };
    const order = this.#order([...this.waiting, last], lines);
    const prospect = this.#prospect(order, order.indexOf(last), line, lines);
    this.#prospects.set(key, prospect);
    return prospect;
  }

  /** What somebody who waits is told; null when they do not wait. */
  prospect(id: string, line: string): Prospect | null {
    const lines = this.#shared(line);
    const order = this.#order(this.waiting, lines);
    const at = order.findIndex(ticket => ticket.id === id);
    return at < 0 ? null : this.#prospect(order, at, line, lines);
  }

  /** Those waiting in these lines, in the order in which they would be called. */
  order(lines: readonly string[]): WaitingTicket[] {
    return this.#order(this.waiting, lines);
  }

  issuedIn(letter: string): number {
    return this.#facts.issued.get(letter) ?? 0;
  }

  lines(): LineView[] {
    const { office } = this.#facts;
    return office.settings.lines.map(({ letter, name, picture, services }) => {
      const { estimate } = this.newcomer(letter, false);
      const waiting = this.waiting.filter(ticket => ticket.line === letter).length;
      return { letter, name, picture, services, state: this.lineState(letter), waiting, estimate };
    });
  }

  lineState(letter: string): LineState {
    return this.stateOf(letter, this.issuedIn(letter), this.newcomer(letter, false).estimate, this.at);
  }

  stateOf(letter: string, issuedToday: number, estimate: Estimate, now: number): LineState {
    const { settings, timeZone } = this.#facts.office;
    const forecastMinutes = expectedMinutes(estimate);
    return lineState(this.#facts.office.line(letter), { now, settings, timeZone, issuedToday, forecastMinutes });
  }

  #prospect(order: readonly WaitingTicket[], at: number, line: string, lines: readonly string[]): Prospect {
    const { office, counters, durations } = this.#facts;
    const here = office.settings.counters.filter(counter => counter.lines.some(letter => lines.includes(letter)));
    const serving = this.aside.filter(
      ticket => HOLDS_COUNTER.includes(ticket.state) && here.some(({ id }) => id === ticket.counter),
    );
    const estimate = estimateWait({
      durations: durations.get(line) ?? [],
      ahead: order.slice(0, at).map(ticket => ticket.cases),
      serving: serving.map(({ calledAt, cases }) => ({ minutes: (this.at - (calledAt ?? this.at)) / MINUTE, cases })),
      counters: here.filter(({ id }) => counters.has(id) || serving.some(ticket => ticket.counter === id)).length,
      minutesPerTicket: office.settings.minutesPerTicket,
    });
    return { ahead: at, estimate };
  }

  #order(waiting: readonly WaitingTicket[], lines: readonly string[]): WaitingTicket[] {
    return callOrder(waiting, turnsIn(this.calls, lines), this.#facts.office.settings.priority, lines, this.at);
  }

  #shared(line: string): string[] {
    return sharedLines(line, this.#facts.office.settings.counters).sort();
  }
}

interface Facts {
  office: Office;
  day: string;
  at: number;
  waiting: WaitingTicket[];
  aside: TicketRow[];
  calls: RecentCall[];
  issued: Map<string, number>;
  durations: Map<string, number[]>;
  /** Ids of the counters that are open. */
  counters: Set<string>;
}

export class Outlook {
  readonly #store: Store;
  readonly #office: Office;
  readonly #consoles = new Map<string, number>();
  readonly #seen = new Map<string, number>();
  readonly #sinceCount = { regular: 0, priority: 0 };
  #snapshot: Snapshot | null = null;
  #changed = true;
  #cost = 0;
  #countedAt = -Infinity;

  constructor(store: Store, office: Office) {
    this.#store = store;
    this.#office = office;
    store.onCommit(() => (this.#changed = true));
  }
