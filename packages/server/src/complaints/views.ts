/** Complaints as the office sees them. What a citizen sees is in `citizen-view.ts`. */
import type { PromiseView } from '@layan/domain/api/complaints.ts';
import type { CaseView, InboxItem, LogEntry, OfficerAct } from '@layan/domain/api/inbox.ts';
import { OFFICER_ACTS } from '@layan/domain/api/inbox.ts';
import type { Complaint, ComplaintDeadline, ComplaintEvent } from '@layan/domain/complaint/complaint.ts';
import { urgencyOf } from '@layan/domain/complaint/deadline.ts';
import type { Act } from '@layan/domain/complaint/deeds.ts';
import type { Colleague } from './desk.ts';
import type { Kept } from './rows.ts';

/** What a case leans on besides the complaint itself. */
export interface CaseFacts {
  now: number;
  colleagues: readonly Colleague[];
  main: Kept | null;
  followers: readonly Kept[];
  similar: readonly Complaint[];
  log: readonly (ComplaintEvent & { seq: number })[];
  possible: readonly Act[];
}

const EXCERPT = 160;

export function promiseOf(deadline: ComplaintDeadline | null): PromiseView | null {
  if (!deadline) return null;
  const { class: name, assumed, from, dueAt, day, holidaysKnown } = deadline;
  return { class: name, assumed, from, dueAt, day, holidaysKnown };
}

export function inboxItem(
  complaint: Complaint,
  joined: number,
  colleagues: readonly Colleague[],
  now: number,
): InboxItem {
  return { ...summary(complaint, joined, colleagues, now), excerpt: excerpt(complaint) };
}

export function caseView(complaint: Complaint, facts: CaseFacts): CaseView {
  const { now, colleagues, main, followers, similar, log, possible } = facts;
  const { deadline, pressing, files } = complaint;
  return {
    now,
    ...summary(complaint, followers.length, colleagues, now),
    text: complaint.text,
    when: complaint.when,
    where: complaint.where,
    language: complaint.language,
    contact: complaint.contact,
    attachments: files,
    promise: promiseOf(deadline),
    warnAt: pressing?.warnAt ?? null,
    escalateAt: pressing?.escalateAt ?? null,
    redacted: complaint.redacted,
    released: complaint.released,
    rating: complaint.rating,
    mergedInto: main && named(main),
    followers: followers.map(named),
    similar: similar.map(each => ({
      id: each.id,
      code: each.code,
      receivedAt: each.receivedAt,
      state: each.state,
      excerpt: excerpt(each),
    })),
    log: log.map(event => logEntry(event, colleagues)),
    may: OFFICER_ACTS.filter((act: OfficerAct) => possible.includes(act)),
  };
}

function summary(complaint: Complaint, joined: number, colleagues: readonly Colleague[], now: number) {
  const { id, code, kind, service, anonymous, confidential, origin, receivedAt, state, reason } = complaint;
  return {
    id,
    code,
    kind,
    service,
    anonymous,
    confidential,
    origin,
    receivedAt,
    state,
    reason,
    class: complaint.class,
    dueAt: complaint.pressing?.dueAt ?? null,
    urgency: urgencyOf(complaint, now),
    assignee: person(complaint.assignee, colleagues),
    files: complaint.files.length,
    joined,
    reopened: complaint.reopened,
    suspicions: complaint.suspicions,
    erased: complaint.erased,
  };
}

function logEntry(
  { seq, at, by, step, text, facts }: CaseFacts['log'][number],
  colleagues: readonly Colleague[],
): LogEntry {
  return { seq, at, who: by.who, staff: person(by.staff, colleagues), step, text, facts };
}

function person(id: string | null, colleagues: readonly Colleague[]): { id: string; name: string } | null {
  const colleague = colleagues.find(each => each.id === id);
  return colleague ? { id: colleague.id, name: colleague.name } : null;
}

function named({ complaint: { id, code } }: Kept): { id: string; code: string } {
  return { id, code };
}

/** The beginning of the text, whole characters only. */
function excerpt({ text, redacted }: Complaint): string {
  const [...characters] = (redacted ?? text).replace(/\s+/g, ' ').slice(0, 2 * EXCERPT);
  let short = '';
  for (const character of characters) {
    if (short.length + character.length > EXCERPT) break;
    short += character;
  }
  return short;
}
