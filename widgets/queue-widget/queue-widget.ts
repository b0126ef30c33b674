import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Polled } from '@layan/client/poll.ts';
import { openQueue } from '@layan/client/queue-view.ts';
import type { QueueView } from '@layan/domain/api/queue.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles } from '@layan/elements/base/host-styles.ts';
import { waitingInWords } from '@layan/elements/base/wait.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/line-status/line-status.ts';
import { LayanWidget } from '../base/layan-widget.ts';
import { Part } from '../base/part.ts';
import { recallTicket } from './kept-ticket.ts';
import type { RemoteDesk } from './remote-desk.ts';

/** How often it looks how busy the office is, in milliseconds: who is at home is in no hurry. */
const PAUSE = 20_000;

const NO_QUEUE = new Live<Remote<QueueView>>({ status: 'loading' }, () => () => {});
const queues = new Map<string, Polled<QueueView>>();

/**
 * How busy the office is now; where it allows it, a number taken from home, and when it is one's turn.
 *
 * @tag layan-queue-widget
 * @slot - What stands here without JavaScript.
 * @fires {CustomEvent<{ line: string }>} layan-line-choose - When the visitor chooses a line; may be prevented.
 * @fires {CustomEvent<{ line: string; priority: boolean; cases: number }>} layan-ticket-take - When the visitor wants a number; may be prevented.
 * @fires {CustomEvent<{ ticket: string }>} layan-ticket-cancel - When the visitor gives up their place; may be prevented.
 * @fires {CustomEvent<{ ticket: string }>} layan-ticket-late - When the visitor says that they will be late; may be prevented.
 * @csspart ground - What the widget stands on.
 */
@define('layan-queue-widget')
export class QueueWidget extends LayanWidget {
  static override styles = [...LayanWidget.styles, headingStyles];

  /** A ticket's id, such as a kiosk's QR code carries; without it the number that was taken here. */
  @property() ticket = '';

  /** The line that a number is wanted in. */
  @state() private line = '';

  #polled: Polled<QueueView> | null = null;
  #queue = new Watch(this, () => this.#polled?.live ?? NO_QUEUE);
  #closed = new Part(this, () => import('@layan/elements/come-back/come-back.ts'));
  #choice = new Part(this, () => import('@layan/elements/line-picker/line-picker.ts'));
  #desk: RemoteDesk | null = null;
  #number = new Part(this, async () => {
    const { RemoteDesk } = await import('./remote-desk.ts');
    this.#desk = new RemoteDesk(this, () => (this.line = ''));
  });

  protected override incomplete() {
    return this.server ? null : 'endpoint';
  }

  override render() {
    if (this.incomplete()) return super.render();
    return this.renderState(this.#queue.value, queue => this.#renderQueue(queue));
  }

  #renderQueue(queue: QueueView) {
    const { server, ticket, line } = this;
    const { day } = queue;
    const known = this.#desk ? this.#desk.ticket : ticket || recallTicket(server, day);
    if (line || known) return this.#number.view(() => this.#desk!.view(queue, { line, lent: ticket !== '' }));
    if (!queue.open) return this.#closed.view(() => this.#renderClosed(queue));
    return this.#renderLines(queue);
  }

  #renderClosed({ opensAt, now, agency }: QueueView) {
    return html`<layan-come-back
      .opensAt=${opensAt ?? NaN}
      .now=${now}
      .timeZone=${agency.timeZone}
    ></layan-come-back>`;
  }

  #renderLines({ lines, remote }: QueueView) {
    const waiting = lines.reduce((sum, line) => sum + line.waiting, 0);
    return html`<div>
        <h2>${msg('Antrean sekarang', { id: 'queue-widget.title' })}</h2>
        <p class="lead">
          ${waitingInWords(waiting)}${remote ? html`. ${msg('Pilih antrean untuk mengambil nomor dari rumah.', { id: 'queue-widget.choose' })}` : nothing}
        </p>
      </div>
      ${
        remote
          ? this.#choice.view(() => this.#renderChoice())
          : html`<layan-line-status .lines=${lines}></layan-line-status>`
      }`;
  }

  #renderChoice() {
    return html`<layan-line-picker .state=${this.#queue.value} @layan-line-choose=${this.#onLine}></layan-line-picker>`;
  }

  /** The queue says all there is to say. */
  protected override catalogueAddress() {
    return null;
  }

  protected override source() {
    return 'endpoint';
  }

  protected override renderCatalogue() {
    return nothing;
  }

  /** The page may take it over: it hears of it before this is done. */
  #onLine(event: LayanEvent<'layan-line-choose'>) {
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.line = event.detail.line;
    });
  }

  protected override onRetry() {
    super.onRetry();
    void this.#polled?.refresh();
    for (const part of [this.#closed, this.#choice, this.#number]) part.retry();
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const { server } = this;
    if (!server) return;
    this.#polled = queues.get(server) ?? openQueue(server, PAUSE);
    queues.set(server, this.#polled);
    const queue = this.#queue.value;
    if (queue.status === 'ready') this.#desk?.turnTo(server, this.ticket, queue.data.day);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-queue-widget': QueueWidget;
  }
}
