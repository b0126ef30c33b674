/**
 * Finds the service a visitor means, in his own words. It runs in the kiosk, at every keystroke.
 *
 * Every word of the query is looked for on its own: as it stands, by its root, by its ideas (synonyms.ts), corrected or
 * completed; the best of these counts once. A service's score is the share of the query it explains, weighted by how
 * telling each word is. What explains too little is no answer: then the answer is `none`, and where to go if we know.
 */
import type { Agency, Catalogue, Service } from '../catalog/schema.ts';
import type { Elsewhere } from './elsewhere.ts';
import { createLanguage } from './language.ts';
import { describe, ideaOf, STRONG } from './titles.ts';
import { understand, type Asked } from './understand.ts';
import { IN_TITLE, weigh, type Evidence } from './weigh.ts';
import { queryWords } from './words.ts';

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

/** The share that one service must explain. */
const LEAST_SCORE = 0.2;
/** Hits far behind the best one only distract. */
const LEAST_SHARE_OF_BEST = 0.55;
const TITLE_BONUS = 0.1;
const SECOND_WAY = 0.04;

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
