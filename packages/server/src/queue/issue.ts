/** Giving out a number: one atomic statement draws it, one transaction keeps it, and asking twice gives one ticket. */
import { hash } from 'node:crypto';
import type { TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import { Refused } from '../refusal.ts';
import type { TicketRow } from '../store/database.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import type { Outlook } from './outlook.ts';
import { REMOTE, remoteWaiting } from './remote.ts';
import { findTicket, logStep } from './rows.ts';
import { newTicketView } from './views.ts';

/** A kiosk that asks for a ticket; or somebody from afar, with `REMOTE` for device and token. */
export interface Asking {
  device: string;
  token: string;
  /** The asker's own name for this one request. */
  key: string;
}

interface Wanted {
  series: string;
  service: string | null;
  priority: number;
  cases: number;
  language: string;
  checklist: string | null;
}

/** The request was answered before: the ticket is there already. */
class Repeated extends Error {}

/** Draws the next number and a place behind the last one, even when somebody set the clock back. */
const drawNumber = new Prepared((db, values: { day: string; letter: string; now: number }) =>
  db
    .insertInto('series')
    .values({ day: values.day, letter: values.letter, place: values.now, last: 1 })
    .onConflict(conflict =>
      conflict.columns(['day', 'letter']).doUpdateSet(({ eb, ref }) => ({
        last: eb('series.last', '+', 1),
        place: eb
          .case()
          .when('excluded.place', '>', ref('series.place'))
          .then(ref('excluded.place'))
          .else(eb('series.place', '+', 1))
          .end(),
      })),
    )
    .returning(['last', 'place']),
);

type NewTicket = Omit<
  TicketRow,
  | 'counter'
  | 'calls'
  | 'lateUntil'
  | 'calledAt'
  | 'arrivedAt'
  | 'servedAt'
  | 'endedAt'
  | 'firstCalledAt'
  | 'version'
  | 'state'
>;

const insertTicket = new Prepared((db, ticket: NewTicket) =>
  db
    .insertInto('tickets')
    .values({
      id: ticket.id,
      day: ticket.day,
      series: ticket.series,
      number: ticket.number,
      line: ticket.line,
      service: ticket.service,
      priority: ticket.priority,
      cases: ticket.cases,
      language: ticket.language,
      checklist: ticket.checklist,
      state: 'waiting',
      place: ticket.place,
      calls: 0,
      issuedAt: ticket.issuedAt,
      toldAhead: ticket.toldAhead,
      toldFrom: ticket.toldFrom,
      toldTo: ticket.toldTo,
      device: ticket.device,
      version: 1,
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id'),
);

export class Issue {
  readonly #store: Store;
  readonly #office: Office;
  readonly #outlook: Outlook;

  constructor(store: Store, office: Office, outlook: Outlook) {
    this.#store = store;
    this.#office = office;
    this.#outlook = outlook;
  }

  /** A new ticket; or the one that this very request was given before. */
  async ticket(request: TicketRequest, asking: Asking, now: number): Promise<TicketView> {
    const wanted = this.#read(request);
    const id = ticketId(asking);
    await this.#outlook.glance(now);
    try {
      return await this.#store.write(tx => this.#draw(tx, id, wanted, asking.device, now));
    } catch (error) {
      if (!(error instanceof Repeated || error instanceof Refused)) throw error;
      const earlier = await findTicket(this.#store.read, id);
      if (!earlier) throw error;
      if (!isSame(earlier, wanted)) throw new Refused('key-reused');
      return newTicketView(earlier);
    }
  }

  #read({ line, service, priority, cases, language, checklist }: TicketRequest): Wanted {
    if (line === undefined && service === undefined) throw new Refused('line-unknown');
    const { letter } = service === undefined ? this.#office.line(line ?? '') : this.#office.lineOf(service);
    return {
      series: letter,
      service: service ?? null,
      priority: priority ? 1 : 0,
      cases: cases ?? 1,
      language: language ?? 'id',
      checklist: checklist ? JSON.stringify(checklist) : null,
    };
  }

  async #draw(tx: Reader, id: string, wanted: Wanted, device: string, now: number): Promise<TicketView> {
    const day = this.#office.today(now);
    const { series } = wanted;
    const most = device === REMOTE ? this.#office.settings.remoteTickets : Infinity;
    if (most === 0) throw new Refused('remote-closed');
    const { last, place } = (await tx.all(drawNumber, { day, letter: series, now }))[0]!;
    const snapshot = this.#outlook.latest;
    const { ahead, estimate } = snapshot.newcomer(series, wanted.priority === 1);
    const state = snapshot.stateOf(series, last - 1, estimate, now);
    if (state !== 'open') throw new Refused(state);
    if (device === REMOTE && (await remoteWaiting(tx, day, series)) >= most) throw new Refused('remote-full');
    const ticket: NewTicket = {
      ...wanted,
      id,
      day,
      number: last,
      line: series,
      place,
      issuedAt: now,
      toldAhead: ahead,
      toldFrom: estimate?.from ?? null,
      toldTo: estimate?.to ?? null,
      device,
    };
    if ((await tx.all(insertTicket, ticket)).length === 0) throw new Repeated();
    const step = {
      day,
      at: now,
      ticket: id,
      line: series,
      step: 'issued',
      counter: null,
      undoes: null,
      before: null,
    } as const;
    await logStep(tx, { ...step, actor: device });
    this.#office.wrote({ day, at: now });
    snapshot.add(series, wanted.priority === 1);
    return newTicketView(ticket);
  }
}

/**
 * The ticket's id is made of the kiosk's secret token and its key, or of a key that is itself a secret: nobody else can guess
 * it, and the same request always leads to the same ticket, whatever happened between.
 */
export function ticketId({ token, key }: Asking): string {
  return hash('sha256', `${token}\n${key}`, 'base64url').slice(0, 22);
}

function isSame(ticket: TicketRow, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([name, value]) => ticket[name as keyof Wanted] === value);
}
