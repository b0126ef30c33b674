import type { CounterStep } from '@layan/domain/api/queue.ts';
import type { Role } from '@layan/domain/api/staff.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
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
  /** The supervisor wants a table as a file. */
  'layan-figures-export': { name: string; csv: string };
}

/** An event of the vocabulary, for those who listen. */
export type LayanEvent<Name extends keyof LayanEvents> = CustomEvent<LayanEvents[Name]>;

type LayanEventMap = { [Name in keyof LayanEvents]: LayanEvent<Name> };

declare global {
  interface HTMLElementEventMap extends LayanEventMap {}
}
