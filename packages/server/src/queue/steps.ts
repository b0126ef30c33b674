/** What a counter, or the visitor, does with a ticket: checked by the rules, written only if nobody was faster. */
import { chooseNext } from '@layan/domain/queue/next.ts';
import { parseCode } from '@layan/domain/queue/number.ts';
import { HOLDS_COUNTER, takeStep, type TicketStep } from '@layan/domain/queue/ticket.ts';
import { UNDO_MILLISECONDS } from '@layan/domain/api/events.ts';
import type { Counter, Step } from '@layan/domain/queue/queue.ts';
import { Refused } from '../refusal.ts';
import type { StepRow, TicketRow } from '../store/database.ts';
import { isDuplicate } from '../store/dialect.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import type { Outlook } from './outlook.ts';
import { CHANGING, findTicket, logStep, recentCalls, toTicket, turnsIn, type Changing } from './rows.ts';

/** Who takes a step, and where. The visitor has neither counter nor name. */
export interface Acting {
  counter: Counter | null;
  actor: string | null;
}

/** What a step did. */
interface Done {
  line: string;
  step: Step;
}

/** Somebody else changed the ticket between reading and writing. */
class Overtaken extends Error {}

/** With several servers on one database two may reach for the same ticket; one of them looks again. */
const ATTEMPTS = 5;
/** The first few of either kind are enough to choose from: within a kind the longest wait is first. */
const CANDIDATES = 20;

const saveTicket = new Prepared((db, ticket: Changing & { id: string; version: number; seen: number }) =>
  db
    .updateTable('tickets')
    .set({ ...Object.fromEntries(CHANGING.map(name => [name, ticket[name]])), version: ticket.version })
    .where('id', '=', ticket.id)
    .where('version', '=', ticket.seen)
    .returning('id'),
);

const atCounter = new Prepared((db, { day, counter }: { day: string; counter: string }) =>
  db
    .selectFrom('tickets')
    .select('id')
    .where('day', '=', day)
    .where('counter', '=', counter)
    .where('state', 'in', HOLDS_COUNTER),
);

const lastAt = new Prepared((db, { day, counter }: { day: string; counter: string }) =>
  db
    .selectFrom('steps')
    .selectAll()
    .where('counter', '=', counter)
    .where('day', '=', day)
    .orderBy('id', 'desc')
    .limit(1),
);

export class Steps {
  readonly #store: Store;
  readonly #office: Office;
  readonly #outlook: Outlook;

  constructor(store: Store, office: Office, outlook: Outlook) {
    this.#store = store;
    this.#office = office;
    this.#outlook = outlook;
  }

