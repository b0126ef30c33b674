/**
 * All complaints of the office, opened, in memory: the inbox looks through thousands at once, and nothing that is encrypted
 * can be looked through. It is told of each change once that is on the disk.
 */
import { OPEN_STATES, type Complaint } from '@layan/domain/complaint/complaint.ts';
import { byNeed, filtersOf, INBOX_FILTERS, type InboxFilter, type Looking } from '@layan/domain/complaint/filters.ts';
import type { Kept } from './rows.ts';

/** A complaint and what it is found by. */
interface Entry extends Kept {
  words: string;
  /** Where it stands once it is at rest, whoever looks and whenever; null while it is open. */
  resting: readonly InboxFilter[] | null;
}

type Counts = Record<InboxFilter, number>;

export interface Narrowing {
  filter: InboxFilter;
  class?: string | undefined;
  service?: string | undefined;
  assignee?: string | undefined;
  /** Words that must all be in it, or a code or its beginning. */
  query?: string | undefined;
}

/** Fewer digits stand in many texts and mean something else there. */
const PHONE_PART = 7;

/** Shorter beginnings of a code would find too much. */
const CODE_PART = 3;

export class Register {
  /** Grows with each change. */
  version = 0;
  readonly #entries = new Map<string, Entry>();
  readonly #codes = new Map<string, string>();
  /** Those that follow each complaint. */
  readonly #followers = new Map<string, Set<string>>();
  /** Owed an answer: few, and looked at with the clock each time. Both lists are in the order of the inbox. */
  readonly #open: Entry[] = [];
  /** At rest: many, and nothing about them changes by itself. */
  readonly #rest: Entry[] = [];
  readonly #resting: Counts = noCounts();

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Kept | null {
    return this.#entries.get(id) ?? null;
  }

