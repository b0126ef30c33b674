/** What decides about complaints in this office: its catalogue, its settings, its people. */
import { classRules } from '@layan/domain/complaint/classes.ts';
import type { ComplaintActor } from '@layan/domain/complaint/complaint.ts';
import { complaintSettings } from '@layan/domain/complaint/settings.ts';
import type { Scene } from '@layan/domain/complaint/deeds.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import type { Config } from '../config.ts';
import type { Staff } from '../people/staff.ts';
import type { Office } from '../queue/office.ts';
import type { Doing } from './acts.ts';

export type DeskCatalogue = Pick<Config, 'agency' | 'services'>;

export interface Colleague {
  id: string;
  name: string;
  /** Whether they handle complaints now. */
  handles: boolean;
}

export class Desk {
  readonly office: Office;
  readonly services: readonly string[];
  /** Plain names of the services, by id. */
  readonly names: ReadonlyMap<string, { id: string; en: string }>;
  readonly agency: Config['agency'];
  readonly #catalogue: DeskCatalogue;
  readonly #staff: Staff;
  #terms: { settings: OfficeSettings; terms: Scene['terms'] } | null = null;

  constructor(office: Office, staff: Staff, catalogue: DeskCatalogue) {
    this.office = office;
    this.agency = catalogue.agency;
    this.services = catalogue.services.map(({ id }) => id);
    this.names = new Map(catalogue.services.map(({ id, editorial }) => [id, editorial.plain]));
    this.#catalogue = catalogue;
    this.#staff = staff;
  }

  get timeZone(): string {
    return this.office.timeZone;
  }

  /** All that decides about dates, by the settings as they are now. */
  get terms(): Scene['terms'] {
    const { settings } = this.office;
    if (this.#terms?.settings !== settings) {
      const ours = complaintSettings(settings);
      const rules = classRules(this.#catalogue, ours);
      this.#terms = { settings, terms: { rules, settings: ours, opening: settings, timeZone: this.timeZone } };
    }
    return this.#terms.terms;
  }

  /** Everybody who works or worked here, so that old entries have names too. */
  async colleagues(): Promise<Colleague[]> {
    const members = await this.#staff.list();
    return members.map(({ id, name, role, active }) => ({ id, name, handles: active && role !== 'counter' }));
  }

  async doing(by: ComplaintActor, at: number): Promise<Doing> {
    const colleagues = await this.colleagues();
    return { at, by, terms: this.terms, staff: colleagues.filter(each => each.handles).map(({ id }) => id) };
  }
}
