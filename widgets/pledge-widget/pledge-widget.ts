import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { define } from '@layan/elements/base/define.ts';
import '@layan/elements/pledge/pledge.ts';
import { LayanWidget } from '../base/layan-widget.ts';

/**
 * What the office has promised everyone (maklumat pelayanan), on the office's own site.
 *
 * @tag layan-pledge-widget
 * @slot - What stands here without JavaScript.
 * @csspart ground - What the widget stands on.
 */
@define('layan-pledge-widget')
export class PledgeWidget extends LayanWidget {
  protected override renderCatalogue({ agency }: Catalogue) {
    if (agency.pledge) return html`<layan-pledge .agency=${agency}></layan-pledge>`;
    return this.notice(msg('Instansi ini belum mencantumkan maklumat pelayanannya.', { id: 'pledge-widget.none' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-pledge-widget': PledgeWidget;
  }
}
