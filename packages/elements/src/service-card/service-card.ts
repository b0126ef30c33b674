import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { cardView } from './card-view.ts';
import { styles } from './service-card.styles.ts';

/**
 * One service to choose: what it is in plain words, its official title, how long it takes and what it costs.
 *
 * @tag layan-service-card
 * @fires {CustomEvent<{ service: string }>} layan-service-open - When the citizen opens the service.
 * @csspart card - The whole card.
 */
@define('layan-service-card')
export class ServiceCard extends LayanElement {
  static override styles = [hostStyles, styles];

  /** The service; nothing is drawn without it. */
  @property({ attribute: false }) service: Service | null = null;

  /** Where a link to the service leads; without it the card is a button. */
  @property() href = '';

  override render() {
    const service = this.service;
    return service ? cardView({ service, href: this.href, onOpen: event => this.#onOpen(event, service) }) : nothing;
  }

  #onOpen(event: Event, { id }: Service) {
    if (!emit(this, 'layan-service-open', { service: id })) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-card': ServiceCard;
  }
}
