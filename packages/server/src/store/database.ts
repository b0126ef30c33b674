/** The tables as the queries see them. Times are milliseconds since the epoch, truths 0 or 1, so that every database agrees. */
import type { GeneratedAlways, Selectable } from 'kysely';
import type { DeviceKind, DeviceState } from '@layan/domain/api/devices.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import type { ComplaintActor, ComplaintState, ComplaintStep, FileType } from '@layan/domain/complaint/complaint.ts';
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

/** What is encrypted, and with which key. */
export interface CellTable {
  /** The complaint or file that it belongs to. */
  owner: string;
  name: string;
  key: string;
  cell: Uint8Array;
}

/** Each complaint's place in the office; the complaint itself is in its cell. */
export interface ComplaintTable {
  id: string;
  code: string;
  /** Hash of the PIN. */
  pin: string;
  /** Fingerprint of the request that filed it, so that a repeated one gets the same answer. */
  request: string;
  state: ComplaintState;
  receivedAt: number;
  restedAt: number | null;
  mergedInto: string | null;
  /** The content is gone, by the citizen's wish or because its time was over. */
  erased: number;
  /** The number of its last event: whoever acts must have seen it. */
  seq: number;
}

/** What happened to complaints, in order; never changed, never removed. What was written is in a cell. */
export interface EventTable {
  id: GeneratedAlways<number>;
  complaint: string;
  /** Its place in the complaint's own log, from 1. */
  seq: number;
  at: number;
  who: ComplaintActor['who'];
  staff: string | null;
  step: ComplaintStep;
  /** JSON. */
  facts: string;
  /** Of what is in the event's cell, so that it can be neither changed nor swapped; null where there is none. */
  digest: string | null;
  /** Fingerprint of the citizen's request, so that a repeated one acts once. */
  request: string | null;
  /** Over the event and the hash before it. */
  hash: string;
}

/** What came with a complaint, or waits for one that names it. The bytes are in a cell. */
export interface FileTable {
  id: string;
  complaint: string | null;
  type: FileType;
  size: number;
  at: number;
}

/** Proofs of work that were used, for as long as they would hold. */
export interface ProofTable {
  challenge: string;
  until: number;
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
  cells: CellTable;
  complaints: ComplaintTable;
  events: EventTable;
  files: FileTable;
  proofs: ProofTable;
  versions: { version: number; at: number };
}

export type TicketRow = Selectable<TicketTable>;
export type StepRow = Selectable<StepTable>;
export type ComplaintRow = Selectable<ComplaintTable>;
export type EventRow = Selectable<EventTable>;
