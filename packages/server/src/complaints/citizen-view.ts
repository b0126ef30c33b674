/** A complaint for whoever holds its code and PIN: what happened and what was answered, not who in the office did it. */
import type { ComplaintView } from '@layan/domain/api/complaints.ts';
import type { Complaint, ComplaintEvent } from '@layan/domain/complaint/complaint.ts';
import { isOverdue, reopenUntil } from '@layan/domain/complaint/deadline.ts';
import type { Act, Scene } from '@layan/domain/complaint/deeds.ts';
import { answerIn, questionIn, timelineOf } from '@layan/domain/complaint/timeline.ts';
import { promiseOf } from './views.ts';

export function citizenView(
  complaint: Complaint,
  log: readonly ComplaintEvent[],
  { now, terms, possible }: { now: number; terms: Scene['terms']; possible: readonly Act[] },
): ComplaintView {
  const { state, restedAt } = complaint;
  const until = restedAt === null ? null : reopenUntil(restedAt, terms.settings.reopenDays, terms);
  return {
    now,
    code: complaint.code,
    kind: complaint.kind,
    service: complaint.service,
    anonymous: complaint.anonymous,
    confidential: complaint.confidential,
    text: complaint.text,
    when: complaint.when,
    where: complaint.where,
    files: complaint.files.length,
    receivedAt: complaint.receivedAt,
    state,
    reason: complaint.reason,
    promise: promiseOf(complaint.deadline),
    late: isOverdue(complaint, now),
    timeline: timelineOf(log),
    question: questionIn(log, state),
    answer: answerIn(log, complaint),
    rating: complaint.rating,
    erased: complaint.erased,
    may: {
      reply: possible.includes('reply'),
      reopenUntil: possible.includes('reopen') ? until : null,
      rate: possible.includes('rate'),
      erase: possible.includes('erase'),
    },
  };
}
