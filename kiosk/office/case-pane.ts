import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ClientProblem, asProblem } from '@layan/client/http.ts';
import {
  actOnCase,
  exportPerson,
  fileAddress,
  findCase,
  getComplaintFile,
  openCase,
  openDesk,
} from '@layan/client/inbox.ts';
import type { OnDoubt } from '@layan/client/office.ts';
import type { Polled } from '@layan/client/poll.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { CaseView, OfficerAct } from '@layan/domain/api/inbox.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { hasArrived, NO_DESK, type CaseAct } from '@layan/elements/base/case-draft.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import { doneWord } from '@layan/elements/complaint-acts/act-words.ts';
import '@layan/elements/complaint-case/complaint-case.ts';
import type { ComplaintCase } from '@layan/elements/complaint-case/complaint-case.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { attempt } from './attempt.ts';
import { draftsOf, keepAct } from './kept-cases.ts';
import { saveFile } from '../shared/save-file.ts';

/** One complaint, found by the code in the address, and everything that is done with it. */
@define('layan-case-pane')
export class CasePane extends LayanElement {
  static override styles = [hostStyles, buttonStyles];

  /** The complaint’s code, eleven characters. */
  @property() code = '';

  /** The sign-in name of whoever reads this. */
  @property() self = '';

  /** Whoever reads this may hand out what is kept about a person. */
  @property({ type: Boolean }) supervisor = false;

  /** Every service of the agency. */
  @property({ attribute: false }) services: readonly ServiceName[] = [];

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  @state() private busy = false;
  @state() private problem: RefusalCode | null = null;
  @query('layan-complaint-case') private element!: ComplaintCase;

  #doubt = () => this.onDoubt();
  #none = new Live<Remote<CaseView>>({ status: 'loading' }, () => () => {});
  /** While the code is looked up, and when there is none such. */
  #looking: Live<Remote<CaseView>> = this.#none;
  #polled: Polled<CaseView> | null = null;
  #id = '';
  /** It was just opened. */
  #arriving = false;
  #case = new Watch(this, () => this.#polled?.live ?? this.#looking);
  #papers = openDesk(this.#doubt);
  #desk = new Watch(this, () => this.#papers.live);

  override render() {
    const desk = this.#desk.value;
    return html`<layan-complaint-case
      .state=${desk.status === 'loading' ? desk : this.#case.value}
      .desk=${desk.status === 'ready' ? desk.data : NO_DESK}
      .services=${this.services}
      self=${this.self}
      .drafts=${draftsOf(this.self, this.#id)}
      ?busy=${this.busy}
      .problem=${this.problem}
      ?supervisor=${this.supervisor}
      .fileAddress=${(file: string) => fileAddress(this.#id, file)}
      @layan-case-act=${({ detail }: LayanEvent<'layan-case-act'>) => this.#act(this.#id, detail)}
      @layan-case-merge=${this.#onMerge}
      @layan-case-write=${this.#onWrite}
      @layan-case-print=${() => print()}
      @layan-file-save=${this.#onFile}
      @layan-person-export=${this.#onPerson}
      @layan-problem-retry=${() => this.refresh()}
    ></layan-complaint-case>`;
  }

  async #onMerge({ detail: { seen, code } }: LayanEvent<'layan-case-merge'>) {
    const id = this.#id;
    await this.#do('merge', async () => {
      const into = await findCase(code);
      if (!into) throw new ClientProblem('complaint-unknown', { status: 404 });
      await actOnCase(id, 'merge', { seen, into });
    });
  }

  #act(id: string, { act, body }: CaseAct) {
    return this.#do(act, () => actOnCase(id, act, body));
  }

  /** Whatever happened, what is on the screen afterwards is how it stands; what was written leaves it only once it holds. */
  async #do(act: OfficerAct, what: () => Promise<unknown>) {
    if (this.busy) return;
    const [id, self] = [this.#id, this.self];
    this.busy = true;
    this.problem = null;
    const problem = await attempt(what, this.onDoubt);
    const unanswered = problem === 'unreachable' || problem === 'offline';
    const draft = draftsOf(self, id)[act];
    if (!problem) keepAct(self, id, act, null);
    else if (unanswered && draft) keepAct(self, id, act, { ...draft, sent: true });
    if (id === this.#id) {
      if (!unanswered) await this.#polled?.refresh();
      this.problem = problem;
    }
    this.busy = false;
    if (problem) return;
    announce(doneWord(act));
    if (id === this.#id) await this.#proceed();
  }

  async #proceed() {
    await this.updateComplete;
    await this.element.proceed();
  }

  /** The log shows that it was done: nothing is left that could be sent a second time. */
  #settle(view: CaseView) {
    const self = this.#colleagues.find(({ name }) => name === this.self)?.id ?? '';
    for (const [name, draft] of Object.entries(draftsOf(this.self, view.id))) {
      const act = name as OfficerAct;
      if (!hasArrived(view, act, draft, self)) continue;
      keepAct(this.self, view.id, act, null);
      announce(doneWord(act));
      // Whoever writes something else meanwhile is left at it.
      if (this.problem) void this.#proceed();
      this.problem = null;
    }
  }

  #onWrite({ detail: { act, draft } }: LayanEvent<'layan-case-write'>) {
    keepAct(this.self, this.#id, act, draft);
    this.problem = null;
  }

  async #onFile({ detail: { id, file } }: LayanEvent<'layan-file-save'>) {
    const type = this.#view?.attachments.find(each => each.id === file)?.type ?? '';
    const ending = type.replace(/^.*\//, '').replace('jpeg', 'jpg');
    const name = `${msg('lampiran', { id: 'case-pane.file', desc: 'a file name without its ending' })}.${ending}`;
    this.problem = await attempt(async () => saveFile(name, await getComplaintFile(id, file)), this.onDoubt);
  }

  async #onPerson({ detail: { id } }: LayanEvent<'layan-person-export'>) {
    const name = msg('data-pelapor', { id: 'case-pane.person', desc: 'a file name without its ending' });
    this.problem = await attempt(async () => saveFile(`${name}.json`, await exportPerson(id)), this.onDoubt);
  }

  get #colleagues() {
    const desk = this.#desk.value;
    return desk.status === 'ready' ? desk.data.colleagues : [];
  }

  get #view(): CaseView | null {
    const state = this.#case.value;
    return state.status === 'ready' ? state.data : null;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('code')) void this.#look();
    if (this.#view && !this.busy) this.#settle(this.#view);
  }

  /** Whoever opens a complaint is at its code, and hears which one it is. */
  protected override updated() {
    if (!this.#arriving || !this.#view || this.#desk.value.status === 'loading') return;
    this.#arriving = false;
    void this.element.updateComplete.then(() => this.element.focus({ preventScroll: true }));
  }

  async #look() {
    const { code } = this;
    this.#polled = null;
    this.#looking = this.#none;
    this.#arriving = true;
    this.problem = null;
    try {
      const id = await findCase(code);
      if (code !== this.code) return;
      if (!id) throw new ClientProblem('not-found', { status: 404 });
      this.#id = id;
      this.#polled = openCase(id, this.#doubt);
    } catch (reason) {
      if (reason instanceof ClientProblem && reason.problem === 'not-signed-in') this.onDoubt();
      this.#looking = new Live<Remote<CaseView>>({ status: 'failed', problem: asProblem(reason) }, () => () => {});
    }
    this.requestUpdate();
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    if (this.problem === 'not-signed-in') this.problem = null;
    if (!this.#polled) void this.#look();
    void this.#polled?.refresh();
    void this.#papers.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-case-pane': CasePane;
  }
}
