/**
 * What the server tells without being asked: server-sent events, their names and what each carries. Each has an id; a
 * browser sends the last one it saw when it reconnects. Whoever connects gets the present state at once.
 */
import {
  boardView,
  callView,
  counterView,
  ticketView,
  type BoardView,
  type CallView,
  type CounterView,
  type TicketView,
} from './queue.ts';

export const STREAMS = {
  /** GET /api/tickets/:id/stream `streamTicket` */
  ticket: { ticket: ticketView },
  /** GET /api/board/stream `streamBoard`: a `call` for each call and recall since the last id, so that none is lost. */
  board: { board: boardView, call: callView },
  /** GET /api/counters/:id/stream `streamCounter` */
  counter: { counter: counterView },
} as const;

export interface TicketEvents {
  ticket: TicketView;
}
export interface BoardEvents {
  board: BoardView;
  call: CallView;
}
export interface CounterEvents {
  counter: CounterView;
}

/** How long a lost connection waits before the browser tries again, in milliseconds. */
export const RETRY = 2000;
/** A silent connection is kept awake with a comment so often, in milliseconds. */
export const HEARTBEAT = 15_000;
/** How long a counter may take back its last step, in milliseconds. */
export const UNDO_MILLISECONDS = 10_000;
