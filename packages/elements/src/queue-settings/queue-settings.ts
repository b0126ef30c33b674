import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { checkSettings, type SettingsIssue } from '@layan/domain/queue/check-settings.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { errorAt, fieldError } from '../base/field.ts';
import { fieldStyles, tagStyles } from '../base/field-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { alike, checkable, complaintsOf, issuesUnder, type SettingsDraft } from '../base/settings-draft.ts';
import '../complaint-settings/complaint-settings.ts';
import type { ComplaintRulesNow, ComplaintSettings } from '../complaint-settings/complaint-settings.ts';
import type { CounterEditor } from '../counter-editor/counter-editor.ts';
import '../error-summary/error-summary.ts';
import type { ErrorSummary } from '../error-summary/error-summary.ts';
import type { LayanEvent } from '../events.ts';
import '../hours-editor/hours-editor.ts';
import type { HoursEditor } from '../hours-editor/hours-editor.ts';
import '../policy-editor/policy-editor.ts';
import type { PolicyEditor } from '../policy-editor/policy-editor.ts';
import type { LineEditor } from '../line-editor/line-editor.ts';
import type { Change } from './changes.ts';
import { counterRows } from './counter-rows.ts';
import { lineRows } from './line-rows.ts';
import { isUsual, named, PARTS, partHint, partTitle, QUEUE_PARTS, stillWrong, type Part } from './parts.ts';
import { publishBar } from './publish-bar.ts';
import { styles } from './queue-settings.styles.ts';

/**
 * How this office's queue works, to read and to change: hours, lines, counters, and who goes when. Nothing holds until it
 * is published, and what is wrong is said in sentences before that.
 *
 * @tag layan-queue-settings
 * @fires {CustomEvent<{ draft: SettingsDraft | null }>} layan-settings-edit - When the supervisor writes or throws away what was written.
 * @fires {CustomEvent<{ settings: OfficeSettings }>} layan-settings-publish - When what is written can hold from now on.
 * @fires {CustomEvent<{ path: string }>} layan-issue-open - When the supervisor goes to what is wrong.
 */
@define('layan-queue-settings')
export class QueueSettings extends LayanElement {
  static override styles = [hostStyles, buttonStyles, headingStyles, fieldStyles, tagStyles, remoteStyles, styles];

  /** What holds now, as far as we know. */
  @property({ attribute: false }) state: Remote<SettingsView> = { status: 'loading' };

  /** What is written and not yet published; null where that is nothing. */
  @property({ attribute: false }) draft: SettingsDraft | null = null;

  /** Which parts of the settings are shown; what is written in others stays. */
  @property({ attribute: false }) parts: readonly Part[] = QUEUE_PARTS;

  /** The classes of complaints that hold now, and how far holidays are known. */
  @property({ attribute: false }) rules: ComplaintRulesNow | null = null;

  /** The server is being asked. */
  @property({ type: Boolean }) busy = false;

  /** Why the server refused. */
  @property({ attribute: false }) problem: RefusalCode | null = null;

  /** What is wrong by the server's own check. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  /** What is wrong and was said so; what is put right leaves. */
  @state() private wrong: readonly SettingsIssue[] = [];
  /** Thrown away, and can still be had back. */
  @state() private discarded: SettingsDraft | null = null;
  @query('layan-error-summary') private summary!: ErrorSummary | null;
  @query('layan-hours-editor') private hours!: HoursEditor;
  @query('layan-policy-editor') private policy!: PolicyEditor;
  @query('layan-complaint-settings') private complaints!: ComplaintSettings;
  @queryAll('layan-line-editor') private lineEditors!: NodeListOf<LineEditor>;
  @queryAll('layan-counter-editor') private counterEditors!: NodeListOf<CounterEditor>;

