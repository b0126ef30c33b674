/**
 * A ticket's life: which step may follow which, and what it changes. The number a visitor holds never changes here.
 *
 * | step | from | to |
 * | --- | --- | --- |
 * | called | waiting, parked, missed (within the rejoin window) | called, one call |
 * | recalled | called, by the same counter | called, one call more; "arrived" is taken back |
 * | arrived | called, by the same counter, once | called |
 * | serving | called, by the same counter | serving |
 * | parked | called or serving, by the same counter | parked; the counter stays, it is where the visitor comes back to |
 * | returned | parked; missed (within the rejoin window); waiting, when late | waiting |
 * | transferred | waiting or parked; called or serving, by the same counter | waiting in another line, in the same place |
 * | finished | serving, by the same counter | finished |
 * | missed | called, by the same counter, not arrived, called often enough | missed |
 * | cancelled | waiting, called, parked | cancelled |
 * | late | waiting; called and not arrived | waiting, passed over for `LATE_MINUTES` |
 *
 * Choices that are ours: whoever says "late" when already called frees the counter at once; "missed" before
 * `callsBeforeMissed` calls is refused (`callsLeft` says how many are missing); a ticket is finished only once somebody
 * said "serving", so that no service is counted without its time; a parked ticket comes back to its own place, for the
 * turn was not lost; only a missed one is placed by the policy. That a counter has one ticket at a time
 * (`counter-busy`) is for whoever knows the other tickets, with `HOLDS_COUNTER`.
 */
import type { NoShowPolicy, OfficeSettings, QueueRefusal, Step, Ticket, TicketState } from './queue.ts';

/** Steps that happen to a ticket that exists: all but its issue and the undoing of another step. */
export type TicketStep = Exclude<Step, 'issued' | 'undone'>;

export interface StepContext {
  now: number;
  /** The counter that takes the step; absent when the visitor does (`cancelled`, `late`). */
  counter?: string | undefined;
  /** Where `transferred` leads. */
  line?: string | undefined;
  settings: OfficeSettings;
}

export type StepResult = { ticket: Ticket } | { refusal: QueueRefusal };

/** How long a visitor who said they are late is passed over. Saying it again starts the time anew. */
export const LATE_MINUTES = 10;

/** A ticket in these states occupies its counter. */
export const HOLDS_COUNTER: readonly TicketState[] = ['called', 'serving'];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Rule = (ticket: Ticket, context: StepContext) => Partial<Ticket> | QueueRefusal;

