import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LineView, TicketRequest } from '@layan/domain/api/queue.ts';
import { checklistOf, progress } from '@layan/domain/checklist/checklist.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import '@layan/elements/come-back/come-back.ts';
import type { NoNumber } from '@layan/elements/come-back/come-back.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/line-picker/line-picker.ts';
import '@layan/elements/ticket-take/ticket-take.ts';
import { color, size, space, weight } from '@layan/elements/base/tokens.ts';
import type { View } from '../session.ts';
import { Screen, screenStyles } from './screen.ts';

type TakeView = Extract<View, { screen: 'take' }>;

const styles = css`
  h1.small {
    font-size: ${size.body};
    font-weight: ${weight.strong};
    letter-spacing: 0;
    color: ${color.quiet};
  }
  :host {
    block-size: 100%;
  }
  /* The answers lie where the hands are. */
  .screen {
    grid-template-rows: auto minmax(0, 1fr);
    align-content: stretch;
  }
  .screen > :last-child {
    align-self: safe center;
  }
  @media (orientation: landscape) {
    .screen {
      max-inline-size: 72em;
      padding-block: ${space.s6} ${space.s4};
    }
  }
`;

/** Drawing a number: which line, where that is not clear already, and the one question; or why there is none now. */
@define('layan-take-screen')
export class TakeScreen extends Screen {
  static override styles = [hostStyles, buttonStyles, remoteStyles, screenStyles, styles];

  /** For which service, or in which line. */
  @property({ attribute: false }) view!: TakeView;

  override render() {
    const { desk } = this.context;
    const line = this.view.line ? desk.line(this.view.line) : desk.lineFor(this.#service());
    const why = desk.reason ?? (line && line.state !== 'open' ? line.state : null);
    return html`<div class="screen">
      ${why ? this.#renderComeBack(why) : line ? this.#renderTake(line) : this.#renderPicker()}
    </div>`;
  }

  #renderTake(line: LineView) {
    return html`<h1 class="small">${msg('Ambil nomor antrean', { id: 'take-screen.take' })}</h1>
      <layan-ticket-take
        .line=${line}
        ?busy=${this.context.desk.busy}
        @layan-ticket-take=${this.#onTake}
      ></layan-ticket-take>`;
  }

  #renderPicker() {
    const { queue } = this.context.desk;
    return html`<h1>${msg('Anda mau antre di mana?', { id: 'take-screen.pick' })}</h1>
      ${
        queue.status === 'ready'
          ? html`<layan-line-picker
              .state=${{ ...queue, stale: false }}
              @layan-line-choose=${this.#onLine}
            ></layan-line-picker>`
          : remoteView(queue, { ready: () => nothing })
      }`;
  }

  #renderComeBack(reason: NoNumber) {
    const { desk, catalogue } = this.context;
    const known = desk.queue.status === 'ready' ? desk.queue.data : null;
    return html`<h1 class="small">${msg('Ambil nomor antrean', { id: 'take-screen.none' })}</h1>
      <layan-come-back
        reason=${reason}
        .opensAt=${known?.opensAt ?? NaN}
        .now=${known?.now ?? Date.now()}
        time-zone=${catalogue.agency.timeZone}
        @layan-problem-retry=${this.#onRetry}
      >
        <button class="quiet" @click=${this.#onMeanwhile}>
          ${msg('Lihat syarat layanan dahulu', { id: 'take-screen.meanwhile' })}
        </button>
      </layan-come-back>`;
  }

  #onLine({ detail }: LayanEvent<'layan-line-choose'>) {
    this.context.go({ ...this.view, line: detail.line });
  }

  #onTake({ detail }: LayanEvent<'layan-ticket-take'>) {
    const { service } = this.view;
    const { session, desk } = this.context;
    const checklist = this.#checklist();
    const wish: TicketRequest = {
      ...detail,
      language: session.language,
      ...(service && { service }),
      ...(checklist && { checklist }),
    };
    desk.take(wish);
  }

  #onRetry(event: Event) {
    event.stopPropagation();
    this.context.desk.retry();
  }

  #onMeanwhile() {
    const { service } = this.view;
    this.context.go(service ? { screen: 'service', service } : { screen: 'home' });
  }

  #service() {
    return this.context.catalogue.services.find(({ id }) => id === this.view.service);
  }

  /** What the visitor has ticked for this service goes with the number; nothing when they have not said anything. */
  #checklist(): TicketRequest['checklist'] {
    const service = this.#service();
    const ticks = service && this.context.session.ticks[service.id];
    if (!ticks) return undefined;
    const { missing } = progress(checklistOf(service.requirements), ticks.group, ticks.ticked);
    return { ...ticks, missing };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-take-screen': TakeScreen;
  }
}
