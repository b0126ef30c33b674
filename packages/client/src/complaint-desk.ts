/**
 * One person's complaint while they write it, and what they take home when it is sent. Kiosk, phone and widget draw it; where
 * the draft is kept meanwhile is for them to say.
 */
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { ReceiptView } from '@layan/domain/api/complaints.ts';
import type { Issue } from '@layan/domain/api/settings.ts';
import { makeCode, makePin, type RandomBytes } from '@layan/domain/complaint/code.ts';
import type { ComplaintDraft } from '@layan/domain/complaint/complaint.ts';
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import type { Upload } from '@layan/domain/complaint/upload.ts';
import { ClientProblem } from './http.ts';
import type { Outbox } from './outbox.ts';
import type { Unproved } from './outbox-store.ts';
import { Uploads } from './uploads.ts';

/** What was sent: the code and PIN are valid whether or not the server has it yet. */
export interface Sent {
  code: string;
  pin: string;
  /** Null while it waits in the outbox. */
  receipt: ReceiptView | null;
  /** It waits even when this page is closed meanwhile. */
  lasting: boolean;
}

/** All that would be lost with the page. */
export interface KeptComplaint {
  draft: ComplaintDraft;
  step: string;
  uploads: readonly Upload[];
  /** When the form was opened. */
  since: number;
  /** Under which code and PIN it is on its way. */
  sealed: Sealed | null;
  sent: Sent | null;
}

/** What a complaint is known by from the moment it is sent off. */
export type Sealed = Pick<Unproved, 'code' | 'pin' | 'language' | 'website'>;

/** Where a draft outlives a reload. */
export interface DraftKeeper {
  recall: () => KeptComplaint | null;
  keep: (kept: KeptComplaint | null) => void;
}

export interface ComplaintDeskOptions {
  origin: Unproved['origin'];
  outbox: Outbox;
  server?: string | undefined;
  keeper?: DraftKeeper | undefined;
  /** Called whenever there is something new to draw. */
  changed: () => void;
}

const random: RandomBytes = count => crypto.getRandomValues(new Uint8Array(count));

export class ComplaintDesk {
  #origin: Unproved['origin'];
  #outbox: Outbox;
  #keeper: DraftKeeper | undefined;
  #changed: () => void;
  #since = 0;
  /** Of what is being sent: a page loaded anew meanwhile sends it under the same code, so that it is filed once and found again. */
  #sealed: Sealed | null = null;
  /** Counts those who write: what comes of a complaint is not shown to the next one. */
  #turn = 0;

  /** What was filled in so far. */
  draft = emptyDraft();
  /** The question the person is at; empty at the first. */
  step = '';
  /** It is being sent. */
  busy = false;
  /** Why it could not be sent, and with `too-many` from when it may be tried again. */
  problem: RefusalCode | null = null;
  /** What the server finds wrong. */
  issues: Issue[] = [];
  /** What was sent; null before. */
  sent: Sent | null = null;

  /** The photos and documents that go with it. */
  readonly uploads: Uploads;

  constructor({ origin, outbox, server, keeper, changed }: ComplaintDeskOptions) {
    this.#origin = origin;
    this.#outbox = outbox;
    this.#keeper = keeper;
    this.#changed = changed;
    this.uploads = new Uploads({ server, changed: () => this.#onUploads() });
    const kept = keeper?.recall();
    if (kept) this.#restore(kept);
    outbox.onArrived = receipt => this.#arrive(receipt);
  }

  /** Nothing was written or sent yet. */
  get empty(): boolean {
    return !this.sent && !this.step && JSON.stringify(this.draft) === JSON.stringify(emptyDraft());
  }

  /** Begins a complaint about a service, unless one is being written already. */
  about(service: string | null) {
    if (!this.step && !this.sent) this.draft = { ...this.draft, service };
  }

  edit(draft: ComplaintDraft, step: string) {
    this.#since ||= Date.now();
    this.draft = draft;
    this.step = step;
    this.problem = null;
    this.issues = [];
    this.#keep();
  }

  /** Sends it, with the language in which an answer is wanted. Touching twice is once. */
  async send(language: 'id' | 'en', website = ''): Promise<void> {
    if (this.busy || this.sent) return;
    await this.#send({ code: makeCode(random), pin: makePin(random), language, website });
  }

  async #send(sealed: Sealed): Promise<void> {
    this.busy = true;
    this.problem = null;
    this.issues = [];
    this.#sealed = sealed;
    this.#keep();
    const turn = this.#turn;
    const { code, pin } = sealed;
    try {
      const sending = await this.#outbox.send(this.#complaint(this.draft, sealed));
      // Whoever wrote it has left meanwhile; it is on its way nevertheless.
      if (turn !== this.#turn) return;
      this.sent = { code, pin, receipt: sending.receipt, lasting: sending.receipt !== null || sending.lasting };
      this.#empty();
    } catch (reason) {
      if (turn !== this.#turn) return;
      this.problem = reason instanceof ClientProblem ? reason.problem : 'unexpected';
      this.issues = reason instanceof ClientProblem ? reason.issues : [];
    }
    this.#sealed = null;
    this.busy = false;
    this.#keep();
  }

  /** The draft, or the receipt, is not needed any more: nothing of it stays. */
  forget() {
    this.#turn++;
    this.#empty();
    this.sent = null;
    this.busy = false;
    this.problem = null;
    this.issues = [];
    this.#keeper?.keep(null);
    this.#changed();
  }

  #empty() {
    this.draft = emptyDraft();
    this.step = '';
    this.#since = 0;
    this.#sealed = null;
    this.uploads.clear();
  }

  #complaint({ kind, contact, anonymous, ...draft }: ComplaintDraft, sealed: Sealed): Unproved {
    const seconds = Math.max(0, Math.round((Date.now() - (this.#since || Date.now())) / 1000));
    return {
      ...draft,
      ...sealed,
      kind: kind!,
      anonymous,
      contact: anonymous ? null : contact,
      files: this.uploads.ids,
      origin: this.#origin,
      seconds,
    };
  }

  #onUploads() {
    this.draft = { ...this.draft, files: this.uploads.ids };
    this.#keep();
  }

  #arrive(receipt: ReceiptView) {
    if (this.sent?.code !== receipt.code) return;
    this.sent = { ...this.sent, receipt };
    this.#keep();
  }

  #restore({ draft, step, uploads, since, sealed, sent }: KeptComplaint) {
    this.draft = draft;
    this.step = step;
    this.#since = since;
    this.sent = sent;
    this.uploads.restore(uploads);
    if (sealed && !sent) void this.#send(sealed);
  }

  #keep() {
    const { draft, step, sent } = this;
    const [since, sealed] = [this.#since, this.#sealed];
    this.#keeper?.keep(this.empty ? null : { draft, step, uploads: this.uploads.list, since, sealed, sent });
    this.#changed();
  }
}
