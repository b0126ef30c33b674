import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Item, Service } from '@layan/domain/catalog/schema.ts';
import { define } from '../base/define.ts';
import { headingStyles, hostStyles } from '../base/host-styles.ts';
import { itemListStyles } from '../base/item-list-styles.ts';
import { flowChain, groupedItems, stepList } from '../base/item-list.ts';
import { LayanElement } from '../base/layan-element.ts';
import { styles } from './procedure-steps.styles.ts';

/**
 * How a service goes, step by step, and its flow chart where the decree draws one.
 *
 * @tag layan-procedure-steps
 */
@define('layan-procedure-steps')
export class ProcedureSteps extends LayanElement {
  static override styles = [hostStyles, headingStyles, itemListStyles, styles];

  /** The steps, by kind of applicant where the decree tells them apart; `null` where it states none. */
  @property({ attribute: false }) procedure: Service['procedure'] = null;

  /** The flow chart's boxes, in order. */
  @property({ attribute: false }) flow: Item[] = [];

  override render() {
    if (!this.procedure && this.flow.length === 0) return this.#renderUnstated();
    return html`<div class="procedure">
      ${this.procedure ? groupedItems(this.procedure.groups, stepList) : nothing}
      ${this.flow.length > 0 ? this.#renderFlow() : nothing}
    </div>`;
  }

  #renderFlow() {
    // Without steps the chart is all there is, and needs no name of its own.
    return html`<div class="chart">
      ${this.procedure ? html`<h4>${msg('Bagan alurnya', { id: 'procedure-steps.flow' })}</h4>` : nothing}${flowChain(this.flow)}
    </div>`;
  }

  #renderUnstated() {
    return html`<p class="unstated">
      ${msg('Langkah-langkahnya tidak dicantumkan dalam standar ini. Silakan tanyakan kepada petugas.', { id: 'procedure-steps.unstated' })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-procedure-steps': ProcedureSteps;
  }
}