  /** Takes a step with a ticket, or refuses it. `line` is where a transfer leads. */
  take(id: string, step: TicketStep, acting: Acting, now: number, line?: string): Promise<void> {
    return this.#write(acting, now, async tx =>
      this.#step(tx, await this.#today(tx, id, now), step, acting, now, line),
    );
  }

  /** Calls whoever is next in this counter's lines. */
  callNext(acting: Acting & { counter: Counter }, now: number): Promise<void> {
    return this.#write(acting, now, async tx => {
      const { lines } = acting.counter;
      await this.#assertFree(tx, acting.counter, now);
      const turns = turnsIn(await recentCalls(tx, this.#office.today(now)), lines);
      const waiting = await this.#candidates(tx, lines, now);
      const next = chooseNext(waiting.map(toTicket), turns, this.#office.settings.priority, lines, now);
      const row = waiting.find(({ id }) => id === next?.id);
      if (!row) throw new Refused('nobody-waiting');
      return this.#step(tx, row, 'called', acting, now);
    });
  }

  /** Calls the number that the officer typed. */
  find(code: string, acting: Acting & { counter: Counter }, now: number): Promise<void> {
    return this.#write(acting, now, async tx => {
      const parsed = parseCode(code);
      if (!parsed) throw new Refused('ticket-unknown');
      const row = await tx.db
        .selectFrom('tickets')
        .selectAll()
        .where('day', '=', this.#office.today(now))
        .where('series', '=', parsed.series)
        .where('number', '=', parsed.number)
        .executeTakeFirst();
      if (!row) throw new Refused('ticket-unknown');
      return this.#step(tx, row, 'called', acting, now);
    });
  }

  /** Takes back this counter's last step, as long as nothing followed it. */
  undo(acting: Acting & { counter: Counter }, now: number): Promise<void> {
    return this.#write(acting, now, async tx => {
      const step = await lastStep(tx, this.#office.today(now), acting.counter.id);
      if (!step?.before || undoUntil(step) === null) throw new Refused('wrong-state');
      if (now > (undoUntil(step) ?? 0)) throw new Refused('too-late');
      const row = await this.#today(tx, step.ticket, now);
      const { version, ...before } = JSON.parse(step.before) as Partial<Changing> & { version: number };
      if (row.version !== version + 1) throw new Refused('too-late');
      await save(tx, row, { ...row, ...before });
      const { day, line } = row;
      const { actor, counter } = acting;
      const undone = { day, at: now, ticket: row.id, step: 'undone', line, before: null } as const;
      await logStep(tx, { ...undone, counter: counter.id, actor, undoes: step.id });
      return { line, step: 'undone' };
    });
  }

  async #write({ counter }: Acting, now: number, job: (tx: Reader) => Promise<Done>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { line, step } = await this.#store.write(job);
        this.#office.wrote({ day: this.#office.today(now), at: now });
        this.#outlook.stepped(counter?.id ?? null, line, step, now);
        return;
      } catch (error) {
        if (isDuplicate(error)) throw new Refused('counter-busy');
        if (!(error instanceof Overtaken) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #today(tx: Reader, id: string, now: number): Promise<TicketRow> {
    const row = await findTicket(tx, id);
    if (!row) throw new Refused('ticket-unknown');
    if (row.day !== this.#office.today(now)) throw new Refused('too-late');
    return row;
  }

  async #step(tx: Reader, row: TicketRow, step: TicketStep, acting: Acting, now: number, line?: string): Promise<Done> {
    const { settings } = this.#office;
    const result = takeStep(toTicket(row), step, { now, counter: acting.counter?.id, line, settings });
    if ('refusal' in result) throw new Refused(result.refusal);
    const { priority: _priority, checklist: _checklist, ...ticket } = result.ticket;
    const holds = HOLDS_COUNTER.includes(ticket.state);
    if (holds && !HOLDS_COUNTER.includes(row.state) && acting.counter) await this.#assertFree(tx, acting.counter, now);
    const next = { ...row, ...ticket, firstCalledAt: row.firstCalledAt ?? ticket.calledAt };
    await save(tx, row, next);
    const before = JSON.stringify({ ...difference(row, next), version: row.version });
    await logStep(tx, {
      day: row.day,
      at: now,
      ticket: row.id,
      step,
      line: next.line,
      counter: acting.counter?.id ?? null,
      actor: acting.actor,
      undoes: null,
      before,
    });
    return { line: next.line, step };
  }

  async #assertFree(tx: Reader, counter: Counter, now: number): Promise<void> {
    const here = await tx.all(atCounter, { day: this.#office.today(now), counter: counter.id });
    if (here.length) throw new Refused('counter-busy');
  }

  async #candidates({ db }: Reader, lines: string[], now: number): Promise<TicketRow[]> {
    const of = (priority: number) =>
      db
        .selectFrom('tickets')
        .selectAll()
        .where('day', '=', this.#office.today(now))
        .where('state', '=', 'waiting')
        .where('line', 'in', lines)
        .where('priority', '=', priority)
        .where(({ or, eb }) => or([eb('lateUntil', 'is', null), eb('lateUntil', '<=', now)]))
        .orderBy('place')
        .limit(CANDIDATES)
        .execute();
    return [...(await of(1)), ...(await of(0))];
  }
}

/** What a counter did last today. */
export async function lastStep(reader: Reader, day: string, counter: string): Promise<StepRow | null> {
  const [step] = await reader.all(lastAt, { day, counter });
  return step ?? null;
}

/** Until when a step can be taken back; null when it cannot be. */
export function undoUntil(step: Pick<StepRow, 'step' | 'at' | 'before'> | null): number | null {
  return step?.before && step.step !== 'undone' ? step.at + UNDO_MILLISECONDS : null;
}

async function save(tx: Reader, seen: TicketRow, next: TicketRow): Promise<void> {
  const saved = await tx.all(saveTicket, { ...next, version: seen.version + 1, seen: seen.version });
  if (saved.length === 0) throw new Overtaken();
}

/** What the ticket was, where it is different now. */
function difference(before: TicketRow, after: TicketRow): Partial<Changing> {
  return Object.fromEntries(CHANGING.filter(name => before[name] !== after[name]).map(name => [name, before[name]]));
}
