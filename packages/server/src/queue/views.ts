/** What each audience sees of the queue. Only the counter's view knows what somebody came for. */
import type { CallView, TicketView, WorkTicket } from '@layan/domain/api/queue.ts';
import { isOverdue } from '@layan/domain/queue/next.ts';
import { ticketCode } from '@layan/domain/queue/number.ts';
import { callsLeft, isLate } from '@layan/domain/queue/ticket.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import type { TicketRow } from '../store/database.ts';
import type { Office } from './office.ts';
import { REMOTE } from './remote.ts';
import { toTicket } from './rows.ts';
import type { Snapshot } from './snapshot.ts';

const MINUTE = 60_000;

type Told = Pick<
  TicketRow,
  'id' | 'day' | 'series' | 'number' | 'priority' | 'cases' | 'issuedAt' | 'toldAhead' | 'toldFrom' | 'toldTo'
>;

/** A ticket as it was given out, whenever that is asked for. */
export function newTicketView(ticket: Told): TicketView {
  const { id, day, series, number, priority, cases, issuedAt, toldAhead, toldFrom, toldTo } = ticket;
  return {
    id,
    code: ticketCode(series, number),
    line: series,
    day,
    state: 'waiting',
    priority: priority === 1,
    cases,
    late: false,
    ahead: toldAhead,
    estimate: toldFrom === null || toldTo === null ? null : { from: toldFrom, to: toldTo },
    counter: null,
    calls: 0,
    issuedAt,
    now: issuedAt,
  };
}

/** A ticket for whoever holds it. */
export function ticketView(row: TicketRow, snapshot: Snapshot, office: Office, now: number): TicketView {
  const { id, day, series, number, line, state, cases, calls, issuedAt } = row;
  const prospect = state === 'waiting' && day === snapshot.day ? snapshot.prospect(id, line) : null;
  return {
    id,
    code: ticketCode(series, number),
    line,
    day,
    state,
    priority: row.priority === 1,
    cases,
    late: isLate(row, now),
    ahead: prospect?.ahead ?? null,
    estimate: prospect?.estimate ?? null,
    counter: office.counterNumber(row.counter),
    calls,
    issuedAt,
    now,
  };
}

/** A call as everybody in the room hears it. */
export function callView(
  { series, number, line, calls, at }: Pick<TicketRow, 'series' | 'number' | 'line' | 'calls'> & { at: number },
  counter: number,
): CallView {
  return { code: ticketCode(series, number), line, counter, calls: Math.max(1, calls), at };
}

/** A ticket for whoever serves it. */
export function workTicket(row: TicketRow, { priority, noShow }: OfficeSettings, now: number): WorkTicket {
  const ticket = toTicket(row);
  const { state, endedAt } = ticket;
  return {
    id: ticket.id,
    code: ticketCode(ticket.series, ticket.number),
    line: ticket.line,
    service: ticket.service,
    priority: ticket.priority,
    cases: ticket.cases,
    late: isLate(ticket, now),
    checklist: ticket.checklist,
    state,
    counter: ticket.counter,
    calls: ticket.calls,
    callsLeft: callsLeft(ticket, noShow),
    issuedAt: ticket.issuedAt,
    calledAt: ticket.calledAt,
    arrivedAt: ticket.arrivedAt,
    servedAt: ticket.servedAt,
    endedAt,
    rejoinUntil: state === 'missed' && endedAt !== null ? endedAt + noShow.rejoinMinutes * MINUTE : null,
    overdue: state === 'waiting' && isOverdue(ticket, priority, now),
    remote: row.device === REMOTE,
  };
}
