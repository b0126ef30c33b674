/**
 * Doing something with a complaint: one transaction reads it, asks the rules, appends to the log of each complaint that is
 * touched, and keeps what they are now. What was written stands in the log only.
 */
import { act, type Change } from '@layan/domain/complaint/life.ts';
import { possibleActs, type Act, type Deed, type Scene } from '@layan/domain/complaint/deeds.ts';
import type { Complaint, ComplaintActor } from '@layan/domain/complaint/complaint.ts';
import { Refused, type Refusable } from '../refusal.ts';
import type { ComplaintRow } from '../store/database.ts';
import type { Reader } from '../store/prepared.ts';
import type { Audit } from './audit.ts';
import type { Cells } from './cells.ts';
import type { Files } from './files.ts';
import { findFollowers, insertComplaint, readComplaint, saveComplaint, type Kept } from './rows.ts';

/** When, by whom, and on whose request. */
export interface Doing {
  at: number;
  by: ComplaintActor;
  terms: Scene['terms'];
  /** Ids of the members of staff who handle complaints. */
  staff: readonly string[];
  /** Fingerprint of the citizen's request, so that it acts once. */
  request?: string | null;
}

/** A complaint's relations: the one it follows, the others that follow that one, and those that follow it. */
export interface Family {
  main: Kept | null;
  siblings: readonly Kept[];
  followers: readonly Kept[];
}

/** These tell why somebody came, or of somebody: they are not kept in plain. */
const SECRET_FACTS = ['service', 'to'];

export class Acts {
  readonly #cells: Cells;
  readonly #audit: Audit;
  readonly #files: Files;

  constructor(cells: Cells, audit: Audit, files: Files) {
    this.#cells = cells;
    this.#audit = audit;
    this.#files = files;
  }

  /** The first entry of a new complaint. */
  async begin(tx: Reader, { complaint, event }: Change, secrets: Pick<ComplaintRow, 'pin' | 'request'>): Promise<Kept> {
    const kept = { complaint, seq: 1 };
    await insertComplaint(tx, this.#cells, kept, secrets);
    await this.#audit.append(tx, { complaint: complaint.id, seq: 1, event, secret: SECRET_FACTS, request: null });
    return kept;
  }

  /** Does it, and gives every complaint that changed; the one acted on comes first. `others` are those that the deed names. */
  async perform(
    tx: Reader,
    { complaint, seq }: Kept,
    deed: Deed,
    doing: Doing,
    others: readonly Kept[] = [],
  ): Promise<[Kept, ...Kept[]]> {
    const family = await this.family(tx, complaint);
    const { main, followers } = family;
    const read = [{ complaint, seq }, ...(main ? [main] : []), ...followers, ...others];
    const seqs = new Map(read.map(each => [each.complaint.id, each.seq]));
    const outcome = act(complaint, deed, sceneOf(family, doing));
    if ('refusal' in outcome) throw new Refused(outcome.refusal as Refusable);
    const [first, ...reached] = outcome.changes;
    const kept: [Kept, ...Kept[]] = [await this.#keep(tx, first, seqs, doing.request ?? null)];
    for (const change of reached) kept.push(await this.#keep(tx, change, seqs, null));
    return kept;
  }

  async family(reader: Reader, { id, mergedInto }: Complaint): Promise<Family> {
    const main = mergedInto === null ? null : await readComplaint(reader, this.#cells, mergedInto);
    const together = main ? await findFollowers(reader, this.#cells, main.complaint.id) : [];
    return {
      main,
      siblings: together.filter(each => each.complaint.id !== id),
      followers: await findFollowers(reader, this.#cells, id),
    };
  }

  /** What could be done now. */
  possible(complaint: Complaint, family: Family, doing: Doing): Act[] {
    return possibleActs(complaint, sceneOf(family, doing));
  }

  async #keep(
    tx: Reader,
    { complaint, event }: Change,
    seqs: ReadonlyMap<string, number>,
    request: string | null,
  ): Promise<Kept> {
    const { id } = complaint;
    const before = seqs.get(id);
    if (before === undefined) throw new Error('an act reached a complaint that was not read');
    const seq = before + 1;
    if (event.step === 'erased' || event.step === 'expired') {
      await this.#cells.drop(tx, [id]);
      await this.#files.drop(tx, [id]);
    }
    await this.#audit.append(tx, { complaint: id, seq, event, secret: SECRET_FACTS, request });
    const kept = { complaint, seq };
    await saveComplaint(tx, this.#cells, kept);
    return kept;
  }
}

function sceneOf({ main, siblings, followers }: Family, { at, by, terms, staff }: Doing): Scene {
  const plain = (kept: readonly Kept[]) => kept.map(each => each.complaint);
  return {
    at,
    by,
    terms,
    staff,
    main: main?.complaint ?? null,
    siblings: plain(siblings),
    followers: plain(followers),
  };
}
