/**
 * What words mean: their roots, the ideas they stand for (synonym rows and other offices' business), and which known
 * word a misspelt or half-typed one was meant to be.
 */
import SearchableMap from 'minisearch/SearchableMap';
import { ELSEWHERE_TOPICS, elsewhereRows, type Elsewhere } from './elsewhere.ts';
import { createStemmer, type Stemmer } from './stem.ts';
import { listed, synonyms } from './synonyms.ts';
import { kindOf, KNOWN_WORDS, soundOf, wordsOf, type Kind } from './words.ts';

export interface Token {
  word: string;
  stem: string;
  kind: Kind;
  /** How sure we are that this is the word meant: 1, less after a correction. */
  quality: number;
}

export interface Meaning {
  /** How much the word itself still counts: less inside an expression such as `rumah sakit`. */
  own: number;
  /** Ideas it stands for, and how well. */
  ideas: Map<number, number>;
}

interface Expression {
  idea: number;
  stems: string[];
  quality: number;
}

const SAME_IDEA = 0.95;
const HINTED_IDEA = 0.6;
const MOST_BETWEEN = 2;
const OWN_IN_EXPRESSION = 0.7;
const IDEA_IN_EXPRESSION = 0.9;
const OWN_IN_OTHER_OFFICE = 0.25;

export interface Language {
  stem(word: string): string;
  /** Tokens in order; words that say nothing are left out. */
  read(words: string[]): Token[];
  meanings(tokens: Token[], withHints: boolean): Meaning[];
  isKnown(token: Token): boolean;
  /** The other office's row behind an idea; `null` for a topic without an office, `undefined` for an idea of ours. */
  elsewhere(idea: number): Elsewhere | null | undefined;
  addVocabulary(word: string): void;
  /** Joins and parts words at wrong spaces: `pos yandu`, `bantuansosial`. */
  mend(words: string[]): string[];
  corrections(word: string): Token[];
  completions(prefix: string, most: number): Token[];
}

