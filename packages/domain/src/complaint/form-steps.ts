/** The questions of a complaint's form, one after the other, and where in them a thing is asked. */
import type { SettingsIssue as Issue } from '../queue/check-values.ts';
import type { ComplaintDraft } from './complaint.ts';
import { checkDraft } from './draft.ts';

/** `elsewhere` is where somebody is told who else can help: beside the way, not on it. */
export const FORM_STEPS = [
  'ours',
  'elsewhere',
  'kind',
  'service',
  'text',
  'place',
  'files',
  'privacy',
  'contact',
  'purpose',
  'check',
] as const;
export type FormStep = (typeof FORM_STEPS)[number];

/** Sent now, it would go without them. */
const FILES_ON_THE_WAY: Issue = {
  path: 'files',
  message: {
    id: 'Tunggu sebentar: berkas masih dikirim. Atau hapus berkas itu.',
    en: 'Wait a moment: files are still being sent. Or remove them.',
  },
};

export interface FormWay {
  /** A machine of the office: nothing can be taken from a phone's photos there. */
  kiosk: boolean;
}

/** The questions that this person is asked, in order. Whoever is anonymous is not asked how to be reached. */
export function stepsFor({ anonymous }: Pick<ComplaintDraft, 'anonymous'>, { kiosk }: FormWay): FormStep[] {
  return FORM_STEPS.filter(
    step => step !== 'elsewhere' && !(step === 'files' && kiosk) && !(step === 'contact' && anonymous),
  );
}

/** A step by its name; the first where there is none of that name, or it is not asked. */
export function readStep(name: string, draft: ComplaintDraft, way: FormWay): FormStep {
  if (name === 'elsewhere') return name;
  return stepsFor(draft, way).find(step => step === name) ?? 'ours';
}

export function stepAfter(step: FormStep, draft: ComplaintDraft, way: FormWay): FormStep {
  const steps = stepsFor(draft, way);
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)]!;
}

/** Null at the first. */
export function stepBefore(step: FormStep, draft: ComplaintDraft, way: FormWay): FormStep | null {
  if (step === 'elsewhere') return 'ours';
  const steps = stepsFor(draft, way);
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** Where a part of the draft is asked, such as `contact.phone`. */
export function stepOf(path: string): FormStep {
  switch (path.split('.')[0]) {
    case 'kind':
      return 'kind';
    case 'service':
      return 'service';
    case 'when':
    case 'where':
      return 'place';
    case 'files':
      return 'files';
    case 'anonymous':
    case 'confidential':
      return 'privacy';
    case 'contact':
      return 'contact';
    case 'consent':
      return 'purpose';
    default:
      return 'text';
  }
}

/** Everything that is wrong with it if it were sent now: by the check, and what the server said about all else. */
export function formIssues(
  draft: ComplaintDraft,
  { services, sending, said }: { services: readonly string[]; sending: boolean; said: readonly Issue[] },
): Issue[] {
  const own = [...checkDraft(draft, { services }), ...(sending ? [FILES_ON_THE_WAY] : [])];
  const known = new Set(own.map(({ path }) => path));
  return [...own, ...said.filter(({ path }) => !known.has(path))];
}

/** What is wrong at one step; at the last one all of it. */
export function issuesAt(step: FormStep, issues: readonly Issue[]): Issue[] {
  return step === 'check' ? [...issues] : issues.filter(({ path }) => stepOf(path) === step);
}
