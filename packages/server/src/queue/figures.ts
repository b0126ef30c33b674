/** What came of the days: counted from the tickets, a day at a time, so that nobody at a kiosk waits for it. */
import { setImmediate as turn } from 'node:timers/promises';
import type { FiguresQuery, FiguresShare, FiguresView } from '@layan/domain/api/settings.ts';
import { addDays, isDay, localTime } from '@layan/domain/calendar/day.ts';
import { quantile } from '@layan/domain/queue/estimate.ts';
import { Refused } from '../refusal.ts';
import type { TicketRow } from '../store/database.ts';
import type { Reader } from '../store/prepared.ts';
import type { Office } from './office.ts';

type Counted = Pick<
  TicketRow,
  'day' | 'series' | 'service' | 'priority' | 'state' | 'issuedAt' | 'firstCalledAt' | 'servedAt' | 'endedAt'
>;

const MOST_DAYS = 366;
const MINUTE = 60_000;
/** Served for longer than a working day: forgotten. */
const FORGOTTEN = 12 * 60;

class Tally {
  #tickets = 0;
  #finished = 0;
  #missed = 0;
  #cancelled = 0;
  readonly #waits: number[] = [];
  readonly #serving: number[] = [];

  add({ state, issuedAt, firstCalledAt, servedAt, endedAt }: Counted): void {
    this.#tickets++;
    if (state === 'finished') this.#finished++;
    if (state === 'missed') this.#missed++;
    if (state === 'cancelled') this.#cancelled++;
    if (firstCalledAt !== null) this.#waits.push(minutesBetween(issuedAt, firstCalledAt));
    if (state !== 'finished' || servedAt === null || endedAt === null) return;
    const minutes = minutesBetween(servedAt, endedAt);
    if (minutes < FORGOTTEN) this.#serving.push(minutes);
  }

  get share(): FiguresShare {
    return {
      tickets: this.#tickets,
      finished: this.#finished,
      missed: this.#missed,
      cancelled: this.#cancelled,
      wait: middle(this.#waits),
      serving: middle(this.#serving),
    };
  }
}

/** Tallies by a name, made when first needed. */
class Tallies<K> {
  readonly #tallies = new Map<K, Tally>();

  add(key: K, ticket: Counted): void {
    let tally = this.#tallies.get(key);
    if (!tally) this.#tallies.set(key, (tally = new Tally()));
    tally.add(ticket);
  }

  map<T>(each: (key: K, share: FiguresShare) => T): T[] {
    return [...this.#tallies]
      .sort(([one], [other]) => (one === other ? 0 : one > other ? 1 : -1))
      .map(([key, tally]) => each(key, tally.share));
  }
}

export async function figures(reader: Reader, office: Office, { from, to }: FiguresQuery): Promise<FiguresView> {
  const days = daysBetween(from, to);
  const total = new Tally();
  const priority = new Tally();
  const lines = new Tallies<string>();
  const hours = new Tallies<number>();
  const perDay = new Tallies<string>();
  const services = new Tallies<string>();
  for (const day of days) {
    for (const ticket of await ticketsOf(reader, day)) {
      const { series, service, issuedAt } = ticket;
      total.add(ticket);
      if (ticket.priority === 1) priority.add(ticket);
      lines.add(series, ticket);
      hours.add(Number(localTime(issuedAt, office.timeZone).slice(0, 2)), ticket);
      perDay.add(day, ticket);
      services.add(service === null || office.isSensitive(service) ? '' : service, ticket);
    }
    await turn();
  }
  return {
    from,
    to,
    total: total.share,
    priority: priority.share,
    lines: lines.map((line, share) => ({ line, ...share })),
    hours: hours.map((hour, share) => ({ hour, ...share })),
    days: perDay.map((day, share) => ({ day, ...share })),
    services: services.map((service, share) => ({ service: service || null, ...share })),
  };
}

function ticketsOf({ db }: Reader, day: string): Promise<Counted[]> {
  return db
    .selectFrom('tickets')
    .select(['day', 'series', 'service', 'priority', 'state', 'issuedAt', 'firstCalledAt', 'servedAt', 'endedAt'])
    .where('day', '=', day)
    .execute();
}

function daysBetween(from: string, to: string): string[] {
  if (!isDay(from) || !isDay(to) || from > to) throw new Refused('refused');
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (days.push(day) > MOST_DAYS) throw new Refused('refused');
  }
  return days;
}

/** Never negative: somebody may have set the clock back between. */
function minutesBetween(start: number, end: number): number {
  return Math.max(0, end - start) / MINUTE;
}

function middle(values: number[]): { p50: number; p90: number } | null {
  const sorted = values.sort((one, other) => one - other);
  const p50 = quantile(sorted, 0.5);
  const p90 = quantile(sorted, 0.9);
  return p50 === null || p90 === null ? null : { p50: round(p50), p90: round(p90) };
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