const RULES: Record<TicketStep, Rule> = {
  called(ticket, { now, counter, settings }) {
    if (counter === undefined) return 'counter-unknown';
    if (!['waiting', 'parked', 'missed'].includes(ticket.state)) return 'wrong-state';
    if (ticket.state === 'missed' && !mayRejoin(ticket, settings.noShow, now)) return 'too-late';
    const before = { lateUntil: null, arrivedAt: null, servedAt: null, endedAt: null };
    return { ...before, state: 'called', counter, calls: 1, calledAt: now };
  },
  recalled(ticket, context) {
    if (!isAt(ticket, context, 'called')) return 'wrong-state';
    return { calls: ticket.calls + 1, arrivedAt: null };
  },
  arrived(ticket, context) {
    if (!isAt(ticket, context, 'called') || ticket.arrivedAt !== null) return 'wrong-state';
    return { arrivedAt: context.now };
  },
  serving(ticket, context) {
    if (!isAt(ticket, context, 'called')) return 'wrong-state';
    return { state: 'serving', arrivedAt: ticket.arrivedAt ?? context.now, servedAt: context.now };
  },
  parked(ticket, context) {
    if (!isAt(ticket, context, 'called', 'serving')) return 'wrong-state';
    return { state: 'parked' };
  },
  returned(ticket, { now, settings }) {
    if (ticket.state === 'parked') return waiting({});
    if (ticket.state === 'waiting' && ticket.lateUntil !== null) return waiting({});
    if (ticket.state !== 'missed') return 'wrong-state';
    if (!mayRejoin(ticket, settings.noShow, now)) return 'too-late';
    return waiting({ place: placeOnReturn(ticket, settings.noShow, now), endedAt: null });
  },
  transferred(ticket, context) {
    const { line, settings } = context;
    if (!settings.lines.some(known => known.letter === line)) return 'line-unknown';
    if (!['waiting', 'parked'].includes(ticket.state) && !isAt(ticket, context, 'called', 'serving'))
      return 'wrong-state';
    if (line === undefined || line === ticket.line) return 'wrong-state';
    return waiting({ line });
  },
  finished(ticket, context) {
    if (!isAt(ticket, context, 'serving')) return 'wrong-state';
    return { state: 'finished', endedAt: context.now };
  },
  missed(ticket, context) {
    if (!isAt(ticket, context, 'called') || ticket.arrivedAt !== null) return 'wrong-state';
    if (callsLeft(ticket, context.settings.noShow) > 0) return 'wrong-state';
    return { state: 'missed', endedAt: context.now };
  },
  cancelled(ticket, { now }) {
    if (!['waiting', 'called', 'parked'].includes(ticket.state)) return 'wrong-state';
    return { state: 'cancelled', lateUntil: null, endedAt: now };
  },
  late(ticket, { now }) {
    const onTheWay = ticket.state === 'called' && ticket.arrivedAt === null;
    if (ticket.state !== 'waiting' && !onTheWay) return 'wrong-state';
    return waiting({ lateUntil: now + LATE_MINUTES * MINUTE });
  },
};

/** The ticket after this step, or why it cannot be taken now. The ticket given is left as it is. */
export function takeStep(ticket: Ticket, step: TicketStep, context: StepContext): StepResult {
  const change = RULES[step](ticket, context);
  return typeof change === 'string' ? { refusal: change } : { ticket: { ...ticket, ...change } };
}

/** How often it has to be called yet before it may be marked as missed. */
export function callsLeft(ticket: Pick<Ticket, 'calls'>, policy: NoShowPolicy): number {
  return Math.max(0, policy.callsBeforeMissed - ticket.calls);
}

/** Whether a missed ticket may still come back. */
export function mayRejoin(ticket: Pick<Ticket, 'endedAt'>, policy: NoShowPolicy, now: number): boolean {
  return ticket.endedAt !== null && now <= ticket.endedAt + policy.rejoinMinutes * MINUTE;
}

/** Whether the visitor said they will be late, and that time is not over. */
export function isLate(ticket: Pick<Ticket, 'lateUntil'>, now: number): boolean {
  return ticket.lateUntil !== null && now < ticket.lateUntil;
}

/**
 * The place of a new ticket: now, but always behind the last one issued that day (`lastPlace`), even when somebody set the
 * clock back meanwhile.
 */
export function placeAtIssue(now: number, lastPlace: number | null): number {
  return lastPlace === null ? now : Math.max(now, lastPlace + 1);
}

function placeOnReturn(ticket: Ticket, { placeOnReturn }: NoShowPolicy, now: number): number {
  if (placeOnReturn === 'own') return ticket.place;
  // A day earlier is before everybody issued today, and behind those who came back before.
  return placeOnReturn === 'first' ? now - DAY : Math.max(now, ticket.place);
}

function isAt(ticket: Ticket, { counter }: StepContext, ...states: TicketState[]): boolean {
  return states.includes(ticket.state) && counter !== undefined && ticket.counter === counter;
}

/** Back among those waiting: no counter, no calls, and nobody late unless it is said again. */
function waiting(change: Partial<Ticket>): Partial<Ticket> {
  return { state: 'waiting', counter: null, calls: 0, calledAt: null, arrivedAt: null, lateUntil: null, ...change };
}
