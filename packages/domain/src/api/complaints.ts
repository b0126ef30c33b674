/**
 * The complaints' contract for citizens: filing one and following it by code and PIN. Code and PIN travel in bodies only,
 * never in an address. What the office sees is in `inbox.ts`, open data in `open311.ts`.
 */
import { Type, type Static } from '@sinclair/typebox';
import {
  CLOSE_REASONS,
  COMPLAINT_KINDS,
  COMPLAINT_STATES,
  COMPLAINT_STEPS,
  FILE_TYPES,
  LARGEST_FILE,
  LENGTHS,
  MOST_FILES,
} from '../complaint/complaint.ts';
import { UNITS } from '../catalog/vocabulary.ts';
import { closed, localDay, nullable, oneOf, time } from './shapes.ts';

const upTo = (length: { from: number; to: number }) => Type.String({ minLength: length.from, maxLength: length.to });
const reply = Type.String({ minLength: LENGTHS.reply.from, maxLength: LENGTHS.reply.to, pattern: '\\S' });
const optional = (length: { to: number }) => Type.String({ maxLength: length.to });
const service = Type.String({ minLength: 1, maxLength: 200 });
const fileId = Type.String({ minLength: 1, maxLength: 64 });
const fileIds = Type.Array(fileId, { maxItems: MOST_FILES, uniqueItems: true });

export const complaintClass = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    value: Type.Number({ exclusiveMinimum: 0 }),
    unit: oneOf(UNITS),
    source: Type.String({ minLength: 1, maxLength: 300, description: 'The decree or rule that sets this time' }),
    date: nullable(Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description: 'The date of that decree' })),
  },
  closed,
);

/** What is promised to the citizen. */
export const promiseView = Type.Object(
  {
    class: complaintClass,
    assumed: Type.Boolean({ description: 'The longest class, because nobody has classified it yet' }),
    from: Type.Integer({ description: 'When the clock started' }),
    dueAt: time,
    day: localDay,
    holidaysKnown: Type.Boolean({ description: 'False: a year without holiday data was counted through' }),
  },
  closed,
);
export type PromiseView = Static<typeof promiseView>;

/** GET /api/complaints/rules `getComplaintRules`: all that a form must know, also to work without a network later. */
export const complaintRules = Type.Object(
  {
    now: time,
    timeZone: Type.String(),
    /** Classes by which the date is counted: of the agency, and of services whose decree says something of its own. */
    classes: Type.Array(complaintClass, { description: 'Empty: this office has set no time, and no date is promised' }),
    byService: Type.Record(Type.String(), Type.Array(complaintClass)),
    opening: Type.Object(
      {
        hours: Type.Array(nullable(Type.Object({ opens: Type.String(), closes: Type.String() }, closed)), {
          minItems: 7,
          maxItems: 7,
        }),
        closedOn: Type.Array(localDay),
        jointLeave: Type.Boolean(),
      },
      { ...closed, description: 'The hours in which the clock runs; Monday first' },
    ),
    reopenDays: Type.Integer({ description: 'Working days' }),
    retentionMonths: Type.Integer(),
    handOver: Type.Object({ id: Type.String(), en: Type.String() }, closed),
    files: Type.Object({ most: Type.Integer(), bytes: Type.Integer(), types: Type.Array(oneOf(FILE_TYPES)) }, closed),
  },
  closed,
);
export type ComplaintRules = Static<typeof complaintRules>;

/**
 * GET /api/complaints/challenge `getComplaintChallenge`: ALTCHA's proof of work, version 1. Its solution goes base64-encoded
 * into `proof`, once.
 */
export const challengeView = Type.Object(
  {
    algorithm: Type.Literal('SHA-256'),
    challenge: Type.String(),
    maxnumber: Type.Integer(),
    salt: Type.String(),
    signature: Type.String(),
  },
  closed,
);
export type ChallengeView = Static<typeof challengeView>;

/**
 * POST /api/complaints/files `sendComplaintFile`: the file itself as `application/octet-stream`; its type is found by its
 * content. Answers 201. Kept for a while until a complaint names it. Refusals: 413 `file-large`, 415 `file-type`,
 * 429 `too-many`.
 */
