import { property } from 'lit/decorators.js';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { define } from '@layan/elements/base/define.ts';
import { ChecklistDesk } from '../base/checklist-desk.ts';
import { LayanWidget } from '../base/layan-widget.ts';

/**
 * What a service asks for, to tick off at home before the way to the office. What is ticked stays in the page.
 *
 * @tag layan-checklist-widget
 * @slot - What stands here without JavaScript.
 * @fires {CustomEvent<{ group: number; ticked: string[] }>} layan-checklist-change - When the visitor ticks, or says as whom they come.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-print - When the visitor wants the list on paper; may be prevented.
 * @csspart ground - What the widget stands on.
 */
@define('layan-checklist-widget')
export class ChecklistWidget extends LayanWidget {
  /** The service, by its id in the catalogue. */
  @property() service = '';

  #desk = new ChecklistDesk(this);

  protected override incomplete() {
    return super.incomplete() ?? (this.service ? null : 'service');
  }

  protected override renderCatalogue(catalogue: Catalogue) {
    const { agency } = catalogue;
    return this.withService(catalogue, this.service, service =>
      this.#desk.view(service, agency, this.catalog ? '' : this.server),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-checklist-widget': ChecklistWidget;
  }
}
