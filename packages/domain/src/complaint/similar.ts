/** Complaints that may be about the same matter: a hint for the officer, who decides. */
import { createStemmer } from '../search/stem.ts';
import { kindOf, queryWords, WEIGHTS, wordsOf } from '../search/words.ts';
import type { Complaint } from './complaint.ts';

/** A complaint and the roots of its words, which whoever looks often keeps. */
export interface Comparable extends Pick<Complaint, 'id' | 'kind' | 'service' | 'receivedAt' | 'erased'> {
  words: ReadonlySet<string>;
}

const WINDOW = 30 * 24 * 60 * 60_000;
/** The part of the words, by weight, that two must share. */
const LEAST = 0.25;
/** Two short texts may share a word by chance. */
const LEAST_WORDS = 2;
const MOST = 5;
const LONGEST = 400;

const stemmer = createStemmer();

/** The roots of the words that say something. */
export function rootsOf(text: string): Set<string> {
  const roots = wordsOf(text)
    .slice(0, LONGEST)
    .flatMap(word => queryWords(word))
    .map(word => ({ word, root: stemmer.stem(word) }))
    .filter(({ word, root }) => WEIGHTS[kindOf(word, root)] > 0)
    .map(({ root }) => root);
  return new Set(roots);
}

/** Ids of the likeliest, likeliest first: of the same kind and service, within thirty days before or after. */
export function similarTo(complaint: Comparable, others: Iterable<Comparable>): string[] {
  const found: { id: string; share: number; receivedAt: number }[] = [];
  for (const other of others) {
    if (!comparable(complaint, other)) continue;
    const share = shared(complaint.words, other.words);
    if (share >= LEAST) found.push({ id: other.id, share, receivedAt: other.receivedAt });
  }
  return found
    .sort((one, other) => other.share - one.share || other.receivedAt - one.receivedAt)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Whoever named no service may mean any. */
function comparable(one: Comparable, other: Comparable): boolean {
  return (
    one.id !== other.id &&
    one.kind === other.kind &&
    !other.erased &&
    (one.service === null || other.service === null || one.service === other.service) &&
    Math.abs(one.receivedAt - other.receivedAt) <= WINDOW
  );
}

/** Of all words of both, the part that they share; words of the office count little. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  let count = 0;
  let all = 0;
  for (const root of one) {
    const weight = weightOf(root);
    all += weight;
    if (!other.has(root)) continue;
    common += weight;
    count++;
  }
  if (count < LEAST_WORDS) return 0;
  for (const root of other) if (!one.has(root)) all += weightOf(root);
  return common / all;
}

function weightOf(root: string): number {
  return WEIGHTS[kindOf(root, root)];
}