export const fileView = Type.Object(
  {
    id: fileId,
    type: oneOf(FILE_TYPES),
    size: Type.Integer({ minimum: 0, maximum: LARGEST_FILE, description: 'Bytes, after it was made safe' }),
  },
  closed,
);
export type FileView = Static<typeof fileView>;

const contact = Type.Object(
  { name: optional(LENGTHS.name), phone: optional(LENGTHS.phone), email: optional(LENGTHS.email) },
  { ...closed, description: 'Empty texts for what was left out' },
);

/** As the client made it: eleven characters without hyphens, the last one checks the others. */
const code = Type.String({ pattern: '^[2-9A-HJKMNP-TV-Z]{11}$' });
const pin = Type.String({ pattern: '^\\d{6}$' });

const content = {
  kind: oneOf(COMPLAINT_KINDS),
  service: nullable(service),
  text: upTo(LENGTHS.text),
  when: optional(LENGTHS.when),
  where: optional(LENGTHS.where),
  anonymous: Type.Boolean({ description: 'Nothing about the person is asked or stored; contact is null' }),
  confidential: Type.Boolean({ description: 'Never in public data' }),
  contact: nullable(contact),
  consent: Type.Boolean({ description: 'The contact may be used to answer' }),
  files: fileIds,
  code,
  pin,
  language: oneOf(['id', 'en'] as const),
};

/**
 * POST /api/complaints `fileComplaint`. The code is the key: sent again with the same content it gives the same receipt
 * (200), with another content 409 `key-reused`. Answers 201 receiptView. Refusals: 422 `refused` with issues,
 * 403 `proof-missing`, 409 `proof-used`, 422 `file-unknown`, 429 `too-many` with `until`.
 */
export const complaintRequest = Type.Object(
  {
    ...content,
    origin: oneOf(['kiosk', 'web'] as const),
    proof: Type.String({ maxLength: 4000, description: 'The challenge’s solution; empty from a paired kiosk' }),
    website: Type.String({ maxLength: 500, description: 'A trap: people do not see this field and leave it empty' }),
    seconds: Type.Integer({ minimum: 0, description: 'How long the form was open' }),
  },
  closed,
);
export type ComplaintRequest = Static<typeof complaintRequest>;

/** POST /api/complaints/on-behalf `fileComplaintOnBehalf`: any member of staff for a visitor, who gets code and PIN. Answers 201 receiptView. */
export const onBehalfRequest = Type.Object(content, closed);
export type OnBehalfRequest = Static<typeof onBehalfRequest>;

/** What the citizen takes home besides code and PIN. */
export const receiptView = Type.Object(
  {
    code,
    receivedAt: time,
    promise: nullable(promiseView),
    reopenDays: Type.Integer(),
    retentionMonths: Type.Integer(),
  },
  closed,
);
export type ReceiptView = Static<typeof receiptView>;

const access = {
  code: Type.String({ minLength: 1, maxLength: 40 }),
  pin: Type.String({ minLength: 1, maxLength: 20 }),
};
const key = Type.String({ minLength: 8, maxLength: 100, description: 'Sent again, it is done once' });

/**
 * POST /api/complaints/follow `followComplaint`. Spaces, hyphens and small letters in the code are forgiven. Answers
 * complaintView, as the four below do. Refusals of all five: 404 `complaint-unknown` (the same for code and PIN),
 * 429 `locked-out` with `until`.
 */
export const followRequest = Type.Object(access, closed);
export type FollowRequest = Static<typeof followRequest>;

/** POST /api/complaints/reply `replyToComplaint`: an answer to what the office asked, or something to add. Refusal: 409 `wrong-state`. */
export const replyRequest = Type.Object({ ...access, key, text: reply, files: fileIds }, closed);
export type ReplyRequest = Static<typeof replyRequest>;

/** POST /api/complaints/reopen `reopenComplaint`. Refusals: 409 `wrong-state`, 409 `too-late`. */
export const reopenRequest = Type.Object({ ...access, key, text: reply }, closed);
export type ReopenRequest = Static<typeof reopenRequest>;

