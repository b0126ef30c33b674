/** The complaints of one office: its parts put together, what is done with them every day, and who is told of a change. */
import type { ComplaintRules } from '@layan/domain/api/complaints.ts';
import { localDay } from '@layan/domain/calendar/day.ts';
import { FILE_TYPES, LARGEST_FILE, MOST_FILES, type Complaint } from '@layan/domain/complaint/complaint.ts';
import { keptUntil } from '@layan/domain/complaint/deadline.ts';
import type { Staff } from '../people/staff.ts';
import type { Office } from '../queue/office.ts';
import type { Store } from '../store/store.ts';
import { Acts, type Doing } from './acts.ts';
import { Audit } from './audit.ts';
import { Cells, usedKeys } from './cells.ts';
import { Citizens } from './citizens.ts';
import { Desk, type DeskCatalogue } from './desk.ts';
import { Files } from './files.ts';
import { Intake } from './intake.ts';
import type { KeyRing } from './key-ring.ts';
import { Officers } from './officers.ts';
import { Pins } from './pins.ts';
import { Proofs } from './proof.ts';
import { Register } from './register.ts';
import { Repeats } from './repeats.ts';
import { Reports } from './reports.ts';
import { everyComplaint, readComplaint, type Kept } from './rows.ts';

export interface ComplaintsOptions {
  store: Store;
  keys: KeyRing;
  staff: Staff;
  office: Office;
  catalogue: DeskCatalogue;
}

/** How often it is looked whether a new day has begun. */
const HOUR = 60 * 60_000;
const SHORTEST_MONTH = 28 * 24 * HOUR;

export class Complaints {
  readonly desk: Desk;
  readonly files: Files;
  readonly proofs: Proofs;
  readonly register = new Register();
  readonly repeats = new Repeats();
  readonly intake: Intake;
  readonly citizens: Citizens;
  readonly officers: Officers;
  readonly reports: Reports;
  readonly #store: Store;
  readonly #keys: KeyRing;
  readonly #cells: Cells;
  readonly #acts: Acts;
  #tidied = '';
  #timer: NodeJS.Timeout | undefined;

  constructor({ store, keys, staff, office, catalogue }: ComplaintsOptions) {
    const cells = new Cells(keys);
    const audit = new Audit(cells);
    const files = new Files(store, cells);
    const acts = new Acts(cells, audit, files);
    const desk = new Desk(office, staff, catalogue);
    const proofs = new Proofs(keys);
    const pins = new Pins(keys);
    const { register } = this;
    const changed = (kept: readonly Kept[]) => this.#changed(kept);
    const { repeats } = this;
    const parts = { store, cells, desk, acts, audit, files, proofs, pins, register, repeats, changed };
    this.intake = new Intake(parts);
    this.citizens = new Citizens(parts);
    this.officers = new Officers(parts);
    this.reports = new Reports(parts);
    this.desk = desk;
    this.files = files;
    this.proofs = proofs;
    this.#store = store;
    this.#keys = keys;
    this.#cells = cells;
    this.#acts = acts;
  }

  /** Reads the keys and every complaint; resolves with the ids of those that cannot be opened. */
  async load(now: number): Promise<string[]> {
    const { read } = this.#store;
    this.#keys.load(await usedKeys(read), now);
    const broken: string[] = [];
    const all: Kept[] = [];
    for await (const page of everyComplaint(read, this.#cells, id => broken.push(id))) all.push(...page);
    this.register.fill(all);
    for (const { complaint } of all)
      if (this.repeats.isLate(complaint.receivedAt, now)) this.repeats.note(complaint.text, complaint.receivedAt);
    return broken;
  }

  /** Does now, and then once a day, what only the clock asks for. An office opens also where that fails. */
  async keepTidy(clock: () => number, failed: (error: unknown) => void): Promise<void> {
    const tidy = async () => {
      const today = localDay(clock(), this.desk.timeZone);
      if (today !== this.#tidied) await this.#tidy(clock(), failed);
      this.#tidied = today;
    };
    await tidy().catch(failed);
    this.#timer = setInterval(() => void tidy().catch(failed), HOUR).unref();
  }

  /** What was kept long enough is emptied, each by itself; files that no complaint named are gone. */
  async #tidy(now: number, failed: (error: unknown) => void): Promise<void> {
    await this.#store.write(tx => this.files.sweep(tx, now));
    const due = [...this.register.all()].filter(({ complaint }) => this.#isOver(complaint, now));
    const doing = await this.desk.doing({ who: 'clock', staff: null }, now);
    for (const { complaint } of due) await this.#expire(complaint.id, doing).catch(failed);
    await this.#store.forget();
  }

  async #expire(id: string, doing: Doing): Promise<void> {
    const kept = await this.#store.write(async tx => {
      const before = await readComplaint(tx, this.#cells, id);
      return before && this.#isOver(before.complaint, doing.at)
        ? this.#acts.perform(tx, before, { act: 'expire' }, doing)
        : [];
    });
    this.#changed(kept);
  }

  /** All that a form must know. */
  rules(now: number): ComplaintRules {
    const { terms, timeZone } = this.desk;
    const { rules, settings, opening } = terms;
    const { hours, closedOn, jointLeave } = opening;
    return {
      now,
      timeZone,
      classes: rules.classes,
      byService: rules.byService,
      opening: { hours, closedOn, jointLeave },
      reopenDays: settings.reopenDays,
      retentionMonths: settings.retentionMonths,
      handOver: settings.handOver,
      files: { most: MOST_FILES, bytes: LARGEST_FILE, types: [...FILE_TYPES] },
    };
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #changed(kept: readonly Kept[]): void {
    if (kept.length) this.register.put(kept);
  }

  #isOver({ restedAt, erased }: Complaint, now: number): boolean {
    const { terms } = this.desk;
    const months = terms.settings.retentionMonths;
    // No month is shorter: most need no calendar.
    if (restedAt === null || erased || now < restedAt + months * SHORTEST_MONTH) return false;
    return now >= keptUntil(restedAt, months, terms);
  }
}
