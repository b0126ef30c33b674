/** The queue of one office: what may be asked of it and what may be done, for whichever route asks. */
import type {
  BoardView,
  CounterList,
  CounterView,
  QueueView,
  TicketRequest,
  TicketView,
} from '@layan/domain/api/queue.ts';
import { ticketCode } from '@layan/domain/queue/number.ts';
import { HOLDS_COUNTER, mayRejoin, type TicketStep } from '@layan/domain/queue/ticket.ts';
import type { Counter } from '@layan/domain/queue/queue.ts';
import { Refused } from '../refusal.ts';
import type { TicketRow } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { calledAfter, recentlyCalled, type Announcement } from './calls.ts';
import { Issue, ticketId, type Asking } from './issue.ts';
import type { Office } from './office.ts';
import { Outlook } from './outlook.ts';
import { REMOTE, RemoteLimit } from './remote.ts';
import { findTicket } from './rows.ts';
import { lastStep, Steps, undoUntil, type Acting } from './steps.ts';
import { ticketView, workTicket } from './views.ts';

/** More people than a console shows at once; the lines tell how many there are. */
const SHOWN = 100;

export type AtCounter = Acting & { counter: Counter };

export class Queue {
  readonly office: Office;
  readonly outlook: Outlook;
  readonly #store: Store;
  readonly #issue: Issue;
  readonly #steps: Steps;
  readonly #limit = new RemoteLimit();

  constructor(store: Store, office: Office) {
    this.#store = store;
    this.office = office;
    this.outlook = new Outlook(store, office);
    this.#issue = new Issue(store, office, this.outlook);
    this.#steps = new Steps(store, office, this.outlook);
  }

  async view(now: number): Promise<QueueView> {
    const snapshot = await this.outlook.now(now);
    const open = this.office.isOpen(now);
    const remote = open && this.office.settings.remoteTickets > 0;
    const { agency: name, timeZone } = this.office;
    const opensAt = this.office.opensNext(now);
    return { agency: { name, timeZone }, now, day: snapshot.day, open, opensAt, remote, lines: snapshot.lines() };
  }

  issue(request: TicketRequest, asking: Asking, now: number): Promise<TicketView> {
    return this.#issue.ticket(request, asking, now);
  }

  /** A number for somebody who is not here, from this address. */
  async issueFromAfar(request: TicketRequest, key: string, address: string, now: number): Promise<TicketView> {
    const asking = { device: REMOTE, token: REMOTE, key };
    const giveBack = this.#limit.take(address, ticketId(asking), now);
    try {
      return await this.#issue.ticket(request, asking, now);
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  async ticket(id: string, now: number): Promise<TicketView> {
    const row = await findTicket(this.#store.read, id);
    if (!row) throw new Refused('ticket-unknown');
    return ticketView(row, await this.outlook.now(now), this.office, now);
  }

  /** Several tickets at once, for those who watch them. */
  async tickets(ids: string[], now: number): Promise<TicketView[]> {
    if (ids.length === 0) return [];
    const snapshot = await this.outlook.now(now);
    const rows = await this.#store.read.db.selectFrom('tickets').selectAll().where('id', 'in', ids).execute();
    return rows.map(row => ticketView(row, snapshot, this.office, now));
  }

  /** What a visitor does with their own ticket. */
  async visitorStep(id: string, step: 'cancelled' | 'late', now: number): Promise<TicketView> {
    await this.#steps.take(id, step, { counter: null, actor: null }, now);
    return this.ticket(id, now);
  }

  async counterStep(id: string, step: TicketStep, acting: AtCounter, now: number, line?: string): Promise<CounterView> {
    await this.#steps.take(id, step, acting, now, line);
    return this.counter(acting.counter, now);
  }

  async callNext(acting: AtCounter, now: number): Promise<CounterView> {
    await this.#steps.callNext(acting, now);
    return this.counter(acting.counter, now);
  }

  async find(code: string, acting: AtCounter, now: number): Promise<CounterView> {
    await this.#steps.find(code, acting, now);
    return this.counter(acting.counter, now);
  }

  async undo(acting: AtCounter, now: number): Promise<CounterView> {
    await this.#steps.undo(acting, now);
    return this.counter(acting.counter, now);
  }

  async board(now: number): Promise<BoardView> {
    const snapshot = await this.outlook.now(now);
    const calls = await recentlyCalled(this.#store.read, this.office, snapshot.day);
    const isPublic = (service: string) => !this.office.isSensitive(service);
    const lines = snapshot.lines().map(line => ({ ...line, services: line.services.filter(isPublic) }));
    return { now, open: this.office.isOpen(now), calls, lines };
  }

  calledAfter(step: number, now: number): Promise<Announcement[]> {
    return calledAfter(this.#store.read, this.office, this.office.today(now), step);
  }

  async counters(now: number): Promise<CounterList> {
    const { aside } = await this.outlook.now(now);
    const busy = new Set(aside.filter(holdsCounter).map(ticket => ticket.counter));
    const { counters } = this.office.settings;
    return { counters: counters.map(({ id, number, lines }) => ({ id, number, lines, busy: busy.has(id) })) };
  }

  async counter(counter: Counter, now: number): Promise<CounterView> {
    const { id, number, lines } = counter;
    const { settings } = this.office;
    const snapshot = await this.outlook.now(now);
    const mine = (row: TicketRow) => row.counter === id || lines.includes(row.line);
    const aside = snapshot.aside.filter(mine);
    const current = aside.find(row => holdsCounter(row) && row.counter === id);
    const step = await lastStep(this.#store.read, snapshot.day, id);
    const stepped = step && (await findTicket(this.#store.read, step.ticket));
    const until = undoUntil(step);
    const work = (row: TicketRow) => workTicket(row, settings, now);
    return {
      now,
      counter: { id, number, lines },
      current: current ? work(current) : null,
      waiting: (await this.#rows(snapshot.order(lines).slice(0, SHOWN))).map(work),
      parked: aside.filter(row => row.state === 'parked').map(work),
      missed: aside.filter(row => row.state === 'missed' && mayRejoin(row, settings.noShow, now)).map(work),
      lines: snapshot.lines(),
      undoUntil: until !== null && until >= now ? until : null,
      lastStep: step?.step ?? null,
      lastCode: stepped ? ticketCode(stepped.series, stepped.number) : null,
    };
  }

  /** The whole tickets, in the order given. */
  async #rows(tickets: readonly { id: string }[]): Promise<TicketRow[]> {
    const ids = tickets.map(({ id }) => id);
    if (ids.length === 0) return [];
    const rows = await this.#store.read.db.selectFrom('tickets').selectAll().where('id', 'in', ids).execute();
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.flatMap(id => byId.get(id) ?? []);
  }
}

function holdsCounter(row: Pick<TicketRow, 'state'>): boolean {
  return HOLDS_COUNTER.includes(row.state);
}
