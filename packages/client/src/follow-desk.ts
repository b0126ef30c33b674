/** Whoever holds a complaint's code and PIN: sees how it stands, answers, asks again, judges, or has it deleted. */
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { ComplaintView, FollowRequest } from '@layan/domain/api/complaints.ts';
import type { Rating } from '@layan/domain/complaint/complaint.ts';
import { ready, type Remote } from '@layan/domain/remote/remote.ts';
import {
  eraseComplaint,
  followComplaint,
  rateComplaint,
  reopenComplaint,
  replyToComplaint,
  type Sender,
} from './complaints.ts';
import { ClientProblem, isRefusal } from './http.ts';
import { newIdempotencyKey } from './queue.ts';
import { Uploads } from './uploads.ts';

export type Access = Pick<FollowRequest, 'code' | 'pin'>;

export interface FollowDeskOptions {
  server?: string | undefined;
  /** A paired kiosk's token. */
  token?: (() => string | null) | undefined;
  /** Called whenever there is something new to draw. */
  changed: () => void;
}

/** The office, or time, was faster. */
const OVERTAKEN: readonly RefusalCode[] = ['wrong-state', 'too-late'];

export class FollowDesk {
  #server: string | undefined;
  #token: () => string | null;
  #changed: () => void;
  #access: Access | null = null;
  /** Of a wish that was not answered: asked for again with the same key it is done once. */
  #wish: { what: string; key: string } | null = null;
  /** Counts those who look: an answer for one who has left is dropped. */
  #turn = 0;

  /** How it stands; null until code and PIN have opened it. */
  state: Remote<ComplaintView> | null = null;
  /** Something is being asked. */
  busy = false;
  /** Why the last wish was not granted, and from when it may be tried again. */
  problem: RefusalCode | null = null;
  until: number | null = null;

  /** What goes with a reply. */
  readonly uploads: Uploads;

  constructor({ server, token = () => null, changed }: FollowDeskOptions) {
    this.#server = server;
    this.#token = token;
    this.#changed = changed;
    this.uploads = new Uploads({ server, changed });
  }

  /** Opens a complaint, or looks how it stands now. */
  open(access: Access) {
    return this.#ask(from => followComplaint(access, from), access);
  }

  refresh() {
    return this.#access ? this.open(this.#access) : Promise.resolve();
  }

  reply(text: string) {
    const files = this.uploads.ids;
    const key = this.#keyOf(`reply ${text}`);
    return this.#act((access, from) => replyToComplaint({ ...access, key, text, files }, from));
  }

  reopen(text: string) {
    const key = this.#keyOf(`reopen ${text}`);
    return this.#act((access, from) => reopenComplaint({ ...access, key, text }, from));
  }

  rate(rating: Rating) {
    return this.#act((access, from) => rateComplaint({ ...access, rating }, from));
  }

  erase() {
    return this.#act((access, from) => eraseComplaint({ ...access, sure: true }, from));
  }

  /** Nothing of it stays here. */
  forget() {
    this.#turn++;
    this.#access = null;
    this.#wish = null;
    this.state = null;
    this.busy = false;
    this.problem = null;
    this.until = null;
    this.uploads.clear();
    this.#changed();
  }

  async #act(act: (access: Access, from: Sender) => Promise<ComplaintView>): Promise<void> {
    const access = this.#access;
    if (!access || this.busy) return;
    await this.#ask(async from => {
      const view = await act(access, from);
      this.#wish = null;
      this.uploads.clear();
      return view;
    }, access);
  }

  async #ask(ask: (from: Sender) => Promise<ComplaintView>, access: Access): Promise<void> {
    if (this.busy) return;
    const turn = this.#turn;
    this.busy = true;
    this.problem = null;
    this.until = null;
    this.#changed();
    try {
      const view = await ask({ server: this.#server, token: this.#token() });
      if (turn !== this.#turn) return;
      this.#access = access;
      this.state = ready(view, view.now);
    } catch (reason) {
      if (turn !== this.#turn) return;
      this.#refuse(reason);
      if (OVERTAKEN.includes(this.problem!)) await this.#lookAgain(access);
      if (turn !== this.#turn) return;
    }
    this.busy = false;
    this.#changed();
  }

  /** Why nothing was done is seen in what has happened meanwhile. */
  async #lookAgain(access: Access) {
    const turn = this.#turn;
    const view = await followComplaint(access, { server: this.#server, token: this.#token() }).catch(() => null);
    if (view && turn === this.#turn) this.state = ready(view, view.now);
  }

  #keyOf(what: string): string {
    if (this.#wish?.what !== what) this.#wish = { what, key: newIdempotencyKey() };
    return this.#wish.key;
  }

  #refuse(reason: unknown) {
    this.problem = reason instanceof ClientProblem ? reason.problem : 'unexpected';
    this.until = reason instanceof ClientProblem ? reason.until : null;
    // What was refused may be wished for anew; what was not answered may have been done.
    if (isRefusal(reason)) this.#wish = null;
  }
}
