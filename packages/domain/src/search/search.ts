/**
 * Finds the service a visitor means, in his own words. It runs in the kiosk, at every keystroke.
 *
 * Every word of the query is looked for on its own: as it stands, by its root, by its ideas (synonyms.ts), corrected or
 * completed; the best of these counts once. A service's score is the share of the query it explains, weighted by how
 * telling each word is. What explains too little is no answer: then the answer is `none`, and where to go if we know.
 */
import type { Agency, Catalogue, Service } from '../catalog/schema.ts';
import type { Elsewhere } from './elsewhere.ts';
import { createLanguage, type Language } from './language.ts';
import { describe, ideaOf, STRONG } from './titles.ts';
import { understand, type Asked } from './understand.ts';
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

/** The share of the query that must be found among the services at all; more beside another office's business. */
const LEAST_COVERED = 0.33;
const LEAST_COVERED_BESIDE_OTHERS = 0.42;
/** The share that one service must explain. */
const LEAST_SCORE = 0.2;
/** Hits far behind the best one only distract. */
const LEAST_SHARE_OF_BEST = 0.55;
const TITLE_BONUS = 0.1;
/** From here on a match is a match with the title itself. */
const IN_TITLE = 0.85;
const SECOND_WAY = 0.04;

/** Weights of words that no service has, by what we know of them. */
const ABSENT = {
  idea: 1,
  elsewhere: 1.2,
  topic: 0.7,
  hint: 0.3,
  plain: 0.35,
  common: 0.15,
  weak: 0,
  turning: 0,
  stop: 0,
};
const ABSENT_AGAIN = 0.2;
/** After these, another office's paper is not what is asked for: `tidak bawa KTP`, `syarat KTP`. */
const MENTIONED_AFTER = new Set(['tidak', 'bawa', 'punya', 'pakai', 'syarat', 'fotokopi', 'lampirkan']);

interface Postings {
  entries: number[];
  strengths: number[];
}

interface Entry {
  service: Service;
  agency: Agency;
  titleLength: number;
}

type Range = readonly [from: number, to: number];

/** Which entries have one word of the query, and how well. */
interface Evidence {
  entries: number[];
  values: number[];
  top: number;
  /** Whether the word itself, not one of its ideas, stands in a title. */
  named: boolean;
  /** The ideas it was found by. */
  ideas: Set<number>;
  /** How many entries have it about as well as the best. */
  spread: number;
}

export function createSearch(catalogues: Catalogue[]): Search {
  const language = createLanguage();
  const entries: Entry[] = [];
  const postings = new Map<string, Postings>();
  const ranges = new Map<string, Range>();
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
  const best = new Float64Array(entries.length);

  function evidenceFor({ token, wanted }: Asked, [from, to]: Range): Evidence {
    const touched: number[] = [];
    let top = 0;
    let named = false;
    const ideas = new Set<number>();
    for (const [term, quality] of wanted) {
      const idea = ideaOf(term);
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
        if (value > top) top = value;
        if (idea !== undefined && value >= STRONG) ideas.add(idea);
        named ||= term === token.stem && value > IN_TITLE;
      }
    }
    let spread = 0;
    const values = touched.map(entry => {
      const value = best[entry] as number;
      best[entry] = 0;
      if (value >= top * 0.6) spread++;
      return value;
    });
    return { entries: touched, values, top, named, ideas, spread };
  }

  function find(query: string, options: { agency?: string | undefined; limit?: number | undefined } = {}): Answer {
    const range = options.agency === undefined ? ([0, entries.length] as const) : ranges.get(options.agency);
    const words = queryWords(query);
    const nothing: Answer = { query, hits: [], elsewhere: null, none: true };
    if (!range || !words.length) return nothing;

    const asked = understand(words, language);
    const found = asked.map(each => evidenceFor(each, range));
    const weighed = weigh(asked, found, Math.max(range[1] - range[0], 50), language);
    const none: Answer = { ...nothing, elsewhere: weighed.office };
    if (!weighed.answered) return none;

    const scores = new Float64Array(range[1] - range[0]);
    const inTitle = new Uint8Array(range[1] - range[0]);
    found.forEach((evidence, place) => {
      const weight = (weighed.weights[place] as number) / weighed.total;
      for (let i = 0; i < evidence.entries.length; i++) {
        const at = (evidence.entries[i] as number) - range[0];
        const value = evidence.values[i] as number;
        scores[at] = (scores[at] as number) + weight * value;
        if (value > IN_TITLE) inTitle[at] = (inTitle[at] as number) + 1;
      }
    });

    const ranked: { entry: Entry; score: number }[] = [];
    for (let at = 0; at < scores.length; at++) {
      const explained = Math.min(1, scores[at] as number);
      if (explained < LEAST_SCORE) continue;
      const entry = entries[range[0] + at] as Entry;
      const title = Math.min(1, (inTitle[at] as number) / entry.titleLength);
      ranked.push({ entry, score: explained * (1 - TITLE_BONUS) + title * TITLE_BONUS });
    }
    ranked.sort((a, b) => b.score - a.score);
    const first = ranked[0];
    if (!first) return none;
    const hits = ranked
      .slice(0, options.limit ?? 10)
      .filter(({ score }) => score >= first.score * LEAST_SHARE_OF_BEST)
      .map(({ entry: { service, agency }, score }) => ({ service, agency, score }));
    return { query, hits, elsewhere: null, none: false };
  }

  return { find };
}

