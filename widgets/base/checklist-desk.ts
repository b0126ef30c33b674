import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Agency, Service } from '@layan/domain/catalog/schema.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/requirement-checklist/requirement-checklist.ts';

/** What one visitor ticks off for one service. It stays in the page: nothing is sent, nothing is kept. */
export class ChecklistDesk implements ReactiveController {
  #host: ReactiveControllerHost;
  #service = '';
  #group = -1;
  #ticked: string[] = [];
  #link = '';
  #linked = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  /** The list. With a server there is a page that opens it on a phone. */
  view(service: Service, agency: Agency, server: string) {
    if (service.id !== this.#service) this.#begin(service.id);
    if (server) void this.#makeLink(service, agency, server);
    return html`<layan-requirement-checklist
      .service=${service}
      .agency=${agency}
      .group=${this.#group}
      .ticked=${this.#ticked}
      .link=${this.#link}
      @layan-checklist-change=${this.#onChange}
      @layan-checklist-print=${this.#onPrint}
    ></layan-requirement-checklist>`;
  }

  #begin(service: string) {
    this.#service = service;
    this.#group = -1;
    this.#ticked = [];
    this.#link = '';
    this.#linked = '';
  }

  #onChange = ({ detail }: LayanEvent<'layan-checklist-change'>) => {
    this.#group = detail.group;
    this.#ticked = detail.ticked;
    this.#host.requestUpdate();
  };

  #onPrint = (event: LayanEvent<'layan-checklist-print'>) => {
    queueMicrotask(() => event.defaultPrevented || print());
  };

  /** An older link that is finished later is dropped. */
  async #makeLink(service: Service, agency: Agency, server: string) {
    const wanted = JSON.stringify([service.id, this.#group, this.#ticked]);
    if (wanted === this.#linked) return;
    this.#linked = wanted;
    const { checklistLink } = await import('./checklist-link.ts');
    const link = await checklistLink(server, { agency, service, group: this.#group, ticked: this.#ticked });
    if (this.#linked !== wanted) return;
    this.#link = link;
    this.#host.requestUpdate();
  }
}