/** POST /api/complaints/rate `rateComplaint`; a second rating takes the place of the first. Refusal: 409 `wrong-state`. */
export const rateRequest = Type.Object(
  { ...access, rating: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Literal(4)]) },
  closed,
);
export type RateRequest = Static<typeof rateRequest>;

/** POST /api/complaints/erase `eraseComplaint`: deletes text, contact, files and everything written about it, for good. */
export const eraseRequest = Type.Object({ ...access, sure: Type.Literal(true) }, closed);
export type EraseRequest = Static<typeof eraseRequest>;

/** One entry of what the citizen sees happening. Notes, assignments and suspicions are not among them, nor who in the office acted. */
export const timelineEntry = Type.Object(
  {
    at: time,
    by: oneOf(['citizen', 'office', 'clock'] as const),
    step: oneOf(COMPLAINT_STEPS),
    text: nullable(Type.String()),
    reason: nullable(oneOf(CLOSE_REASONS)),
    to: nullable(Type.String({ description: 'Whom it was forwarded to' })),
  },
  closed,
);
export type TimelineEntry = Static<typeof timelineEntry>;

/** A complaint for whoever holds its code and PIN. */
export const complaintView = Type.Object(
  {
    now: time,
    code,
    kind: oneOf(COMPLAINT_KINDS),
    service: nullable(Type.String()),
    anonymous: Type.Boolean(),
    confidential: Type.Boolean(),
    text: Type.String({ description: 'Empty once erased' }),
    when: nullable(Type.String()),
    where: nullable(Type.String()),
    files: Type.Integer({ description: 'How many were sent with it' }),
    receivedAt: time,
    state: oneOf(COMPLAINT_STATES),
    reason: nullable(oneOf(CLOSE_REASONS)),
    promise: nullable(promiseView),
    late: Type.Boolean({ description: 'The date has passed without an answer' }),
    timeline: Type.Array(timelineEntry, { description: 'Oldest first' }),
    question: nullable(Type.String({ description: 'What the office asks and waits for' })),
    answer: nullable(Type.Object({ at: time, text: Type.String() }, closed)),
    rating: nullable(Type.Integer({ minimum: 1, maximum: 4 })),
    erased: Type.Boolean(),
    may: Type.Object(
      {
        reply: Type.Boolean(),
        reopenUntil: nullable(Type.Integer({ description: 'Until when it may be reopened; null when it may not' })),
        rate: Type.Boolean(),
        erase: Type.Boolean(),
      },
      { ...closed, description: 'What the citizen may do now' },
    ),
  },
  closed,
);
export type ComplaintView = Static<typeof complaintView>;

const month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });

/** GET /api/complaints/statistics `getComplaintStatistics` and /api/complaints/statistics.csv: both months included, at most 60. */
export const statisticsQuery = Type.Object({ from: month, to: month }, closed);
export type StatisticsQuery = Static<typeof statisticsQuery>;

const counts = {
  received: Type.Integer({ description: 'Without what an officer found to be spam' }),
  answered: Type.Integer({ description: 'Of these, answered or closed with a reason by now' }),
  inTime: Type.Integer({ description: 'Answered by the date' }),
  late: Type.Integer({ description: 'Answered after the date, or not yet and the date has passed' }),
  undated: Type.Integer({ description: 'Received while the office had set no time' }),
  medianDays: nullable(Type.Number({ description: 'Calendar days from the receipt to the answer' })),
};

/** Complaints count in the month they were received in, by the agency's own calendar. Counts only: no text, no service. */
export const statisticsView = Type.Object(
  {
    from: month,
    to: month,
    total: Type.Object(counts, closed),
    months: Type.Array(
      Type.Object(
        {
          month,
          ...counts,
          kinds: Type.Object(
            { complaint: Type.Integer(), suggestion: Type.Integer(), question: Type.Integer() },
            { ...closed, description: 'Received' },
          ),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type StatisticsView = Static<typeof statisticsView>;
export type StatisticsCounts = StatisticsView['total'];
