import { msg } from '@lit/localize';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { takeHomeLink } from '@layan/domain/checklist/take-home.ts';
import { ready, type Remote } from '@layan/domain/remote/remote.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';
import { megaphoneIcon } from '@layan/elements/icons/megaphone.ts';
import { ticketIcon } from '@layan/elements/icons/ticket.ts';
import '@layan/elements/complaint-channels/code-dialog.ts';
import '@layan/elements/complaint-channels/signs.ts';
import '@layan/elements/requirement-checklist/requirement-checklist.print.ts';
import '@layan/elements/requirement-checklist/requirement-checklist.ts';
import '@layan/elements/requirement-checklist/take-home-view.ts';
import '@layan/elements/service-detail/service-detail.ts';
import type { Ticks, View } from '../session.ts';
import { Screen, screenStyles } from './screen.ts';

type ServiceView = Extract<View, { screen: 'service' | 'checklist' }>;

const NONE: Ticks = { group: -1, ticked: [] };

/** A private service is read from near, not from across the room. */
const styles = css`
  .screen {
    gap: ${space.s3};
  }
  h1 {
    font-size: ${size.body};
    font-weight: ${weight.strong};
    letter-spacing: 0;
    color: ${color.quiet};
  }
  .take {
    min-block-size: 4em;
    font-size: ${size.lead};
  }
  .discreet {
    font-size: 0.72em;
    --layan-size-title: 1.2em;
    --layan-size-display: 1.3em;
    --layan-target: 4.8em;
  }
`;

/** One service: what it takes and how it goes, or its checklist. */
@define('layan-service-screen')
export class ServiceScreen extends Screen {
  static override styles = [hostStyles, buttonStyles, screenStyles, styles];

  /** Which service, and whether its checklist is wanted. */
  @property({ attribute: false }) view!: ServiceView;

  @state() private link = '';
  #linked = '';

  override render() {
    const service = this.#service();
    const title =
      this.view.screen === 'checklist'
        ? msg('Periksa berkas Anda', { id: 'service-screen.checklist' })
        : msg('Tentang layanan ini', { id: 'service-screen.service' });
    return html`<div class="screen ${service?.sensitive ? 'discreet' : ''}">
      <h1>${title}</h1>
      ${this.view.screen === 'checklist' && service ? this.#renderChecklist(service) : this.#renderDetail(service)}
    </div>`;
  }

  #renderDetail(service: Service | null) {
    const state: Remote<Service> = service ? ready(service) : { status: 'failed', problem: 'service-unknown' };
    return html`<layan-service-detail qr .state=${state} .agency=${this.context.catalogue.agency}
        >${service ? this.#renderTake('quiet') : nothing}</layan-service-detail
      >
      ${service && this.context.complaints.exists ? this.#renderComplain() : nothing}`;
  }

  /** Where the queue is, the number is one touch away; where the list is ticked off, it is what comes next. */
  #renderTake(kind: 'action' | 'quiet') {
    const { desk } = this.context;
    if (!desk.exists) return nothing;
    return html`<button slot="actions" class="${kind} take" @click=${this.#onTake}>
      ${ticketIcon}${
        desk.ticket
          ? msg('Lihat nomor antrean Anda', { id: 'service-screen.ticket' })
          : msg('Ambil nomor antrean', { id: 'service-screen.take' })
      }
    </button>`;
  }

  #renderComplain() {
    return html`<button class="quiet" @click=${this.#onComplain}>
      ${megaphoneIcon}${msg('Sampaikan pengaduan atau saran tentang layanan ini', { id: 'service-screen.complain' })}
    </button>`;
  }

  #renderChecklist(service: Service) {
    const { group, ticked } = this.#ticks();
    return html`<layan-requirement-checklist
      .service=${service}
      .agency=${this.context.catalogue.agency}
      .group=${group}
      .ticked=${ticked}
      .link=${this.link}
      ?paperless=${this.context.settings?.paper === 'never'}
      >${this.#renderTake('action')}</layan-requirement-checklist
    >`;
  }

  #onTake() {
    this.context.go({ screen: 'take', service: this.view.service });
  }

  #onComplain() {
    this.context.complaints.writing?.about(this.view.service);
    this.context.go({ screen: 'complaint' });
  }

  #service(): Service | null {
    return this.context.catalogue.services.find(({ id }) => id === this.view.service) ?? null;
  }

  #ticks(): Ticks {
    return this.context.session.ticks[this.view.service] ?? NONE;
  }

  protected override willUpdate(_changed: PropertyValues) {
    if (this.view.screen === 'checklist') void this.#makeLink();
  }

  /** The link carries what is ticked now; an older one that is finished later is dropped. */
  async #makeLink() {
    const service = this.#service();
    const { agency } = this.context.catalogue;
    const ticks = this.#ticks();
    const wanted = JSON.stringify(ticks);
    const page = this.context.settings?.takeHome;
    if (!service || !page || wanted === this.#linked) return;
    this.#linked = wanted;
    const link = await takeHomeLink(page, { agency, service, ...ticks });
    if (this.#linked === wanted) this.link = link;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-service-screen': ServiceScreen;
  }
}
