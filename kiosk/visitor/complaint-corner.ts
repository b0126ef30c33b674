import type { ReactiveControllerHost } from 'lit';
import type { ComplaintDesk } from '@layan/client/complaint-desk.ts';
import type { FollowDesk } from '@layan/client/follow-desk.ts';
import type { Outbox, OutboxState } from '@layan/client/outbox.ts';
import type { Polled } from '@layan/client/poll.ts';
import type { ComplaintRules } from '@layan/domain/api/complaints.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { View } from './session.ts';

type Parts = typeof import('./complaint-parts.ts');

/** How long until what could not be loaded is asked for again, in milliseconds. */
const AGAIN = 15_000;

const NO_RULES = new Live<Remote<ComplaintRules>>({ status: 'loading' }, () => () => {});
const NOTHING_WAITS = new Live<OutboxState>({ waiting: 0, refused: 0 }, () => () => {});

/**
 * The kiosk's side of complaints: what this visitor writes or looks up, and the outbox, which is the office's and outlives
 * every visitor. Closed until `open`: a kiosk that shows another agency's catalogue takes none.
 */
export class ComplaintCorner {
  #host: ReactiveControllerHost;
  #parts: Parts | null = null;
  #rules: Polled<ComplaintRules> | null = null;
  #outbox: Outbox | null = null;
  #watchedRules: Watch<Remote<ComplaintRules>>;
  #watchedOutbox: Watch<OutboxState>;
  #printed = false;

  /** Whether complaints are taken here at all. */
  exists = false;

  /** The complaint of this visitor; null until all is loaded. */
  writing: ComplaintDesk | null = null;

  /** What this visitor looks up. */
  following: FollowDesk | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#watchedRules = new Watch(host, () => this.#rules?.live ?? NO_RULES);
    this.#watchedOutbox = new Watch(host, () => this.#outbox?.live ?? NOTHING_WAITS);
  }

  /** Opens it for this server's agency; `token` says which kiosk this is. */
  async open(token: () => string | null) {
    if (this.exists) return;
    this.exists = true;
    this.#host.requestUpdate();
    try {
      this.#begin(await import('./complaint-parts.ts'), token);
    } catch {
      // The server went away in between.
      this.exists = false;
      setTimeout(() => void this.open(token), AGAIN);
    }
  }

  /** What a form must know. */
  get rules(): Remote<ComplaintRules> {
    return this.#watchedRules.value;
  }

  /** How many complaints wait for a connection. */
  get outbox(): OutboxState {
    return this.#watchedOutbox.value;
  }

  /** Asks again for what could not be had. */
  retry() {
    void this.#rules?.refresh();
  }

  /** One question back in the form; false where there is none before it, or nothing is being written. */
  back({ screen }: View): boolean {
    const { writing } = this;
    if (screen !== 'complaint' || !this.#parts || !writing) return false;
    const { readStep, stepBefore } = this.#parts;
    const way = { kiosk: true };
    const before = stepBefore(readStep(writing.step, writing.draft, way), writing.draft, way);
    if (before) writing.edit(writing.draft, before);
    return before !== null;
  }

  /** True once for each receipt: it is not printed by itself again when the screen is drawn again. */
  firstPrint(): boolean {
    const first = !this.#printed;
    this.#printed = true;
    return first;
  }

  /** The visitor has left: nothing of them stays but what waits to be sent. */
  forget() {
    this.#printed = false;
    this.writing?.forget();
    this.following?.forget();
  }

  #begin(parts: Parts, token: () => string | null) {
    const changed = () => this.#host.requestUpdate();
    this.#parts = parts;
    this.#rules = parts.openComplaintRules();
    this.#outbox = new parts.Outbox({ token, worker: parts.startProofWorker });
    this.writing = new parts.ComplaintDesk({ origin: 'kiosk', outbox: this.#outbox, changed });
    this.following = new parts.FollowDesk({ token, changed });
    changed();
  }
}
