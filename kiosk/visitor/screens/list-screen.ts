import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { ready } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { inLanguage } from '@layan/elements/base/language.ts';
import '@layan/elements/service-list/service-list.ts';
import { pictogram } from '@layan/elements/pictograms.ts';
import { color, space } from '@layan/elements/base/tokens.ts';
import type { View } from '../session.ts';
import { eventName } from './event-names.ts';
import { Screen, screenStyles } from './screen.ts';

type ListView = Extract<View, { screen: 'event' | 'division' | 'private' }>;

const styles = css`
  header {
    display: flex;
    align-items: center;
    gap: ${space.s5};
  }
  header svg {
    inline-size: 5em;
    block-size: 5em;
    color: ${color.action};
  }
  header > div {
    display: grid;
    gap: ${space.s2};
  }
`;

/** The services for one reason, of one department, or of a private kind. */
@define('layan-list-screen')
export class ListScreen extends Screen {
  static override styles = [hostStyles, screenStyles, styles];

  /** Which list. */
  @property({ attribute: false }) view!: ListView;

  override render() {
    const { title, services, note } = this.#list();
    const picture = this.view.screen === 'event' ? this.view.event : this.view.screen === 'private' ? 'private' : null;
    return html`<div class="screen">
      <header>
        ${picture ? pictogram(picture) : nothing}
        <div>
          <h1>${title}</h1>
          ${note ? html`<p class="lead">${note}</p>` : nothing}
        </div>
      </header>
      <layan-service-list .state=${ready(services)}></layan-service-list>
    </div>`;
  }

  /** Private services stand only in the list of their own, which nobody opens by chance. */
  #list(): { title: string; services: Service[]; note?: string } {
    const { agency, services } = this.context.catalogue;
    const { view } = this;
    switch (view.screen) {
      case 'event':
        return {
          title: eventName(view.event),
          services: services.filter(service => !service.sensitive && service.editorial.events.includes(view.event)),
        };
      case 'division': {
        const division = agency.divisions.find(({ id }) => id === view.division);
        return {
          title: division ? inLanguage(division.plain) : '',
          services: services.filter(service => !service.sensitive && service.division === view.division),
        };
      }
      case 'private':
        return {
          title: msg('Urusan pribadi', { id: 'list-screen.private' }),
          note: msg('Hanya Anda yang perlu tahu. Petugas menjaga kerahasiaan Anda.', {
            id: 'list-screen.private-note',
          }),
          services: services.filter(service => service.sensitive),
        };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-list-screen': ListScreen;
  }
}
