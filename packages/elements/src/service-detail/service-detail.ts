import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Agency, Cost, Service } from '@layan/domain/catalog/schema.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '../base/define.ts';
import { disclosureStyles } from '../base/disclosure-styles.ts';
import { emit } from '../base/emit.ts';
import { isStated } from '../base/facts.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { itemListStyles } from '../base/item-list-styles.ts';
import { groupedItems, itemList } from '../base/item-list.ts';
import { inLanguage } from '../base/language.ts';
import { LayanElement } from '../base/layan-element.ts';
import { remoteStyles } from '../base/remote-styles.ts';
import { remoteView } from '../base/remote-view.ts';
import '../complaint-channels/complaint-channels.ts';
import { listChecksIcon } from '../icons/list-checks.ts';
import '../notice/notice.ts';
import '../procedure-steps/procedure-steps.ts';
import { aboutStandard } from './about-standard.ts';
import { inRupiah, keyFacts, notStated } from './key-facts.ts';
import { styles } from './service-detail.styles.ts';

/**
 * All that a citizen needs to know about one service: what to bring, how it goes, how long, how much, and where to complain.
 *
 * @tag layan-service-detail
 * @slot actions - What else can be done here, beside the main action.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-open - When the citizen wants to tick off what they have.
 */
@define('layan-service-detail')
export class ServiceDetail extends LayanElement {
  static override styles = [
    hostStyles,
    headingStyles,
    buttonStyles,
    remoteStyles,
    disclosureStyles,
    itemListStyles,
    styles,
  ];

  /** The service, as far as we know it. */
  @property({ attribute: false }) state: Remote<Service> = { status: 'loading' };

  /** Whose service it is: brings the decree, and what it states for all services at once. */
  @property({ attribute: false }) agency: Agency | null = null;

  /** For a kiosk, which must not be left: outside addresses are codes instead of links. */
  @property({ type: Boolean }) qr = false;

  override render() {
    return remoteView(this.state, { ready: service => this.#renderService(service) });
  }

  #renderService(service: Service) {
    if (isBare(service)) return this.#renderBare(service);
    return html`<article>
      ${this.#renderHead(service)} ${keyFacts(service)} ${this.#renderActions(service)}
      ${this.#renderSection(
        msg('Yang perlu Anda siapkan', { id: 'service-detail.requirements' }),
        service.requirements ? groupedItems(service.requirements.groups, itemList) : unstated(),
      )}
      ${this.#renderSection(
        msg('Langkah-langkahnya', { id: 'service-detail.procedure' }),
        html`<layan-procedure-steps .procedure=${service.procedure} .flow=${service.flow}></layan-procedure-steps>`,
      )}
      ${this.#renderOutcome(service)}
      ${this.#renderSection(
        msg('Bila Anda tidak puas', { id: 'service-detail.complaints' }),
        html`<layan-complaint-channels .service=${service} ?qr=${this.qr}></layan-complaint-channels>`,
      )}
      ${aboutStandard(service, this.agency)}
    </article>`;
  }

  #renderBare(service: Service) {
    const words = msg(
      'Dokumen standar hanya menyebut nama layanan ini. Silakan tanyakan syarat dan caranya kepada petugas.',
      {
        id: 'service-detail.bare',
      },
    );
    return html`<article>
      ${this.#renderHead(service)}<layan-notice>${words}</layan-notice>
      <div class="actions"><slot name="actions"></slot></div>
      ${aboutStandard(service, this.agency)}
    </article>`;
  }

  #renderHead({ editorial, name }: Service) {
    const what = msg('Nama resmi:', { id: 'service-detail.official-name' });
    return html`<header>
      <h2>${inLanguage(editorial.plain)}</h2>
      <p class="title"><span class="unseen">${what}</span> <span lang="id">${name}</span></p>
    </header>`;
  }

  #renderActions(service: Service) {
    const check = html`<button class="action" @click=${() => this.#onCheck(service)}>
      ${listChecksIcon}${msg('Periksa berkas saya', { id: 'service-detail.check' })}
    </button>`;
    return html`<div class="actions">${service.requirements ? check : nothing}<slot name="actions"></slot></div>`;
  }

  #renderSection(title: string, content: unknown) {
    return html`<section>
      <h3>${title}</h3>
      <div class="content">${content}</div>
    </section>`;
  }

  #renderOutcome({ processingTime, cost, products }: Service) {
    const parts = [
      { title: msg('Berapa lama', { id: 'service-detail.time' }), content: printedText(processingTime?.text) },
      { title: msg('Berapa biayanya', { id: 'service-detail.cost' }), content: costView(cost) },
      {
        title: msg('Yang Anda terima', { id: 'service-detail.products' }),
        content: products ? itemList(products) : unstated(),
      },
    ];
    return html`<div class="outcome">${parts.map(({ title, content }) => this.#renderSection(title, content))}</div>`;
  }

  #onCheck({ id }: Service) {
    emit(this, 'layan-checklist-open', { service: id });
  }
}

/** Whether the decree names the service and says nothing about it. */
function isBare({
  requirements,
  procedure,
  flow,
  processingTime,
  cost,
  products,
  complaintChannels,
}: Service): boolean {
  const parts = [requirements, procedure, processingTime, cost, products];
  return parts.every(part => part === null) && flow.length === 0 && complaintChannels.length === 0;
}

function costView(cost: Cost | null) {
  if (!cost?.tariffs?.length) return printedText(cost?.text);
  return html`${printedText(cost.text)}
    <ul class="tariffs" role="list">
      ${cost.tariffs.map(
        ({ for: whom, text, rupiah }) =>
          html`<li>
            <span lang="id">${whom ? `${whom}: ` : ''}${text}</span>
            ${rupiah === undefined ? nothing : html`<strong>${inRupiah(rupiah)}</strong>`}
          </li>`,
      )}
    </ul>`;
}

function printedText(text = '') {
  return isStated(text) ? html`<p class="printed" lang="id">${text}</p>` : unstated();
}

function unstated() {
  return html`<p class="unstated">${notStated()}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-detail': ServiceDetail;
  }
}