interface Weighed {
  /** How much each word of the query counts. */
  weights: number[];
  total: number;
  /** Whether enough of them was found, and a telling word among them: "surat" does not answer for an unknown word. */
  answered: boolean;
  office: Elsewhere | null;
}

/** Rare words count more than frequent ones, sure matches more than hints, and known words that no service has count most. */
function weigh(asked: Asked[], found: Evidence[], size: number, language: Language): Weighed {
  // An idea of ours is answered too when one of its words is answered by another idea: "orang gila" by "orang telantar".
  const here = new Set(
    asked.flatMap(({ meaning }, place) => {
      const { ideas } = found[place] as Evidence;
      return ideas.size
        ? [...ideas, ...[...meaning.ideas.keys()].filter(idea => language.elsewhere(idea) === undefined)]
        : [];
    }),
  );
  const missing = new Set<number>();
  let total = 0;
  let named = false;
  let foreign = false;
  let offTopic = false;
  let sure = false;
  let known = false;
  let unknown = false;
  let office: Elsewhere | null = null;
  let covered = 0;

  const weights = asked.map(({ token, meaning }, place) => {
    const { top, spread, named: byName, entries } = found[place] as Evidence;
    const rare = Math.min(1, Math.log(1 + size / Math.max(1, spread)) / Math.log(51));
    const inExpression = meaning.own < 1;
    const kind = inExpression ? Math.max(WEIGHTS[token.kind], WEIGHTS.common) : WEIGHTS[token.kind];
    let weight = kind * rare * Math.min(1, Math.max(0.5, top + 0.1)) * (token.quality || 1);
    if (top >= STRONG) {
      known ||= (token.kind !== 'weak' || inExpression) && (token.quality === 0 || token.quality >= 0.8);
      sure ||= top > IN_TITLE && token.kind === 'plain' && rare > 0.6;
      named ||= byName && token.kind === 'plain' && rare > 0.6;
    } else {
      unknown ||= token.kind === 'plain';
      let absent: number = ABSENT[token.kind];
      let again = false;
      // A small word says what it means only within an expression, a corrected one perhaps not at all.
      const ideas = (token.kind === 'plain' || inExpression) && token.quality === 1 ? meaning.ideas : [];
      const mentioned = MENTIONED_AFTER.has(asked[place - 1]?.token.word ?? '');
      for (const [idea, fit] of ideas) {
        if (here.has(idea)) continue;
        const row = language.elsewhere(idea);
        if (row) office ??= row;
        if (row !== undefined && mentioned) continue;
        foreign ||= !!row;
        offTopic ||= row === null;
        again ||= missing.has(idea);
        missing.add(idea);
        absent = Math.max(
          absent,
          row ? ABSENT.elsewhere : row === null ? ABSENT.topic : fit > 0.9 ? ABSENT.idea : ABSENT.hint,
        );
      }
      if (again) absent *= ABSENT_AGAIN;
      weight = entries.length ? Math.max(absent, Math.min(weight, 0.3)) : absent;
    }
    total += weight;
    covered += weight * top;
    return weight;
  });

  const strict = (foreign && !named) || (offTopic && !sure);
  return {
    weights,
    total: total || 1,
    answered: (known || !unknown) && covered >= total * (strict ? LEAST_COVERED_BESIDE_OTHERS : LEAST_COVERED),
    office,
  };
}
