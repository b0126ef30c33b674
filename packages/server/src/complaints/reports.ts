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
import type { Register } from './register.ts';

interface ReportParts {
  store: Store;
  desk: Desk;
  audit: Audit;
  register: Register;
}

const MINUTE = 60_000;

export class Reports {
  readonly #parts: ReportParts;
  /** What was asked last, for many look at the same months. */
  #last: { key: string; view: StatisticsView } | null = null;

  constructor(parts: ReportParts) {
    this.#parts = parts;
  }

  /** Counted anew when something changed, and when the clock may have made something late. */
  statistics({ from, to }: StatisticsQuery, now: number): StatisticsView {
    if (monthsBetween(from, to).length === 0) throw new Refused('refused', { status: 422 });
    const { register, desk } = this.#parts;
    const key = [from, to, register.version, Math.floor(now / MINUTE)].join();
    if (this.#last?.key !== key) {
      const complaints = [...register.all()].map(each => each.complaint);
      this.#last = { key, view: complaintStatistics(complaints, { from, to, now, timeZone: desk.timeZone }) };
    }
    return this.#last.view;
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
