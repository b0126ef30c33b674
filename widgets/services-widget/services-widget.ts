import { msg } from '@lit/localize';
import { html, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { finderFor } from '@layan/client/finder.ts';
import type { Catalogue, Service } from '@layan/domain/catalog/schema.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import type { Answer } from '@layan/domain/search/search.ts';
import { define } from '@layan/elements/base/define.ts';
import { inLanguage } from '@layan/elements/base/language.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { arrowLeftIcon } from '@layan/elements/icons/arrow-left.ts';
import '@layan/elements/service-list/service-list.ts';
import { LayanWidget } from '../base/layan-widget.ts';
import { Part } from '../base/part.ts';
import { addressOfList, hashOf, LIST, readPlace, type Place } from './place.ts';

/** From so many services on, looking for one is quicker than looking through them. */
const MANY = 5;

/**
 * An office's services on its own site: found in the visitor's own words, opened, and their papers ticked off, in one place.
 *
 * @tag layan-services-widget
 * @slot - What stands here without JavaScript.
 * @fires {CustomEvent<{ query: string; final: boolean }>} layan-search-change - While the visitor writes what they need, and (`final`) on Enter.
 * @fires {CustomEvent<{ service: string }>} layan-service-open - When the visitor opens a service; a page that prevents it opens it itself.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-open - When the visitor wants to tick off their papers; may be prevented.
 * @fires {CustomEvent<{ group: number; ticked: string[] }>} layan-checklist-change - When the visitor ticks, or says as whom they come.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-print - When the visitor wants the list on paper; may be prevented.
 * @csspart ground - What the widget stands on.
 */
@define('layan-services-widget')
export class ServicesWidget extends LayanWidget {
  /** The service that is open; set it to open one at first. */
  @property() service = '';

  /** Leaves the page's address alone, for a site whose own scripts use what stands behind `#`. */
  @property({ type: Boolean }) placeless = false;

  @state() private checklist = false;
  @state() private words = '';
  @state() private answer: Answer | null = null;
  /** The search could not be loaded. */
  @state() private speechless = false;

  @query('.back') private back!: HTMLElement | null;

  /** The services do not wait for the box to look through them. */
  #search = new Part(this, async () => {
    this.#words = await import('./search-part.ts');
  });
  #words: typeof import('./search-part.ts') | null = null;
  #detail = new Part(this, () => import('@layan/elements/service-detail/service-detail.ts'));
  #papers = new Part(this, async () => {
    const { ChecklistDesk } = await import('../base/checklist-part.ts');
    this.#desk = new ChecklistDesk(this);
  });
  #desk: InstanceType<typeof import('../base/checklist-part.ts').ChecklistDesk> | null = null;
  /** Steps taken since the list: as far as that, back is the browser's own. */
  #depth = 0;
  /** Where the visitor just went; the focus follows them. */
  #arriving = false;

  protected override renderCatalogue(catalogue: Catalogue) {
    if (!this.service) return this.#renderList(catalogue);
    return html`<button type="button" class="back" @click=${this.#onBack}>${arrowLeftIcon}${this.#backWords()}</button>
      ${this.withService(catalogue, this.service, service =>
        this.checklist
          ? this.#papers.view(() => this.#desk!.view(service, catalogue.agency, this.catalog ? '' : this.server))
          : this.#detail.view(() => this.#renderDetail(service, catalogue)),
      )}`;
  }

  #backWords() {
    return this.checklist
      ? msg('Kembali ke layanan', { id: 'services-widget.back-service' })
      : msg('Semua layanan', { id: 'services-widget.back-list' });
  }

  #renderList(catalogue: Catalogue) {
    const { answer } = this;
    return html`
      ${catalogue.services.length < MANY ? '' : this.#search.view(() => this.#renderSearch(), html`<div class="search"></div>`)}
      ${answer?.none ? this.#words!.noneFound(answer) : this.#renderCards(answer?.hits.map(hit => hit.service) ?? catalogue.services)}
    `;
  }

  #renderSearch() {
    return html`<layan-search-box
        .query=${this.words}
        .label=${msg('Cari layanan dengan kata-kata Anda sendiri', { id: 'services-widget.search' })}
        @focusin=${this.#onSearchNear}
        @layan-search-change=${this.#onSearch}
      ></layan-search-box>
      ${
        this.speechless
          ? this.notice(
              msg('Pencarian belum dapat dimuat; daftar lengkapnya ada di bawah ini.', {
                id: 'services-widget.speechless',
              }),
            )
          : ''
      }`;
  }

  #renderCards(services: Service[]) {
    return html`<layan-service-list
      .state=${ready(services)}
      .hrefFor=${this.placeless ? null : hrefFor}
      @layan-service-open=${this.#onOpen}
    ></layan-service-list>`;
  }

  #renderDetail(service: Service, { agency }: Catalogue) {
    return html`<layan-service-detail
      role="region"
      aria-label=${inLanguage(service.editorial.plain)}
      .state=${ready(service)}
      .agency=${agency}
      @layan-checklist-open=${this.#onChecklist}
    ></layan-service-detail>`;
  }

  #onSearchNear() {
    const { catalogue } = this;
    if (catalogue) finderFor(catalogue).catch(() => undefined);
  }

  async #onSearch({ detail }: LayanEvent<'layan-search-change'>) {
    const { catalogue } = this;
    this.words = detail.query;
    const asked = detail.query.trim();
    if (!catalogue || !asked) {
      this.answer = null;
      return;
    }
    try {
      const finder = await finderFor(catalogue);
      // Another key was pressed while the words were on their way.
      if (asked !== this.words.trim()) return;
      this.speechless = false;
      this.answer = finder.find(asked);
      if (detail.final) this.#words?.announceCount(this.answer);
    } catch {
      this.speechless = true;
    }
  }

  /** A card that is a link leads to a place in this page by itself. The page may take it over: it hears of it first. */
  #onOpen(event: LayanEvent<'layan-service-open'>) {
    if (!this.placeless) return;
    queueMicrotask(() => event.defaultPrevented || this.#go({ service: event.detail.service, checklist: false }));
  }

  #onChecklist(event: LayanEvent<'layan-checklist-open'>) {
    queueMicrotask(() => event.defaultPrevented || this.#go({ service: event.detail.service, checklist: true }));
  }

  #onBack() {
    if (this.placeless) this.#show(this.checklist ? { service: this.service, checklist: false } : LIST);
    else if (this.#depth > 0) history.back();
    else if (this.checklist) this.#go({ service: this.service, checklist: false });
    else {
      history.pushState(null, '', addressOfList(location));
      this.#show(LIST);
    }
  }

  #go(place: Place) {
    if (this.placeless) this.#show(place);
    else location.hash = hashOf(place);
  }

  #onAddress = () => {
    const place = readPlace(location);
    if (place.service === this.service && place.checklist === this.checklist) return;
    if (place.service && !this.catalogue?.services.some(({ id }) => id === place.service)) return;
    const deeper =
      Number(place.checklist) + Number(place.service !== '') - Number(this.checklist) - Number(this.service !== '');
    this.#depth = Math.max(0, this.#depth + deeper);
    this.#show(place);
  };

  #show({ service, checklist }: Place) {
    this.service = service;
    this.checklist = checklist;
    this.#arriving = true;
  }

  protected override onRetry() {
    super.onRetry();
    this.#search.retry();
    this.#detail.retry();
    this.#papers.retry();
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.placeless) return;
    addEventListener('hashchange', this.#onAddress);
    addEventListener('popstate', this.#onAddress);
    const { service, checklist } = readPlace(location);
    if (!service) return;
    this.service = service;
    this.checklist = checklist;
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    // While the services are on their way, so is the box.
    if (!this.service && !this.incomplete()) this.#search.begin();
  }

  protected override updated(_changed: PropertyValues) {
    if (!this.#arriving) return;
    this.#arriving = false;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.back?.focus({ preventScroll: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
    removeEventListener('popstate', this.#onAddress);
  }
}

/** On this very page: where that has a `<base>`, a `#` alone leads elsewhere. */
function hrefFor({ id }: Service): string {
  const here = document.querySelector('base') ? location.href.replace(/#.*/, '') : '';
  return here + hashOf({ service: id, checklist: false });
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-services-widget': ServicesWidget;
  }
}
