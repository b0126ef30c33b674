/** What a citizen sees of the log: what was said to them and by them, and what it led to; nothing of the work behind it. */
import type { TimelineEntry } from '../api/complaints.ts';
import { CLOSE_REASONS, type Complaint, type ComplaintEvent, type ComplaintStep } from './complaint.ts';

/** Who is in charge, notes, drafts for others' eyes and other people's complaints are the office's own. */
const SEEN: readonly ComplaintStep[] = [
  'received',
  'classified',
  'asked',
  'replied',
  'answered',
  'forwarded',
  'merged',
  'parted',
  'released',
  'withheld',
  'closed',
  'reopened',
  'spam',
  'not-spam',
  'rated',
  'erased',
  'expired',
];

/** What a letter to another office says is between the offices. */
const UNSAID: readonly ComplaintStep[] = ['forwarded'];

/** Oldest first. */
export function timelineOf(log: readonly ComplaintEvent[]): TimelineEntry[] {
  return log
    .filter(({ step, facts }) => SEEN.includes(step) && !(step === 'parted' && facts['from'] !== undefined))
    .map(({ at, by, step, text, facts }) => ({
      at,
      by: by.who === 'officer' ? 'office' : by.who,
      step,
      text: UNSAID.includes(step) ? null : text,
      reason: CLOSE_REASONS.find(reason => reason === facts['reason']) ?? null,
      to: step === 'forwarded' && typeof facts['to'] === 'string' ? facts['to'] : null,
    }));
}

/** What the office waits to hear, while it waits. */
export function questionIn(log: readonly ComplaintEvent[], state: Complaint['state']): string | null {
  return state === 'asked' ? (log.findLast(({ step }) => step === 'asked')?.text ?? null) : null;
}

/** The answer that holds: the last one, or what was said instead of one; null while one is owed. */
export function answerIn(
  log: readonly ComplaintEvent[],
  { restedAt }: Pick<Complaint, 'restedAt'>,
): { at: number; text: string } | null {
  if (restedAt === null) return null;
  const entry = log.findLast(({ step, text }) => (step === 'answered' || step === 'closed') && text !== null);
  return entry ? { at: entry.at, text: entry.text! } : null;
}
