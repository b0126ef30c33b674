import type { InboxFilter, OfficerAct } from '@layan/domain/api/inbox.ts';
import type { CounterStep } from '@layan/domain/api/queue.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import type { ComplaintDraft, Rating } from '@layan/domain/complaint/complaint.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import type { ActDraft, CaseAct } from './base/case-draft.ts';
import type { SettingsDraft } from './base/settings-draft.ts';

/** What a person can ask for by touching an element: the product's vocabulary on one page. */
export interface LayanEvents {
  /** The citizen tries again what has failed. */
  'layan-problem-retry': null;
  /** The citizen opens a service. */
  'layan-service-open': { service: string };
  /** The citizen looks for a service in their own words; sent while typing (`final` false) and on Enter. */
  'layan-search-change': { query: string; final: boolean };
  /** The citizen ticks or unticks a requirement, or says as whom they come; places are those of `packages/domain/src/checklist`. */
  'layan-checklist-change': { group: number; ticked: string[] };
  /** The citizen wants to tick off what they have for this service. */
  'layan-checklist-open': { service: string };
  /** The citizen wants the checklist on paper. */
  'layan-checklist-print': { service: string };
  /** The citizen wants to read in another language. */
  'layan-language-choose': { language: string };
  /** The citizen presses a key of the on-screen keyboard. */
  'layan-key-press': { key: string };
  /** The citizen chooses the line to wait in. */
  'layan-line-choose': { line: string };
  /** The citizen wants a number in this line: served first or not, and for how many cases. */
  'layan-ticket-take': { line: string; priority: boolean; cases: number };
  /** The citizen gives up their place. */
  'layan-ticket-cancel': { ticket: string };
  /** The citizen says that they will be late. */
  'layan-ticket-late': { ticket: string };
  /** The citizen writes a complaint; sent with every change and at every question, so that the page can keep it. */
  'layan-complaint-draft': { draft: ComplaintDraft; step: string };
  /** The citizen sends it. Only a machine writes anything into `website`. */
  'layan-complaint-send': { website: string };
  /** The citizen wants all of the draft deleted. */
  'layan-complaint-discard': null;
  /** The citizen chooses photos or documents. */
  'layan-file-add': { files: File[] };
  /** The citizen takes a file back. */
  'layan-file-remove': { key: string };
  /** The citizen sends a file again that did not arrive. */
  'layan-file-retry': { key: string };
  /** The citizen has kept code and PIN, and is done. */
  'layan-complaint-save': null;
  /** The citizen wants code and PIN on paper. */
  'layan-complaint-print': null;
  /** The citizen wants to see how a complaint stands. */
  'layan-complaint-follow': { code: string; pin: string };
  /** The citizen answers what the office asks, or adds something. */
  'layan-complaint-reply': { text: string };
  /** The citizen is not content with how it ended. */
  'layan-complaint-reopen': { text: string };
  /** The citizen says how it was handled. */
  'layan-complaint-rate': { rating: Rating };
  /** The citizen wants everything about it deleted, for good. */
  'layan-complaint-erase': null;
  /** The citizen has seen enough of it. */
  'layan-complaint-close': null;
  /** Somebody who works here signs in. */
  'layan-session-start': { name: string; password: string };
  /** Somebody who works here changes their own password. */
  'layan-password-change': { old: string; new: string };
  /** The officer says at which counter they sit. */
  'layan-counter-choose': { counter: string };
  /** The officer calls whoever is next. */
  'layan-next-call': null;
  /** The officer calls a number out of turn, such as `A-012`. */
  'layan-number-call': { code: string };
  /** The officer takes a step with a ticket. Where a transfer leads is asked afterwards. */
  'layan-step-take': { ticket: string; step: CounterStep };
  /** The officer takes back the last step. */
  'layan-step-undo': null;
  /** The supervisor goes to what is wrong in a form; `path` says where, such as `lines.2.letter`. */
  'layan-issue-open': { path: string };
  /** The supervisor writes settings, or throws away what they wrote (null). Kept by the page, so that nothing is lost. */
  'layan-settings-edit': { draft: SettingsDraft | null };
  /** The supervisor wants the office to work by these settings from now on. */
  'layan-settings-publish': { settings: OfficeSettings };
  /** The supervisor lets a device in that shows this code. */
  'layan-device-approve': { code: string; name: string };
  /** The supervisor shuts a device out. */
  'layan-device-revoke': { id: string };
  /** The supervisor gives somebody an account. */
  'layan-staff-add': { name: string; role: Role; password: string };
  /** The supervisor changes an account: what it may do, its password, or whether it may sign in. */
  'layan-staff-change': { id: string; role?: Role; password?: string; active?: boolean };
  /** The supervisor wants the figures of other days; both included. */
  'layan-figures-choose': { from: string; to: string };
  /** Somebody wants a table as a file. */
  'layan-figures-export': { name: string; csv: string };
  /** The officer files what a visitor told them. */
  'layan-entry-send': { draft: ComplaintDraft };
  /** The officer wants to see other complaints. */
  'layan-inbox-choose': { filter: InboxFilter; class: string; service: string; page: number };
  /** The officer opens a complaint. */
  'layan-case-open': { id: string; code: string };
  /** The officer does something with the complaint. */
  'layan-case-act': CaseAct;
  /** The officer lets the complaint follow the one with this code. */
  'layan-case-merge': { seen: number; code: string };
  /** The officer writes, or throws away what they wrote (null). Kept by the page, so that nothing is lost. */
  'layan-case-write': { act: OfficerAct; draft: ActDraft | null };
  /** The officer wants on paper what is on the screen. */
  'layan-case-print': { id: string };
  /** The officer wants a file that came with the complaint. */
  'layan-file-save': { id: string; file: string };
  /** The supervisor wants everything that is kept about whoever filed it. */
  'layan-person-export': { id: string };
}

/** An event of the vocabulary, for those who listen. */
export type LayanEvent<Name extends keyof LayanEvents> = CustomEvent<LayanEvents[Name]>;

type LayanEventMap = { [Name in keyof LayanEvents]: LayanEvent<Name> };

declare global {
  interface HTMLElementEventMap extends LayanEventMap {}
}
