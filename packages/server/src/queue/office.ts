/** This office: its settings, its day and its hours. Settings are kept in memory and in the store. */
import type { Issue, SettingsView } from '@layan/domain/api/settings.ts';
import { localDay } from '@layan/domain/calendar/day.ts';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { defaultSettings, type OfficeCatalogue } from '@layan/domain/queue/office.ts';
import type { Counter, Line, OfficeSettings } from '@layan/domain/queue/queue.ts';
import { isOpen, opensNext } from '@layan/domain/queue/hours.ts';
import type { Config } from '../config.ts';
import { Refused } from '../refusal.ts';
import type { Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import { businessDay, type Moment } from './day.ts';

const MINUTE = 60_000;

export class Office {
  readonly timeZone: string;
  /** As it calls itself. */
  readonly agency: string;
  readonly defaults: OfficeSettings;
  readonly #catalogue: OfficeCatalogue & Pick<Config, 'agency' | 'services'>;
  readonly #store: Store;
  /** Each agency's settings are its own, should the server ever serve another. */
  readonly #name: string;
  #settings: OfficeSettings;
  #changedAt: number | null = null;
  #last: Moment | null = null;
  #calendar = { minute: NaN, day: '' };

  constructor(store: Store, { agency, services }: Pick<Config, 'agency' | 'services'>) {
    this.#store = store;
    this.#catalogue = { agency, services };
    this.#name = `office/${agency.slug}`;
    this.timeZone = agency.timeZone;
    this.agency = agency.name;
    this.defaults = defaultSettings(this.#catalogue);
    this.#settings = this.defaults;
  }

  get settings(): OfficeSettings {
    return this.#settings;
  }

  /** Reads what was decided and written before this start. Resolves with what cannot be used any more. */
  async load(): Promise<Issue[]> {
    const { db } = this.#store.read;
    const last = await db.selectFrom('steps').select(['day', 'at']).orderBy('id', 'desc').limit(1).executeTakeFirst();
    this.#last = last ?? null;
    const kept = await db.selectFrom('settings').selectAll().where('name', '=', this.#name).executeTakeFirst();
    if (!kept) return [];
    const check = checkSettings(this.#withoutStrangers(JSON.parse(kept.value) as OfficeSettings), this.#catalogue);
    if ('issues' in check) return check.issues;
    this.#settings = check.settings;
    this.#changedAt = kept.changedAt;
    return [];
  }

  /** The agency's own day now. */
  today(now: number): string {
    const minute = Math.floor(now / MINUTE);
    // Days begin with a minute, in every zone.
    if (this.#calendar.minute !== minute) this.#calendar = { minute, day: localDay(now, this.timeZone) };
    return businessDay({ day: this.#calendar.day, at: now }, this.#last);
  }

  /** Remembers when something was last written. */
  wrote(moment: Moment): void {
    this.#last = moment;
  }

  isOpen(now: number): boolean {
    return isOpen(now, this.#settings, this.timeZone);
  }

  opensNext(now: number): number | null {
    return opensNext(now, this.#settings, this.timeZone);
  }

  line(letter: string): Line {
    const line = this.#settings.lines.find(each => each.letter === letter);
    if (!line) throw new Refused('line-unknown');
    return line;
  }

  /** The line in which this service is waited for. */
  lineOf(service: string): Line {
    const line = this.#settings.lines.find(each => each.services.includes(service));
    if (!line) throw new Refused('line-unknown');
    return line;
  }

  counter(id: string): Counter {
    const counter = this.#settings.counters.find(each => each.id === id);
    if (!counter) throw new Refused('counter-unknown');
    return counter;
  }

  /** The number painted above a counter; null for one that is no more. */
  counterNumber(id: string | null): number | null {
    return this.#settings.counters.find(each => each.id === id)?.number ?? null;
  }

  isSensitive(service: string): boolean {
    return this.#catalogue.services.some(each => each.id === service && each.sensitive);
  }

  view(): SettingsView {
    const { agency, services } = this.#catalogue;
    return {
      settings: this.#settings,
      defaults: this.defaults,
      changedAt: this.#changedAt,
      services: services.map(({ id, editorial, division, sensitive }) => ({
        id,
        name: editorial.plain,
        division,
        sensitive,
      })),
      divisions: agency.divisions.map(({ id, plain }) => ({ id, name: plain })),
    };
  }

  /** Takes new settings, or refuses them with every reason. */
  async change(value: unknown, now: number): Promise<void> {
    const check = checkSettings(value, this.#catalogue);
    if ('issues' in check) throw new Refused('refused', { status: 422, issues: check.issues });
    const { settings } = check;
    await this.#store.write(async tx => {
      const issues = await this.#leftBehind(tx, settings, now);
      if (issues.length) throw new Refused('refused', { status: 422, issues });
      const row = { name: this.#name, value: JSON.stringify(settings), changedAt: now };
      await tx.db
        .insertInto('settings')
        .values(row)
        .onConflict(conflict => conflict.column('name').doUpdateSet({ value: row.value, changedAt: now }))
        .execute();
    });
    this.#settings = settings;
    this.#changedAt = now;
  }

  /** People who wait in a line, or sit at a counter, that would be no more. */
  async #leftBehind({ db }: Reader, settings: OfficeSettings, now: number): Promise<Issue[]> {
    const here = await db
      .selectFrom('tickets')
      .select(['line', 'counter', 'state'])
      .where('day', '=', this.today(now))
      .where('state', 'in', ['waiting', 'called', 'serving', 'parked'])
      .execute();
    const issues: Issue[] = [];
    for (const letter of new Set(here.map(ticket => ticket.line))) {
      const count = here.filter(ticket => ticket.line === letter).length;
      if (!settings.lines.some(line => line.letter === letter)) issues.push(stillInLine(letter, count));
    }
    for (const { counter, state } of here) {
      if (state !== 'called' && state !== 'serving') continue;
      if (!settings.counters.some(each => each.id === counter))
        issues.push(stillAtCounter(this.counterNumber(counter)));
    }
    return issues;
  }

  /** The catalogue may have changed since: services it no longer has are waited for nowhere. */
  #withoutStrangers(settings: OfficeSettings): OfficeSettings {
    const known = new Set(this.#catalogue.services.map(service => service.id));
    const lines = settings.lines.map(line => ({ ...line, services: line.services.filter(id => known.has(id)) }));
    return { ...settings, lines };
  }
}

function stillInLine(letter: string, count: number): Issue {
  return {
    path: 'lines',
    message: {
      id: `Antrean ${letter} belum bisa dihapus: masih ada ${count} orang hari ini.`,
      en: `Line ${letter} cannot be removed yet: ${count} people are still in it today.`,
    },
  };
}

function stillAtCounter(number: number | null): Issue {
  return {
    path: 'counters',
    message: {
      id: `Loket ${number ?? '?'} belum bisa dihapus: masih melayani.`,
      en: `Counter ${number ?? '?'} cannot be removed yet: it is serving somebody.`,
    },
  };
}