  override render() {
    return remoteView(this.state, { ready: view => this.#renderForm(view, this.draft ?? view.settings) });
  }

  #renderForm(view: SettingsView, draft: SettingsDraft) {
    return html`
      <form novalidate @submit=${(event: Event) => this.#onSubmit(event, view, draft)}>
        ${
          this.wrong.length > 0
            ? html`<layan-error-summary
                .issues=${named(this.wrong, draft)}
                @layan-issue-open=${this.#onIssue}
              ></layan-error-summary>`
            : nothing
        }
        ${this.parts.map(part => this.#renderPart(part, view, draft))}
        ${publishBar({
          view,
          dirty: this.draft !== null,
          busy: this.busy,
          problem: this.problem,
          discarded: this.discarded !== null,
          onDiscard: this.#onDiscard,
          onRestore: this.#onRestore,
        })}
      </form>
    `;
  }

  #renderPart(part: Part, view: SettingsView, draft: SettingsDraft) {
    const title = partTitle(part);
    const usual = isUsual(part, draft, view.defaults);
    return html`<section aria-labelledby=${part}>
      <header>
        <h3 id=${part}>${title}</h3>
        <p class="hint">${partHint(part)}</p>
        ${
          usual
            ? html`<span class="tag" data-kind="quiet"
                >${msg('Bawaan', { id: 'queue-settings.usual', desc: 'the default' })}</span
              >`
            : html`<button type="button" class="link" @click=${() => this.#onUsual(part, view)}>
                ${msg('Kembali ke bawaan', { id: 'queue-settings.to-usual', desc: 'back to the default' })}
                <span class="unseen">${title}</span>
              </button>`
        }
      </header>
      <div class="body">${this.#renderBody(part, view, draft)}</div>
    </section>`;
  }

  #renderBody(part: Part, view: SettingsView, draft: SettingsDraft) {
    const { wrong: issues } = this;
    switch (part) {
      case 'hours':
        return this.#renderHours(draft);
      case 'lines':
      case 'counters': {
        const rows = { view, draft, issues, onChange: this.#onChange };
        return [part === 'lines' ? lineRows(rows) : counterRows(rows), fieldError(part, errorAt(issues, part))];
      }
      case 'policy':
        return this.#renderPolicy(view, draft);
      case 'complaints':
        return this.#renderComplaints(draft);
    }
  }

  #renderHours(draft: SettingsDraft) {
    const { hours, closedOn, jointLeave } = draft;
    return html`<layan-hours-editor
      .value=${{ hours, closedOn, jointLeave }}
      .issues=${this.wrong}
      @input=${() => this.#onChange(written => ({ ...written, ...this.hours.value }))}
    ></layan-hours-editor>`;
  }

  #renderPolicy(view: SettingsView, draft: SettingsDraft) {
    const { priority, noShow, minutesPerTicket, remoteTickets } = draft;
    return html`<layan-policy-editor
      .value=${{ priority, noShow, minutesPerTicket, remoteTickets }}
      .defaults=${view.defaults}
      .issues=${this.wrong}
      @input=${() => this.#onChange(written => ({ ...written, ...this.policy.value }))}
    ></layan-policy-editor>`;
  }

  #renderComplaints(draft: SettingsDraft) {
    return html`<layan-complaint-settings
      .value=${complaintsOf(draft)}
      .rules=${this.rules}
      .issues=${issuesUnder(this.wrong, 'complaints')}
      @input=${() => this.#onChange(written => ({ ...written, complaints: this.complaints.value! }))}
    ></layan-complaint-settings>`;
  }

  #onUsual(part: Part, { defaults }: SettingsView) {
    const usual = Object.fromEntries(PARTS[part].map(key => [key, defaults[key]]));
    this.#onChange(written => ({ ...written, ...usual }));
  }

  #onChange = (change: Change) => {
    if (this.state.status !== 'ready') return;
    const view = this.state.data;
    const changed = change(this.draft ?? view.settings);
    this.draft = alike(changed, view.settings) ? null : changed;
    this.discarded = null;
    this.problem = null;
    if (this.wrong.length > 0) this.wrong = stillWrong(this.wrong, changed, view);
    emit(this, 'layan-settings-edit', { draft: this.draft });
  };

  #onDiscard = () => {
    this.discarded = this.draft;
    this.draft = null;
    this.wrong = [];
    this.problem = null;
    emit(this, 'layan-settings-edit', { draft: null });
  };

  #onRestore = () => {
    this.draft = this.discarded;
    this.discarded = null;
    emit(this, 'layan-settings-edit', { draft: this.draft });
  };

  #onSubmit(event: Event, view: SettingsView, draft: SettingsDraft) {
    event.preventDefault();
    if (this.busy || !this.draft) return;
    const check = checkSettings(draft, checkable(view));
    this.wrong = 'issues' in check ? check.issues : [];
    if ('settings' in check) emit(this, 'layan-settings-publish', { settings: check.settings });
    else void this.#showWrong();
  }

  #onIssue({ detail: { path } }: LayanEvent<'layan-issue-open'>) {
    const [part, at, ...rest] = path.split('.');
    const editors = part === 'lines' ? this.lineEditors : part === 'counters' ? this.counterEditors : null;
    const editor = editors?.[Number(at)];
    if (editor) editor.focusPath(rest.join('.'));
    else if (editors) this.renderRoot.querySelector<HTMLElement>(`button[data-add=${part}]`)?.focus();
    else if (PARTS.hours.some(key => key === part)) this.hours.focusPath(path);
    else if (part === 'complaints') this.complaints.focusPath(path.slice('complaints.'.length));
    else this.policy.focusPath(path);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('issues') && this.issues.length > 0) this.wrong = this.issues;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('issues') && this.issues.length > 0) void this.#showWrong();
  }

  async #showWrong() {
    await this.updateComplete;
    await this.summary?.updateComplete;
    this.summary?.focus();
    this.summary?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-queue-settings': QueueSettings;
  }
}
