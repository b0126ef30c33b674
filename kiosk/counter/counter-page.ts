import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { query, state } from 'lit/decorators.js';
import { openCatalogue, type CatalogueSource } from '@layan/client/catalogue.ts';
import { listCounters } from '@layan/client/counter.ts';
import { ClientProblem } from '@layan/client/http.ts';
import type { CounterList, LineView } from '@layan/domain/api/queue.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { Live } from '@layan/domain/live/live.ts';
import { PROBLEMS, ready, type Problem, type Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { dialogStyles } from '@layan/elements/base/dialog-styles.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/counter-choice/counter-choice.ts';
import type { CounterChoice } from '@layan/elements/counter-choice/counter-choice.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/notice/notice.ts';
import { speak } from '../shared/locale.ts';
import { loadSettings } from '../shared/settings.ts';
import { StaffSession } from '../shared/staff-session.ts';
import './counter-bar.ts';
import './counter-console.ts';
import type { CounterConsole } from './counter-console.ts';
import './counter-door.ts';
import { styles } from './counter-page.styles.ts';
import { dialogs, fetchDialog, type Dialog } from './dialogs.ts';
import { Keys } from './keys.ts';

type Counters = CounterList['counters'];

/** The officer's page: who you are, at which counter you sit, and then the work. */
@define('layan-counter-page')
export class CounterPage extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, dialogStyles, styles];

  @state() private counters: Remote<Counters> = { status: 'loading' };
  @state() private lines: LineView[] = [];
  @state() private counter = '';
  @state() private dialog: Dialog | null = null;

  @query('layan-counter-choice') private choice!: CounterChoice | null;
  @query('layan-counter-console') private console!: CounterConsole | null;

  #staff = new StaffSession(this);
  #keys = new Keys(this, key => this.#press(key));
  #unknown = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});
  #source: CatalogueSource | null = null;
  #catalogue = new Watch(this, () => this.#source?.live ?? this.#unknown);
  /** Whom the page was last made ready for; empty for nobody. */
  #welcomed = '';

  override render() {
    const { who } = this.#staff;
    const catalogue = this.#catalogue.value;
    return html`<div
      class="page"
      @layan-session-start=${this.#onSignIn}
      @layan-counter-choose=${this.#onCounter}
      @layan-language-choose=${this.#onLanguage}
    >
      <layan-counter-bar
        heading=${this.#heading}
        agency=${catalogue.status === 'ready' ? agencyTitle(catalogue.data.agency) : ''}
        .session=${who}
        ?seated=${this.#seated}
        .onKeys=${() => (this.dialog = 'keys')}
        .onLeave=${this.#onLeave}
        .onPassword=${() => this.#onDialog('password')}
        .onEntry=${() => this.#onDialog('entry')}
        .onSignOut=${this.#onSignOut}
      ></layan-counter-bar>
      ${who ? this.#renderWork(catalogue) : this.#renderDoor()} ${this.#renderDialogs(catalogue)}
    </div>`;
  }

  #renderDoor() {
    const { asking, problem, busy, until } = this.#staff;
    return html`<layan-counter-door
      .problem=${problem}
      .until=${until}
      ?asking=${asking}
      ?busy=${busy}
      @layan-problem-retry=${() => this.#staff.ask()}
    ></layan-counter-door>`;
  }

  #renderWork(catalogue: Remote<Catalogue>) {
    if (this.#staff.who?.role === 'complaints')
      return html`<main class="choice">
        <layan-notice kind="warn">
          ${msg('Akun ini bukan untuk loket. Keluar, lalu masuk dengan akun petugas loket.', { id: 'counter-page.wrong-role' })}
        </layan-notice>
      </main>`;
    if (this.#seated)
      return html`<layan-counter-console
        counter=${this.counter}
        .services=${catalogue.status === 'ready' ? catalogue.data.services : []}
        ?keys=${this.#keys.letters}
        .onDoubt=${() => this.#staff.ask()}
      ></layan-counter-console>`;
    return html`<main class="choice">
      <layan-counter-choice
        .state=${this.counters}
        .lines=${this.lines}
        @layan-problem-retry=${() => this.#look()}
      ></layan-counter-choice>
    </main>`;
  }

  #renderDialogs(catalogue: Remote<Catalogue>) {
    return dialogs(this.dialog, {
      staff: this.#staff,
      keys: this.#keys,
      catalogue: catalogue.status === 'ready' ? catalogue.data : null,
      onDone: this.#onDialogDone,
    });
  }

  get #seated(): boolean {
    const known = this.counters.status !== 'ready' || this.counters.data.some(({ id }) => id === this.counter);
    return this.counter !== '' && known && this.#staff.who !== null && this.#staff.who.role !== 'complaints';
  }

  get #heading(): string {
    const number =
      this.#seated &&
      this.counters.status === 'ready' &&
      this.counters.data.find(({ id }) => id === this.counter)?.number;
    return number
      ? msg(str`Loket ${number}`, { id: 'counter-page.counter' })
      : msg('Loket', { id: 'counter-page.title' });
  }

  #press(key: string): boolean {
    if (key !== '?') return this.console?.press(key) ?? false;
    if (this.#seated) this.dialog = 'keys';
    return this.#seated;
  }

  async #onSignIn({ detail }: LayanEvent<'layan-session-start'>) {
    if (!(await this.#staff.start(detail))) return;
    await this.updateComplete;
    this.console?.reconnect();
    this.console?.focus();
  }

  #onCounter({ detail }: LayanEvent<'layan-counter-choose'>) {
    history.pushState(null, '', `#/${encodeURIComponent(detail.counter)}`);
    this.#onAddress();
  }

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    void speak(detail.language);
  }

  #onLeave = () => {
    history.pushState(null, '', location.pathname + location.search);
    this.#onAddress();
    void this.#look();
  };

  #onDialog = async (dialog: Dialog) => {
    if (await fetchDialog(dialog)) this.dialog = dialog;
  };

  #onSignOut = () => void this.#staff.end();

  #onDialogDone = () => {
    this.dialog = null;
    this.console?.focus();
  };

  /** The counter stands in the address, so that each computer opens its own. */
  #onAddress = () => {
    this.counter = decodeURIComponent(/^#\/([^/]+)$/.exec(location.hash)?.[1] ?? '');
  };

  async #look() {
    try {
      const { counters, lines } = await listCounters();
      this.counters = ready(counters, Date.now());
      this.lines = lines;
      await this.updateComplete;
      await this.choice?.updateComplete;
      this.choice?.focus();
    } catch (error) {
      const code = error instanceof ClientProblem ? error.problem : 'unexpected';
      if (code === 'not-signed-in') void this.#staff.ask();
      this.counters = { status: 'failed', problem: isProblem(code) ? code : 'unexpected' };
    }
  }

  async #open() {
    try {
      this.#source = openCatalogue((await loadSettings(location)).catalogue);
      this.requestUpdate();
    } catch {
      // Without the catalogue the queue goes on by numbers; it is fetched with the next opening of the page.
    }
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
    this.#onAddress();
    void this.#open();
  }

  protected override updated() {
    const name = this.#staff.who?.name ?? '';
    if (name === this.#welcomed) return;
    this.#welcomed = name;
    if (name) void this.#look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
  }
}

function isProblem(code: string): code is Problem {
  return (PROBLEMS as readonly string[]).includes(code);
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-counter-page': CounterPage;
  }
}
