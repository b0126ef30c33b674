import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue, Service } from '@layan/domain/catalog/schema.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/service-card/service-card.ts';
import { LayanWidget } from '../base/layan-widget.ts';
import type { ChecklistDesk } from '../base/checklist-desk.ts';
import { Part } from '../base/part.ts';

/**
 * One service on any page: in plain words, how long it takes and what it costs; touched, it opens.
 *
 * @tag layan-service-card-widget
 * @slot - What stands here without JavaScript.
 * @fires {CustomEvent<{ service: string }>} layan-service-open - When the visitor opens a service; a page that prevents it opens it itself.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-open - When the visitor wants to tick off their papers; may be prevented.
 * @fires {CustomEvent<{ group: number; ticked: string[] }>} layan-checklist-change - When the visitor ticks, or says as whom they come.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-print - When the visitor wants the list on paper; may be prevented.
 * @csspart ground - What the widget stands on.
 */
@define('layan-service-card-widget')
export class ServiceCardWidget extends LayanWidget {
  /** The service, by its id in the catalogue. */
  @property() service = '';

  /** Where the card leads; without it the service opens beneath the card. */
  @property() href = '';

  /** What is shown beneath the card. */
  @state() private shown: 'nothing' | 'detail' | 'checklist' = 'nothing';

  #detail = new Part(this, () => import('@layan/elements/service-detail/service-detail.ts'));
  #desk: ChecklistDesk | null = null;
  #papers = new Part(this, async () => {
    const { ChecklistDesk } = await import('../base/checklist-part.ts');
    this.#desk = new ChecklistDesk(this);
  });

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
        ${this.href ? nothing : this.#renderShown(service, catalogue)}
      `,
    );
  }

  #renderShown(service: Service, { agency }: Catalogue) {
    switch (this.shown) {
      case 'nothing':
        return nothing;
      case 'detail':
        return this.#detail.view(
          () =>
            html`<layan-service-detail
              .state=${ready(service)}
              .agency=${agency}
              @layan-checklist-open=${this.#onChecklist}
            ></layan-service-detail>`,
        );
      case 'checklist':
        return this.#papers.view(() => this.#desk!.view(service, agency, this.catalog ? '' : this.server));
    }
  }

  /** The page may take it over: it hears of it before this is done. */
  #onOpen(event: LayanEvent<'layan-service-open'>) {
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.shown = this.shown === 'detail' ? 'nothing' : 'detail';
    });
  }

  #onChecklist(event: LayanEvent<'layan-checklist-open'>) {
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.shown = 'checklist';
    });
  }

  protected override onRetry() {
    super.onRetry();
    this.#detail.retry();
    this.#papers.retry();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-card-widget': ServiceCardWidget;
  }
}
