/** What anybody may do with a complaint, by whom and in which state. What it changes is in `life.ts`. */
import type { RefusalCode } from '../api/api.ts';
import { classesFor } from './classes.ts';
import {
  OPEN_STATES,
  type CloseReason,
  type Complaint,
  type ComplaintActor,
  type ComplaintFile,
  type ComplaintKind,
  type ComplaintSettings,
  type Rating,
} from './complaint.ts';
import { keptUntil, reopenUntil, type DeadlineTerms } from './deadline.ts';

/** One act, with what it needs. The officer's have the names of their routes. */
export type Deed =
  | {
      act: 'classify';
      class?: string | undefined;
      kind?: ComplaintKind | undefined;
      service?: string | null | undefined;
    }
  | { act: 'assign'; staff: string | null }
  | { act: 'note' | 'ask' | 'answer' | 'redact' | 'release'; text: string }
  | { act: 'forward'; to: string; how: 'email' | 'link' | 'print'; text?: string | undefined }
  | { act: 'merge'; into: Complaint }
  | { act: 'part' | 'withhold' | 'spam' | 'not-spam' | 'erase' | 'expire' }
  | { act: 'close'; reason: Extract<CloseReason, 'answered' | 'not-ours' | 'withdrawn'>; text?: string | undefined }
  | { act: 'reopen'; text?: string | undefined }
  | { act: 'reply'; text: string; files: ComplaintFile[] }
  | { act: 'rate'; rating: Rating };
export type Act = Deed['act'];

/** Everything an act depends on besides the complaint itself. */
export interface Scene {
  at: number;
  by: ComplaintActor;
  /** The complaint this one follows, while it is merged. */
  main: Complaint | null;
  /** Those that follow this one. */
  followers: readonly Complaint[];
  /** The others that follow `main`; where they are not given, what presses on `main` stays. */
  siblings?: readonly Complaint[] | undefined;
  /** Ids of the members of staff who handle complaints. */
  staff: readonly string[];
  terms: DeadlineTerms & { settings: ComplaintSettings };
}

/** What an officer may do; their routes are called so too, POST /api/inbox/:id/<act>. */
export const OFFICER_ACTS = [
  'classify',
  'assign',
  'note',
  'ask',
  'answer',
  'forward',
  'merge',
  'part',
  'redact',
  'release',
  'withhold',
  'close',
  'reopen',
  'spam',
  'not-spam',
] as const;

const ACTS: Record<ComplaintActor['who'], readonly Act[]> = {
  officer: OFFICER_ACTS,
  citizen: ['reply', 'reopen', 'rate', 'erase'],
  clock: ['expire'],
};

/** The acts that are possible now, whatever is written with them. */
export function possibleActs(complaint: Complaint, scene: Scene): Act[] {
  return ACTS[scene.by.who].filter(act => whyNotNow(complaint, act, scene) === null);
}

/** Why this cannot be done, or null when it can. */
export function whyNot(complaint: Complaint, deed: Deed, scene: Scene): RefusalCode | null {
  if (!ACTS[scene.by.who].includes(deed.act)) return 'not-allowed';
  return whyNotNow(complaint, deed.act, scene) ?? whyNotThis(complaint, deed, scene);
}

function whyNotNow(complaint: Complaint, act: Act, { at, by, followers, terms }: Scene): RefusalCode | null {
  const { state, reason } = complaint;
  if (complaint.erased) return 'wrong-state';
  const open = OPEN_STATES.includes(state);
  const when = (allowed: boolean): RefusalCode | null => (allowed ? null : 'wrong-state');
  switch (act) {
    case 'note':
    case 'redact':
    case 'erase':
      return null;
    case 'classify':
    case 'ask':
    case 'forward':
    case 'merge':
    case 'reply':
      return when(open);
    case 'assign':
    case 'answer':
    case 'close':
      return when(open || state === 'answered');
    case 'part':
      return when(state === 'merged');
    case 'release':
      return complaint.confidential ? 'kept-confidential' : when(state !== 'merged' && reason !== 'spam');
    case 'withhold':
      return when(complaint.released);
    case 'reopen':
      return by.who === 'citizen'
        ? whyNotReopen(complaint, at, terms)
        : when(state === 'answered' || (state === 'closed' && reason !== 'spam'));
    case 'spam':
      // What others were merged into is theirs too.
      return when(open && followers.length === 0);
    case 'not-spam':
      return when(reason === 'spam' || (open && complaint.suspicions.length > 0));
    case 'rate':
      return when(complaint.restedAt !== null && reason !== 'spam' && reason !== 'withdrawn');
    case 'expire':
      return when(
        complaint.restedAt !== null && at >= keptUntil(complaint.restedAt, terms.settings.retentionMonths, terms),
      );
  }
}

/** A citizen may always say that it is not the same matter as the one it was merged into. */
function whyNotReopen({ state, restedAt }: Complaint, at: number, terms: Scene['terms']): RefusalCode | null {
  if (restedAt === null) return state === 'merged' ? null : 'wrong-state';
  const until = reopenUntil(restedAt, terms.settings.reopenDays, terms);
  return until !== null && at <= until ? null : 'too-late';
}

function whyNotThis(complaint: Complaint, deed: Deed, scene: Scene): RefusalCode | null {
  switch (deed.act) {
    case 'classify': {
      const name = deed.class ?? complaint.class;
      const service = deed.service === undefined ? complaint.service : deed.service;
      const known = classesFor(service, scene.terms.rules).some(each => each.name === name);
      return name === null || known ? null : 'class-unknown';
    }
    case 'assign':
      return deed.staff === null || scene.staff.includes(deed.staff) ? null : 'staff-unknown';
    case 'merge':
      if (deed.into.id === complaint.id || deed.into.mergedInto === complaint.id) return 'merge-circle';
      return OPEN_STATES.includes(deed.into.state) && !deed.into.erased ? null : 'wrong-state';
    case 'close':
      if (deed.reason === 'answered') return complaint.state === 'answered' ? null : 'wrong-state';
      return deed.reason === 'withdrawn' || OPEN_STATES.includes(complaint.state) ? null : 'wrong-state';
    default:
      return null;
  }
}