  byCode(code: string): Kept | null {
    return this.get(this.#codes.get(code) ?? '');
  }

  followers(id: string): Kept[] {
    return [...(this.#followers.get(id) ?? [])].flatMap(each => this.get(each) ?? []);
  }

  /** All of them, in no order. */
  all(): Iterable<Kept> {
    return this.#entries.values();
  }

  /** All of them at the start, in whatever order. */
  fill(kept: readonly Kept[]): void {
    for (const each of kept) this.#add(entryOf(each), (list, entry) => list.push(entry));
    this.#open.sort(compare);
    this.#rest.sort(compare);
  }

  put(kept: readonly Kept[]): void {
    for (const each of kept) {
      const before = this.#entries.get(each.complaint.id);
      // Two acts may be told in another order than they were done.
      if (before && before.seq >= each.seq) continue;
      if (before) this.#remove(before);
      this.#add(entryOf(each), (list, entry) => list.splice(place(list, entry), 0, entry));
    }
    this.version++;
  }

  counts(looking: Looking): Counts {
    const counts = { ...this.#resting };
    for (const { complaint } of this.#open) for (const filter of filtersOf(complaint, looking)) counts[filter]++;
    return counts;
  }

  /** A page of those that are looked for, in the order of the inbox, and how many there are on all pages. */
  find(narrowing: Narrowing, looking: Looking, from: number, to: number): { found: number; page: Complaint[] } {
    const { filter } = narrowing;
    const isMeant = meant(narrowing);
    const open = this.#open.filter(({ complaint }) => filtersOf(complaint, looking).includes(filter));
    const rest = this.#restingAt(filter);
    const meantOnes = isMeant ? [...open, ...rest].filter(isMeant) : null;
    const page = meantOnes?.slice(from, to) ?? [
      ...open.slice(from, to),
      ...rest.slice(Math.max(0, from - open.length), Math.max(0, to - open.length)),
    ];
    const found = meantOnes?.length ?? open.length + rest.length;
    return { found, page: page.map(({ complaint }) => complaint) };
  }

  /** Those that came in between two moments, and all that are open. */
  *near(from: number, to: number): Iterable<Kept> {
    yield* this.#open;
    const { length } = this.#rest;
    for (let at = firstBefore(this.#rest, to); at < length && this.#rest[at]!.complaint.receivedAt >= from; at++)
      yield this.#rest[at]!;
  }

  /** Those at rest under a filter; mostly all of them or none, and then nobody need look at each. */
  #restingAt(filter: InboxFilter): readonly Entry[] {
    const count = this.#resting[filter];
    if (count === 0) return [];
    return count === this.#rest.length ? this.#rest : this.#rest.filter(({ resting }) => resting?.includes(filter));
  }

  #add(entry: Entry, insert: (list: Entry[], entry: Entry) => void): void {
    const { complaint } = entry;
    const { id, code, mergedInto } = complaint;
    this.#entries.set(id, entry);
    this.#codes.set(code, id);
    if (mergedInto !== null) this.#followers.set(mergedInto, (this.#followers.get(mergedInto) ?? new Set()).add(id));
    insert(this.#listOf(entry), entry);
    for (const filter of entry.resting ?? []) this.#resting[filter]++;
  }

  #remove(entry: Entry): void {
    const { complaint } = entry;
    const list = this.#listOf(entry);
    list.splice(place(list, entry), 1);
    for (const filter of entry.resting ?? []) this.#resting[filter]--;
    if (complaint.mergedInto !== null) this.#followers.get(complaint.mergedInto)?.delete(complaint.id);
  }

  #listOf({ resting }: Entry): Entry[] {
    return resting ? this.#rest : this.#open;
  }
}

/** How words are compared: without capitals, accents and the rest of what people leave out. */
export function fold(text: string): string {
  // Plain letters are most of all that is written; taking them apart would only double what they need in memory.
  const plain = /[^\u0000-\u007f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain.toLowerCase();
}

const NOBODY: Looking = { now: 0, today: '', staff: '' };

function entryOf({ complaint, seq }: Kept): Entry {
  const { text, when, where, contact, redacted } = complaint;
  const phone = contact?.phone?.replace(/\D/g, '');
  const said = [text, when, where, redacted, contact?.name, contact?.phone, phone, contact?.email];
  const words = fold(said.filter(Boolean).join('\n'));
  return {
    complaint,
    seq,
    words,
    resting: OPEN_STATES.includes(complaint.state) ? null : filtersOf(complaint, NOBODY),
  };
}

/** What else an entry must be; null when everything under the filter is meant. */
function meant({ class: name, service, assignee, query }: Narrowing): ((entry: Entry) => boolean) | null {
  if ([name, service, assignee, query].every(each => each === undefined)) return null;
  const words = fold(query ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const code = (query ?? '').toUpperCase().replace(/[^A-Z\d]/g, '');
  const number = phoneDigits(query ?? '');
  return ({ complaint, words: said }) => {
    if (name !== undefined && complaint.class !== name) return false;
    if (service !== undefined && complaint.service !== service) return false;
    if (assignee !== undefined && complaint.assignee !== assignee) return false;
    if (code.length >= CODE_PART && complaint.code.startsWith(code)) return true;
    if (number && said.includes(number)) return true;
    return words.every(word => said.includes(word));
  };
}

/** The digits of a telephone number however it is written, without what stands for the country; empty where it is none. */
function phoneDigits(query: string): string {
  const digits = /^[\s\d+().-]+$/.test(query) ? query.replace(/\D/g, '').replace(/^(62|0)/, '') : '';
  return digits.length >= PHONE_PART ? digits : '';
}

/** Of those that are due together, who has waited longest. */
function compare(one: Entry, other: Entry): number {
  const [a, b] = [one.complaint, other.complaint];
  return byNeed(a, b) || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1);
}

/** Where an entry stands, or would stand, in a list that is in order. */
function place(list: readonly Entry[], entry: Entry): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(list[middle]!, entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where those begin that came at this moment or before, in a list with the newest first. */
function firstBefore(list: readonly Entry[], moment: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]!.complaint.receivedAt > moment) from = middle + 1;
    else to = middle;
  }
  return from;
}

function noCounts(): Counts {
  return Object.fromEntries(INBOX_FILTERS.map(filter => [filter, 0])) as Counts;
}
