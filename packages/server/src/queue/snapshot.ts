/** Who waited at one moment, and how long they may have to. Kiosk, phone, board and counter all tell the same from it. */
import { estimateWait, expectedMinutes } from '@layan/domain/queue/estimate.ts';
import { lineState } from '@layan/domain/queue/hours.ts';
import { callOrder, sharedLines, type Waiting } from '@layan/domain/queue/next.ts';
import { HOLDS_COUNTER } from '@layan/domain/queue/ticket.ts';
import type { Estimate, LineState, OfficeSettings } from '@layan/domain/queue/queue.ts';
import type { LineView } from '@layan/domain/api/queue.ts';
import type { TicketRow } from '../store/database.ts';
import { turnsIn, type RecentCall } from './rows.ts';

export interface WaitingTicket extends Waiting {
  id: string;
  cases: number;
  /** The number was taken from afar. */
  remote: boolean;
}

/** How many are called before somebody, and how long that may take. */
export interface Prospect {
  ahead: number;
  estimate: Estimate;
}

const MINUTE = 60_000;

/** What a snapshot is made of. */
export interface Facts {
  settings: OfficeSettings;
  timeZone: string;
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

/** What was counted, at one moment. */
export class Snapshot {
  readonly day: string;
  readonly at: number;
  readonly waiting: readonly WaitingTicket[];
  /** Called, at a counter, parked or missed. */
  readonly aside: readonly TicketRow[];
  readonly calls: readonly RecentCall[];
  readonly #facts: Facts;
  readonly #groups = new Map<string, string[]>();
  readonly #states = new Map<string, LineState>();
  readonly #orders = new Map<string, WaitingTicket[]>();
  readonly #ahead = new Map<string, number[]>();
  readonly #newcomers = new Map<string, Prospect>();
  /** Issued since the count, while counting anew would cost too much. */
  readonly #added = new Map<string, { all: number; priority: number }>();
  #lines: LineView[] | null = null;

  constructor(facts: Facts) {
    ({ day: this.day, at: this.at, waiting: this.waiting, aside: this.aside, calls: this.calls } = facts);
    this.#facts = facts;
  }

  get settings(): OfficeSettings {
    return this.#facts.settings;
  }

  /** What somebody who takes a ticket now is told. */
  newcomer(line: string, priority: boolean): Prospect {
    const lines = this.#shared(line);
    const { ahead, estimate } = this.#counted(line, priority, lines);
    let added = 0;
    for (const each of lines) added += this.#added.get(each)?.[priority ? 'priority' : 'all'] ?? 0;
    return { ahead: ahead + added, estimate };
  }

  /** Somebody took a ticket after this was counted. */
  add(line: string, priority: boolean): void {
    const { all, priority: before } = this.#added.get(line) ?? { all: 0, priority: 0 };
    this.#added.set(line, { all: all + 1, priority: before + (priority ? 1 : 0) });
  }

  /** What somebody who waits is told; null when they do not wait. */
  prospect(id: string, line: string): Prospect | null {
    const lines = this.#shared(line);
    const order = this.order(lines);
    const at = order.findIndex(ticket => ticket.id === id);
    const ahead = order.slice(0, at).map(ticket => ticket.cases);
    return at < 0 ? null : this.#prospect(ahead, line, lines);
  }

  /** Those waiting in these lines, in the order in which they would be called. */
  order(lines: readonly string[]): WaitingTicket[] {
    const key = lines.join();
    let order = this.#orders.get(key);
    if (!order) this.#orders.set(key, (order = this.#order(this.waiting, lines)));
    return order;
  }

  issuedIn(letter: string): number {
    return this.#facts.issued.get(letter) ?? 0;
  }

  lines(): LineView[] {
    this.#lines ??= this.settings.lines.map(({ letter, name, picture, services }) => {
      const { estimate } = this.#counted(letter, false, this.#shared(letter));
      const waiting = this.waiting.filter(ticket => ticket.line === letter);
      const state = this.lineState(letter);
      const fromAfar = waiting.filter(ticket => ticket.remote).length;
      const remote = state === 'open' && fromAfar < this.settings.remoteTickets;
      return { letter, name, picture, services, state, waiting: waiting.length, estimate, remote };
    });
    return this.#lines;
  }

  lineState(letter: string): LineState {
    return this.stateOf(letter, this.issuedIn(letter), this.newcomer(letter, false).estimate, this.at);
  }

  /** Whether a line takes tickets when so many were issued in it today. */
  stateOf(letter: string, issuedToday: number, estimate: Estimate, now: number): LineState {
    const state = this.#openness(letter, estimate, now);
    const quota = this.settings.lines.find(each => each.letter === letter)?.quota ?? null;
    return state !== 'closed' && quota !== null && issuedToday >= quota ? 'full' : state;
  }

  /** What hours and forecast say. Offices open and close with a minute, so that it is asked once in each. */
  #openness(letter: string, estimate: Estimate, now: number): LineState {
    const key = `${letter} ${Math.floor(now / MINUTE)}`;
    let state = this.#states.get(key);
    if (!state) {
      const { settings, timeZone } = this.#facts;
      const forecastMinutes = expectedMinutes(estimate);
      state = lineState({ quota: null }, { now, settings, timeZone, issuedToday: 0, forecastMinutes });
      this.#states.set(key, state);
    }
    return state;
  }

  #counted(line: string, priority: boolean, lines: string[]): Prospect {
    const key = `${priority ? 'priority' : 'regular'} ${line}`;
    let known = this.#newcomers.get(key);
    if (!known) this.#newcomers.set(key, (known = this.#prospect(this.#before(priority, lines), line, lines)));
    return known;
  }

  /** The cases of everybody who is called before a newcomer, whichever of the lines they wait in. */
  #before(priority: boolean, lines: string[]): number[] {
    const key = `${priority ? 'priority' : 'regular'} ${lines.join()}`;
    let cases = this.#ahead.get(key);
    if (!cases) {
      const [line = ''] = lines;
      const last = {
        line,
        series: '',
        number: 0,
        priority,
        place: Infinity,
        lateUntil: null,
        id: '',
        cases: 1,
        remote: false,
      };
      const order = this.#order([...this.waiting, last], lines);
      this.#ahead.set(key, (cases = order.slice(0, order.indexOf(last)).map(ticket => ticket.cases)));
    }
    return cases;
  }

  #prospect(ahead: readonly number[], line: string, lines: readonly string[]): Prospect {
    const { counters, durations } = this.#facts;
    const here = this.settings.counters.filter(counter => counter.lines.some(letter => lines.includes(letter)));
    const serving = this.aside.filter(
      ticket => HOLDS_COUNTER.includes(ticket.state) && here.some(({ id }) => id === ticket.counter),
    );
    const estimate = estimateWait({
      durations: durations.get(line) ?? [],
      ahead,
      serving: serving.map(({ calledAt, cases }) => ({ minutes: (this.at - (calledAt ?? this.at)) / MINUTE, cases })),
      counters: here.filter(({ id }) => counters.has(id) || serving.some(ticket => ticket.counter === id)).length,
      minutesPerTicket: this.settings.minutesPerTicket,
    });
    return { ahead: ahead.length, estimate };
  }

  #order(waiting: readonly WaitingTicket[], lines: readonly string[]): WaitingTicket[] {
    return callOrder(waiting, turnsIn(this.calls, lines), this.settings.priority, lines, this.at);
  }

  #shared(line: string): string[] {
    let lines = this.#groups.get(line);
    if (!lines) this.#groups.set(line, (lines = sharedLines(line, this.settings.counters).sort()));
    return lines;
  }
}
