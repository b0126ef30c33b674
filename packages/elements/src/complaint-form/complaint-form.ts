import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { ComplaintRules } from '@layan/domain/api/complaints.ts';
import type { ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import {
  formIssues,
  issuesAt,
  readStep,
  stepAfter,
  stepBefore,
  stepOf,
  stepsFor,
  type FormStep,
} from '@layan/domain/complaint/form-steps.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import type { SettingsIssue as Issue } from '@layan/domain/queue/check-values.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { FieldTyping } from '../base/field-typing.ts';
import { filesStyles } from '../base/files-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import '../error-summary/error-summary.ts';
import type { ErrorSummary } from '../error-summary/error-summary.ts';
import type { LayanEvent } from '../events.ts';
import '../notice/notice.ts';
import { actions, progress } from './actions.ts';
import { styles } from './complaint-form.styles.ts';
import { refusalWords } from './check-step.ts';
import type { ComplaintCatalogue, StepView } from './step-view.ts';
import { STEP_VIEWS } from './step-views.ts';

/**
 * Where a citizen tells the office what went wrong, what could be better or what they want to know: one question after the
 * other, and nothing is sent before they have seen it all once more.
 *
 * @tag layan-complaint-form
 * @slot keyboard - An on-screen keyboard, whose keys then write into the field with the caret.
 * @fires {CustomEvent<{ draft: ComplaintDraft; step: string }>} layan-complaint-draft - With every change, so that the page can keep it.
 * @fires {CustomEvent<{ website: string }>} layan-complaint-send - When the citizen sends it.
 * @fires {CustomEvent<null>} layan-complaint-discard - When the citizen wants the draft deleted, asked twice.
 * @fires {CustomEvent<{ files: File[] }>} layan-file-add - When the citizen chooses photos or documents.
 * @fires {CustomEvent<{ key: string }>} layan-file-remove - When the citizen takes one back.
 * @fires {CustomEvent<{ key: string }>} layan-file-retry - When the citizen sends one again that did not arrive.
 * @fires {CustomEvent<null>} layan-problem-retry - When the form itself could not be had.
 */
@define('layan-complaint-form')
export class ComplaintForm extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, fieldStyles, remoteStyles, filesStyles, styles];

  /** What the office has decided about complaints. */
  @property({ attribute: false }) state: Remote<ComplaintRules> = { status: 'loading' };

  /** The office and its services. */
  @property({ attribute: false }) catalogue: ComplaintCatalogue | null = null;

  /** What was filled in so far. */
  @property({ attribute: false }) draft: ComplaintDraft = emptyDraft();

  /** The question the citizen is at; the first without it. */
  @property() step = '';

  /** The photos and documents that go with it. */
  @property({ attribute: false }) uploads: readonly Upload[] = [];

  /** What the server finds wrong. */
  @property({ attribute: false }) issues: readonly Issue[] = [];

  /** Why it could not be sent. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** It is being sent. */
  @property({ type: Boolean }) busy = false;

  /** On a machine of the office: no files, codes for phones instead of links, and going back is the page's own. */
  @property({ type: Boolean }) kiosk = false;

  /** The citizen wanted to go on from here: now it is said what is missing. */
  @state() private asked = false;
  @state() private sought = '';
  /** Only one answer was to be changed; then back to all of them. */
  #returning = false;
  #typing = new FieldTyping(this);

  @query('.question') private heading!: HTMLElement | null;
  @query('layan-error-summary') private summary!: ErrorSummary | null;
  @query('[name="website"]') private trap!: HTMLInputElement | null;

  override render() {
    const { catalogue } = this;
    if (!catalogue) return remoteView({ status: 'loading' }, { ready: () => nothing });
    return remoteView(this.state, { ready: rules => this.#renderStep(rules, catalogue) });
  }

  #renderStep(rules: ComplaintRules, catalogue: ComplaintCatalogue) {
    const step = this.#step();
    const issues = this.#issuesHere();
    return html`
      <form novalidate class="step" data-step=${step} @submit=${this.#onSubmit}>
        ${progress(step, stepsFor(this.draft, this))}
        <layan-error-summary
          ?hidden=${issues.length === 0}
          .issues=${issues}
          @layan-issue-open=${this.#onIssue}
        ></layan-error-summary>
        ${STEP_VIEWS[step](this.#view(rules, catalogue, issues))}
        ${this.problem && step === 'check' ? html`<layan-notice kind="bad">${refusalWords(this.problem)}</layan-notice>` : nothing}
        <div class="trap" aria-hidden="true"><input name="website" tabindex="-1" autocomplete="off" /></div>
        ${actions({
          step,
          draft: this.draft,
          kiosk: this.kiosk,
          busy: this.busy,
          returning: this.#returning,
          onBack: this.back,
          onDiscard: () => emit(this, 'layan-complaint-discard', null),
        })}
        ${TYPED.includes(step) ? html`<slot name="keyboard" @layan-key-press=${this.#onKey}></slot>` : nothing}
      </form>
    `;
  }

  #view(rules: ComplaintRules, catalogue: ComplaintCatalogue, issues: readonly Issue[]): StepView {
    const { draft, uploads, kiosk, sought } = this;
    return {
      rules,
      catalogue,
      draft,
      uploads,
      kiosk,
      sought,
      issues,
      change: part => this.#change(part),
      seek: words => (this.sought = words),
      choose: part => {
        this.#change(part);
        this.#next();
      },
      go: next => this.#go(next, this.#step() === 'check'),
      addFiles: files => emit(this, 'layan-file-add', { files }),
      removeFile: key => emit(this, 'layan-file-remove', { key }),
      retryFile: key => emit(this, 'layan-file-retry', { key }),
    };
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    this.#next();
  }

  #onIssue({ detail }: LayanEvent<'layan-issue-open'>) {
    const step = stepOf(detail.path);
    if (step !== this.#step()) this.#go(step, true);
    void this.updateComplete
      .then(() => ((this.asked = true), this.updateComplete))
      .then(() => focusPath(this.renderRoot, detail.path));
  }

  #onKey(event: LayanEvent<'layan-key-press'>) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.press(event.detail.key);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('step')) return;
    this.asked = false;
    this.sought = '';
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('step');
    if (changed.has('step') && before !== undefined && this.hasUpdated) this.#arrive();
    if (changed.has('problem') && this.problem === 'refused' && this.issues.length > 0) this.#say();
  }

  /** Goes one question back; nothing that was written is lost. False at the first. */
  back = (): boolean => {
    const before = stepBefore(this.#step(), this.draft, this);
    if (before) this.#go(before, false);
    return before !== null;
  };

  /** Does what a key does in the field with the caret; `Enter` goes on. */
  press(key: string) {
    if (key === 'Enter') this.#next();
    else this.#typing.press(key);
  }

  #next() {
    if (this.busy) return;
    const step = this.#step();
    this.asked = true;
    if (this.#issuesHere().length > 0) this.#say();
    else if (step === 'check') emit(this, 'layan-complaint-send', { website: this.trap?.value ?? '' });
    else this.#go(this.#returning && !LEADS_ON.includes(step) ? 'check' : stepAfter(step, this.draft, this), false);
  }

  #go(step: FormStep, returning: boolean) {
    this.#returning = returning;
    this.step = step;
    emit(this, 'layan-complaint-draft', { draft: this.draft, step });
  }

  #change(part: Partial<ComplaintDraft>) {
    if (this.busy) return;
    this.draft = { ...this.draft, ...part };
    emit(this, 'layan-complaint-draft', { draft: this.draft, step: this.#step() });
  }

  #step(): FormStep {
    return readStep(this.step, this.draft, this);
  }

  /** Only what the server said, until the citizen wants to go on. */
  #issuesHere(): Issue[] {
    const services = this.catalogue?.services.map(({ id }) => id) ?? [];
    const sending = this.uploads.some(({ state }) => state === 'sending');
    const all = this.asked ? formIssues(this.draft, { services, sending, said: this.issues }) : this.issues;
    return issuesAt(this.#step(), all);
  }

  #say() {
    void this.updateComplete.then(() => this.summary?.updateComplete).then(() => this.summary?.focus());
  }

  /** Where an on-screen keyboard writes, the caret is seen at once. */
  #arrive() {
    ((this.kiosk && this.#typing.field) || this.heading)?.focus();
    this.heading?.scrollIntoView({ block: 'nearest' });
  }
}

/** Where something is written. */
const TYPED: readonly FormStep[] = ['service', 'text', 'place', 'contact'];
/** Their answer decides what is asked next. */
const LEADS_ON: readonly FormStep[] = ['privacy', 'contact'];

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-form': ComplaintForm;
  }
}
