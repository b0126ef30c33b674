/** Taking a complaint in: once for each code, whatever is sent again, and never dropped because somebody suspects something. */
import { createHmac } from 'node:crypto';
import type { Issue } from '@layan/domain/api/settings.ts';
import type { ComplaintRequest, OnBehalfRequest, ReceiptView } from '@layan/domain/api/complaints.ts';
import { readCode } from '@layan/domain/complaint/code.ts';
import type { ComplaintActor, ComplaintOrigin, Suspicion } from '@layan/domain/complaint/complaint.ts';
import { checkDraft, contentOf } from '@layan/domain/complaint/draft.ts';
import { receive } from '@layan/domain/complaint/life.ts';
import { suspicionsOf } from '@layan/domain/complaint/spam.ts';
import { Refused } from '../refusal.ts';
import { newId } from '../secret.ts';
import { isDuplicate } from '../store/dialect.ts';
import type { Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Acts } from './acts.ts';
import type { Cells, Place } from './cells.ts';
import type { Desk } from './desk.ts';
import type { Files } from './files.ts';
import { AddressLimit, type Sender } from './limits.ts';
import type { Pins } from './pins.ts';
import type { Proofs } from './proof.ts';
import type { Repeats } from './repeats.ts';
import { findByCode, type Kept } from './rows.ts';
import { promiseOf } from './views.ts';

export interface Filed {
  receipt: ReceiptView;
  /** Null when it was there before. */
  kept: Kept | null;
}

/** What is kept apart from the traps and proofs that come with it. */
type Content = OnBehalfRequest;

interface Arriving {
  content: Content;
  origin: ComplaintOrigin;
  by: ComplaintActor;
  suspicions: Suspicion[];
  /** What is written down with it in the same transaction. */
  also?: (tx: Reader) => Promise<void>;
}

interface IntakeParts {
  store: Store;
  cells: Cells;
  desk: Desk;
  acts: Acts;
  files: Files;
  proofs: Proofs;
  pins: Pins;
  repeats: Repeats;
  /** Called with every complaint that changed, once that is on the disk. */
  changed: (kept: readonly Kept[]) => void;
}

/** A village head may write for many; nobody writes for all. */
const MOST = 20;
const MINUTES = 10;

export class Intake {
  readonly #parts: IntakeParts;
  readonly #limit = new AddressLimit(MOST, MINUTES);

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** A complaint from a kiosk or from somebody's own page. */
  async file(request: ComplaintRequest, { device, address }: Sender, now: number): Promise<Filed> {
    const { origin: _, proof, website, seconds, ...content } = request;
    this.#check(content);
    const giveBack = device === null ? this.#limit.take(address, now) : () => undefined;
    try {
      const earlier = await this.#earlier(content);
      if (earlier) {
        giveBack();
        return earlier;
      }
      const { repeats } = this.#parts;
      const proven = device === null ? await this.#parts.proofs.check(proof, now) : null;
      return await this.#keep(
        {
          content,
          // Whoever says so must also be one.
          origin: device === null ? 'web' : 'kiosk',
          by: { who: 'citizen', staff: null },
          suspicions: suspicionsOf({ text: content.text, website, seconds, repeats: repeats.count(content.text, now) }),
          also: async tx => {
            if (proven) await this.#parts.proofs.use(tx, proven, now);
          },
        },
        now,
      );
    } catch (error) {
      // What was not kept does not count against anybody who only mistyped.
      if (error instanceof Refused && error.status !== 409) giveBack();
      throw error;
    }
  }

  /** A complaint that a member of staff writes down for a visitor. */
  async fileFor(content: OnBehalfRequest, staff: string, now: number): Promise<Filed> {
    this.#check(content);
    const by = { who: 'officer', staff } as const;
    return (
      (await this.#earlier(content)) ?? (await this.#keep({ content, origin: 'counter', by, suspicions: [] }, now))
    );
  }

  #check({ code, pin: _, language: __, ...draft }: Content): void {
    const issues: Issue[] = checkDraft(draft, { services: this.#parts.desk.services });
    if (!('code' in readCode(code))) issues.push(wrongCode);
    if (issues.length) throw new Refused('refused', { status: 422, issues });
  }

  /** The receipt of the same complaint, where it was kept before; refuses another one under its code. */
  async #earlier(content: Content): Promise<Filed | null> {
    const { store, cells } = this.#parts;
    const row = await findByCode(store.read, content.code);
    if (!row) return null;
    if (row.request !== this.#fingerprint(content)) throw new Refused('key-reused');
    const receipt = await cells.getJson<ReceiptView>(store.read, receiptPlace(row.id));
    // Somebody who had it deleted and whose outbox sends it once more is told that it arrived.
    const { reopenDays, retentionMonths } = this.#parts.desk.terms.settings;
    const bare = { code: row.code, receivedAt: row.receivedAt, promise: null, reopenDays, retentionMonths };
    return { receipt: receipt ?? bare, kept: null };
  }

  async #keep({ content, origin, by, suspicions, also }: Arriving, now: number): Promise<Filed> {
    const { store, cells, desk, acts, files, pins } = this.#parts;
    const { code, language } = content;
    const { terms } = desk;
    const secrets = { pin: await pins.hash(content.pin), request: this.#fingerprint(content) };
    const id = newId();
    try {
      const filed = await store.write(async tx => {
        if (await findByCode(tx, code)) throw new Repeated();
        await also?.(tx);
        const named = await files.find(tx, content.files);
        const arrival = { id, code, language, origin, ...contentOf(content), files: named };
        const kept = await acts.begin(tx, receive(arrival, { at: now, by, terms, suspicions }), secrets);
        await files.claim(tx, named, id);
        const receipt = {
          code,
          receivedAt: now,
          promise: promiseOf(kept.complaint.deadline),
          reopenDays: terms.settings.reopenDays,
          retentionMonths: terms.settings.retentionMonths,
        };
        await cells.putJson(tx, receiptPlace(id), receipt);
        return { receipt, kept };
      });
      this.#parts.changed([filed.kept]);
      this.#parts.repeats.note(content.text, now);
      return filed;
    } catch (error) {
      if (!(error instanceof Repeated || isDuplicate(error))) throw error;
      const earlier = await this.#earlier(content);
      if (!earlier) throw error;
      return earlier;
    }
  }

  #fingerprint(content: Content): string {
    const words = JSON.stringify(content, Object.keys(content).sort().concat('name', 'phone', 'email'));
    return createHmac('sha256', this.#parts.cells.ring.secret('request')).update(words).digest('base64url');
  }
}

/** The request was kept before. */
class Repeated extends Error {}

const wrongCode: Issue = {
  path: 'code',
  message: {
    id: 'Kode ini tidak benar; muat ulang halaman ini lalu kirim lagi.',
    en: 'This code is not right; reload this page and send it again.',
  },
};

function receiptPlace(id: string): Place {
  return { owner: id, name: 'receipt' };
}
