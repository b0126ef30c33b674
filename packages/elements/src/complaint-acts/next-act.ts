/** What an officer does next with a complaint, and what else there is to do. */
import type { CaseView, DeskView, OfficerAct } from '@layan/domain/api/inbox.ts';
import { classesFor } from '@layan/domain/complaint/classes.ts';
import { OPEN_STATES } from '@layan/domain/complaint/complaint.ts';

/** First what is closest to an answer; what takes back or hides comes last. */
const ORDER: readonly OfficerAct[] = [
  'answer',
  'ask',
  'note',
  'classify',
  'assign',
  'forward',
  'merge',
  'part',
  'redact',
  'release',
  'withhold',
  'close',
  'reopen',
  'not-spam',
  'spam',
];

/** Acts that need nothing written: one press. Each of them can be taken back. */
export const AT_ONCE: readonly OfficerAct[] = ['part', 'withhold', 'spam', 'not-spam'];

/** The one thing to do now: the class gives the date, somebody takes it, the citizen is answered, the matter is closed. */
export function nextAct(view: CaseView, desk: DeskView): OfficerAct | null {
  const wanted = wantedAct(view, desk);
  return wanted && view.may.includes(wanted) ? wanted : null;
}

function wantedAct({ state, class: name, service, assignee }: CaseView, desk: DeskView): OfficerAct | null {
  if (state === 'answered') return 'close';
  if (!OPEN_STATES.includes(state)) return null;
  if (name === null && classesFor(service, desk).length > 0) return 'classify';
  return assignee === null ? 'assign' : 'answer';
}

/** All else that may be done now. */
export function otherActs({ may }: CaseView, next: OfficerAct | null): OfficerAct[] {
  return ORDER.filter(act => act !== next && may.includes(act));
}
