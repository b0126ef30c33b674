/** The office's side of complaints: the inbox, one case, and what an officer does with it. Roles `complaints` and `supervisor`. */
import { Type, type Static } from '@sinclair/typebox';
import {
  CLOSE_REASONS,
  COMPLAINT_KINDS,
  COMPLAINT_ORIGINS,
  COMPLAINT_STATES,
  COMPLAINT_STEPS,
  LENGTHS,
  SUSPICIONS,
  URGENCIES,
} from '../complaint/complaint.ts';
import { OFFICER_ACTS } from '../complaint/deeds.ts';
import { INBOX_FILTERS, type InboxFilter } from '../complaint/filters.ts';
import { complaintClass, fileView, promiseView } from './complaints.ts';
import { closed, nullable, oneOf, time } from './shapes.ts';

export type { Urgency } from '../complaint/complaint.ts';
export { INBOX_FILTERS, type InboxFilter } from '../complaint/filters.ts';

const id = Type.String({ minLength: 1, maxLength: 64 });
/** Blanks are no answer, and would count as one in time. */
const written = Type.String({ minLength: LENGTHS.written.from, maxLength: LENGTHS.written.to, pattern: '\\S' });
const person = Type.Object({ id, name: Type.String() }, closed);

const narrowing = {
  class: Type.Optional(Type.String({ maxLength: 200 })),
  service: Type.Optional(Type.String({ maxLength: 200 })),
  assignee: Type.Optional(id),
};

/** GET /api/inbox `listInbox`. Numbers in an address are texts: page from 1, pageSize 1–100 (25 when left out). */
export const inboxQuery = Type.Object(
  {
    filter: Type.Optional(oneOf(INBOX_FILTERS)),
    ...narrowing,
    page: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,4}$' })),
    pageSize: Type.Optional(Type.String({ pattern: '^([1-9]\\d?|100)$' })),
  },
  closed,
);
export type InboxQuery = Static<typeof inboxQuery>;

