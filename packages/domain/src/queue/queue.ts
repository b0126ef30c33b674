/**
 * The queue's nouns. Plain data: the rules are functions over them in the files beside this one, and time and chance come
 * in as arguments, so that the server, a kiosk without a server and a test run the very same rule.
 */
import type { LifeEvent, Words } from '../catalog/schema.ts';
import type { ComplaintSettings } from '../complaint/complaint.ts';

/** Letters a line may have: I and O are read as 1 and 0. */
export const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** A queue that people wait in, known by its letter, a colour, a picture and words: it works unread and in grey. */
export interface Line {
  letter: string;
  name: Words;
  picture: LifeEvent | 'private' | 'all';
  /** Ids of the services that are waited for here. */
  services: string[];
  /** Most tickets a day; null for no limit. */
  quota: number | null;
}

export interface Counter {
  id: string;
  /** Its number as painted above it and spoken: "loket tiga". */
  number: number;
  /** Letters of the lines it serves, the first ones first when all else is equal. */
  lines: string[];
}

/** Opening hours of one weekday in the agency's own time, `HH:MM`; null is closed. */
export type Hours = { opens: string; closes: string } | null;

/** How people who need to be served first and the others take turns. */
export interface PriorityPolicy {
  /** After one priority ticket, so many regular ones; 0 serves priority always first. */
  regularPerPriority: number;
  /** Whoever has waited so long is next, whatever the ratio; minutes. */
  capMinutes: { priority: number; regular: number };
}

/** What happens to somebody who does not come when called. */
export interface NoShowPolicy {
  callsBeforeMissed: number;
  /** How long a missed ticket may come back, in minutes. */
  rejoinMinutes: number;
  placeOnReturn: 'first' | 'own' | 'last';
}

/** What an office decides; see `office.ts` for the defaults and the checks. */
export interface OfficeSettings {
  /** Monday first. */
  hours: [Hours, Hours, Hours, Hours, Hours, Hours, Hours];
  /** Days closed besides holidays, `YYYY-MM-DD`. */
  closedOn: string[];
  /** Whether joint leave (cuti bersama) closes the office. */
  jointLeave: boolean;
  lines: Line[];
  counters: Counter[];
  priority: PriorityPolicy;
  noShow: NoShowPolicy;
  /** Minutes a ticket takes while nothing has been measured yet. */
  minutesPerTicket: number;
  /** Most numbers taken from afar that may wait in one line at once; 0 for none at all. */
  remoteTickets: number;
  /** Absent: the defaults of `complaint/settings.ts`. */
  complaints?: ComplaintSettings;
}

export const TICKET_STATES = ['waiting', 'called', 'serving', 'parked', 'finished', 'missed', 'cancelled'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** What was ticked at the kiosk, for whoever serves; never who ticked it. */
export interface TicketChecklist {
  group: number;
  ticked: string[];
  missing: number;
}

/** One visitor's place, with the number that stays theirs until they go home. Times are milliseconds since the epoch. */
export interface Ticket {
  /** Unguessable; whoever holds it (on the slip's QR code) may see and cancel it. */
  id: string;
  /** The agency's own local day, `YYYY-MM-DD`. */
  day: string;
  /** The letter the number was drawn in; it stays when the ticket is transferred. */
  series: string;
  number: number;
  /** The line it waits in now. */
  line: string;
  service: string | null;
  priority: boolean;
  /** How many cases the visitor brings: a village head comes with six. */
  cases: number;
  language: string;
  checklist: TicketChecklist | null;
  state: TicketState;
  /** Where it stands among those waiting, in milliseconds; smaller is sooner. When it was issued, unless a policy moved it. */
  place: number;
  counter: string | null;
  calls: number;
  /** The visitor said they will be late: passed over until then, without losing their place. */
  lateUntil: number | null;
  issuedAt: number;
  /** The first call of the present round, and what came of it; earlier rounds are in the log. */
  calledAt: number | null;
  arrivedAt: number | null;
  servedAt: number | null;
  endedAt: number | null;
}

/** A step in a ticket's life. The log of these is the truth; the ticket is its present state. */
export const STEPS = [
  'issued',
  'called',
  'recalled',
  'arrived',
  'serving',
  'parked',
  'returned',
  'transferred',
  'finished',
  'missed',
  'cancelled',
  'late',
  'undone',
] as const;
export type Step = (typeof STEPS)[number];

/** Why a step cannot be taken now; the words are chosen where a person reads them. */
export const QUEUE_REFUSALS = [
  'closed',
  'closing',
  'full',
  'remote-closed',
  'remote-full',
  'line-unknown',
  'counter-unknown',
  'counter-busy',
  'nobody-waiting',
  'ticket-unknown',
  'wrong-state',
  'too-late',
] as const;
export type QueueRefusal = (typeof QUEUE_REFUSALS)[number];

/** Whether a line takes tickets now: open, no more because of closing time or quota, or shut. */
export type LineState = 'open' | 'closing' | 'full' | 'closed';

/** An honest wait: from–to in whole minutes, or null while too little is known. */
export type Estimate = { from: number; to: number } | null;
