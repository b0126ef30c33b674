import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { ClientProblem, request } from '@layan/client/http.ts';
import { announceLate, cancelTicket, watchTicket } from '@layan/client/queue.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { LineView, QueueView, TicketView } from '@layan/domain/api/queue.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { inDigits } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { aheadInWords } from '@layan/elements/base/wait.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import { bellRingingIcon } from '@layan/elements/icons/bell-ringing.ts';
import '@layan/elements/language-switch/language-switch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/queue-ticket/queue-ticket.ts';
import { LANGUAGES, speak } from '../shared/locale.ts';
import { phonePageStyles } from '../shared/phone-page-styles.ts';
import { Attention } from './attention.ts';
import { styles } from './ticket-page.styles.ts';

const LOADING = new Live<Remote<TicketView>>({ status: 'loading' }, () => () => {});

/** A visitor's place in the queue, on their own phone: no app and no account, only the address on the slip. */
@define('layan-ticket-page')
export class TicketPage extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, phonePageStyles, styles];

  @state() private ticket = '';
  @state() private lines: readonly LineView[] = [];
  @state() private problem: RefusalCode | null = null;

  #live = LOADING;
  #ticket = new Watch(this, () => this.#live);
  #attention = new Attention();
  /** The call that the visitor was last told of, so that each is told once. */
  #called = '';
  /** What was known when a request failed: newer news means that the connection is back. */
  #failedAt: Remote<TicketView> | null = null;
  /** The line that we last asked the name of. */
  #asked = '';

  override render() {
    return html`
      <header>
        <h1>${msg('Giliran Anda', { id: 'ticket-page.title' })}</h1>
        <layan-language-switch
          .languages=${LANGUAGES}
          @layan-language-choose=${this.#onLanguage}
        ></layan-language-switch>
      </header>
      <main @layan-problem-retry=${this.#onRetry}>${this.ticket ? this.#renderTicket() : this.#renderEmpty()}</main>
      <footer>
        <p>
          ${msg('Halaman ini hanya mengenal nomor Anda, bukan nama Anda. Biarkan terbuka agar tidak terlewat.', { id: 'ticket-page.privacy' })}
        </p>
      </footer>
    `;
  }

  #renderTicket() {
    const state = this.#ticket.value;
    const letter = state.status === 'ready' ? state.data.line : '';
    return html`
      ${this.#renderSound(state)}
      <layan-queue-ticket
        .state=${state}
        .line=${this.lines.find(line => line.letter === letter) ?? null}
        @layan-ticket-cancel=${this.#onCancel}
        @layan-ticket-late=${this.#onLate}
      >
        ${this.problem ? html`<layan-notice kind="warn">${refusalInWords(this.problem)}</layan-notice>` : nothing}
      </layan-queue-ticket>
    `;
  }

  #renderSound(state: Remote<TicketView>) {
    if (state.status !== 'ready' || !['waiting', 'called', 'parked'].includes(state.data.state)) return nothing;
    if (this.#attention.audible) {
      return html`<div class="sound">
        <p class="heard">
          ${bellRingingIcon}${msg('Ponsel ini berbunyi saat giliran Anda.', { id: 'ticket-page.audible' })}
        </p>
      </div>`;
    }
    return html`<div class="sound">
      <button class="action" @click=${this.#onSound}>
        ${bellRingingIcon}${msg('Bunyikan saat giliran saya', { id: 'ticket-page.sound' })}
      </button>
    </div>`;
  }

  #renderEmpty() {
    return html`<layan-notice>
      <strong>${msg('Di sini muncul giliran Anda.', { id: 'ticket-page.empty' })}</strong>
      <p>${msg('Arahkan kamera ponsel ke kode QR pada slip atau layar kios.', { id: 'ticket-page.empty-todo' })}</p>
    </layan-notice>`;
  }

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    void speak(detail.language);
  }

  #onSound() {
    void this.#attention.allowSound();
  }

  #onRetry() {
    this.#open();
  }

  #onCancel({ detail }: LayanEvent<'layan-ticket-cancel'>) {
    void this.#ask(cancelTicket(detail.ticket));
  }

  #onLate({ detail }: LayanEvent<'layan-ticket-late'>) {
    void this.#ask(announceLate(detail.ticket));
  }

  /** What comes of it is told by the stream; only a refusal has to be said here. */
  async #ask(asked: Promise<unknown>) {
    this.problem = null;
    try {
      await asked;
    } catch (reason) {
      this.#failedAt = this.#ticket.value;
      this.problem = reason instanceof ClientProblem ? reason.problem : 'unexpected';
    }
  }

  /** Another slip was scanned in this page. */
  #onAddress = () => this.#open();

  override connectedCallback() {
    super.connectedCallback();
    this.#attention.onChange = () => this.requestUpdate();
    addEventListener('hashchange', this.#onAddress);
    this.#open();
  }

  protected override willUpdate() {
    const state = this.#ticket.value;
    if (state.status !== 'ready') return;
    if (!this.#knows(state.data.line)) void this.#loadLines();
    const outage = this.problem === 'unreachable' || this.problem === 'offline';
    if (outage && !state.stale && state !== this.#failedAt) this.problem = null;
  }

  protected override updated(_changed: PropertyValues) {
    const state = this.#ticket.value;
    if (state.status === 'ready') this.#tell(state.data);
    else document.title = msg('Giliran Anda', { id: 'ticket-page.name' });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
    this.#attention.rest();
  }

  /** The address is `#<ticket>`, and `#<ticket>/en` for whoever drew it in English. */
  #open() {
    const [ticket = '', language] = location.hash.slice(1).split('/');
    this.ticket = decodeURIComponent(ticket);
    if (LANGUAGES.some(({ code }) => code === language)) void speak(language!);
    this.#live = this.ticket ? watchTicket(this.ticket) : LOADING;
    this.#called = '';
    this.#asked = '';
    this.problem = null;
    this.#attention.rest();
    this.requestUpdate();
  }

  /** The title says how it stands, for whoever looks at other pages meanwhile; a call says it in every way there is. */
  #tell({ code, state, counter, calls, ahead }: TicketView) {
    const called = state === 'called' ? `${code} ${counter} ${calls}` : '';
    if (called) {
      if (called === this.#called) return;
      const place = inDigits(counter ?? 0);
      this.#attention.call(
        msg(str`Loket ${place}!`, { id: 'ticket-page.counter', desc: 'Blinks in the title: the counter to go to' }),
        code,
      );
    } else {
      if (this.#called) this.#attention.rest();
      document.title = state === 'waiting' ? `${code} · ${aheadInWords(ahead ?? 0)}` : code;
    }
    this.#called = called;
  }

  #knows(letter: string): boolean {
    return this.#asked === letter || this.lines.some(line => line.letter === letter);
  }

  /** The lines' names, once: what is shown without them is enough. */
  async #loadLines() {
    const state = this.#ticket.value;
    if (state.status === 'ready') this.#asked = state.data.line;
    try {
      this.lines = (await request<QueueView>('GET', 'api/queue')).lines;
    } catch (reason) {
      console.warn('Layan: the lines are not known', reason);
    }
  }
}

/** Why what was asked for did not happen. */
function refusalInWords(problem: RefusalCode): string {
  switch (problem) {
    case 'offline':
    case 'unreachable':
      return msg('Sambungan sedang terputus. Nomor Anda tetap berlaku; coba lagi sebentar lagi.', {
        id: 'ticket-page.unreachable',
      });
    case 'wrong-state':
    case 'too-late':
      return msg('Nomor Anda sudah dipanggil atau selesai. Temui petugas di loket.', { id: 'ticket-page.too-late' });
    default:
      return msg('Ini belum berhasil. Nomor Anda tetap berlaku; temui petugas bila perlu.', {
        id: 'ticket-page.refused',
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-ticket-page': TicketPage;
  }
}
