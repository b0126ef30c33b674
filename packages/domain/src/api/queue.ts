/** The queue's contract: each route's shapes once, for the server's check, the client's types and OpenAPI. */
import { Type, type Static } from '@sinclair/typebox';
import { STEPS, TICKET_STATES } from '../queue/queue.ts';
import { closed, nullable, oneOf, time, words } from './shapes.ts';

const estimate = nullable(Type.Object({ from: Type.Integer(), to: Type.Integer() }, closed));
const lineState = oneOf(['open', 'closing', 'full', 'closed'] as const);

/** What anybody in the lobby may see of a line. */
export const lineView = Type.Object(
  {
    letter: Type.String(),
    name: words,
    picture: Type.String(),
    services: Type.Array(Type.String()),
    state: lineState,
    waiting: Type.Integer(),
    estimate,
    remote: Type.Boolean({ description: 'This line takes one more number from afar now' }),
  },
  closed,
);
export type LineView = Static<typeof lineView>;

/** The queue as the kiosk's home sees it. */
export const queueView = Type.Object(
  {
    agency: Type.Object(
      { name: Type.String(), timeZone: Type.String() },
      { ...closed, description: 'Whose queue it is, for who looks at it from elsewhere' },
    ),
    now: time,
    day: Type.String(),
    open: Type.Boolean(),
    opensAt: nullable(Type.Integer({ description: 'When the office opens next, also while it is open' })),
    remote: Type.Boolean({ description: 'Numbers may be taken from afar now, wherever a line still takes one' }),
    lines: Type.Array(lineView),
  },
  closed,
);
export type QueueView = Static<typeof queueView>;

export const ticketRequest = Type.Object(
  {
    line: Type.Optional(Type.String({ maxLength: 1 })),
    service: Type.Optional(Type.String({ maxLength: 200 })),
    priority: Type.Optional(Type.Boolean()),
    cases: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
    language: Type.Optional(Type.String({ maxLength: 8 })),
    checklist: Type.Optional(
      Type.Object(
        {
          group: Type.Integer({ minimum: -1, maximum: 100 }),
          ticked: Type.Array(Type.String({ maxLength: 20 }), { maxItems: 300 }),
          missing: Type.Integer({ minimum: 0, maximum: 300 }),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type TicketRequest = Static<typeof ticketRequest>;

/** POST /api/remote-tickets `issueRemoteTicket`. Its ticket's id is made of this key alone, so nobody may be able to guess it. */
export const REMOTE_KEY_LENGTH = 22;

/** A ticket for whoever holds its id: no service, no name, nothing that a person over the shoulder should not read. */
export const ticketView = Type.Object(
  {
    id: Type.String(),
    code: Type.String({ description: 'Such as A-012' }),
    line: Type.String(),
    day: Type.String(),
    state: oneOf(TICKET_STATES),
    priority: Type.Boolean(),
    cases: Type.Integer(),
    late: Type.Boolean(),
    ahead: nullable(Type.Integer({ description: 'Tickets before this one in its line, while it waits' })),
    estimate,
    counter: nullable(Type.Integer({ description: 'The counter’s number, once called' })),
    calls: Type.Integer(),
    issuedAt: time,
    now: time,
  },
  closed,
);
export type TicketView = Static<typeof ticketView>;

/** One called number on the board. */
export const callView = Type.Object(
  { code: Type.String(), line: Type.String(), counter: Type.Integer(), calls: Type.Integer(), at: time },
  closed,
);
export type CallView = Static<typeof callView>;

/** Everything the board shows: the numbers at the counters now and the last ones before, newest first. */
export const boardView = Type.Object(
  { now: time, open: Type.Boolean(), calls: Type.Array(callView), lines: Type.Array(lineView) },
  closed,
);
export type BoardView = Static<typeof boardView>;

/** A ticket as the officer sees it. */
export const workTicket = Type.Object(
  {
    id: Type.String(),
    code: Type.String(),
    line: Type.String(),
    service: nullable(Type.String()),
    priority: Type.Boolean(),
    cases: Type.Integer(),
    late: Type.Boolean(),
    checklist: nullable(
      Type.Object({ group: Type.Integer(), ticked: Type.Array(Type.String()), missing: Type.Integer() }, closed),
    ),
    state: oneOf(TICKET_STATES),
    counter: nullable(Type.String()),
    calls: Type.Integer(),
    callsLeft: Type.Integer({ description: 'How often it must be called yet before it may be marked as missed' }),
    issuedAt: time,
    calledAt: nullable(time),
    arrivedAt: nullable(time),
    servedAt: nullable(time),
    endedAt: nullable(time),
    rejoinUntil: nullable(Type.Integer({ description: 'Until when a missed ticket may come back' })),
    overdue: Type.Boolean({ description: 'Has waited longer than the office’s cap' }),
    remote: Type.Boolean({ description: 'Taken from afar: the visitor may still be on the way' }),
  },
  closed,
);
export type WorkTicket = Static<typeof workTicket>;

/** The counter console: who is here, who waits, who was set aside, and what can still be undone. */
export const counterView = Type.Object(
  {
    now: time,
    counter: Type.Object({ id: Type.String(), number: Type.Integer(), lines: Type.Array(Type.String()) }, closed),
    current: nullable(workTicket),
    waiting: Type.Array(workTicket, { description: 'In the order in which they would be called' }),
    parked: Type.Array(workTicket),
    missed: Type.Array(workTicket),
    lines: Type.Array(lineView),
    undoUntil: nullable(time),
    lastStep: nullable(oneOf(STEPS)),
    lastCode: nullable(Type.String({ description: 'The ticket that the last step was taken with' })),
  },
  closed,
);
export type CounterView = Static<typeof counterView>;

/** GET /api/counters `listCounters`. */
export const counterList = Type.Object(
  {
    counters: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          number: Type.Integer(),
          lines: Type.Array(Type.String()),
          busy: Type.Boolean({ description: 'Somebody is called or served there now' }),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type CounterList = Static<typeof counterList>;

/** What a counter does with a ticket: the last part of its address, POST /api/tickets/:id/<step>. */
export const COUNTER_STEPS = [
  'call',
  'recall',
  'arrive',
  'serve',
  'park',
  'return',
  'transfer',
  'finish',
  'miss',
] as const;
export type CounterStep = (typeof COUNTER_STEPS)[number];

/** The body of what a counter does with a ticket. */
export const counterCommand = Type.Object({ counter: Type.String({ minLength: 1, maxLength: 64 }) }, closed);
export type CounterCommand = Static<typeof counterCommand>;

/** POST /api/tickets/:id/transfer `transferTicket`. */
export const transferCommand = Type.Object(
  { counter: Type.String({ minLength: 1, maxLength: 64 }), line: Type.String({ minLength: 1, maxLength: 1 }) },
  closed,
);
export type TransferCommand = Static<typeof transferCommand>;

/** POST /api/counters/:id/find `findTicket`: calls the given number, however it was typed. */
export const findCommand = Type.Object({ code: Type.String({ minLength: 1, maxLength: 12 }) }, closed);
export type FindCommand = Static<typeof findCommand>;
