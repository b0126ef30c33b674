import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Service } from '@layan/domain/catalog/schema.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import { cardView } from '../service-card/card-view.ts';
import { styles as cardStyles } from '../service-card/service-card.styles.ts';
import { styles } from './service-list.styles.ts';

/**
 * Services to choose from, a card each.
 *
 * @tag layan-service-list
 * @slot empty - What to say and do when there is no service; a sentence stands there otherwise.
 * @fires {CustomEvent<{ service: string }>} layan-service-open - When the citizen opens a service.
 * @csspart card - Each card.
 */
@define('layan-service-list')
export class ServiceList extends LayanElement {
  static override styles = [hostStyles, remoteStyles, cardStyles, styles];

  /** The services, as far as we know them. */
  @property({ attribute: false }) state: Remote<Service[]> = { status: 'loading' };

  /** Where a link to a service leads; without it the cards are buttons. */
  @property({ attribute: false }) hrefFor: ((service: Service) => string) | null = null;

  #keys: string[] = [];
  #focused: string | undefined;

  override render() {
    return remoteView(this.state, {
      ready: services => this.#renderCards(services),
      empty: { when: services => services.length === 0, view: () => this.#renderEmpty() },
    });
  }

  #renderCards(services: Service[]) {
    // The role stays said although the bullets are gone (Safari drops it with them). The focus is all of a row that has to move
    // with it (see `updated`), which takes less than keyed rows do.
    return html`<ul role="list">
      ${services.map(service => html`<li>${this.#renderCard(service)}</li>`)}
    </ul>`;
  }

  #renderCard(service: Service) {
    return cardView({ service, href: this.hrefFor?.(service) ?? '', onOpen: event => this.#onOpen(event, service) });
  }

  #renderEmpty() {
    const words = msg('Belum ada layanan di sini. Silakan tanyakan kepada petugas.', { id: 'service-list.empty' });
    return html`<slot name="empty"><p class="empty">${words}</p></slot>`;
  }

  #onOpen(event: Event, { id }: Service) {
    if (!emit(this, 'layan-service-open', { service: id })) event.preventDefault();
  }

  protected override willUpdate() {
    this.#focused = this.#keys[this.#cards().indexOf(this.shadowRoot!.activeElement as HTMLElement)];
    const { state } = this;
    this.#keys = state.status === 'ready' ? state.data.map(rowKey) : [];
  }

  /** The focus stays with the service, wherever that is now. */
  protected override updated() {
    const card = this.#cards()[this.#keys.indexOf(this.#focused ?? '')];
    if (card !== this.shadowRoot!.activeElement) card?.focus();
  }

  #cards(): HTMLElement[] {
    return [...this.shadowRoot!.querySelectorAll<HTMLElement>('.card')];
  }
}

/** A list may hold services of several agencies, and ids are theirs only within one. */
function rowKey({ id, source }: Service): string {
  return `${source.file} ${id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-list': ServiceList;
  }
}
