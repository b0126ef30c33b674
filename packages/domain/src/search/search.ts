/**
 * Finds the service a visitor means, in his own words. It runs in the kiosk, at every keystroke.
 *
 * Every word of the query is looked for on its own: as it stands, by its root, by its ideas (synonyms.ts), corrected or
 * completed; the best of these counts once. A service's score is the share of the query it explains, weighted by how
 * telling each word is. What explains too little is no answer: then the answer is `none`, and where to go if we know.
 */
import type { Agency, Catalogue, Service } from '../catalog/schema.ts';
import type { Elsewhere } from './elsewhere.ts';
import { createLanguage, type Language, type Meaning, type Token } from './language.ts';
import { describe, ideaTerm, STRONG } from './titles.ts';
import { queryWords, WEIGHTS } from './words.ts';

export type { Elsewhere } from './elsewhere.ts';

export interface Hit {
  service: Service;
  agency: Agency;
  /** 0 to 1: the share of the query that the service explains. */
  score: number;
}

export interface Answer {
  query: string;
  hits: Hit[];
  /** Where to go instead, if we know. */
  elsewhere: Elsewhere | null;
  /** No service of ours fits. */
  none: boolean;
}

export interface Search {
  find(query: string, options?: { agency?: string | undefined; limit?: number | undefined }): Answer;
}

const LEAST_SCORE = 0.3;
/** Asked beside another office's business, a service must explain more, unless it is called by its own name. */
const LEAST_SCORE_BESIDE_OTHERS = 0.42;
const LEAST_SCORE_NAMED = 0.25;
const ABSENT_AGAIN = 0.2;
/** Hits far behind the best one only distract. */
const LEAST_SHARE_OF_BEST = 0.55;
const MOST_COMPLETIONS = 24;
const TITLE_BONUS = 0.1;
const SECOND_WAY = 0.04;

/** Weights of words that no service has, by what we know of them. */
const ABSENT = { idea: 1.2, elsewhere: 1.2, topic: 1, hint: 0.3, plain: 0.35, common: 0.3, weak: 0, turning: 0, stop: 0 };

interface Postings {
  entries: number[];
  strengths: number[];
}

interface Entry {
  service: Service;
  agency: Agency;
  titleLength: number;
}

export function createSearch(catalogues: Catalogue[]): Search {
  const language = createLanguage();
  const entries: Entry[] = [];
  const postings = new Map<string, Postings>();
  const ranges = new Map<string, [number, number]>();
  for (const { agency, services } of catalogues) {
    ranges.set(agency.slug, [entries.length, entries.length + services.length]);
    for (const service of services) {
      const { terms, titleLength } = describe(service, agency, language);
      for (const [term, strength] of terms) {
        let list = postings.get(term);
        if (!list) postings.set(term, (list = { entries: [], strengths: [] }));
        list.entries.push(entries.length);
        list.strengths.push(strength);
      }
      entries.push({ service, agency, titleLength });
    }
  }
  const scores = new Float64Array(entries.length);
  const titleMatches = new Float64Array(entries.length);
  const best = new Float64Array(entries.length);

  /** Fills `best` with how well each entry has one word of the query; gives the entries touched and the top value. */
  function match(wanted: Map<string, number>, [from, to]: [number, number]) {
    const touched: number[] = [];
    let top = 0;
    let topTerm = '';
    for (const [term, quality] of wanted) {
      const list = postings.get(term);
      if (!list) continue;
      for (let i = 0; i < list.entries.length; i++) {
        const entry = list.entries[i] as number;
        if (entry < from || entry >= to) continue;
        const value = quality * (list.strengths[i] as number);
        const before = best[entry] as number;
        if (before === 0) touched.push(entry);
        // A second way to the same entry is worth a little: it tells apart what one hint finds alike.
        best[entry] = Math.max(before, value) + SECOND_WAY * Math.min(before, value);
        if (value > top) {
          top = value;
          topTerm = term;
        }
      }
    }
    return { touched, top, topTerm };
  }

  function find(query: string, options: { agency?: string | undefined; limit?: number | undefined } = {}): Answer {
    const nothing: Answer = { query, hits: [], elsewhere: null, none: true };
    const range = options.agency === undefined ? ([0, entries.length] as [number, number]) : ranges.get(options.agency);
    const words = queryWords(query);
    if (!range || !words.length) return nothing;
    const size = Math.max(range[1] - range[0], 50);
    const asked = understand(words, language);

    scores.fill(0, range[0], range[1]);
    titleMatches.fill(0, range[0], range[1]);
    let total = 0;
    let office: { where: Elsewhere; weight: number } | undefined;
    const missing = new Set<number>();
    let foreign = false;
    let named = false;
    let unanswered = false;
    let answered = false;
    for (const { token, meaning, wanted } of asked) {
      const { touched, top, topTerm } = match(wanted, range);
      const weight = WEIGHTS[token.kind];
      let others = 0;
      for (const entry of touched) if ((best[entry] as number) >= top * 0.6) others++;
      const rare = Math.min(1, Math.log(1 + size / Math.max(1, others)) / Math.log(51));
      const phrase = meaning.own < 1 ? Math.max(weight, WEIGHTS.common) : weight;
      // What is found only by a hint or in a side remark is also weaker evidence.
      let share = phrase * rare * Math.min(1, Math.max(0.5, top + 0.1));
      if (top < STRONG) {
        const absent = absence(token, meaning, missing, language);
        share = Math.max(share && touched.length ? Math.min(share, absent.weight) : 0, absent.weight);
        foreign ||= absent.foreign;
        unanswered ||= weight === WEIGHTS.plain;
        if (absent.where && absent.weight > (office?.weight ?? 0)) office = { where: absent.where, weight: absent.weight };
      }
      if (globalThis.process?.env.EXPLAIN) console.log(token.word, token.stem, token.kind, token.quality, "own", meaning.own, "share", share.toFixed(2), "top", top.toFixed(2), "n", others, Object.fromEntries(wanted)); // DEBUG
      else answered ||= token.kind !== 'weak' || meaning.own < 1;
      named ||= token.kind === 'plain' && topTerm === token.stem && top > 0.85 && rare > 0.6;
      total += share;
      for (const entry of touched) {
        const value = best[entry] as number;
        scores[entry] = (scores[entry] as number) + share * value;
        if (value > 0.85) titleMatches[entry] = (titleMatches[entry] as number) + 1;
        best[entry] = 0;
      }
    }

    // Words such as "surat" and "bantuan" do not answer for a word nobody knows.
    if (unanswered && !answered) return { ...nothing, elsewhere: office?.where ?? null };
    const required = !foreign ? LEAST_SCORE : named ? LEAST_SCORE_NAMED : LEAST_SCORE_BESIDE_OTHERS;
    const ranked: { entry: number; score: number }[] = [];
    for (let entry = range[0]; entry < range[1]; entry++) {
      const explained = (scores[entry] as number) / (total || 1);
      if (explained < required) continue;
      const title = Math.min(1, (titleMatches[entry] as number) / (entries[entry] as Entry).titleLength);
      ranked.push({ entry, score: Math.min(1, explained) * (1 - TITLE_BONUS) + TITLE_BONUS * title });
    }
    if (!ranked.length) return { ...nothing, elsewhere: office?.where ?? null };
    ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
    const hits = ranked
      .slice(0, options.limit ?? 10)
      .filter(({ score }) => score >= least)
      .map(({ entry, score }) => {
        const { service, agency } = entries[entry] as Entry;
        return { service, agency, score };
      });
    return { query, hits, elsewhere: null, none: false };
  }

  return { find };
}

