/** From the words typed to what each of them may mean. */
import { ideaTerm } from './titles.ts';
import type { Language, Meaning, Token } from './language.ts';

export interface Asked {
  token: Token;
  meaning: Meaning;
  /** Terms that answer this word, and how well. The word itself comes first. */
  wanted: Map<string, number>;
}

const MOST_COMPLETIONS = 24;
/** A word that stands on its own is probably finished. */
const FINISHED = 0.6;

export function understand(words: string[], language: Language): Asked[] {
  const last = words.at(-1) ?? '';
  const doubts = new Map<Token, Token[]>();
  const tokens = language.read(language.mend(words)).map(token => {
    if (language.isKnown(token)) return token;
    const [first, ...others] = language.corrections(token.word);
    if (!first) return token;
    doubts.set(first, others);
    return first;
  });
  // The word being typed: shown as soon as something begins with it, even if it is a small word so far.
  const typing = !tokens.length || tokens.at(-1)?.word === last ? language.completions(last, MOST_COMPLETIONS) : [];
  if (!tokens.length && typing.length) tokens.push({ word: last, stem: last, kind: 'plain', quality: 0 });

  const meanings = language.meanings(tokens, true);
  return tokens.map((token, place) => {
    const meaning = meanings[place] as Meaning;
    const wanted = new Map([[token.stem, token.quality * meaning.own]]);
    const want = (term: string, quality: number) => {
      if (quality > (wanted.get(term) ?? 0)) wanted.set(term, quality);
    };
    const wantOther = (other: Token, sure: number) => {
      want(other.stem, other.quality * sure);
      for (const [idea, fit] of language.meanings([other], true)[0]?.ideas ?? [])
        want(ideaTerm(idea), other.quality * sure * fit);
    };
    for (const [idea, fit] of meaning.ideas) want(ideaTerm(idea), token.quality * fit);
    for (const other of doubts.get(token) ?? []) wantOther(other, 1);
    if (place === tokens.length - 1)
      for (const other of typing) wantOther(other, language.isKnown(token) ? FINISHED : 1);
    return { token, meaning, wanted };
  });
}
