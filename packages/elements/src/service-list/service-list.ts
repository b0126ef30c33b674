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

  override render() {
    return remoteView(this.state, {
      ready: services => this.#renderCards(services),
      empty: { when: services => services.length === 0, view: () => this.#renderEmpty() },
    });
  }

  #renderCards(services: Service[]) {
    // The role stays said although the bullets are gone (Safari drops it with them). A card has no state that would have to move
    // with it, so the rows have no keys.
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
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-list': ServiceList;
  }
}
