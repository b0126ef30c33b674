import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Polled } from '@layan/client/poll.ts';
import { publicCatalogue, type CatalogueAddress } from '@layan/client/public-catalogue.ts';
import type { Catalogue, Service } from '@layan/domain/catalog/schema.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Problem, Remote } from '@layan/domain/remote/remote.ts';
import { guestStyles } from '@layan/elements/base/guest-styles.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { language } from '@layan/elements/base/language.ts';
import { needNotice } from '@layan/elements/base/later-notice.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import { home } from './home.ts';
import { followLanguage } from './language.ts';

const NONE = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});

/** What the webmaster was told, by all widgets on the page. */
const said = new Set<string>();

/** There is nothing of ours where an attribute leads: no outage, and nothing that trying again would mend. */
const WRONG_ADDRESS: readonly Problem[] = ['agency-unknown', 'not-found'];

/**
 * What every widget is: a guest in somebody else's page. It shows what stands inside its tag until it has something better,
 * says what is wrong in a notice and in one line of the console, and throws nothing at the page.
 */
export abstract class LayanWidget extends LayanElement {
  static override styles = [hostStyles, buttonStyles, remoteStyles, guestStyles];

  /** Address of the Layan server; without it the one that the script came from. */
  @property() endpoint = '';

  /** The agency's short name on that server, such as `bangkalan`. */
  @property() agency = '';

  /** Address of a catalogue file, for a site without a server. */
  @property() catalog = '';

  #source: Polled<Catalogue> | null = null;
  #catalogue = new Watch(this, () => this.#source?.live ?? NONE);
  #unfollow: (() => void) | null = null;

  /** What the widget shows once the catalogue is there. */
  protected abstract renderCatalogue(catalogue: Catalogue): unknown;

  override render() {
    const incomplete = this.incomplete();
    if (incomplete) return this.#renderIncomplete(incomplete);
    return this.renderState(this.#catalogue.value, catalogue => this.renderCatalogue(catalogue));
  }

  /** The attribute that is missing or cannot be used; null when all is there. */
  protected incomplete(): string | null {
    if (this.endpoint && !this.server) return 'endpoint';
    return this.catalogueAddress() ? null : this.server ? 'agency' : 'endpoint';
  }

  /** The attribute that says where it all comes from. */
  protected source(): string {
    return this.catalog ? 'catalog' : 'agency';
  }

  /** Draws a state on the widget's ground. What stands inside the tag stays until there is something better. */
  protected renderState<T>(state: Remote<T>, ready: (data: T) => unknown) {
    const own = this.#renderOwn();
    if (state.status === 'loading' && own !== nothing) return own;
    if (state.status === 'failed' && WRONG_ADDRESS.includes(state.problem))
      return this.#renderIncomplete(this.source());
    if (state.status === 'failed') return html`${own}${this.#renderGround(this.#renderProblem(state.problem))}`;
    return this.#renderGround(remoteView(state, { ready }));
  }

  /** The service that is meant; or, drawn, that there is none of that name. */
  protected withService({ services }: Catalogue, id: string, view: (service: Service) => unknown) {
    const service = services.find(each => each.id === id);
    return service ? view(service) : html`${this.#renderProblem('service-unknown', id)}${this.#renderOwn()}`;
  }

  /** The catalogue, once it is there. */
  protected get catalogue(): Catalogue | null {
    const state = this.#catalogue.value;
    return state.status === 'ready' ? state.data : null;
  }

  #renderGround(content: unknown) {
    // Both our languages run from left to right, whatever the page's does: the end of a sentence would stand before it.
    return html`<div class="guest" part="ground" lang=${language()} dir="ltr" @layan-problem-retry=${this.onRetry}>
      ${content}
    </div>`;
  }

  #renderProblem(problem: Problem, what = '') {
    this.#say(`${problem} ${what || (this.catalogueAddress()?.url ?? '')}`);
    needNotice();
    return html`<layan-notice kind="warn" .problem=${problem}>
      ${msg('Bagian ini belum dapat ditampilkan.', { id: 'layan-widget.failed' })}
    </layan-notice>`;
  }

  #renderIncomplete(attribute: string) {
    const address = this.catalogueAddress()?.url ?? this.server;
    this.#say(
      `the attribute "${attribute}" is missing or leads nowhere (${address || 'no address'}); see the embedding guide`,
    );
    const words = msg('Bagian halaman ini belum dipasang dengan lengkap.', { id: 'layan-widget.incomplete' });
    const todo = msg(str`Pengelola situs: periksa atribut “${attribute}” pada tag widget ini.`, {
      id: 'layan-widget.incomplete-todo',
    });
    return html`${this.#renderOwn()}${this.#renderGround(this.notice(words, todo))}`;
  }

  /** What the visitor should know. */
  protected notice(words: unknown, todo: unknown = nothing) {
    needNotice();
    return html`<layan-notice kind="warn"><strong>${words}</strong> ${todo}</layan-notice>`;
  }

  /** What stands inside the tag: a picture is something too, a line break is not. */
  #renderOwn() {
    return this.children.length > 0 || this.textContent.trim() ? html`<slot></slot>` : nothing;
  }

  /** Somebody wants what has failed to be tried again. */
  protected onRetry() {
    void this.#source?.refresh();
  }

  /** Root of the Layan server, with a slash at its end; empty where there is none. */
  protected get server(): string {
    const written = this.endpoint || home;
    if (!written || !URL.canParse(written, document.baseURI)) return '';
    return new URL(written, document.baseURI).href.replace(/\/*$/, '/');
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#unfollow = followLanguage(this);
  }

  protected override willUpdate(_changed: PropertyValues) {
    const address = this.catalogueAddress();
    this.#source = address && publicCatalogue(address);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  /** Where the catalogue comes from; null where there is none to be had. */
  protected catalogueAddress(): CatalogueAddress | null {
    const { catalog, agency, server } = this;
    if (catalog && URL.canParse(catalog, document.baseURI))
      return { url: new URL(catalog, document.baseURI).href, checked: false };
    if (!agency || !server) return null;
    return { url: new URL(`catalog/${encodeURIComponent(agency)}.public.json`, server).href, checked: true };
  }

  /** One line for the webmaster, once for each thing. */
  #say(what: string) {
    const line = `Layan <${this.localName}>: ${what}`;
    if (said.has(line)) return;
    said.add(line);
    console.warn(line);
  }
}
