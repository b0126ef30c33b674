import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { ComplaintDesk } from '@layan/client/complaint-desk.ts';
import { openComplaintRules } from '@layan/client/complaint-rules.ts';
import type { FollowDesk } from '@layan/client/follow-desk.ts';
import { tabKeeper } from '@layan/client/kept-complaint.ts';
import { Outbox } from '@layan/client/outbox.ts';
import type { Polled } from '@layan/client/poll.ts';
import { publicCatalogue } from '@layan/client/public-catalogue.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { language } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/complaint-form/complaint-form.ts';
import '@layan/elements/language-switch/language-switch.ts';
import '@layan/elements/notice/notice.ts';
import { LANGUAGES, speak } from '../shared/locale.ts';
import { phonePageStyles } from '../shared/phone-page-styles.ts';
import { startProofWorker } from '../shared/proof-thread.ts';
import { loadSettings, type Settings } from '../shared/settings.ts';
import { styles } from './complaint-page.styles.ts';
import { footView, waitingView } from './page-parts.ts';
import { readPlace, type Place } from './place.ts';

type Parts = typeof import('./later-parts.ts');

const LOADING = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});

/** Telling the office something and reading its answer, on one's own phone or computer: no account, only a code and a PIN. */
@define('layan-complaint-page')
export class ComplaintPage extends LayanElement {
  static override styles = [hostStyles, buttonStyles, remoteStyles, phonePageStyles, styles];

  @state() private settings: Settings | null = null;
  @state() private unreachable = false;
  @state() private place: Place = { show: 'form' };
  @state() private thanked = false;
  @state() private parts: Parts | null = null;

  #source: Polled<Catalogue> | null = null;
  #catalogue = new Watch(this, () => this.#source?.live ?? LOADING);
  #rules = openComplaintRules();
  #watchedRules = new Watch(this, () => this.#rules.live);
  #outbox = new Outbox({ worker: startProofWorker });
  #waiting = new Watch(this, () => this.#outbox.live);
  #desk = new ComplaintDesk({
    origin: 'web',
    outbox: this.#outbox,
    keeper: tabKeeper(),
    changed: () => this.requestUpdate(),
  });
  #follow: FollowDesk | null = null;

  override render() {
    document.title = msg('Pengaduan dan saran', { id: 'complaint-page.title' });
    const state: Remote<Catalogue> = this.unreachable
      ? { status: 'failed', problem: 'unreachable' }
      : this.#catalogue.value;
    return html`
      <header>
        <h1>${document.title}</h1>
        <layan-language-switch
          .languages=${LANGUAGES}
          @layan-language-choose=${this.#onLanguage}
        ></layan-language-switch>
      </header>
      <main @layan-problem-retry=${this.#onRetry}>
        ${this.#desk.sent ? nothing : waitingView(this.#waiting.value)}
        ${remoteView(state, { ready: catalogue => this.#renderPlace(catalogue) })}
      </main>
      <footer>${footView(this.place)}</footer>
    `;
  }

  #renderPlace(catalogue: Catalogue) {
    return html`<p class="agency" lang="id">${agencyTitle(catalogue.agency)}</p>
      ${this.#renderShown(catalogue)}`;
  }

  #renderShown(catalogue: Catalogue) {
    const { place } = this;
    if (place.show === 'statistics') return this.#renderStatistics();
    if (place.show === 'form') return this.#renderForm(catalogue);
    return this.#withParts(parts =>
      parts.followView(this.#follow!, { catalogue, code: place.code, onClose: () => this.#follow?.forget() }),
    );
  }

  #withParts(view: (parts: Parts) => unknown) {
    return this.parts ? view(this.parts) : remoteView(LOADING.value, { ready: () => nothing });
  }

  #renderForm(catalogue: Catalogue) {
    const { draft, step, uploads, issues, problem, busy, sent } = this.#desk;
    const page = this.settings?.complaint ?? '';
    if (sent)
      return this.#withParts(parts => parts.receiptView(sent, { catalogue, page, onSave: () => this.#onSave() }));
    if (this.thanked && this.#desk.empty) return this.#renderThanks();
    return html`<layan-complaint-form
      .state=${this.#watchedRules.value}
      .catalogue=${catalogue}
      .draft=${draft}
      .step=${step}
      .uploads=${uploads.list}
      .issues=${issues}
      .problem=${problem}
      ?busy=${busy}
      @layan-complaint-draft=${this.#onDraft}
      @layan-complaint-send=${this.#onSend}
      @layan-complaint-discard=${() => this.#desk.forget()}
      @layan-file-add=${this.#onFiles}
      @layan-file-remove=${this.#onFileRemove}
      @layan-file-retry=${this.#onFileRetry}
    ></layan-complaint-form>`;
  }

  #renderThanks() {
    return html`<layan-notice kind="good">
        <strong>${msg('Terima kasih.', { id: 'complaint-page.thanks' })}</strong>
        <p>
          ${msg('Jawabannya dapat Anda baca di halaman ini dengan kode dan PIN.', { id: 'complaint-page.thanks-todo' })}
        </p>
      </layan-notice>
      <button class="quiet" @click=${() => (this.thanked = false)}>
        ${msg('Sampaikan yang lain', { id: 'complaint-page.another' })}
      </button>`;
  }

  #renderStatistics() {
    void import('./statistics-part.ts').catch(() => undefined);
    return html`<layan-statistics-part .rules=${this.#watchedRules.value}></layan-statistics-part>`;
  }

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    void speak(detail.language);
  }

  #onRetry() {
    if (this.unreachable) void this.#load();
    else void this.#source?.refresh();
    void this.#loadParts();
    void this.#rules.refresh();
  }

  #onDraft({ detail }: LayanEvent<'layan-complaint-draft'>) {
    this.#desk.edit(detail.draft, detail.step);
  }

  #onSend({ detail }: LayanEvent<'layan-complaint-send'>) {
    void this.#desk.send(language() === 'en' ? 'en' : 'id', detail.website);
  }

  #onSave() {
    this.#desk.forget();
    this.thanked = true;
  }

  #onFiles({ detail }: LayanEvent<'layan-file-add'>) {
    this.#desk.uploads.add(detail.files);
  }

  #onFileRemove({ detail }: LayanEvent<'layan-file-remove'>) {
    this.#desk.uploads.remove(detail.key);
  }

  #onFileRetry({ detail }: LayanEvent<'layan-file-retry'>) {
    this.#desk.uploads.retry(detail.key);
  }

  /** Another receipt was scanned in this page, or a link followed. */
  #onAddress = () => this.#open();

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
    this.#open();
    void this.#load();
  }

  /** What comes later is on its way as soon as the first question stands: it must not want for a network then. */
  protected override firstUpdated() {
    void this.#loadParts();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
  }

  #open() {
    const { place, language: asked } = readPlace(location.hash);
    if (LANGUAGES.some(({ code }) => code === asked)) void speak(asked);
    this.place = place;
    this.#follow?.forget();
  }

  async #load() {
    try {
      this.settings = await loadSettings(location);
      const url = this.settings.catalogue.replace(/\.json$/, '.public.json');
      this.#source = publicCatalogue({ url, checked: true });
      this.unreachable = false;
    } catch {
      this.unreachable = true;
    }
  }

  async #loadParts() {
    if (this.parts) return;
    const parts = await import('./later-parts.ts').catch(() => null);
    if (parts) this.#follow = new parts.FollowDesk({ changed: () => this.requestUpdate() });
    this.parts = parts;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-page': ComplaintPage;
  }
}