/** POST /api/inbox/search `searchInbox`: the same with words or a code to look for, which may be a person's name and therefore stand in no address. */
export const inboxSearch = Type.Object(
  {
    query: Type.String({ minLength: 1, maxLength: 200 }),
    filter: Type.Optional(oneOf(INBOX_FILTERS)),
    ...narrowing,
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  closed,
);
export type InboxSearch = Static<typeof inboxSearch>;

const summary = {
  id,
  code: Type.String(),
  kind: oneOf(COMPLAINT_KINDS),
  service: nullable(Type.String()),
  anonymous: Type.Boolean(),
  confidential: Type.Boolean(),
  origin: oneOf(COMPLAINT_ORIGINS),
  receivedAt: time,
  state: oneOf(COMPLAINT_STATES),
  reason: nullable(oneOf(CLOSE_REASONS)),
  class: nullable(Type.String()),
  dueAt: nullable(Type.Integer({ description: 'The earliest of its own date and those of what was merged into it' })),
  urgency: oneOf(URGENCIES),
  assignee: nullable(person),
  files: Type.Integer(),
  joined: Type.Integer({ description: 'How many were merged into it' }),
  reopened: Type.Integer(),
  suspicions: Type.Array(oneOf(SUSPICIONS)),
  erased: Type.Boolean(),
};

export const inboxItem = Type.Object(
  { ...summary, excerpt: Type.String({ description: 'The beginning of the text, 160 characters at most' }) },
  closed,
);
export type InboxItem = Static<typeof inboxItem>;

/** What needs doing first stands first: late before due, by date; new ones without a date after them; then the rest, newest first. */
export const inboxView = Type.Object(
  {
    now: time,
    /** Whatever the narrowing: the badge at each filter. */
    counts: Type.Object(
      Object.fromEntries(INBOX_FILTERS.map(filter => [filter, Type.Integer()])) as Record<
        InboxFilter,
        ReturnType<typeof Type.Integer>
      >,
      closed,
    ),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    found: Type.Integer({ description: 'How many there are on all pages' }),
    items: Type.Array(inboxItem),
  },
  closed,
);
export type InboxView = Static<typeof inboxView>;

/** GET /api/inbox/desk `getDesk`: what an officer needs beside the complaints themselves. */
export const deskView = Type.Object(
  {
    colleagues: Type.Array(person, { description: 'Who may be put in charge' }),
    templates: Type.Array(Type.Object({ id, name: Type.String(), text: Type.String() }, closed)),
    classes: Type.Array(complaintClass, { description: 'Empty: the office must set its times' }),
    byService: Type.Record(Type.String(), Type.Array(complaintClass)),
    holidaysKnownUntil: nullable(Type.Integer({ description: 'The last year whose holidays are known' })),
    timeZone: Type.String({ description: 'The agency’s: a date is theirs wherever an officer sits' }),
  },
  closed,
);
export type DeskView = Static<typeof deskView>;

export const logEntry = Type.Object(
  {
    seq: Type.Integer({ description: 'Its place in the complaint’s log, from 1' }),
    at: time,
    who: oneOf(['citizen', 'officer', 'clock'] as const),
    staff: nullable(person),
    step: oneOf(COMPLAINT_STEPS),
    text: nullable(Type.String()),
    facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
  },
  closed,
);
export type LogEntry = Static<typeof logEntry>;

export { OFFICER_ACTS };
export type OfficerAct = (typeof OFFICER_ACTS)[number];

/** GET /api/inbox/:id `getCase`, and the answer to every act. Refusal: 404 `complaint-unknown`. */
export const caseView = Type.Object(
  {
    now: time,
    ...summary,
    text: Type.String(),
    when: nullable(Type.String()),
    where: nullable(Type.String()),
    language: oneOf(['id', 'en'] as const),
    contact: nullable(
      Type.Object(
        { name: nullable(Type.String()), phone: nullable(Type.String()), email: nullable(Type.String()) },
        closed,
      ),
    ),
    attachments: Type.Array(fileView),
    promise: nullable(promiseView),
    warnAt: nullable(time),
    escalateAt: nullable(time),
    redacted: nullable(Type.String()),
    released: Type.Boolean(),
    rating: nullable(Type.Integer({ minimum: 1, maximum: 4 })),
    mergedInto: nullable(Type.Object({ id, code: Type.String() }, closed)),
    followers: Type.Array(Type.Object({ id, code: Type.String() }, closed)),
    similar: Type.Array(
      Type.Object(
        { id, code: Type.String(), receivedAt: time, state: oneOf(COMPLAINT_STATES), excerpt: Type.String() },
        closed,
      ),
      { description: 'Perhaps about the same thing, likeliest first; five at most' },
    ),
    log: Type.Array(logEntry, { description: 'Oldest first' }),
    may: Type.Array(oneOf(OFFICER_ACTS), { description: 'What this officer may do with it now' }),
  },
  closed,
);
export type CaseView = Static<typeof caseView>;

/** The last `seq` the officer saw: somebody else's act in between is refused with 409 `changed`, and a double tap acts once. */
const seen = Type.Integer({ minimum: 1 });

/** The body of each act. Further refusals: 409 `wrong-state`, 422 `class-unknown`, `staff-unknown`, 409 `merge-circle`, `kept-confidential`. */
export const officerActs = {
  /** What is left out stays. */
  classify: Type.Object(
    {
      seen,
      class: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      kind: Type.Optional(oneOf(COMPLAINT_KINDS)),
      service: Type.Optional(nullable(Type.String({ minLength: 1, maxLength: 200 }))),
    },
    closed,
  ),
  /** null: nobody. */
  assign: Type.Object({ seen, staff: nullable(id) }, closed),
  note: Type.Object({ seen, text: written }, closed),
  ask: Type.Object({ seen, text: written }, closed),
  /** The text also reaches whoever's complaint was merged into this one. */
  answer: Type.Object({ seen, text: written }, closed),
  forward: Type.Object(
    {
      seen,
      to: Type.String({
        minLength: 2,
        maxLength: 200,
        description: 'The office it was handed to; never a private person',
      }),
      how: oneOf(['email', 'link', 'print'] as const),
      text: Type.Optional(written),
    },
    closed,
  ),
  merge: Type.Object({ seen, into: id }, closed),
  /** Takes it out of the complaint it was merged into. */
  part: Type.Object({ seen }, closed),
  redact: Type.Object({ seen, text: written }, closed),
  /** Into the open data, with this text. Never what is confidential. */
  release: Type.Object({ seen, text: written }, closed),
  withhold: Type.Object({ seen }, closed),
  /** `duplicate` comes with merging, `answered` with an answer given before, `spam` with its own act. */
  close: Type.Object(
    { seen, reason: oneOf(['answered', 'not-ours', 'withdrawn'] as const), text: Type.Optional(written) },
    closed,
  ),
  reopen: Type.Object({ seen, text: Type.Optional(written) }, closed),
  spam: Type.Object({ seen }, closed),
  'not-spam': Type.Object({ seen }, closed),
} as const satisfies Record<OfficerAct, unknown>;
export type OfficerActs = { [Act in OfficerAct]: Static<(typeof officerActs)[Act]> };

/** GET /api/inbox/:id/files/:file `getComplaintFile`: the file itself, to be downloaded, never shown in place. */
export const fileParams = Type.Object({ id, file: id }, closed);
export type FileParams = Static<typeof fileParams>;

/**
 * GET /api/inbox/:id/person `exportPerson`: everything kept about whoever filed this complaint, as JSON to hand to them.
 * With a contact, all complaints with the same telephone number or e-mail address; without one, this complaint alone.
 * Others that were merged with theirs are not named.
 * Supervisors only.
 */
export const personExport = Type.Object(
  { exportedAt: time, agency: Type.String(), complaints: Type.Array(Type.Omit(caseView, ['similar', 'may', 'now'])) },
  closed,
);
export type PersonExport = Static<typeof personExport>;

/** GET /api/inbox/export.csv `exportInboxCsv` and export.xlsx `exportInboxXlsx`: both days included, by receipt. */
export const exportQuery = Type.Object(
  {
    from: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    to: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    language: Type.Optional(oneOf(['id', 'en'] as const)),
  },
  closed,
);
export type ExportQuery = Static<typeof exportQuery>;
