/** Under which headings of the inbox a complaint stands, and in which order. Every one stands under `open`, `closed` or `spam`. */
import { OPEN_STATES, type Complaint } from './complaint.ts';
import { urgencyOf } from './deadline.ts';

export const INBOX_FILTERS = [
  'new',
  'mine',
  'today',
  'late',
  'escalated',
  'asked',
  'open',
  'closed',
  'spam',
  'all',
] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** As much of a complaint as decides where it stands. */
export type Standing = Pick<Complaint, 'state' | 'reason' | 'pressing' | 'assignee' | 'suspicions' | 'receivedAt'>;

/** Who looks, and when; `today` is the agency's own day. */
export interface Looking {
  now: number;
  today: string;
  staff: string;
}

/** All headings it stands under. What a machine suspects stays where everybody looks, until a person has decided. */
export function filtersOf(complaint: Standing, { now, today, staff }: Looking): InboxFilter[] {
  const { state, reason, pressing, assignee, suspicions } = complaint;
  const open = OPEN_STATES.includes(state);
  const urgency = urgencyOf(complaint, now);
  const stands: Record<InboxFilter, boolean> = {
    new: state === 'received',
    mine: open && assignee === staff,
    today: open && pressing?.day === today && now <= pressing.dueAt,
    late: urgency === 'late' || urgency === 'escalated',
    escalated: urgency === 'escalated',
    asked: state === 'asked',
    open,
    closed: !open && reason !== 'spam',
    spam: reason === 'spam' || (open && suspicions.length > 0),
    all: true,
  };
  return INBOX_FILTERS.filter(filter => stands[filter]);
}

/** Sorts what needs doing first to the top: open ones by their date, open ones without a date by their age, then the rest, newest first. */
export function byNeed(one: Standing, other: Standing): number {
  return rank(one) - rank(other) || place(one) - place(other);
}

function rank({ state, pressing }: Standing): number {
  if (!OPEN_STATES.includes(state)) return 2;
  return pressing ? 0 : 1;
}

function place({ state, pressing, receivedAt }: Standing): number {
  if (!OPEN_STATES.includes(state)) return -receivedAt;
  return pressing?.dueAt ?? receivedAt;
}
