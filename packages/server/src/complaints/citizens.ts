/** What somebody does who holds a complaint's code and PIN. Guessing is slow, and an answer never tells which of the two was wrong. */
import { createHmac } from 'node:crypto';
import type {
  ComplaintView,
  EraseRequest,
  FollowRequest,
  RateRequest,
  ReopenRequest,
  ReplyRequest,
} from '@layan/domain/api/complaints.ts';
import { readCode, readPin } from '@layan/domain/complaint/code.ts';
import type { Deed } from '@layan/domain/complaint/deeds.ts';
import { allowAttempt, forgetAttempts } from '../people/attempts.ts';
import { Refused } from '../refusal.ts';
import { isDuplicate } from '../store/dialect.ts';
import type { Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Acts } from './acts.ts';
import type { Audit } from './audit.ts';
import type { Cells } from './cells.ts';
import { citizenView } from './citizen-view.ts';
import type { Desk } from './desk.ts';
import type { Files } from './files.ts';
import { AddressBrake, type Sender } from './limits.ts';
import type { Pins } from './pins.ts';
import { findByCode, readComplaint, type Kept } from './rows.ts';

interface CitizenParts {
  store: Store;
  cells: Cells;
  desk: Desk;
  acts: Acts;
  audit: Audit;
  files: Files;
  pins: Pins;
  /** Called with every complaint that changed, once that is on the disk. */
  changed: (kept: readonly Kept[]) => void;
}

/** Somebody mistypes, and a household has several complaints. */
const FREE = 20;
const LONGEST_MINUTES = 60;
const CITIZEN = { who: 'citizen', staff: null } as const;

export class Citizens {
  readonly #parts: CitizenParts;
  readonly #brake = new AddressBrake(FREE, LONGEST_MINUTES);

  constructor(parts: CitizenParts) {
    this.#parts = parts;
  }

  async follow(request: FollowRequest, sender: Sender, now: number): Promise<ComplaintView> {
    return this.#view(await this.#admit(request, sender, now), now);
  }

  async reply(request: ReplyRequest, sender: Sender, now: number): Promise<ComplaintView> {
    const { key, text, files } = request;
    const id = await this.#admit(request, sender, now);
    return this.#act(id, ['reply', key, text, files], now, async tx => {
      const named = await this.#parts.files.find(tx, files);
      await this.#parts.files.claim(tx, named, id);
      return { act: 'reply', text, files: named };
    });
  }

  async reopen(request: ReopenRequest, sender: Sender, now: number): Promise<ComplaintView> {
    const { key, text } = request;
    const id = await this.#admit(request, sender, now);
    return this.#act(id, ['reopen', key, text], now, () => ({ act: 'reopen', text }));
  }

  async rate(request: RateRequest, sender: Sender, now: number): Promise<ComplaintView> {
    const { rating } = request;
    const id = await this.#admit(request, sender, now);
    return this.#act(id, null, now, () => ({ act: 'rate', rating }));
  }

  async erase(request: EraseRequest, sender: Sender, now: number): Promise<ComplaintView> {
    const id = await this.#admit(request, sender, now);
    const view = await this.#act(id, null, now, () => ({ act: 'erase' }));
    await this.#parts.store.forget();
    return view;
  }

  /** The complaint that code and PIN open. */
  async #admit({ code, pin }: FollowRequest, { device, address }: Sender, now: number): Promise<string> {
    const { store, pins } = this.#parts;
    // In a lobby everybody has the same address: there the code alone counts.
    const takeBack = device === null ? this.#brake.allow(address, now) : () => undefined;
    const reading = readCode(code);
    const typed = 'code' in reading ? reading.code : code;
    const tried = this.#mark('code', typed);
    await store.write(tx => allowAttempt(tx, tried, now));
    const row = await findByCode(store.read, typed);
    if (!(await pins.fits(row?.pin ?? null, readPin(pin) ?? pin)) || !row) throw new Refused('complaint-unknown');
    takeBack();
    await store.write(tx => forgetAttempts(tx, tried));
    return row.id;
  }

  /** Does it once, however often the same request comes. */
  async #act(
    id: string,
    request: unknown[] | null,
    now: number,
    deed: (tx: Reader) => Deed | Promise<Deed>,
  ): Promise<ComplaintView> {
    const { store, cells, desk, acts, audit } = this.#parts;
    const mark = request && this.#mark('act', JSON.stringify(request));
    const doing = { ...(await desk.doing(CITIZEN, now)), request: mark };
    try {
      const kept = await store.write(async tx => {
        if (mark && (await audit.knows(tx, id, mark))) return [];
        const before = await readComplaint(tx, cells, id);
        if (!before) throw new Refused('complaint-unknown');
        return acts.perform(tx, before, await deed(tx), doing);
      });
      this.#parts.changed(kept);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    return this.#view(id, now);
  }

  async #view(id: string, now: number): Promise<ComplaintView> {
    const { store, cells, desk, acts, audit } = this.#parts;
    const kept = await readComplaint(store.read, cells, id);
    if (!kept) throw new Refused('complaint-unknown');
    const { complaint } = kept;
    const family = await acts.family(store.read, complaint);
    const possible = acts.possible(complaint, family, await desk.doing(CITIZEN, now));
    return citizenView(complaint, await audit.read(store.read, id), { now, terms: desk.terms, possible });
  }

  /** A name for something that may itself not be written down. */
  #mark(kind: string, words: string): string {
    const { ring } = this.#parts.cells;
    return createHmac('sha256', ring.secret(kind)).update(words).digest('base64url');
  }
}
