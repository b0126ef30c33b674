import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { CaseView, DeskView, OfficerAct } from '@layan/domain/api/inbox.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import {
  actOf,
  checkAct,
  codeOf,
  freshDraft,
  lastSeq,
  NO_DESK,
  overtakenBy,
  type ActDraft,
  type ActDrafts,
} from '../base/case-draft.ts';
import type { ServiceName } from '../base/case-words.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import '../error-summary/error-summary.ts';
import type { ErrorSummary } from '../error-summary/error-summary.ts';
import type { LayanEvent } from '../events.ts';
import '../notice/notice.ts';
import { actHint, actName, sendWord } from './act-words.ts';
import { caseRefusal } from './case-refusals.ts';
import { styles } from './complaint-acts.styles.ts';
import { assignFields, classifyFields, closeFields, mergeFields, type ActScene } from './fields.ts';
import { AT_ONCE, nextAct, otherActs } from './next-act.ts';
import { overtaken } from './overtaken.ts';
import { penFor } from './pen.ts';
import { forwardFields, redactFields, textFields } from './writing.ts';

/**
 * What an officer can do with a complaint now: the next step open before them, everything else one press away.
 *
 * @tag layan-complaint-acts
 * @fires {CustomEvent<CaseAct>} layan-case-act - When something is to be done.
 * @fires {CustomEvent<{ seen: number; code: string }>} layan-case-merge - When the complaint is to follow another one.
 * @fires {CustomEvent<{ act: OfficerAct; draft: ActDraft | null }>} layan-case-write - When something is written, to be kept.
 * @fires {CustomEvent<{ id: string }>} layan-case-print - When the letter is wanted on paper.
 * @fires {CustomEvent<{ path: string }>} layan-issue-open - When the officer goes to what is wrong.
 * @cssstate letter - A letter to another office is being written: it is what is printed.
 */
