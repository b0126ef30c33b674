import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { openIntegrity, openOffer, type Integrity, type Offer } from '@layan/client/agencies.ts';
import { publicCatalogue } from '@layan/client/public-catalogue.ts';
import type { Polled } from '@layan/client/poll.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/language-switch/language-switch.ts';
import '@layan/elements/notice/notice.ts';
import { LANGUAGES, speak } from '../shared/locale.ts';
import './builder-choices.ts';
import { styles } from './builder-page.styles.ts';
import './builder-preview.ts';
import './builder-snippet.ts';
import { readChoices, writeChoices, type Choices } from './choices.ts';
import { lackOf, type Lack } from './ground.ts';
import { lackWords } from './lack-words.ts';
import { frameAddress } from './snippet-frame.ts';
import { piecesOf } from './snippets.ts';

const NO_CATALOGUE = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});
const NO_INTEGRITY = new Live<Remote<Integrity>>({ status: 'loading' }, () => () => {});

/** Where a webmaster makes a snippet for their own site: choose, look, copy. All that is chosen stands in the address. */
@define('layan-builder-page')
export class BuilderPage extends LayanElement {
  static override styles = [hostStyles, buttonStyles, remoteStyles, styles];

  @state() private choices: Choices;
  /** What the address asks for that there is not. */
  @state() private unknown: string[];

  #offers = openOffer();
  #versions = openIntegrity();
  #catalogues: Polled<Catalogue> | null = null;
  #offer = new Watch(this, () => this.#offers.live);
  #catalogue = new Watch(this, () => this.#catalogues?.live ?? NO_CATALOGUE);
  #integrity = new Watch(this, () => (this.choices.way === 'pinned' ? this.#versions.live : NO_INTEGRITY));

  constructor() {
    super();
    ({ choices: this.choices, unknown: this.unknown } = readChoices(location.hash));
  }

  override render() {
    document.title = msg('Pasang widget', { id: 'builder-page.title' });
    return html`
      <header>
        <div>
          <h1>${document.title}</h1>
          <p>${msg('Pilih, lihat, salin. Anda tidak perlu bisa memrogram.', { id: 'builder-page.lead' })}</p>
        </div>
        <layan-language-switch
          .languages=${LANGUAGES}
          @layan-language-choose=${this.#onLanguage}
        ></layan-language-switch>
      </header>
      <main @layan-problem-retry=${this.#onRetry}>${this.#renderOffer(this.#offer.value)}</main>
    `;
  }

  #renderOffer(state: Remote<Offer>) {
    if (state.status !== 'failed') return remoteView(state, { ready: offer => this.#renderSteps(offer) });
    return html`<layan-notice kind="bad">
      <strong>${msg('Daftar instansi belum dapat dimuat.', { id: 'builder-page.failed' })}</strong>
      <p>
        ${msg('Pastikan server Layan berjalan dan sambungan Anda tidak terputus. Pilihan Anda tetap tersimpan di alamat halaman ini.', { id: 'builder-page.failed-todo' })}
      </p>
      <button class="quiet" @click=${this.#onRetry}>${msg('Coba lagi', { id: 'builder-page.retry' })}</button>
    </layan-notice>`;
  }

  #renderSteps(offer: Offer) {
    const { choices } = this;
    const catalogue = this.#ready(this.#catalogue);
    const lack = catalogue && lackOf({ choices, offer, catalogue });
    const missing = this.#missing(lack);
    const agency = catalogue?.agency.slug;
    return html`
      ${this.unknown.length > 0 ? this.#renderUnknown() : nothing}
      <layan-builder-choices
        .choices=${choices}
        .offer=${offer}
        .services=${catalogue?.services ?? null}
        .lack=${lack}
        .onChoose=${this.#onChoose}
      ></layan-builder-choices>
      <layan-builder-preview
        address=${agency && !missing ? frameAddress('../', agency, choices) : ''}
        missing=${missing}
        width=${choices.width}
        .onChoose=${(width: Choices['width']) => this.#onChoose({ width })}
      ></layan-builder-preview>
      <layan-builder-snippet
        .choices=${choices}
        .offer=${offer}
        .pieces=${catalogue ? piecesOf({ choices, offer, catalogue, integrity: this.#ready(this.#integrity) }) : []}
        missing=${missing || this.#unpinned()}
        .onChoose=${this.#onChoose}
      ></layan-builder-snippet>
    `;
  }

  #renderUnknown() {
    const what = this.unknown.join(', ');
    return html`<layan-notice kind="warn">
      ${msg('Sebagian dari tautan ini tidak kami kenal, jadi yang biasa dipakai sebagai gantinya:', { id: 'builder-page.unknown' })}
      <code>${what}</code>
    </layan-notice>`;
  }

  #ready<T>({ value }: Watch<Remote<T>>): T | null {
    return value.status === 'ready' ? value.data : null;
  }

  /** Why there is nothing to look at and to copy; empty where there is, or soon will be. */
  #missing(lack: Lack | null): string {
    const { status } = this.#catalogue.value;
    return lackWords(status === 'failed' ? 'catalogue' : status === 'loading' ? 'loading' : lack);
  }

  /** Why there is nothing to pin yet. */
  #unpinned(): string {
    const { status } = this.#integrity.value;
    return status === 'ready' ? '' : lackWords(status === 'failed' ? 'integrity' : 'loading');
  }

  #onChoose = (changes: Partial<Choices>) => {
    this.choices = { ...this.choices, ...changes };
    this.unknown = [];
    try {
      history.replaceState(null, '', `#${writeChoices(this.choices)}`);
    } catch {
      // Safari refuses after a hundred changes in half a minute; the next one writes all of them.
    }
  };

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    this.#onChoose({ read: detail.language === 'en' ? 'en' : 'id' });
    void speak(this.choices.read);
  }

  #onRetry() {
    void this.#offers.refresh();
    void this.#catalogues?.refresh();
    void this.#versions.refresh();
  }

  /** Another link was opened in this page. Our own changes of the address do not come here. */
  #onLink = () => {
    ({ choices: this.choices, unknown: this.unknown } = readChoices(location.hash));
    void speak(this.choices.read);
  };

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#onLink);
    if (this.choices.read !== 'id') void speak(this.choices.read);
  }

  protected override willUpdate(_changed: PropertyValues) {
    const offer = this.#ready(this.#offer);
    const agency = this.choices.agency || offer?.own;
    if (!offer || !agency) return;
    const url = new URL(`../catalog/${encodeURIComponent(agency)}.public.json`, location.href).href;
    this.#catalogues = publicCatalogue({ url, checked: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-builder-page': BuilderPage;
  }
}
