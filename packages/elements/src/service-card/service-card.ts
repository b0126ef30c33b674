import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { costInBrief, timeInBrief } from '../base/facts.ts';
import { hostStyles } from '../base/host-styles.ts';
import { inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { icon } from '../icons.ts';
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
    if (!service) return nothing;
    return this.href
      ? html`<a part="card" class="card" href=${this.href} @click=${this.#onOpen}>${this.#renderInside(service)}</a>`
      : html`<button part="card" class="card" @click=${this.#onOpen}>${this.#renderInside(service)}</button>`;
  }

  #renderInside(service: Service) {
    const plain = inLanguage(service.editorial.plain);
    const time = timeInBrief(service.processingTime);
    const cost = costInBrief(service.cost);
    return html`
      <span class="words">
        <span class="plain">${plain}</span>
        ${sameWords(plain, service.name) ? nothing : html`<span class="title" lang="id">${service.name}</span>`}
        ${time || cost
          ? html`<span class="facts">
              ${time ? html`<span>${icon('clock')}<span class="unseen">${msg('Lamanya', { id: 'service-card.time' })}: </span>${time}</span>` : nothing}
              ${cost ? html`<span>${icon('coins')}<span class="unseen">${msg('Biaya', { id: 'service-card.cost' })}: </span>${cost}</span>` : nothing}
            </span>`
          : nothing}
      </span>
      ${icon('caret-right')}
    `;
  }

  #onOpen(event: Event) {
    if (this.service && !emit(this, 'layan-service-open', { service: this.service.id })) event.preventDefault();
  }
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-card': ServiceCard;
  }
}
