/** What is told of complaints in numbers and tables: public statistics, and the office's own export. */
import type { StatisticsQuery, StatisticsView } from '@layan/domain/api/complaints.ts';
import type { ExportQuery } from '@layan/domain/api/inbox.ts';
import { addDays, atLocal, isDay } from '@layan/domain/calendar/day.ts';
import { complaintStatistics, monthsBetween } from '@layan/domain/complaint/statistics.ts';
import { Refused } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import type { Audit } from './audit.ts';
import type { Desk } from './desk.ts';
import { tableOf, type Table } from './export.ts';
import { AddressLimit, type Sender } from './limits.ts';
import type { Register } from './register.ts';

interface ReportParts {
  store: Store;
  desk: Desk;
  audit: Audit;
  register: Register;
}

const MINUTE = 60_000;
/** For one address within so many minutes. */
const MOST_COUNTED = 120;
const MINUTES = 10;

export class Reports {
  readonly #parts: ReportParts;
  readonly #limit = new AddressLimit(MOST_COUNTED, MINUTES);
  /** What was counted within the last minute, for many look at the same months. */
  #counted = new Map<string, StatisticsView>();
  #moment = '';

  constructor(parts: ReportParts) {
    this.#parts = parts;
  }

  /** Counted anew when something changed, and when the clock may have made something late. */
  statistics({ from, to }: StatisticsQuery, { device, address }: Sender, now: number): StatisticsView {
    if (monthsBetween(from, to).length === 0) throw new Refused('refused', { status: 422 });
    const { register, desk } = this.#parts;
    const moment = `${register.version}/${Math.floor(now / MINUTE)}`;
    if (this.#moment !== moment) this.#counted.clear();
    this.#moment = moment;
    const key = `${from}/${to}`;
    let view = this.#counted.get(key);
    if (!view) {
      // Counting tens of thousands takes a while: nobody makes the queue wait by asking for ever other months.
      if (device === null) this.#limit.take(address, now);
      const complaints = [...register.all()].map(each => each.complaint);
      view = complaintStatistics(complaints, { from, to, now, timeZone: desk.timeZone });
      this.#counted.set(key, view);
    }
    return view;
  }

  /** Both days included. */
  async table({ from, to, language = 'id' }: ExportQuery): Promise<Table> {
    if (!isDay(from) || !isDay(to) || from > to) throw new Refused('refused', { status: 422 });
    const { store, desk, audit, register } = this.#parts;
    const { timeZone } = desk;
    const start = atLocal(from, '00:00', timeZone);
    const end = atLocal(addDays(to, 1), '00:00', timeZone);
    const complaints = [...register.all()]
      .map(each => each.complaint)
      .filter(({ receivedAt }) => receivedAt >= start && receivedAt < end)
      .sort((one, other) => one.receivedAt - other.receivedAt);
    return tableOf(complaints, {
      language,
      timeZone,
      colleagues: await desk.colleagues(),
      services: desk.names,
      log: id => audit.read(store.read, id),
    });
  }
}