export function createLanguage(): Language {
  const stemmer = createStemmer();
  const vocabulary = new SearchableMap<string>();
  const sounds = new Map<string, string[]>();
  const rows = synonyms();
  const offices = elsewhereRows();
  const firstOffice = rows.length;

  const lists = [
    ...rows,
    ...offices.map(({ words }) => ({ words: listed(words), hints: [] })),
    { words: listed(ELSEWHERE_TOPICS), hints: [] },
  ];
  const all = lists.flatMap(row => [...row.words, ...row.hints]).flatMap(wordsOf);
  for (const word of [...new Set([...all, ...KNOWN_WORDS])].sort((a, b) => a.length - b.length)) {
    stemmer.learn(word);
    addVocabulary(word);
  }
  const singles = new Map<string, Expression[]>();
  const expressions = new Map<string, Expression[]>();
  const inExpressions = new Set<string>();
  lists.forEach((row, idea) => {
    for (const word of row.words) addExpression(idea, word, SAME_IDEA);
    for (const word of row.hints) addExpression(idea, word, HINTED_IDEA);
  });

  function addExpression(idea: number, text: string, quality: number) {
    const stems = tokens(wordsOf(text)).map(token => token.stem);
    const [first] = stems;
    if (!first) return;
    const home = stems.length === 1 ? singles : expressions;
    home.set(first, [...(home.get(first) ?? []), { idea, stems, quality }]);
    if (stems.length > 1) for (const stem of stems) inExpressions.add(stem);
  }

  function tokens(words: string[]): Token[] {
    return words.map(word => tokenOf(word, stemmer)).filter(token => token.kind !== 'stop');
  }

  function addVocabulary(word: string) {
    if (word.length < 2 || vocabulary.has(word)) return;
    vocabulary.set(word, word);
    const sound = soundOf(word);
    sounds.set(sound, [...(sounds.get(sound) ?? []), word]);
  }

  function partsOf(word: string): string[] {
    for (let at = 4; at <= word.length - 4; at++) {
      if (vocabulary.has(word.slice(0, at)) && vocabulary.has(word.slice(at)))
        return [word.slice(0, at), word.slice(at)];
    }
    return [];
  }

  function isKnown({ word, stem, kind }: Token): boolean {
    return (
      kind !== 'plain' || vocabulary.has(word) || singles.has(stem) || inExpressions.has(stem) || vocabulary.has(stem)
    );
  }

  const isElsewhere = (idea: number) => idea >= firstOffice;

  return {
    stem: stemmer.stem,
    read: tokens,
    isKnown,
    addVocabulary,
    elsewhere: idea => (isElsewhere(idea) ? (offices[idea - firstOffice]?.where ?? null) : undefined),

    meanings(read, withHints) {
      const found: { places: number[]; expression: Expression }[] = [];
      read.forEach((token, place) => {
        for (const expression of expressions.get(token.stem) ?? []) {
          if (!withHints && expression.quality < SAME_IDEA) continue;
          const places = isElsewhere(expression.idea)
            ? adjacent(expression.stems, read, place)
            : placesOf(expression.stems, read, place, withHints ? MOST_BETWEEN : 0);
          if (places) found.push({ places, expression });
        }
      });
      // "kartu keluarga sejahtera" is not about a "kartu keluarga".
      const longest = found.filter(
        ({ places, expression }) =>
          !found.some(
            other =>
              other.places.length > places.length &&
              other.expression.quality >= expression.quality &&
              places.every(place => other.places.includes(place)),
          ),
      );
      return read.map((token, place) => {
        const around = longest.filter(({ places }) => places.includes(place));
        const ours = around.some(({ expression }) => !isElsewhere(expression.idea));
        const theirs = around.some(({ expression }) => isElsewhere(expression.idea));
        const meaning: Meaning = { own: 1, ideas: new Map() };
        if (around.length) meaning.own = theirs && !ours ? OWN_IN_OTHER_OFFICE : OWN_IN_EXPRESSION;
        const add = ({ idea, quality }: Expression, factor = 1) =>
          meaning.ideas.set(idea, Math.max(meaning.ideas.get(idea) ?? 0, quality * factor));
        for (const { expression } of around) add(expression);
        for (const single of singles.get(token.stem) ?? []) {
          if (!withHints && single.quality < SAME_IDEA) continue;
          if (theirs && !ours ? true : ours && isElsewhere(single.idea)) continue;
          add(single, around.length ? IDEA_IN_EXPRESSION : 1);
        }
        return meaning;
      });
    },

    mend(words) {
      const mended: string[] = [];
      for (let i = 0; i < words.length; i++) {
        const word = words[i] as string;
        const joined = word + (words[i + 1] ?? '');
        const apart = isKnown(tokenOf(word, stemmer)) ? [] : partsOf(word);
        if (joined !== word && joined.length > 6 && vocabulary.has(joined)) {
          mended.push(joined);
          i++;
        } else mended.push(...(apart.length ? apart : [word]));
      }
      return mended;
    },

    corrections(word) {
      const heard = (sounds.get(soundOf(word)) ?? []).map(meant => ({ meant, quality: 0.9 }));
      const most = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
      const near = heard.length ? heard : [];
      if (!near.length && most) {
        // One step further than allowed, because two swapped letters count as two.
        for (const [meant, [, steps]] of vocabulary.fuzzyGet(word, 2)) {
          const distance = swapped(word, meant) ? 1 : steps;
          if (distance > most || meant.length < 4 || ((word.length < 7 || distance > 1) && meant[0] !== word[0]))
            continue;
          if (distance > 1 && kindOf(meant, meant) === 'stop') continue;
          near.push({ meant, quality: distance === 1 ? 0.8 : 0.6 });
        }
      }
      const best = Math.max(0, ...near.map(each => each.quality));
      return near
        .filter(each => each.quality === best)
        .sort((a, b) => Math.abs(a.meant.length - word.length) - Math.abs(b.meant.length - word.length))
        .slice(0, 3)
        .map(({ meant, quality }) => ({ ...tokenOf(meant, stemmer), quality }));
    },

    completions(prefix, most) {
      if (prefix.length < 2) return [];
      return [...vocabulary.atPrefix(prefix).keys()]
        .filter(word => word !== prefix)
        .sort((a, b) => a.length - b.length)
        .slice(0, most)
        .map(word => ({ ...tokenOf(word, stemmer), quality: 0.6 + (0.35 * prefix.length) / word.length }));
    },
  };
}

function tokenOf(word: string, stemmer: Stemmer): Token {
  const stem = stemmer.stem(word);
  return { word, stem, kind: kindOf(word, stem), quality: 1 };
}

/** Another office is meant only by its words side by side: `daftar sekolah`, but not `daftar KIP anak sekolah`. */
function adjacent(stems: string[], tokens: Token[], start: number): number[] | undefined {
  return stems.every((stem, i) => tokens[start + i]?.stem === stem) ? stems.map((_, i) => start + i) : undefined;
}

/** Where the words of an expression stand, in any order, with a few other words among them. */
function placesOf(stems: string[], tokens: Token[], start: number, between: number): number[] | undefined {
  const reach = stems.length - 1 + between;
  const places = [start];
  for (const stem of stems.slice(1)) {
    let nearest: number | undefined;
    for (let place = Math.max(0, start - reach); place <= start + reach && place < tokens.length; place++) {
      if (tokens[place]?.stem !== stem || places.includes(place)) continue;
      if (nearest === undefined || Math.abs(place - start) < Math.abs(nearest - start)) nearest = place;
    }
    if (nearest === undefined) return undefined;
    places.push(nearest);
  }
  return Math.max(...places) - Math.min(...places) <= reach ? places : undefined;
}

function swapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
