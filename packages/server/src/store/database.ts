/** The tables as the queries see them. Times are milliseconds since the epoch, truths 0 or 1, so that every database agrees. */
import type { GeneratedAlways, Selectable } from 'kysely';
import type { DeviceKind, DeviceState } from '@layan/domain/api/devices.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import type { Step, TicketState } from '@layan/domain/queue/queue.ts';

/** Each ticket's present state; what happened to it is in `steps`. */
export interface TicketTable {
  id: string;
  day: string;
  series: string;
  number: number;
  line: string;
  service: string | null;
  priority: number;
  cases: number;
  language: string;
  /** JSON of a `TicketChecklist`. */
  checklist: string | null;
  state: TicketState;
  place: number;
  counter: string | null;
  calls: number;
  lateUntil: number | null;
  issuedAt: number;
  calledAt: number | null;
  arrivedAt: number | null;
  servedAt: number | null;
  endedAt: number | null;
  /** The first call of all: how long the visitor waited, whatever happened later. */
  firstCalledAt: number | null;
  /** What the visitor was told at issue, so that a repeated request gets the same answer. */
  toldAhead: number;
  toldFrom: number | null;
  toldTo: number | null;
  /** The kiosk that gave it out, or `remote`. */
  device: string;
  /** Grows with every change: whoever writes must have seen the last one. */
  version: number;
}

/** What happened, in order; never changed, never removed. */
export interface StepTable {
  id: GeneratedAlways<number>;
  day: string;
  at: number;
  ticket: string;
  step: Step;
  line: string;
  counter: string | null;
  /** The officer or device that took the step; null for the visitor. */
  actor: string | null;
  /** The step that this one undoes. */
  undoes: number | null;
  /** JSON of what the ticket was before, for undoing. */
  before: string | null;
}

/** The last number drawn on a day in a series, and its place. */
export interface SeriesTable {
  day: string;
  letter: string;
  last: number;
  place: number;
}

export interface StaffTable {
  id: string;
  name: string;
  /** The name as it is compared: nobody should be kept out by a capital letter. */
  folded: string;
  role: Role;
  password: string;
  active: number;
  createdAt: number;
  seenAt: number | null;
}

/** Failed attempts to sign in by a name, whether somebody has it or not. */
export interface AttemptTable {
  folded: string;
  failures: number;
  at: number;
  until: number;
}

export interface SessionTable {
  /** Hash of the cookie's secret. */
  secret: string;
  staff: string;
  createdAt: number;
  seenAt: number;
}

export interface DeviceTable {
  id: string;
  kind: DeviceKind;
  name: string;
  state: DeviceState;
  /** Only while it waits. */
  code: string | null;
  /** Hash of the token. */
  secret: string;
  createdAt: number;
  seenAt: number | null;
  note: string | null;
}

export interface SettingTable {
  name: string;
  /** JSON. */
  value: string;
  changedAt: number;
}

export interface Database {
  tickets: TicketTable;
  steps: StepTable;
  series: SeriesTable;
  staff: StaffTable;
  attempts: AttemptTable;
  sessions: SessionTable;
  devices: DeviceTable;
  settings: SettingTable;
  versions: { version: number; at: number };
}

export type TicketRow = Selectable<TicketTable>;
export type StepRow = Selectable<StepTable>;
