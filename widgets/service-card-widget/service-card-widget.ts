import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue, Service } from '@layan/domain/catalog/schema.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/service-card/service-card.ts';
import { LayanWidget } from '../base/layan-widget.ts';
import { Part } from '../base/part.ts';

/**
 * One service on any page: in plain words, how long it takes and what it costs; touched, it opens.
 *
 * @tag layan-service-card-widget
 * @slot - What stands here without JavaScript.
 * @csspart ground - What the widget stands on.
 */
@define('layan-service-card-widget')
export class ServiceCardWidget extends LayanWidget {
  /** The service, by its id in the catalogue. */
  @property() service = '';

  /** Where the card leads; without it the service opens beneath the card. */
  @property() href = '';

  @state() private open = false;

  #detail = new Part(this, () => import('@layan/elements/service-detail/service-detail.ts'));

  protected override incomplete() {
    return super.incomplete() ?? (this.service ? null : 'service');
  }

  protected override renderCatalogue(catalogue: Catalogue) {
    return this.withService(
      catalogue,
      this.service,
      service => html`
        <layan-service-card
          .service=${service}
          .href=${this.href}
          @layan-service-open=${this.#onOpen}
        ></layan-service-card>
        ${this.open && !this.href ? this.#detail.view(() => this.#renderDetail(service, catalogue)) : ''}
      `,
    );
  }

  #renderDetail(service: Service, { agency }: Catalogue) {
    return html`<layan-service-detail .state=${ready(service)} .agency=${agency}></layan-service-detail>`;
  }

  /** The page may take it over: it hears of it before this is done. */
  #onOpen(event: LayanEvent<'layan-service-open'>) {
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.open = !this.open;
    });
  }

  protected override onRetry() {
    super.onRetry();
    this.#detail.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-card-widget': ServiceCardWidget;
  }
}
