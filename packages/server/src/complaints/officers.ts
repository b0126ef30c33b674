/** The office's side: the inbox, one case, and what an officer does with it. */
import { createHmac } from 'node:crypto';
import type {
  CaseView,
  DeskView,
  InboxQuery,
  InboxSearch,
  InboxView,
  OfficerAct,
  OfficerActs,
  PersonExport,
} from '@layan/domain/api/inbox.ts';
import { yearsKnown } from '@layan/domain/calendar/holidays.ts';
import { localDay } from '@layan/domain/calendar/day.ts';
import { OPEN_STATES, type Complaint } from '@layan/domain/complaint/complaint.ts';
import type { Deed } from '@layan/domain/complaint/deeds.ts';
import { readPhone } from '@layan/domain/complaint/draft.ts';
import type { Looking } from '@layan/domain/complaint/filters.ts';
import type { Person } from '../people/staff.ts';
import { Refused } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import type { Acts } from './acts.ts';
import type { Audit } from './audit.ts';
import type { Cells } from './cells.ts';
import type { Desk } from './desk.ts';
import type { Register } from './register.ts';
import { readComplaint, type Kept } from './rows.ts';
import { Similar } from './similar.ts';
import { caseView, inboxItem } from './views.ts';

interface OfficerParts {
  store: Store;
  cells: Cells;
  desk: Desk;
  acts: Acts;
  audit: Audit;
  register: Register;
  /** Called with every complaint that changed, once that is on the disk. */
  changed: (kept: readonly Kept[]) => void;
}

type Wanted = Omit<InboxSearch, 'query' | 'page' | 'pageSize'> & { query?: string; page: number; pageSize: number };

const PAGE_SIZE = 25;

export class Officers {
  readonly #parts: OfficerParts;
  readonly #similar = new Similar();

  constructor(parts: OfficerParts) {
    this.#parts = parts;
  }

  async list(
    { page = '1', pageSize = String(PAGE_SIZE), ...query }: InboxQuery,
    person: Person,
    now: number,
  ): Promise<InboxView> {
    return this.#page({ ...query, page: Number(page), pageSize: Number(pageSize) }, person, now);
  }

  async search(
    { page = 1, pageSize = PAGE_SIZE, ...search }: InboxSearch,
    person: Person,
    now: number,
  ): Promise<InboxView> {
    return this.#page({ ...search, page, pageSize }, person, now);
  }

  async desk(): Promise<DeskView> {
    const { desk } = this.#parts;
    const { rules, settings } = desk.terms;
    const colleagues = await desk.colleagues();
    return {
      colleagues: colleagues.filter(({ handles }) => handles).map(({ id, name }) => ({ id, name })),
      templates: settings.templates,
      classes: rules.classes,
      byService: rules.byService,
      holidaysKnownUntil: yearsKnown.length ? Math.max(...yearsKnown) : null,
      timeZone: desk.timeZone,
    };
  }

  async case(id: string, person: Person, now: number): Promise<CaseView> {
    const { store, cells } = this.#parts;
    const kept = await readComplaint(store.read, cells, id);
    if (!kept) throw unknownCase();
    return this.#view(kept, person, now);
  }

  /** Does it for somebody who has seen everything that happened; the very same request acts once. */
  async act<A extends OfficerAct>(
    id: string,
    name: A,
    { seen, ...body }: OfficerActs[A],
    person: Person,
    now: number,
  ): Promise<CaseView> {
    const { store, cells, desk, acts, audit } = this.#parts;
    const request = this.#mark([person.id, id, name, seen, body]);
    const doing = { ...(await desk.doing({ who: 'officer', staff: person.id }, now)), request };
    const deed = { act: name, ...body } as unknown as Deed & { into?: unknown; service?: string | null };
    if (deed.service && !desk.services.includes(deed.service)) throw new Refused('service-unknown');
    const kept = await store.write(async tx => {
      const before = await readComplaint(tx, cells, id);
      if (!before) throw unknownCase();
      if (await audit.knows(tx, id, request)) return [];
      if (before.seq !== seen) throw new Refused('changed');
      if (typeof deed.into !== 'string') return acts.perform(tx, before, deed, doing);
      const into = await readComplaint(tx, cells, deed.into);
      if (!into) throw unknownCase();
      return acts.perform(tx, before, { act: 'merge', into: into.complaint }, doing, [into]);
    });
    this.#parts.changed(kept);
    return this.case(id, person, now);
  }

