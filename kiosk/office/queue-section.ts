import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClientProblem } from '@layan/client/http.ts';
import { openDesk } from '@layan/client/inbox.ts';
import { getSettings, openSettings, putSettings, type OnDoubt } from '@layan/client/office.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { Issue } from '@layan/domain/api/settings.ts';
import type { DeskView } from '@layan/domain/api/inbox.ts';
import { complaintSettings } from '@layan/domain/complaint/settings.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import { alike } from '@layan/elements/base/settings-draft.ts';
import type { ComplaintRulesNow } from '@layan/elements/complaint-settings/complaint-settings.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/notice/notice.ts';
import { QUEUE_PARTS, type Part } from '@layan/elements/queue-settings/parts.ts';
import '@layan/elements/queue-settings/queue-settings.ts';
import { attempt } from './attempt.ts';
import { keepDraft, recallDraft } from './kept-draft.ts';
import { sectionStyles } from './section-styles.ts';

const NO_DESK = new Live<Remote<DeskView>>({ status: 'loading' }, () => () => {});

/** How the office works. What is written stays, whatever happens, until it is published or thrown away. */
@define('layan-queue-section')
export class QueueSection extends LayanElement {
  static override styles = [hostStyles, buttonStyles, sectionStyles];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  /** Which parts of the settings are shown; one draft and one publishing for all of them. */
  @property({ attribute: false }) parts: readonly Part[] = QUEUE_PARTS;

  @state() private kept = recallDraft();
  @state() private busy = false;
  @state() private problem: RefusalCode | null = null;
  @state() private issues: Issue[] = [];
  /** Somebody else has published meanwhile; what is to be published over it, if so. */
  @state() private overtaken: OfficeSettings | null = null;

  #polled = openSettings(() => this.onDoubt());
  #settings = new Watch(this, () => this.#polled.live);
  #papers = openDesk(() => this.onDoubt());
  #desk = new Watch(this, () => (this.parts.includes('complaints') ? this.#papers.live : NO_DESK));

  override render() {
    return html`
      ${this.overtaken ? this.#renderOvertaken(this.overtaken) : nothing}
      <layan-queue-settings
        .state=${this.#settings.value}
        .draft=${this.kept?.draft ?? null}
        .parts=${this.parts}
        .rules=${this.#rules}
        ?busy=${this.busy}
        .problem=${this.problem}
        .issues=${this.issues}
        @layan-settings-edit=${this.#onEdit}
        @layan-settings-publish=${this.#onPublish}
        @layan-problem-retry=${() => this.#polled.refresh()}
      ></layan-queue-settings>
    `;
  }

  #renderOvertaken(settings: OfficeSettings) {
    return html`<layan-notice kind="warn">
      <p>
        ${msg(
          'Sementara Anda menulis, orang lain sudah menerbitkan pengaturan. Bila Anda menerbitkan juga, perubahan mereka hilang.',
          {
            id: 'queue-section.overtaken',
          },
        )}
      </p>
      <p class="actions">
        <button class="quiet" @click=${() => this.#publish(settings)}>
          ${msg('Terbitkan punya saya', { id: 'queue-section.mine' })}
        </button>
        <button class="quiet" @click=${this.#onTheirs}>
          ${msg('Pakai punya mereka', { id: 'queue-section.theirs' })}
        </button>
      </p>
    </layan-notice>`;
  }

  #onEdit({ detail: { draft } }: LayanEvent<'layan-settings-edit'>) {
    const base = this.kept?.base ?? this.#publishedAt;
    this.kept = draft && { draft, base };
    this.problem = null;
    this.issues = [];
    if (!draft) this.overtaken = null;
    keepDraft(this.kept);
  }

  async #onPublish({ detail: { settings } }: LayanEvent<'layan-settings-publish'>) {
    this.busy = true;
    this.problem = await attempt(async () => {
      const { changedAt } = await getSettings();
      this.overtaken = changedAt === (this.kept?.base ?? null) ? null : settings;
    }, this.onDoubt);
    this.busy = false;
    if (!this.problem && !this.overtaken) await this.#publish(settings);
  }

  async #publish(settings: OfficeSettings) {
    this.busy = true;
    this.overtaken = null;
    this.issues = [];
    this.problem = await attempt(() => this.#put(settings), this.onDoubt);
    this.busy = false;
  }

  async #put(settings: OfficeSettings) {
    try {
      await putSettings(settings);
    } catch (error) {
      if (!(error instanceof ClientProblem) || error.issues.length === 0) throw error;
      this.issues = error.issues;
      return;
    }
    // What holds now is on the screen before what was written leaves it.
    await this.#polled.refresh();
    this.kept = null;
    keepDraft(null);
    announce(msg('Pengaturan sudah berlaku.', { id: 'queue-section.published' }));
  }

  async #onTheirs() {
    await this.#polled.refresh();
    this.overtaken = null;
    this.kept = null;
    keepDraft(null);
  }

  get #publishedAt(): number | null {
    const state = this.#settings.value;
    return state.status === 'ready' ? state.data.changedAt : null;
  }

  /** What holds for complaints and is no class of the office's own is the decree's. */
  get #rules(): ComplaintRulesNow | null {
    const [desk, settings] = [this.#desk.value, this.#settings.value];
    if (desk.status !== 'ready' || settings.status !== 'ready') return null;
    const own = complaintSettings(settings.data.settings).classes;
    const decree = desk.data.classes.filter(each => !own.some(other => alike(each, other)));
    return { decree, holidaysKnownUntil: desk.data.holidaysKnownUntil, year: new Date().getFullYear() };
  }

  /** Leaving would lose what is written: the browser asks first. */
  #onLeave = (event: BeforeUnloadEvent) => {
    if (this.kept) event.preventDefault();
  };

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeunload', this.#onLeave);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onLeave);
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    this.problem = null;
    void this.#polled.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-queue-section': QueueSection;
  }
}
