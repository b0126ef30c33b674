/** The numbers that were called, as the board shows and says them. */
import type { CallView } from '@layan/domain/api/queue.ts';
import { Prepared } from '../store/prepared.ts';
import type { Reader } from '../store/prepared.ts';
import type { Office } from './office.ts';
import { callView } from './views.ts';

/** A call to be said, with the id by which a board knows where it left. */
export interface Announcement {
  id: number;
  call: CallView;
}

/** Numbers on the board: one at each counter, and the last ones before. */
const SHOWN = 12;
const LOOKED_AT = 100;
/** More calls than these are not said one after the other to somebody who was away. */
const MOST_MISSED = 200;

const callsBefore = new Prepared((db, { day }: { day: string }) =>
  db
    .selectFrom('steps')
    .innerJoin('tickets', 'tickets.id', 'steps.ticket')
    .select(['steps.id', 'steps.ticket', 'steps.step', 'steps.counter', 'steps.at', 'steps.undoes'])
    .select(['tickets.series', 'tickets.number', 'tickets.line', 'tickets.calls'])
    .where('steps.day', '=', day)
    .where('steps.step', 'in', ['called', 'recalled', 'undone'])
    .orderBy('steps.id', 'desc')
    .limit(LOOKED_AT),
);

const callsAfter = new Prepared((db, { day, after }: { day: string; after: number }) =>
  db
    .selectFrom('steps')
    .innerJoin('tickets', 'tickets.id', 'steps.ticket')
    .select(['steps.id', 'steps.ticket', 'steps.step', 'steps.counter', 'steps.at', 'steps.undoes'])
    .select(['tickets.series', 'tickets.number', 'tickets.line', 'tickets.calls'])
    .where('steps.day', '=', day)
    .where('steps.id', '>', after)
    .where('steps.step', 'in', ['called', 'recalled', 'undone'])
    .orderBy('steps.id')
    .limit(MOST_MISSED),
);

/** The last calls of the day, newest first, each number once; a call that was taken back was none. */
export async function recentlyCalled(reader: Reader, office: Office, day: string): Promise<CallView[]> {
  const steps = await reader.all(callsBefore, { day });
  const seen = new Set<string>();
  const calls: CallView[] = [];
  for (const step of withoutUndone(steps)) {
    const counter = office.counterNumber(step.counter);
    if (counter === null || seen.has(step.ticket)) continue;
    seen.add(step.ticket);
    calls.push(callView(step, counter));
    if (calls.length === SHOWN) break;
  }
  return calls;
}

/** What was called after a step, oldest first. */
export async function calledAfter(reader: Reader, office: Office, day: string, after: number): Promise<Announcement[]> {
  const steps = await reader.all(callsAfter, { day, after });
  return withoutUndone(steps).flatMap(step => {
    const counter = office.counterNumber(step.counter);
    return counter === null ? [] : [{ id: step.id, call: callView(step, counter) }];
  });
}

function withoutUndone<T extends { id: number; step: string; undoes: number | null }>(steps: T[]): T[] {
  const undone = new Set(steps.map(step => step.undoes));
  return steps.filter(({ id, step }) => step !== 'undone' && !undone.has(id));
}