@define('layan-complaint-acts')
export class ComplaintActs extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, fieldStyles, styles];

  /** The complaint as it is; nothing is drawn without it. */
  @property({ attribute: false }) view: CaseView | null = null;

  /** Colleagues, templates and classes. */
  @property({ attribute: false }) desk: DeskView = NO_DESK;

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** The sign-in name of whoever reads this. */
  @property() self = '';

  /** What is written and not yet done. */
  @property({ attribute: false }) drafts: ActDrafts = {};

  /** Private services are called by their names. */
  @property({ type: Boolean }) revealed = false;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  /** Why the server refused. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** The act whose form was asked for; null for the next one. */
  @state() private chosen: OfficerAct | null = null;
  @state() private issues: readonly SettingsIssue[] = [];
  @query('layan-error-summary') private summary!: ErrorSummary | null;
  @query('textarea') private area!: HTMLTextAreaElement | null;
  @query('h3, .rest') private heading!: HTMLElement | null;

  #internals = this.attachInternals();

  override render() {
    const { view, desk } = this;
    if (!view) return nothing;
    const next = nextAct(view, desk);
    const act = this.chosen && view.may.includes(this.chosen) ? this.chosen : next;
    const others = otherActs(view, act);
    return html`
      ${act ? this.#renderForm(act, view, act === next) : this.#renderRest(view)}
      ${
        others.length
          ? html`<div class="others" role="group" aria-label=${msg('Langkah lain', { id: 'complaint-acts.others' })}>
              ${others.map(each => html`<button class="quiet" @click=${() => this.#onChoose(each)}>${actName(each)}</button>`)}
            </div>`
          : nothing
      }
    `;
  }

  #renderForm(act: OfficerAct, view: CaseView, isNext: boolean) {
    const scene = this.#scene(act, view);
    const hint = actHint(act);
    return html`<form novalidate @submit=${(event: Event) => this.#onSubmit(event, act, scene)}>
      <h3 tabindex="-1">
        ${isNext ? html`<small>${msg('Langkah berikutnya', { id: 'complaint-acts.next' })}</small>` : nothing}
        ${actName(act)}
      </h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      ${
        this.issues.length > 0
          ? html`<layan-error-summary .issues=${this.issues} @layan-issue-open=${this.#onIssue}></layan-error-summary>`
          : nothing
      }
      ${overtaken(scene)} ${this.#renderFields(act, scene)}
      ${this.problem ? html`<layan-notice kind="bad">${caseRefusal(this.problem)}</layan-notice>` : nothing}
      <div class="actions">
        <button class="action" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.busy ? msg('Menyimpan…', { id: 'complaint-acts.busy' }) : sendWord(act)}
        </button>
        ${
          isNext
            ? nothing
            : html`<button type="button" class="quiet" @click=${this.#onCancel}>
                ${msg('Batal', { id: 'complaint-acts.cancel' })}
              </button>`
        }
      </div>
    </form>`;
  }

  #renderFields(act: OfficerAct, scene: ActScene) {
    const pen = penFor(this, () => this.area, scene);
    switch (act) {
      case 'classify':
        return classifyFields(scene);
      case 'assign':
        return assignFields(scene);
      case 'merge':
        return mergeFields(scene);
      case 'forward':
        return forwardFields(scene, pen);
      case 'redact':
      case 'release':
        return redactFields(scene, pen);
      case 'close':
        return [closeFields(scene), textFields(act, scene, pen)];
      default:
        return textFields(act, scene, pen);
    }
  }

  #renderRest({ state }: CaseView) {
    return html`<p class="rest" tabindex="-1">
      ${
        state === 'merged'
          ? msg('Laporan ini dijawab bersama laporan yang diikutinya.', { id: 'complaint-acts.merged' })
          : msg('Tidak ada yang perlu dilakukan.', { id: 'complaint-acts.rest' })
      }
    </p>`;
  }

  #scene(act: OfficerAct, view: CaseView): ActScene {
    const self = this.desk.colleagues.find(({ name }) => name === this.self)?.id ?? '';
    const draft = this.drafts[act] ?? freshDraft(act, view, this.desk, self);
    const { desk, services, revealed, issues, busy } = this;
    const set = (change: Partial<ActDraft>) => this.#write(act, { ...draft, ...change });
    return { view, desk, services, revealed, self, draft, issues, busy, set };
  }

  #write(act: OfficerAct, draft: ActDraft) {
    this.drafts = { ...this.drafts, [act]: draft };
    this.problem = null;
    if (this.issues.length) this.issues = checkAct(act, draft);
    emit(this, 'layan-case-write', { act, draft });
  }

  async #onChoose(act: OfficerAct) {
    if (this.busy || !this.view) return;
    if (AT_ONCE.includes(act)) {
      const draft = freshDraft(act, this.view, this.desk, '');
      emit(this, 'layan-case-act', actOf(act as Exclude<OfficerAct, 'merge'>, draft, lastSeq(this.view)));
      return;
    }
    this.open(act);
    await this.updateComplete;
    this.focus();
  }

  #onCancel = async () => {
    this.open(null);
    await this.updateComplete;
    this.focus();
  };

  async #onSubmit(event: Event, act: OfficerAct, { view, draft, self }: ActScene) {
    event.preventDefault();
    if (this.busy) return;
    this.issues = checkAct(act, draft);
    if (this.issues.length > 0) return this.#showIssues();
    const seen = overtakenBy(view, draft, self).length ? draft.seen : lastSeq(view);
    if (act !== 'merge') emit(this, 'layan-case-act', actOf(act, draft, seen));
    else emit(this, 'layan-case-merge', { seen, code: codeOf(draft) });
  }

  #onIssue({ detail }: LayanEvent<'layan-issue-open'>) {
    focusPath(this.renderRoot, detail.path);
  }

  protected override updated() {
    const { view, desk, chosen } = this;
    if (view && (chosen ?? nextAct(view, desk)) === 'forward') this.#internals.states.add('letter');
    else this.#internals.states.delete('letter');
  }

  async #showIssues() {
    await this.updateComplete;
    await this.summary?.updateComplete;
    this.summary?.focus();
  }

  /** Opens the form of an act; null for that of the next step. */
  open(act: OfficerAct | null) {
    this.chosen = act;
    this.issues = [];
    this.problem = null;
  }

  /** Goes to the name of the form, so that it is read out and its fields are next; where there is none, to why. */
  override focus(options?: FocusOptions) {
    this.heading?.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-acts': ComplaintActs;
  }
}