  /** Everything about whoever filed this one, to be handed to them. */
  async person(id: string, person: Person, now: number): Promise<PersonExport> {
    const { desk, register } = this.#parts;
    const one = register.get(id);
    if (!one) throw unknownCase();
    const isTheirs = samePerson(one.complaint);
    const theirs = [...register.all()].filter(each => each === one || isTheirs(each.complaint));
    const ids = new Set(theirs.map(({ complaint }) => complaint.id));
    const complaints = [];
    for (const { complaint } of theirs.sort((a, b) => a.complaint.receivedAt - b.complaint.receivedAt)) {
      const { similar: _, may: __, now: ___, ...view } = await this.case(complaint.id, person, now);
      // A code is its owner's secret, also from those who complained of the same.
      const followers = view.followers.filter(each => ids.has(each.id));
      const mergedInto = view.mergedInto && ids.has(view.mergedInto.id) ? view.mergedInto : null;
      complaints.push({ ...view, followers, mergedInto });
    }
    return { exportedAt: now, agency: desk.agency.name, complaints };
  }

  async #page(asked: Wanted, person: Person, now: number): Promise<InboxView> {
    const { query, page, pageSize, filter = 'open', ...narrowing } = asked;
    const { desk, register } = this.#parts;
    const looking: Looking = { now, today: localDay(now, desk.timeZone), staff: person.id };
    const wanted = { ...narrowing, filter, query };
    const { found, page: complaints } = register.find(wanted, looking, (page - 1) * pageSize, page * pageSize);
    const last = Math.max(1, Math.ceil(found / pageSize));
    // What stood on the last page was dealt with: another page is the last one now.
    if (page > last) return this.#page({ ...asked, page: last }, person, now);
    const colleagues = await desk.colleagues();
    const items = complaints.map(complaint =>
      inboxItem(complaint, register.followers(complaint.id).length, colleagues, now),
    );
    return { now, counts: register.counts(looking), page, pageSize, found, items };
  }

  async #view({ complaint }: Kept, person: Person, now: number): Promise<CaseView> {
    const { store, desk, acts, audit, register } = this.#parts;
    const family = await acts.family(store.read, complaint);
    const by = { who: 'officer', staff: person.id } as const;
    return caseView(complaint, {
      now,
      colleagues: await desk.colleagues(),
      main: family.main,
      followers: family.followers,
      // Only what is open can still be merged.
      similar: OPEN_STATES.includes(complaint.state) ? this.#similar.find(complaint, register) : [],
      log: await audit.read(store.read, complaint.id),
      possible: acts.possible(complaint, family, await desk.doing(by, now)),
    });
  }

  #mark(request: unknown[]): string {
    const { ring } = this.#parts.cells;
    return createHmac('sha256', ring.secret('act')).update(JSON.stringify(request)).digest('base64url');
  }
}

function unknownCase(): Refused {
  return new Refused('complaint-unknown', { message: 'Pengaduan ini tidak ada · There is no such complaint' });
}

/** Whether another complaint has the same telephone number or e-mail address. */
function samePerson({ contact }: Complaint): (other: Complaint) => boolean {
  const phone = contact?.phone ? readPhone(contact.phone) : null;
  const email = contact?.email?.toLowerCase() ?? null;
  return other => {
    const theirs = other.contact;
    if (phone !== null && theirs?.phone && readPhone(theirs.phone) === phone) return true;
    return email !== null && theirs?.email?.toLowerCase() === email;
  };
}
