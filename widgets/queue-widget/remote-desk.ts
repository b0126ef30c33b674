import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ClientProblem, isRefusal } from '@layan/client/http.ts';
import { announceLate, cancelTicket, newIdempotencyKey, takeRemoteTicket, watchTicket } from '@layan/client/queue.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { LineView, QueueView, TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { TicketState } from '@layan/domain/queue/queue.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { language } from '@layan/elements/base/language.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { arrowLeftIcon } from '@layan/elements/icons/arrow-left.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/queue-ticket/queue-ticket.ts';
import '@layan/elements/ticket-take/ticket-take.ts';
import { keepTicket, recallTicket } from './kept-ticket.ts';
import { refusalWords } from './refusal-words.ts';

/** Another number may be taken. */
const OVER: readonly TicketState[] = ['finished', 'cancelled', 'missed'];

const NO_TICKET = new Live<Remote<TicketView>>({ status: 'loading' }, () => () => {});

/** A wish and its key: asked for again with the same key it is the same ticket, so it does not change any more. */
interface Wish {
  request: TicketRequest;
  key: string;
}

interface Wanted {
  /** The line that a number is wanted in. */
  line: string;
  /** The ticket was drawn elsewhere: it is only shown here. */
  lent: boolean;
}

/** A visitor's number taken from afar: the question before it, the wish for it, and how it goes on. Loaded when it is wanted. */
export class RemoteDesk implements ReactiveController {
  #host: ReactiveControllerHost;
  #leave: () => void;
  #server = '';
  #wish: Wish | null = null;
  #live = NO_TICKET;
  #watched: Watch<Remote<TicketView>>;
  #busy = false;
  /** Why the last thing asked for did not happen. */
  #problem: RefusalCode | null = null;

  /** The ticket's id; empty while there is none. */
  ticket = '';

  /** `leave` is called when the visitor goes back to the lines. */
  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    this.#watched = new Watch(host, () => this.#live);
    host.addController(this);
  }

  hostConnected() {}

  /** The ticket, or the question before it. */
  view({ lines, agency }: QueueView, wanted: Wanted) {
    const line = lines.find(({ letter }) => letter === wanted.line);
    if (!this.ticket) return line ? this.#renderTake(line) : nothing;
    const { value: state } = this.#watched;
    const letter = state.status === 'ready' ? state.data.line : '';
    return html`<layan-queue-ticket
        .state=${state}
        .line=${lines.find(each => each.letter === letter) ?? null}
        .agency=${agency.name}
        .timeZone=${agency.timeZone}
        @layan-ticket-cancel=${this.#onCancel}
        @layan-ticket-late=${this.#onLate}
        >${this.#renderRefusal()}</layan-queue-ticket
      >
      ${wanted.lent ? nothing : this.#renderAfter(state)}`;
  }

  #renderAfter(state: Remote<TicketView>) {
    const over = state.status === 'failed' || (state.status === 'ready' && OVER.includes(state.data.state));
    if (over)
      return html`<button type="button" class="quiet" @click=${this.#onForget}>
        ${msg('Kembali ke antrean', { id: 'queue-widget.forget' })}
      </button>`;
    return html`<p class="lead">
      ${msg('Datanglah sebelum nomor Anda dipanggil. Nomor ini tersimpan di peramban ini sampai hari ini selesai.', { id: 'queue-widget.come' })}
    </p>`;
  }

  #renderTake(line: LineView) {
    return html`<button type="button" class="back" @click=${this.#onBack}>
        ${arrowLeftIcon}${msg('Semua antrean', { id: 'queue-widget.back' })}
      </button>
      ${this.#renderRefusal()}
      <layan-ticket-take .line=${line} ?busy=${this.#busy} @layan-ticket-take=${this.#onTake}></layan-ticket-take>`;
  }

  #renderRefusal() {
    return this.#problem ? html`<layan-notice kind="warn">${refusalWords(this.#problem)}</layan-notice>` : nothing;
  }

  /** Before each drawing: which server, and which ticket there (none: the one that was drawn from here, if there is one). */
  turnTo(server: string, ticket: string, day: string) {
    const other = server !== this.#server;
    this.#server = server;
    const wanted = ticket || (other ? (recallTicket(server, day)?.id ?? '') : this.ticket);
    if (wanted !== this.ticket) this.#follow(wanted);
  }

  #onBack = () => {
    this.#wish = null;
    this.#problem = null;
    this.#leave();
  };

  /** The page may take these over: it hears of them before they are done. */
  #onTake = (event: LayanEvent<'layan-ticket-take'>) => {
    const { detail } = event;
    queueMicrotask(() => event.defaultPrevented || void this.#take({ ...detail, language: language() }));
  };

  #onCancel = (event: LayanEvent<'layan-ticket-cancel'>) => {
    const { ticket } = event.detail;
    queueMicrotask(() => event.defaultPrevented || void this.#attempt(() => cancelTicket(ticket, this.#server)));
  };

  #onLate = (event: LayanEvent<'layan-ticket-late'>) => {
    const { ticket } = event.detail;
    queueMicrotask(() => event.defaultPrevented || void this.#attempt(() => announceLate(ticket, this.#server)));
  };

  #onForget = () => {
    keepTicket(this.#server, null);
    this.#follow('');
    this.#leave();
  };

  /** Draws a number. Touching twice is one wish. */
  async #take(request: TicketRequest) {
    if (this.#busy) return;
    const wish = (this.#wish ??= { request, key: newIdempotencyKey() });
    this.#busy = true;
    await this.#attempt(async () => {
      const ticket = await takeRemoteTicket(wish.request, { key: wish.key, server: this.#server });
      keepTicket(this.#server, ticket);
      this.#wish = null;
      this.#follow(ticket.id);
      this.#leave();
    });
    this.#busy = false;
    this.#host.requestUpdate();
  }

  async #attempt(ask: () => Promise<unknown>) {
    this.#problem = null;
    this.#host.requestUpdate();
    try {
      await ask();
    } catch (reason) {
      this.#problem = reason instanceof ClientProblem ? reason.problem : 'unexpected';
      // What was refused may be wished for anew; what was not answered may be on its way.
      if (isRefusal(reason)) this.#wish = null;
    }
    this.#host.requestUpdate();
  }

  #follow(ticket: string) {
    this.ticket = ticket;
    this.#live = ticket ? watchTicket(ticket, this.#server) : NO_TICKET;
    this.#host.requestUpdate();
  }
}
