/** A label, what to write and what is wrong, round a native control. Needs `fieldStyles`. */
import { html, nothing } from 'lit';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import { warningCircleIcon } from '../icons/warning-circle.ts';
import { inLanguage } from './language.ts';

export interface Field {
  /** The control's id in its shadow root. */
  id: string;
  label: unknown;
  /** What to write, before somebody does it wrong. */
  hint?: unknown;
  /** What is wrong with what was written. */
  error?: string | undefined;
}

/** What ties a control to its words. */
export interface Ties {
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

export function field({ id, label, hint, error }: Field, control: (ties: Ties) => unknown) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control(ties({ id, hint, error }))}
    ${fieldError(id, error)}
  </div>`;
}

/** For a control that brings its own label. */
export function ties({ id, hint, error }: Pick<Field, 'id' | 'hint' | 'error'>): Ties {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { describedBy: described || nothing, invalid: error ? 'true' : nothing };
}

/** What is wrong with the control `id`, beneath it. */
export function fieldError(id: string, error: string | undefined) {
  return error ? html`<p class="error" id="${id}-error">${warningCircleIcon}<span>${error}</span></p>` : nothing;
}

/** What is wrong at one of these places, in the reader's language. */
export function errorAt(issues: readonly SettingsIssue[], ...paths: string[]): string | undefined {
  const found = issues.find(({ path }) => paths.includes(path));
  return found && inLanguage(found.message);
}
