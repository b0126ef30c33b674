/**
 * What was written without a network waits here and is sent when the server is back. Its code is valid already and is the
 * key by which the server knows it: sent twice, it is filed once.
 */
import type { ReceiptView } from '@layan/domain/api/complaints.ts';
import { Live } from '@layan/domain/live/live.ts';
import { fileComplaint, getComplaintChallenge } from './complaints.ts';
import { asProblem, ClientProblem, isRefusal } from './http.ts';
import { browserStore, type OutboxStore, type Unproved, type Waiting } from './outbox-store.ts';
import { prove, type StartWorker } from './proof.ts';

export interface OutboxOptions {
  server?: string | undefined;
  /** A paired kiosk's token: with it no proof of work is asked. */
  token?: (() => string | null) | undefined;
  worker?: StartWorker | undefined;
  store?: OutboxStore | undefined;
}

export interface OutboxState {
  /** How many wait to be sent. */
  waiting: number;
  /** How many the server refuses, so that somebody has to look. */
  refused: number;
}

/** What came of sending: the server has it, or it waits (`lasting`: even when the page is closed meanwhile). */
export type Sending = { receipt: ReceiptView } | { receipt: null; lasting: boolean };

/** Until the next try, in milliseconds: longer each time. */
const PAUSE = { first: 3000, longest: 60_000 };
/** So long it is said that something could not be sent; then it is deleted, for nobody can be asked any more, in milliseconds. */
const REFUSED_FOR = 30 * 86_400_000;

export class Outbox {
  #server: string | undefined;
  #token: () => string | null;
  #worker: StartWorker | undefined;
  #store: OutboxStore;
  #show: (state: OutboxState) => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = PAUSE.first;
  /** One after the other, so that nothing is sent by two at once. */
  #turn: Promise<unknown> = Promise.resolve();

  /** How many wait. While somebody watches, what waits is sent as soon as it can be. */
  readonly live: Live<OutboxState>;

  /** Called when something that waited has arrived. */
  onArrived: (receipt: ReceiptView) => void = () => {};

  constructor({ server, token = () => null, worker, store = browserStore() }: OutboxOptions = {}) {
    this.#server = server;
    this.#token = token;
    this.#worker = worker;
    this.#store = store;
    this.live = new Live<OutboxState>({ waiting: 0, refused: 0 }, show => this.#begin(show));
  }

  /**
   * Sends a complaint, or keeps it until that is possible. Throws only what the server refuses for good; nothing of it is kept
   * then, for whoever wrote it can still mend it.
   */
  async send(complaint: Unproved): Promise<Sending> {
    const entry: Waiting = { server: this.#server ?? '', complaint, since: Date.now(), refused: false };
    // Kept before it is sent: whatever happens meanwhile, it is not lost.
    await this.#store.put(entry);
    try {
      return { receipt: await this.#inTurn(() => this.#deliver(entry)) };
    } catch (reason) {
      if (isRefusal(reason)) {
        await this.#store.remove(complaint.code);
        throw reason;
      }
      await this.#tell();
      this.#again(reason);
      return { receipt: null, lasting: this.#store.lasting() };
    }
  }

  /** Tries at once to send all that waits. */
  async deliver(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#inTurn(() => this.#deliverAll());
  }

  #begin(show: (state: OutboxState) => void): () => void {
    this.#show = show;
    const listening = new AbortController();
    const { signal } = listening;
    const now = () => void this.deliver();
    addEventListener('online', now, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now(), { signal });
    now();
    return () => {
      listening.abort();
      clearTimeout(this.#timer);
      this.#show = () => {};
    };
  }

  async #deliverAll(): Promise<void> {
    let failure: unknown = null;
    for (const entry of await this.#mine()) {
      if (entry.refused) {
        if (Date.now() - entry.since > REFUSED_FOR) await this.#store.remove(entry.complaint.code);
        continue;
      }
      try {
        this.onArrived(await this.#deliver(entry));
      } catch (reason) {
        if (isLastWord(reason)) await this.#settle(entry, reason as ClientProblem);
        else failure = reason;
      }
      // The server is gone: the others need not be tried.
      if (failure) break;
    }
    if (failure) this.#again(failure);
    else this.#pause = PAUSE.first;
    await this.#tell();
  }

  async #deliver(entry: Waiting): Promise<ReceiptView> {
    const receipt = await this.#file(entry.complaint);
    await this.#store.remove(entry.complaint.code);
    await this.#tell();
    return receipt;
  }

  /** A paired kiosk need not prove anything; the office may have shut it out meanwhile. */
  async #file(complaint: Unproved): Promise<ReceiptView> {
    const server = this.#server;
    const token = this.#token();
    if (token) {
      try {
        return await fileComplaint({ ...complaint, proof: '' }, { server, token });
      } catch (reason) {
        if (!isUnproved(reason) && !isShutOut(reason)) throw reason;
      }
    }
    const proof = await this.#prove();
    try {
      return await fileComplaint({ ...complaint, proof }, { server });
    } catch (reason) {
      // The riddle was too old, or an earlier try has used it up and its answer was lost: once more with a new one.
      if (!isUnproved(reason)) throw reason;
      return fileComplaint({ ...complaint, proof: await this.#prove() }, { server });
    }
  }

  async #prove(): Promise<string> {
    return prove(await getComplaintChallenge(this.#server), { worker: this.#worker });
  }

  /**
   * A code is in nobody else's hands: where it is used already, an earlier try has arrived. Files are not kept for ever, and an
   * office may give a service up: what was written is sent without them rather than not at all.
   */
  async #settle(entry: Waiting, { problem, issues }: ClientProblem) {
    const { complaint } = entry;
    if (problem === 'key-reused') await this.#store.remove(complaint.code);
    else if (problem === 'file-unknown' && complaint.files.length > 0) await this.#mend(entry, { files: [] });
    else if (complaint.service !== null && issues.some(({ path }) => path === 'service'))
      await this.#mend(entry, { service: null });
    else await this.#store.put({ ...entry, refused: true });
  }

  async #mend(entry: Waiting, change: Partial<Unproved>) {
    await this.#store.put({ ...entry, complaint: { ...entry.complaint, ...change } });
    this.#again(null);
  }

  #again(reason: unknown) {
    const until = reason instanceof ClientProblem ? reason.until : null;
    const wait = Math.max(this.#pause, until === null ? 0 : until - Date.now());
    this.#pause = Math.min(2 * this.#pause, PAUSE.longest);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.deliver(), Math.min(wait, PAUSE.longest));
    if (reason && asProblem(reason) === 'unexpected') console.warn('Layan: a complaint could not be sent', reason);
  }

  async #tell() {
    const mine = await this.#mine();
    const refused = mine.filter(entry => entry.refused).length;
    const waiting = mine.length - refused;
    if (waiting !== this.live.value.waiting || refused !== this.live.value.refused) this.#show({ waiting, refused });
  }

  async #mine(): Promise<Waiting[]> {
    const server = this.#server ?? '';
    return (await this.#store.all()).filter(entry => entry.server === server);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(act, act);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}

function isUnproved(reason: unknown): boolean {
  return reason instanceof ClientProblem && ['proof-missing', 'proof-used'].includes(reason.problem);
}

/** What stands between may say no in the server's place, for an hour: nothing is given up for that. */
function isLastWord(reason: unknown): boolean {
  return isRefusal(reason) && !['unexpected', 'not-found'].includes((reason as ClientProblem).problem);
}

/** The kiosk is not, or no longer, one of the office's. */
function isShutOut(reason: unknown): boolean {
  return reason instanceof ClientProblem && [401, 403].includes(reason.status);
}
