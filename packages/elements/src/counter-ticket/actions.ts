/** What an officer may do now, and with which key: one list for the buttons and for the keyboard. */
import type { CounterStep, WorkTicket } from '@layan/domain/api/queue.ts';

export type ActionName = 'next' | CounterStep;

export interface CounterAction {
  name: ActionName;
  /** As `KeyboardEvent.key` has it, letters small. */
  key: string;
  /** It will be possible, but is not yet. */
  off: boolean;
}

/** The one thing to do now: Enter. `next` is whoever would be called. */
export function mainAction(ticket: WorkTicket | null, next: WorkTicket | null): CounterAction {
  if (!ticket) return { name: 'next', key: 'Enter', off: !next };
  return { name: ticket.state === 'serving' ? 'finish' : 'serve', key: 'Enter', off: false };
}

/** What else can be done with the ticket that is here. */
export function otherActions(ticket: WorkTicket | null): CounterAction[] {
  if (!ticket) return [];
  const always: CounterAction[] = [
    { name: 'park', key: 's', off: false },
    { name: 'transfer', key: 'p', off: false },
  ];
  if (ticket.state !== 'called') return always;
  const again: CounterAction = { name: 'recall', key: 'l', off: false };
  if (ticket.arrivedAt !== null) return [again, ...always];
  return [
    again,
    { name: 'arrive', key: 'd', off: false },
    ...always,
    { name: 'miss', key: 't', off: ticket.callsLeft > 0 },
  ];
}
