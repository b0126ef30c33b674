import type { ReactiveControllerHost } from 'lit';
import { openDevice } from '@layan/client/device.ts';
import { asProblem, ClientProblem, isRefusal } from '@layan/client/http.ts';
import { openQueue } from '@layan/client/queue-view.ts';
import { cancelTicket, issueTicket, newIdempotencyKey, watchTicket } from '@layan/client/queue.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { Service } from '@layan/domain/catalog/schema.ts';
import type { DeviceView } from '@layan/domain/api/devices.ts';
import type { LineView, QueueView, TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import { Live } from '@layan/domain/live/live.ts';
import { ready, type Remote } from '@layan/domain/remote/remote.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { NoNumber } from '@layan/elements/come-back/come-back.ts';

/** The answer to a wish may be lost on the way: so often, and after so many milliseconds, it is asked for again. */
const AGAIN = [800, 2500];

/** A wish and its key: asked for again with the same key it is the same ticket, so it does not change any more. */
interface Wish {
  request: TicketRequest;
  key: string;
}

const NO_TICKET = new Live<Remote<TicketView>>({ status: 'loading' }, () => () => {});
const NO_QUEUE = new Live<Remote<QueueView>>({ status: 'failed', problem: 'not-found' }, () => () => {});
const NO_DEVICE = new Live<Remote<DeviceView>>({ status: 'loading' }, () => () => {});

/**
 * The kiosk's side of the queue: whether numbers can be had here, the visitor's wish for one, and the number they drew.
 * Closed until `open`: a kiosk that shows another agency's catalogue has no queue.
 */
export class TicketDesk {
  #host: ReactiveControllerHost;
  #arrived: () => void;
  #queue: ReturnType<typeof openQueue> | null = null;
  #device: ReturnType<typeof openDevice> | null = null;
  #watchedQueue: Watch<Remote<QueueView>>;
  #watchedDevice: Watch<Remote<DeviceView>>;
  #watchedTicket: Watch<Remote<TicketView>>;
  #live = NO_TICKET;
  #issued: TicketView | null = null;
  #wish: Wish | null = null;
  #printed = false;
  /** Counts visitors: an answer that comes for one who has left is given back. */
  #visitor = 0;

  /** A number is on its way. */
  busy = false;

  /** Why the last wish was not granted. */
  problem: RefusalCode | null = null;

  /** `arrived` is called when there is a number to show. */
  constructor(host: ReactiveControllerHost, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    this.#watchedQueue = new Watch(host, () => this.#queue?.live ?? NO_QUEUE);
    this.#watchedDevice = new Watch(host, () => this.#device?.live ?? NO_DEVICE);
    this.#watchedTicket = new Watch(host, () => this.#live);
  }

  /** Opens the queue of this server's agency. */
  open() {
    this.#queue ??= openQueue();
    this.#device ??= openDevice('kiosk');
    this.#host.requestUpdate();
  }

  /** The lines, as far as we know them. */
  get queue(): Remote<QueueView> {
    return this.#watchedQueue.value;
  }

  /** What the office knows of this kiosk. */
  get device(): Remote<DeviceView> {
    return this.#watchedDevice.value;
  }

  /** False where there is no queue at all: then nothing speaks of numbers. */
  get exists(): boolean {
    return !(this.queue.status === 'failed' && this.queue.problem === 'not-found');
  }

  /** How many wait, in all lines that take numbers; null while nobody knows. */
  get waiting(): number | null {
    if (this.queue.status !== 'ready' || !this.queue.data.open) return null;
    return this.queue.data.lines.reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** Why nobody gets a number here now, whatever the line; null when they do. */
  get reason(): NoNumber | null {
    if (this.problem) return reasonOf(this.problem);
    if (this.queue.status === 'failed') return 'unreachable';
    if (this.device.status === 'ready' && this.device.data.state !== 'approved') return 'unpaired';
    if (this.queue.status === 'ready' && !this.queue.data.open) return 'closed';
    return null;
  }

  /** The number that this visitor drew, as it goes on; null before. */
  get ticket(): Remote<TicketView> | null {
    if (!this.#issued) return null;
    const state = this.#watchedTicket.value;
    return state.status === 'ready' ? state : ready(this.#issued, this.#issued.issuedAt);
  }

  line(letter: string): LineView | null {
    return this.queue.status === 'ready' ? (this.queue.data.lines.find(line => line.letter === letter) ?? null) : null;
  }

  /** The line in which one waits for a service; the only one there is; or null where the visitor has to choose. */
  lineFor(service: Pick<Service, 'id' | 'sensitive'> | undefined): LineView | null {
    if (this.queue.status !== 'ready') return null;
    const { lines } = this.queue.data;
    const own = service && lines.find(line => line.services.includes(service.id));
    const discreet = service?.sensitive && lines.find(line => line.picture === 'private');
    return own || discreet || (lines.length === 1 ? lines[0]! : null);
  }

  /** Draws a number. Touching twice is one wish. */
  take(request: TicketRequest) {
    if (this.busy || this.#issued) return;
    this.#wish ??= { request, key: newIdempotencyKey() };
    void this.#ask(this.#wish);
  }

  /** Asks again for what was not answered, or looks again how things are. */
  retry() {
    this.problem = null;
    this.#host.requestUpdate();
    if (this.#wish) void this.#ask(this.#wish);
    else void Promise.all([this.#queue?.refresh(), this.#device?.refresh()]);
  }

  /** Looks afresh: what was refused in one line says nothing about another. A wish without an answer stays. */
  look() {
    if (!this.#wish) this.problem = null;
    void this.#queue?.refresh();
  }

  /** True once for each number: it is not printed by itself again when the screen is drawn again. */
  firstPrint(): boolean {
    const first = !this.#printed;
    this.#printed = true;
    return first;
  }

  /** By which the server knows this kiosk; null before the office has let it in. */
  token(): string | null {
    const { device } = this;
    return device.status === 'ready' && device.data.state === 'approved' ? (this.#device?.token() ?? null) : null;
  }

  /** After it was revoked: begins anew with another code. */
  pairAgain() {
    void this.#device?.pairAgain();
  }

  /** The visitor has left: nothing of them stays. */
  forget() {
    this.#visitor++;
    this.#issued = null;
    this.#live = NO_TICKET;
    this.#wish = null;
    this.#printed = false;
    this.busy = false;
    this.problem = null;
  }

  async #ask(wish: Wish) {
    const visitor = this.#visitor;
    this.busy = true;
    this.problem = null;
    this.#host.requestUpdate();
    try {
      const ticket = await this.#askPatiently(wish);
      // Nobody is there to hold it: it must not be called in vain.
      if (visitor !== this.#visitor) await cancelTicket(ticket.id);
      else this.#hand(ticket);
    } catch (reason) {
      if (visitor === this.#visitor) this.#refuse(reason);
    }
    void this.#queue?.refresh();
  }

  async #askPatiently({ request, key }: Wish): Promise<TicketView> {
    for (const pause of AGAIN) {
      try {
        return await issueTicket(request, { key, token: this.#device?.token() ?? null });
      } catch (reason) {
        if (isRefusal(reason)) throw reason;
        await new Promise(go => setTimeout(go, pause));
      }
    }
    return issueTicket(request, { key, token: this.#device?.token() ?? null });
  }

  #hand(ticket: TicketView) {
    this.busy = false;
    this.#wish = null;
    this.#issued = ticket;
    this.#live = watchTicket(ticket.id);
    this.#arrived();
  }

  #refuse(reason: unknown) {
    this.busy = false;
    this.problem = reason instanceof ClientProblem ? reason.problem : asProblem(reason);
    // What was refused may be wished for anew; what was not answered may be on its way.
    if (isRefusal(reason)) this.#wish = null;
    if (reasonOf(this.problem) === 'unpaired') void this.#device?.refresh();
    this.#host.requestUpdate();
  }
}

/** The server's refusal as a visitor needs to know it. */
function reasonOf(problem: RefusalCode): NoNumber {
  switch (problem) {
    case 'closed':
    case 'closing':
    case 'full':
      return problem;
    case 'device-unknown':
    case 'device-waiting':
    case 'device-revoked':
    case 'not-allowed':
      return 'unpaired';
    default:
      return 'unreachable';
  }
}
