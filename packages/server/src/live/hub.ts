/**
 * Tells boards, counters and phones what changed. It reads the log of steps after each commit, so that nothing that was
 * written can be left out, and nothing is told that was not.
 */
import type { FastifyReply } from 'fastify';
import { HEARTBEAT } from '@layan/domain/api/events.ts';
import type { Counter } from '@layan/domain/queue/queue.ts';
import type { Device } from '../people/devices.ts';
import type { Person } from '../people/staff.ts';
import type { Queue } from '../queue/queue.ts';
import { Prepared } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import { Audience, type Joining, type Message } from './audience.ts';

/** Calls are told at once; the state of things this much later, or by as much as telling it takes. Milliseconds. */
const PAUSE = 50;

const lastStepId = new Prepared((db, _: object) => db.selectFrom('steps').select(({ fn }) => fn.max('id').as('id')));

interface Watched {
  audience: Audience;
  /** What was told last, so that the same is not told again. */
  told: string;
}

export interface HubOptions {
  store: Store;
  queue: Queue;
  clock: () => number;
  isSignedIn: (session: string) => Promise<boolean>;
  failed: (error: unknown) => void;
}

export class Hub {
  readonly #store: Store;
  readonly #queue: Queue;
  readonly #clock: () => number;
  readonly #isSignedIn: (session: string) => Promise<boolean>;
  readonly #failed: (error: unknown) => void;
  readonly #board: Watched = { audience: new Audience(), told: '' };
  readonly #tickets = new Map<string, Watched>();
  readonly #counters = new Map<string, Watched>();
  /** The last step whose call was told. */
  #lastCall = 0;
  #waking = false;
  #cost = 0;
  #timer: NodeJS.Timeout | undefined;
  #pulse: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({ store, queue, clock, isSignedIn, failed }: HubOptions) {
    this.#store = store;
    this.#queue = queue;
    this.#clock = clock;
    this.#isSignedIn = isSignedIn;
    this.#failed = failed;
    store.onCommit(() => this.#wake());
  }

  /** Starts where the log ends: what was called before is told only to whoever asks with an older id. */
  async load(): Promise<void> {
    this.#lastCall = await this.#lastStep();
    this.#pulse = setInterval(() => void this.#beat().catch(this.#failed), HEARTBEAT).unref();
  }

  async board(reply: FastifyReply, lastId: number | null, device: Device | null): Promise<void> {
    const now = this.#clock();
    const id = await this.#lastStep();
    // An id from before a restored backup means nothing here.
    const missed = lastId !== null && lastId < id ? await this.#queue.calledAfter(lastId, now) : [];
    // What is not told yet is about to be, to this listener too.
    const messages: Message[] = missed
      .filter(each => each.id <= this.#lastCall)
      .map(each => ({ id: each.id, event: 'call', data: each.call }));
    messages.push({ id: this.#lastCall, event: 'board', data: await this.#queue.board(now) });
    this.#join(this.#board, reply, messages, { owners: device ? [device.id] : [] });
  }

  async ticket(reply: FastifyReply, ticketId: string): Promise<void> {
    const data = await this.#queue.ticket(ticketId, this.#clock());
    const message = { id: await this.#lastStep(), event: 'ticket', data };
    const watched = this.#tickets.get(ticketId) ?? { audience: new Audience(), told: '' };
    this.#tickets.set(ticketId, watched);
    const left = () => {
      if (watched.audience.size === 0 && this.#tickets.get(ticketId) === watched) this.#tickets.delete(ticketId);
    };
    this.#join(watched, reply, [message], { left });
  }

  async counter(reply: FastifyReply, counter: Counter, person: Person): Promise<void> {
    const closed = this.#queue.outlook.opened(counter.id);
    const data = await this.#queue.counter(counter, this.#clock());
    const message = { id: await this.#lastStep(), event: 'counter', data };
    const watched = this.#counters.get(counter.id) ?? { audience: new Audience(), told: '' };
    this.#counters.set(counter.id, watched);
    const left = () => {
      closed();
      if (watched.audience.size === 0 && this.#counters.get(counter.id) === watched) this.#counters.delete(counter.id);
    };
    this.#join(watched, reply, [message], { owners: [person.id], session: person.session, left });
    this.#soon();
  }

  /** Ends the streams of a device, a person or a session that lost its rights. */
  end(owner: string): void {
    for (const { audience } of this.#watched()) audience.end(owner);
  }

  /** How many listen. */
  get size(): number {
    return this.#watched().reduce((sum, { audience }) => sum + audience.size, 0);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#pulse);
    for (const { audience } of this.#watched()) audience.endAll();
  }

  #watched(): Watched[] {
    return [this.#board, ...this.#tickets.values(), ...this.#counters.values()];
  }

  #join(watched: Watched, reply: FastifyReply, messages: Message[], options: Joining): void {
    watched.audience.join(reply, messages, options);
    if (this.#closed) watched.audience.endAll();
  }

  async #lastStep(): Promise<number> {
    const [row] = await this.#store.read.all(lastStepId, {});
    return row?.id ?? 0;
  }

  /** Something was committed: tells the calls now, and the rest in a moment. */
  #wake(): void {
    if (this.#waking || this.#closed) return;
    this.#waking = true;
    setImmediate(() => {
      this.#waking = false;
      if (!this.#closed) this.#tellCalls().catch(this.#failed);
    });
  }

  async #tellCalls(): Promise<void> {
    const after = this.#lastCall;
    const last = await this.#lastStep();
    if (last <= after) return;
    this.#lastCall = last;
    this.#soon();
    if (this.#board.audience.size === 0) return;
    for (const { id, call } of await this.#queue.calledAfter(after, this.#clock()))
      if (id <= last) this.#board.audience.send({ id, event: 'call', data: call });
  }

  /** Tells the state of things after a pause, unless that is planned already. */
  #soon(): void {
    if (this.#closed || this.#timer || this.size === 0) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#tellState().catch(this.#failed);
      },
      Math.max(PAUSE, this.#cost),
    );
  }

  async #tellState(): Promise<void> {
    const started = performance.now();
    const now = this.#clock();
    const id = this.#lastCall;
    if (this.#board.audience.size) tell(this.#board, { id, event: 'board', data: await this.#queue.board(now) });
    for (const [counterId, watched] of this.#counters) {
      const counter = this.#queue.office.settings.counters.find(each => each.id === counterId);
      if (!counter) watched.audience.endAll();
      else tell(watched, { id, event: 'counter', data: await this.#queue.counter(counter, now) });
    }
    for (const data of await this.#queue.tickets([...this.#tickets.keys()], now)) {
      const watched = this.#tickets.get(data.id);
      if (watched) tell(watched, { id, event: 'ticket', data });
    }
    this.#cost = performance.now() - started;
  }

  /** Estimates, lateness and closing time move with the clock alone; so does the end of a session. */
  async #beat(): Promise<void> {
    this.#soon();
    for (const { audience } of this.#counters.values()) {
      for (const session of audience.sessions) if (!(await this.#isSignedIn(session))) audience.end(session);
    }
  }
}

/** Says it only if it is another than what was said last, the time apart. */
function tell(watched: Watched, { id, event, data }: Message & { data: { now: number } }): void {
  const words = JSON.stringify({ ...data, now: 0 });
  if (words === watched.told) return;
  watched.told = words;
  watched.audience.send({ id, event, data });
}
