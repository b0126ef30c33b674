/**
 * The complaint's nouns. Plain data, as a server has them once it has decrypted them: the rules are functions over them in
 * the files beside this one, and time and chance come in as arguments.
 */
import type { Unit, Words } from '../catalog/schema.ts';

/** Pengaduan, saran (aspirasi), permintaan informasi. */
export const COMPLAINT_KINDS = ['complaint', 'suggestion', 'question'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** `merged` follows another complaint and is answered with it; `asked` waits for the citizen while the clock goes on. */
export const COMPLAINT_STATES = ['received', 'working', 'asked', 'answered', 'closed', 'merged'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** States in which the office owes an answer. */
export const OPEN_STATES: readonly ComplaintState[] = ['received', 'working', 'asked'];

/** Why a complaint was closed. `duplicate` comes with merging, `withdrawn` also with the citizen's erasing it. */
export const CLOSE_REASONS = ['answered', 'not-ours', 'duplicate', 'withdrawn', 'spam'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Where it was written: the lobby's kiosk, another page, or an officer's screen for a visitor. */
export const COMPLAINT_ORIGINS = ['kiosk', 'web', 'counter'] as const;
export type ComplaintOrigin = (typeof COMPLAINT_ORIGINS)[number];

/** How the citizen found the handling, in the words of the survey: 1 tidak baik … 4 sangat baik. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

export const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type FileType = (typeof FILE_TYPES)[number];
export const MOST_FILES = 3;
/** 8 MB. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** How long texts may be, in UTF-16 units; the same in the form, in the schemas and on the server. */
export const LENGTHS = {
  text: { from: 10, to: 4000 },
  when: { from: 0, to: 100 },
  where: { from: 0, to: 200 },
  name: { from: 0, to: 100 },
  phone: { from: 0, to: 30 },
  email: { from: 0, to: 120 },
  reply: { from: 2, to: 4000 },
  /** What an officer writes: an answer, a question, a note, a redacted text. */
  written: { from: 2, to: 8000 },
} as const;

/** How to reach somebody who wants to be reached; null for what was left out, never an empty text. */
export interface Contact {
  name: string | null;
  phone: string | null;
  email: string | null;
}

export interface ComplaintFile {
  id: string;
  type: FileType;
  /** Bytes. */
  size: number;
}

/** A class of complaints with the time in which it must be answered, and where that time stands. */
export interface ComplaintClass {
  /** As the decree or the office names it. */
  name: string;
  value: number;
  unit: Unit;
  /** The decree or rule that says so. */
  source: string;
  /** Its date: `YYYY-MM-DD`, or as much of it as is known. */
  date: string | null;
}

/** Until when somebody must be answered, how that was found, and when to begin to hurry. */
export interface ComplaintDeadline {
  class: ComplaintClass;
  /** Nobody has classified it yet, so this is the longest class: the time may only get shorter. */
  assumed: boolean;
  /** When the clock started. */
  from: number;
  dueAt: number;
  /** The agency's own day of `dueAt`. */
  day: string;
  /** From when on the office is warned. */
  warnAt: number;
  /** From when on the supervisor has it before them. */
  escalateAt: number;
  /** False where a year without holiday data was counted through: the date may move, and whoever reads it is told. */
  holidaysKnown: boolean;
}

/** How near the date is: `soon` once the office is warned, `escalated` once the supervisor has it. `none`: no date, or at rest. */
export const URGENCIES = ['none', 'calm', 'soon', 'late', 'escalated'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** One act in a complaint's life. The log of these is the truth; the complaint is its present state. */
export const COMPLAINT_STEPS = [
  'received',
  'classified',
  'assigned',
  'noted',
  'asked',
  'replied',
  'answered',
  'forwarded',
  /** This one now follows another; `facts.into`. */
  'merged',
  /** Another one now follows this; `facts.from`. */
  'joined',
  /** It does not follow `facts.into` any more; or `facts.from` does not follow this one any more. */
  'parted',
  'redacted',
  'released',
  'withheld',
  'closed',
  'reopened',
  'spam',
  'not-spam',
  'rated',
  /** The citizen had the content deleted; what happened when stays. */
  'erased',
  /** The time for keeping it was over. */
  'expired',
] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** Who acted; `staff` is the id of the member of staff where one did. */
export interface ComplaintActor {
  who: 'citizen' | 'officer' | 'clock';
  staff: string | null;
}

export interface ComplaintEvent {
  at: number;
  by: ComplaintActor;
  step: ComplaintStep;
  /** What was written: an answer, a question, a reply, a note. Encrypted at rest, gone after erasing. */
  text: string | null;
  /** Small facts without personal data: `class`, `service`, `kind`, `staff`, `into`, `from`, `reason`, `rating`, `to`, `how`, `origin`. */
  facts: Record<string, string | number | boolean | null>;
}

/** Why the machine suspects spam; the people decide. */
export const SUSPICIONS = ['honeypot', 'too-fast', 'links', 'repeated', 'shouting'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** What a citizen told the office, and where it stands. Times are milliseconds since the epoch. */
export interface Complaint {
  /** The server's own. */
  id: string;
  /** The citizen's, eleven characters without hyphens; see `code.ts`. */
  code: string;
  kind: ComplaintKind;
  service: string | null;
  /** Who: nothing about the person is stored, and `contact` is null for good. */
  anonymous: boolean;
  /** What: for the roles `complaints` and `supervisor` only, never in public data. */
  confidential: boolean;
  text: string;
  when: string | null;
  where: string | null;
  contact: Contact | null;
  files: ComplaintFile[];
  language: 'id' | 'en';
  origin: ComplaintOrigin;
  receivedAt: number;
  /** When its clock started: the receipt, or the last reopening. */
  clockFrom: number;
  state: ComplaintState;
  reason: CloseReason | null;
  /** The class an officer chose, by name; null until then. */
  class: string | null;
  /** What was promised to whoever filed it; null where neither the decree nor the office sets a time. */
  deadline: ComplaintDeadline | null;
  /** What the office must keep: the earliest promise to anybody who waits with this one, so that no merging makes anybody wait longer. */
  pressing: ComplaintDeadline | null;
  /** Id of the member of staff in charge. */
  assignee: string | null;
  /** Id of the complaint this one follows while it is `merged`. */
  mergedInto: string | null;
  /** The first answer, or the reason why the office gives none; whatever came after it. */
  answeredAt: number | null;
  /** Whether that was by the date; null without an answer or a date. */
  inTime: boolean | null;
  /** When it last came to rest: answered or closed, or the one it follows was. Null while an answer is owed. */
  restedAt: number | null;
  /** How often it was reopened. */
  reopened: number;
  /** What is shown instead of the text wherever it leaves the office; the text itself stays. */
  redacted: string | null;
  /** In the open data; never while it is confidential. */
  released: boolean;
  suspicions: Suspicion[];
  rating: Rating | null;
  /** The content is gone; only what happened when is left. */
  erased: boolean;
}

/** What the citizen fills in, as the form holds it: nothing chosen is null, nothing written is an empty text. */
export interface ComplaintDraft {
  kind: ComplaintKind | null;
  service: string | null;
  text: string;
  when: string;
  where: string;
  anonymous: boolean;
  confidential: boolean;
  contact: { name: string; phone: string; email: string } | null;
  /** The contact may be used to answer; asked only where there is one. */
  consent: boolean;
  /** Ids of the files that were sent before. */
  files: string[];
}

/** A text an officer may begin an answer with; `…` marks what is to be filled in. */
export interface AnswerTemplate {
  id: string;
  name: string;
  text: string;
}

/** What an office decides about its complaints; see `settings.ts` for the defaults and the checks. */
export interface ComplaintSettings {
  /** Used where the decree has none. Empty: no date is promised, and the supervisor is told. */
  classes: ComplaintClass[];
  /** How many working days after an answer or closing a citizen may reopen it. */
  reopenDays: number;
  /** How long a complaint is kept after it came to rest. */
  retentionMonths: number;
  /** After which part of the time the office is warned, in percent. */
  warnPercent: number;
  /** How many working days after the date it goes to the supervisor; 0 for at once. */
  escalateDays: number;
  templates: AnswerTemplate[];
  /** What is said to somebody whose matter is another office's. */
  handOver: Words;
}

/** Why an act on a complaint is refused; besides these `wrong-state`, `too-late`, `not-allowed`, `key-reused`, `too-many`, `locked-out`. */
export const COMPLAINT_REFUSALS = [
  /** The same for a code that does not exist and a PIN that does not fit. */
  'complaint-unknown',
  'proof-missing',
  'proof-used',
  'file-type',
  'file-large',
  'file-unknown',
  /** Somebody else acted since this was read: read again. */
  'changed',
  'class-unknown',
  'staff-unknown',
  'merge-circle',
  /** Confidential stays so: it is not released. */
  'kept-confidential',
] as const;
