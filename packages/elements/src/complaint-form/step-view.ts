/** What each question of the form is drawn from, and pieces that several of them use. */
import { html, nothing } from 'lit';
import type { ComplaintRules } from '@layan/domain/api/complaints.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import type { FormStep } from '@layan/domain/complaint/form-steps.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import type { SettingsIssue as Issue } from '@layan/domain/queue/check-values.ts';
import { caretRightIcon } from '../icons/caret-right.ts';

/** As much of the catalogue as a complaint is about. */
export type ComplaintCatalogue = Pick<Catalogue, 'agency' | 'services'>;

export interface StepView {
  draft: ComplaintDraft;
  rules: ComplaintRules;
  catalogue: ComplaintCatalogue;
  uploads: readonly Upload[];
  /** What is wrong at this question, once the person wanted to go on. */
  issues: readonly Issue[];
  kiosk: boolean;
  /** What was typed to find a service. */
  sought: string;
  change: (part: Partial<ComplaintDraft>) => void;
  seek: (words: string) => void;
  /** Takes an answer and goes on. */
  choose: (part: Partial<ComplaintDraft>) => void;
  go: (step: FormStep) => void;
  addFiles: (files: File[]) => void;
  removeFile: (key: string) => void;
  retryFile: (key: string) => void;
}

export interface Choice {
  title: unknown;
  hint?: unknown;
  sign?: unknown;
  /** It is the answer already. */
  chosen?: boolean;
  /** What is written about here when it is wrong. */
  path?: string;
  onChoose: () => void;
}

/** One answer among a few: touched, it is given. */
export function choice({ title, hint, sign, chosen, path, onChoose }: Choice) {
  return html`<li>
    <button
      type="button"
      class="choice"
      data-path=${path ?? nothing}
      aria-pressed=${chosen ?? nothing}
      @click=${onChoose}
    >
      ${sign ? html`<span class="sign">${sign}</span>` : nothing}
      <span class="words"><strong>${title}</strong>${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
      ${caretRightIcon}
    </button>
  </li>`;
}

/** The question: what the focus goes to when it comes. */
export function question(words: unknown, lead?: unknown) {
  return html`<h2 class="question" tabindex="-1">${words}</h2>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}`;
}
