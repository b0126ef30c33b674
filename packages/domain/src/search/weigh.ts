/** How much each word of a query counts, and whether enough of it was found to answer at all. */
import type { Elsewhere } from './elsewhere.ts';
import type { Language } from './language.ts';
import { STRONG } from './titles.ts';
import type { Asked } from './understand.ts';
import { WEIGHTS } from './words.ts';

/** From here on a match is a match with the title itself. */
export const IN_TITLE = 0.85;

/** The share of the query that must be found among the services at all; more beside another office's business. */
const LEAST_COVERED = 0.33;
const LEAST_COVERED_BESIDE_OTHERS = 0.42;
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

/** Which entries have one word of the query, and how well. */
export interface Evidence {
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

export interface Weighed {
  /** How much each word of the query counts. */
  weights: number[];
  total: number;
  /** Whether enough of them was found, and a telling word among them: "surat" does not answer for an unknown word. */
  answered: boolean;
  office: Elsewhere | null;
}

/** Rare words count more than frequent ones, sure matches more than hints, and known words that no service has count most. */
export function weigh(asked: Asked[], found: Evidence[], size: number, language: Language): Weighed {
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
