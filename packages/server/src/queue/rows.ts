/** Tickets and steps between the tables and the rules. */
import type { Insertable } from 'kysely';
import type { Ticket, TicketChecklist } from '@layan/domain/queue/queue.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { StepTable, TicketRow } from '../store/database.ts';

export function toTicket(row: TicketRow): Ticket {
  return {
    id: row.id,
    day: row.day,
    series: row.series,
    number: row.number,
    line: row.line,
    service: row.service,
    priority: row.priority === 1,
    cases: row.cases,
    language: row.language,
    checklist: row.checklist === null ? null : (JSON.parse(row.checklist) as TicketChecklist),
    state: row.state,
    place: row.place,
    counter: row.counter,
    calls: row.calls,
    lateUntil: row.lateUntil,
    issuedAt: row.issuedAt,
    calledAt: row.calledAt,
    arrivedAt: row.arrivedAt,
    servedAt: row.servedAt,
    endedAt: row.endedAt,
  };
}

/** What a step may change about a ticket; its number is not among it. */
export const CHANGING = [
  'line',
  'state',
  'place',
  'counter',
  'calls',
  'lateUntil',
  'calledAt',
  'arrivedAt',
  'servedAt',
  'endedAt',
  'firstCalledAt',
] as const;
export type Changing = Pick<TicketRow, (typeof CHANGING)[number]>;

/** More than any ratio of priority and regular tickets looks back to. */
const RECENT = 60;

const ticketById = new Prepared((db, { id }: { id: string }) =>
  db.selectFrom('tickets').selectAll().where('id', '=', id),
);

const insertStep = new Prepared((db, step: Insertable<StepTable>) =>
  db.insertInto('steps').values({
    day: step.day,
    at: step.at,
    ticket: step.ticket,
    step: step.step,
    line: step.line,
    counter: step.counter,
    actor: step.actor,
    undoes: step.undoes,
    before: step.before,
  }),
);

const recentSteps = new Prepared((db, { day }: { day: string }) =>
  db
    .selectFrom('steps')
    .innerJoin('tickets', 'tickets.id', 'steps.ticket')
    .select(['steps.id', 'steps.step', 'steps.line', 'steps.undoes', 'tickets.priority'])
    .where('steps.day', '=', day)
    .where('steps.step', 'in', ['called', 'undone'])
    .orderBy('steps.id', 'desc')
    .limit(RECENT),
);

export async function findTicket(reader: Reader, id: string): Promise<TicketRow | null> {
  const [row] = await reader.all(ticketById, { id });
  return row ?? null;
}

export async function logStep(tx: Reader, step: Insertable<StepTable>): Promise<void> {
  await tx.all(insertStep, step);
}

/** A call as the choice of the next one looks back at it. */
export interface RecentCall {
  line: string;
  priority: boolean;
}

/** The last calls of the day, newest first; those taken back do not count, nor does calling again. */
export async function recentCalls(reader: Reader, day: string): Promise<RecentCall[]> {
  const steps = await reader.all(recentSteps, { day });
  const undone = new Set(steps.map(step => step.undoes));
  return steps
    .filter(({ id, step }) => step === 'called' && !undone.has(id))
    .map(({ line, priority }) => ({ line, priority: priority === 1 }));
}

/** Whether each of the last calls in these lines was a priority ticket, as `chooseNext` wants it. */
export function turnsIn(calls: readonly RecentCall[], lines: readonly string[]): boolean[] {
  return calls.filter(call => lines.includes(call.line)).map(call => call.priority);
}
