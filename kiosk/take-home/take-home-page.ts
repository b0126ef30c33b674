import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { openCatalogue } from '@layan/client/catalogue.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import {
  fromCatalogue,
  readTakeHome,
  takeHomeFragment,
  type TakeHome,
  type TakeHomeProblem,
  type TakeHomeReading,
} from '@layan/domain/checklist/take-home.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { inLanguage } from '@layan/elements/base/language.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { paperPlaneTiltIcon } from '@layan/elements/icons/paper-plane-tilt.ts';
import { printerIcon } from '@layan/elements/icons/printer.ts';
import '@layan/elements/language-switch/language-switch.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/requirement-checklist/requirement-checklist.print.ts';
import '@layan/elements/requirement-checklist/requirement-checklist.ts';
import { LANGUAGES, speak } from '../shared/locale.ts';
import { phonePageStyles } from '../shared/phone-page-styles.ts';
import { styles } from './take-home-page.styles.ts';

const LOADING = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});

/** The list a visitor took home, on their phone. The link is all there is: what is ticked here goes into it again. */
@define('layan-take-home-page')
export class TakeHomePage extends LayanElement {
  static override styles = [hostStyles, buttonStyles, remoteStyles, phonePageStyles, styles];

  @state() private reading: TakeHomeReading | null = null;

  /** What was ticked since the link was opened; null while that is what the link says. */
  @state() private ticked: string[] | null = null;

  #live = LOADING;
  #catalogue = new Watch(this, () => this.#live);
  /** Counts the changes of the link, so that a slow one never overwrites a later one. */
  #turn = 0;
  #kept = Promise.resolve();

  override render() {
    document.title = msg('Daftar persyaratan', { id: 'take-home-page.title' });
    return html`
      <header>
        <h1>${document.title}</h1>
        <layan-language-switch
          .languages=${LANGUAGES}
          @layan-language-choose=${this.#onLanguage}
        ></layan-language-switch>
      </header>
      <main>${this.#renderReading(this.reading)}</main>
      <footer>${this.#renderPromise()}</footer>
    `;
  }

  #renderReading(reading: TakeHomeReading | null) {
    if (!reading) return remoteView(LOADING.value, { ready: () => nothing });
    if ('problem' in reading) return this.#renderProblem(reading.problem);
    if ('list' in reading) return this.#renderList(reading.list);
    const { reference } = reading;
    return remoteView(this.#catalogue.value, {
      ready: catalogue => {
        const list = fromCatalogue(catalogue, reference);
        return list
          ? this.#renderList(list)
          : html`<layan-notice kind="bad" .problem=${'service-unknown'}></layan-notice>`;
      },
    });
  }

  #renderList(opened: TakeHome) {
    const list = { ...opened, ticked: this.ticked ?? opened.ticked };
    return html`
      <p class="agency" lang="id">${list.agency.name}</p>
      <layan-requirement-checklist
        .agency=${list.agency}
        .service=${list.service}
        .group=${list.group}
        .ticked=${list.ticked}
        @layan-checklist-change=${(event: LayanEvent<'layan-checklist-change'>) => this.#onTick(event, list)}
      >
        <div slot="actions">
          ${
            'share' in navigator
              ? html`<button class="action" @click=${() => this.#onShare(list)}>
                  ${paperPlaneTiltIcon}${msg('Bagikan', { id: 'take-home-page.share' })}
                </button>`
              : nothing
          }
          <button class="quiet" @click=${this.#onPrint}>
            ${printerIcon}${msg('Cetak', { id: 'take-home-page.print' })}
          </button>
        </div>
      </layan-requirement-checklist>
    `;
  }

  #renderProblem(problem: TakeHomeProblem) {
    const { what, todo } = sentences(problem);
    return html`<layan-notice kind=${problem === 'empty' ? 'info' : 'bad'}
      ><strong>${what}</strong>
      <p>${todo}</p></layan-notice
    >`;
  }

  #renderPromise() {
    return html`
      <p>
        ${msg('Daftar dan centangnya ada di dalam tautan halaman ini. Tidak ada data Anda yang disimpan.', { id: 'take-home-page.privacy' })}
      </p>
      <p>
        ${msg('Yang berlaku adalah standar pelayanan di kantor. Bila ada yang meragukan, tanyakan kepada petugas.', { id: 'take-home-page.binding' })}
      </p>
    `;
  }

  #onTick({ detail }: LayanEvent<'layan-checklist-change'>, list: TakeHome) {
    this.ticked = detail.ticked;
    this.#kept = this.#keep({ ...list, ticked: detail.ticked });
  }

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    void speak(detail.language);
  }

  async #onShare({ service }: TakeHome) {
    await this.#kept;
    // Refused when the visitor thinks better of it: nothing to say.
    await navigator.share({ title: inLanguage(service.editorial.plain), url: location.href }).catch(() => undefined);
  }

  #onPrint() {
    print();
  }

  /** Another link was opened in this page. Our own changes of the address do not come here. */
  #onLink = () => void this.#open();

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#onLink);
    void this.#open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onLink);
  }

  async #open() {
    const turn = ++this.#turn;
    const reading = await readTakeHome(location.hash);
    if (turn !== this.#turn) return;
    if ('reference' in reading)
      this.#live = openCatalogue(new URL(`../catalog/${reading.reference.agency}.json`, location.href).href).live;
    this.ticked = null;
    this.reading = reading;
  }

  async #keep(list: TakeHome) {
    const turn = ++this.#turn;
    const form = this.reading && 'reference' in this.reading ? 'reference' : 'whole';
    const fragment = await takeHomeFragment(list, form);
    if (turn !== this.#turn) return;
    try {
      history.replaceState(null, '', `#${fragment}`);
    } catch {
      // Safari refuses after a hundred changes in half a minute; the next tick writes all of them.
    }
  }
}

/** What is wrong with the link, and what to do. */
function sentences(problem: TakeHomeProblem): { what: string; todo: string } {
  switch (problem) {
    case 'empty':
      return {
        what: msg('Di sini muncul daftar yang Anda bawa pulang dari kios.', { id: 'take-home-page.empty' }),
        todo: msg('Arahkan kamera ponsel ke kode QR di akhir daftar pada kios.', { id: 'take-home-page.empty-todo' }),
      };
    case 'damaged':
      return {
        what: msg('Tautan ini tidak lengkap atau sudah berubah.', { id: 'take-home-page.damaged' }),
        todo: msg('Pindai lagi kode QR di kios, atau mintalah tautannya sekali lagi.', {
          id: 'take-home-page.damaged-todo',
        }),
      };
    case 'newer':
      return {
        what: msg('Tautan ini dibuat untuk versi yang lebih baru.', { id: 'take-home-page.newer' }),
        todo: msg('Muat ulang halaman ini. Bila tetap begini, tanyakan kepada petugas.', {
          id: 'take-home-page.newer-todo',
        }),
      };
    case 'unsupported':
      return {
        what: msg('Peramban ini terlalu lama untuk membuka daftarnya.', { id: 'take-home-page.unsupported' }),
        todo: msg('Perbarui peramban Anda, atau mintalah cetakannya kepada petugas.', {
          id: 'take-home-page.unsupported-todo',
        }),
      };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-take-home-page': TakeHomePage;
  }
}
