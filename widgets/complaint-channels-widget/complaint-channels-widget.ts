import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { commonComplaints } from '@layan/domain/catalog/common-complaints.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles } from '@layan/elements/base/host-styles.ts';
import '@layan/elements/complaint-channels/complaint-channels.ts';
import { LayanWidget } from '../base/layan-widget.ts';

/**
 * Where a citizen can complain, and by when they are answered: about one service, or about the office.
 *
 * @tag layan-complaint-channels-widget
 * @slot - What stands here without JavaScript.
 * @csspart ground - What the widget stands on.
 */
@define('layan-complaint-channels-widget')
export class ComplaintChannelsWidget extends LayanWidget {
  static override styles = [...LayanWidget.styles, headingStyles];

  /** The service that it is about; without it, what all of the office's services have in common. */
  @property() service = '';

  protected override renderCatalogue(catalogue: Catalogue) {
    const { service } = this;
    return html`<h3>${msg('Sampaikan pengaduan Anda', { id: 'complaint-channels-widget.title' })}</h3>
      ${
        service
          ? this.withService(catalogue, service, found => this.#renderChannels(found))
          : this.#renderChannels(commonComplaints(catalogue))
      }`;
  }

  #renderChannels(complaints: ReturnType<typeof commonComplaints>) {
    return html`<layan-complaint-channels .service=${complaints}></layan-complaint-channels>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-complaint-channels-widget': ComplaintChannelsWidget;
  }
}
