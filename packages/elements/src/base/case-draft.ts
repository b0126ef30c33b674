/** What an officer writes about a complaint before it is done: kept act by act, so that nothing written is lost. */
import type { CaseView, DeskView, LogEntry, OfficerAct, OfficerActs } from '@layan/domain/api/inbox.ts';
import { classesFor } from '@layan/domain/complaint/classes.ts';
import { readCode } from '@layan/domain/complaint/code.ts';
import { LENGTHS, OPEN_STATES, type ComplaintKind } from '@layan/domain/complaint/complaint.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';

/** What is known of the office before the server has told. */
export const NO_DESK: DeskView = {
  colleagues: [],
  templates: [],
  classes: [],
  byService: {},
  holidaysKnownUntil: null,
  timeZone: '',
};

/** One act with what it needs, as it goes to the server. */
export type CaseAct = { [Act in OfficerAct]: { act: Act; body: OfficerActs[Act] } }[OfficerAct];

export interface ActDraft {
  /** The last entry of the log that was there when the writing began: what others do after it, the officer must see. */
  seen: number;
  kind: ComplaintKind;
  service: string | null;
  class: string;
  /** Id of whoever is put in charge; empty for nobody. */
  staff: string;
  text: string;
  to: string;
  how: OfficerActs['forward']['how'];
  reason: OfficerActs['close']['reason'];
  /** The code of the complaint to follow. */
  code: string;
  /** It was sent, and no answer came back: whether it was done, the log will show. */
  sent?: boolean;
}

export type ActDrafts = Partial<Record<OfficerAct, ActDraft>>;

/** The act with nothing written yet: what is known already is filled in. `self` is the id of whoever writes. */
export function freshDraft(act: OfficerAct, view: CaseView, desk: DeskView, self: string): ActDraft {
  const { kind, service, assignee, state } = view;
  const classes = classesFor(service, desk);
  return {
    seen: lastSeq(view),
    kind,
    service,
    class: view.class ?? (classes.length === 1 ? classes[0]!.name : ''),
    staff: assignee?.id ?? self,
    text: act === 'redact' || act === 'release' ? (view.redacted ?? view.text) : '',
    to: '',
    how: 'email',
    reason: state === 'answered' ? 'answered' : 'not-ours',
    // Nothing can follow what is at rest.
    code: view.similar.find(other => OPEN_STATES.includes(other.state))?.code ?? '',
  };
}

/** The last entry of a complaint’s log. */
export function lastSeq({ log }: Pick<CaseView, 'log'>): number {
  return log.at(-1)?.seq ?? 1;
}

/** What others did since the writing began. */
export function overtakenBy({ log }: Pick<CaseView, 'log'>, { seen }: ActDraft, self: string): LogEntry[] {
  return log.filter(entry => entry.seq > seen && entry.staff?.id !== self);
}

const STEPS: Record<OfficerAct, LogEntry['step']> = {
  classify: 'classified',
  assign: 'assigned',
  note: 'noted',
  ask: 'asked',
  answer: 'answered',
  forward: 'forwarded',
  merge: 'merged',
  part: 'parted',
  redact: 'redacted',
  release: 'released',
  withhold: 'withheld',
  close: 'closed',
  reopen: 'reopened',
  spam: 'spam',
  'not-spam': 'not-spam',
};

/** Whether what was sent has arrived although its answer was lost: sent once more, the citizen would read it twice. */
export function hasArrived({ log }: Pick<CaseView, 'log'>, act: OfficerAct, draft: ActDraft, self: string): boolean {
  const text = draft.text.trim() || null;
  return (
    draft.sent === true &&
    log.some(
      entry => entry.seq > draft.seen && entry.staff?.id === self && entry.step === STEPS[act] && entry.text === text,
    )
  );
}

/** The mark in templates for what the officer must fill in. */
export const BLANK = '…';

/** What must be put right before it can be done. */
export function checkAct(act: OfficerAct, draft: ActDraft): SettingsIssue[] {
  const issues: SettingsIssue[] = [];
  const report = (path: keyof ActDraft, id: string, en: string) => issues.push({ path, message: { id, en } });
  const text = draft.text.trim();
  if (needsText(act, draft) && text.length < LENGTHS.written.from)
    report('text', 'Tulis isinya dahulu.', 'Write the text first.');
  if (text.length > LENGTHS.written.to)
    report(
      'text',
      `Terlalu panjang: paling banyak ${LENGTHS.written.to} huruf.`,
      `Too long: ${LENGTHS.written.to} letters at most.`,
    );
  if (REACHES_CITIZEN.includes(act) && text.includes(BLANK))
    report('text', 'Isi atau hapus setiap tanda “…” dalam tulisan ini.', 'Fill in or remove every “…” in this text.');
  if (act === 'classify' && !draft.class)
    report('class', 'Pilih golongan, supaya batas waktunya pasti.', 'Choose a class, so that the date is certain.');
  if (act === 'forward' && draft.to.trim().length < 2)
    report('to', 'Tulis kepada kantor mana laporan ini diteruskan.', 'Write to which office this is forwarded.');
  if (act === 'merge' && !codeOf(draft))
    report(
      'code',
      'Pilih laporan yang mirip, atau tulis kodenya: sebelas huruf dan angka seperti K7QM-4XPD-9RT.',
      'Choose a similar complaint, or write its code: eleven letters and digits such as K7QM-4XPD-9RT.',
    );
  return issues;
}

/** The code that was written, as it is kept; empty where it cannot be one. */
export function codeOf({ code }: ActDraft): string {
  const reading = readCode(code);
  return 'code' in reading ? reading.code : '';
}

/** The act as it goes to the server; `seen` is the last entry of the log that the officer saw. */
export function actOf(act: Exclude<OfficerAct, 'merge'>, draft: ActDraft, seen: number): CaseAct {
  const text = draft.text.trim();
  const optional = text ? { text } : {};
  switch (act) {
    case 'classify': {
      const { kind, service } = draft;
      return { act, body: { seen, kind, service, ...(draft.class && { class: draft.class }) } };
    }
    case 'assign':
      return { act, body: { seen, staff: draft.staff || null } };
    case 'note':
    case 'ask':
    case 'answer':
    case 'redact':
    case 'release':
      return { act, body: { seen, text } };
    case 'forward':
      return { act, body: { seen, to: draft.to.trim(), how: draft.how, ...optional } };
    case 'close':
      return { act, body: { seen, reason: draft.reason, ...optional } };
    case 'reopen':
      return { act, body: { seen, ...optional } };
    case 'part':
    case 'withhold':
    case 'spam':
    case 'not-spam':
      return { act, body: { seen } };
  }
}

/** What the citizen reads. */
const REACHES_CITIZEN: readonly OfficerAct[] = ['ask', 'answer', 'close'];

function needsText(act: OfficerAct, { reason }: ActDraft): boolean {
  if (act === 'close') return reason === 'not-ours';
  return act === 'note' || act === 'ask' || act === 'answer' || act === 'redact' || act === 'release';
}