interface Asked {
  token: Token;
  meaning: Meaning;
  /** Terms that answer this word, and how well. */
  wanted: Map<string, number>;
}

function understand(words: string[], language: Language): Asked[] {
  const last = words.at(-1) ?? '';
  const others = new Map<Token, Token[]>();
  const tokens = language.read(words).map(token => {
    if (language.isKnown(token)) return token;
    const [first, ...more] = language.corrections(token.word);
    if (!first) return token;
    others.set(first, more);
    return first;
  });
  // The word being typed: shown as soon as something begins with it, even if it is a small word so far.
  const typing = tokens.at(-1)?.word === last || !tokens.length ? language.completions(last, MOST_COMPLETIONS) : [];
  if (!tokens.length && typing[0]) tokens.push({ word: last, stem: last, kind: 'plain', quality: 0 });

  const meanings = language.meanings(tokens, true);
  return tokens.map((token, place) => {
    const meaning = meanings[place] as Meaning;
    const wanted = new Map<string, number>();
    const want = (term: string, quality: number) => {
      if (quality > (wanted.get(term) ?? 0)) wanted.set(term, quality);
    };
    want(token.stem, token.quality * meaning.own);
    for (const [idea, quality] of meaning.ideas) want(ideaTerm(idea), token.quality * quality);
    const alternatives = others.get(token) ?? [];
    const known = language.isKnown(token);
    const further = place === tokens.length - 1 ? [...alternatives, ...typing] : alternatives;
    for (const other of further) {
      const quality = other.quality * (known && !alternatives.includes(other) ? 0.6 : 1);
      want(other.stem, quality);
      const [single] = language.meanings([other], true);
      for (const [idea, fit] of single?.ideas ?? []) want(ideaTerm(idea), quality * fit);
    }
    return { token, meaning, wanted };
  });
}

/**
 * How much a word weighs that no service has: much if we know what it means, little if it may be anything. An idea said
 * in several words (`kartu tanda penduduk`) is missing once.
 */
function absence(token: Token, { own, ideas }: Meaning, missing: Set<number>, language: Language) {
  let weight: number = ABSENT[token.kind];
  let where: Elsewhere | null = null;
  // A small word says what it means only within an expression.
  if (token.kind !== 'plain' && own === 1) return { weight, where, foreign: false };
  let again = false;
  let foreign = false;
  for (const [idea, quality] of ideas) {
    const row = language.elsewhere(idea);
    where ??= row ?? null;
    foreign ||= row !== undefined || quality > 0.9;
    if (missing.has(idea)) again = true;
    missing.add(idea);
    weight = Math.max(weight, row ? ABSENT.elsewhere : row === null ? ABSENT.topic : quality > 0.9 ? ABSENT.idea : ABSENT.hint);
  }
  return { weight: again ? weight * ABSENT_AGAIN : weight, where, foreign };
}
