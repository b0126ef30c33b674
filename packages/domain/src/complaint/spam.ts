/** What looks as if no person had written it. It is only marked: a machine's suspicion hides nothing from anybody. */
import type { Suspicion } from './complaint.ts';

export interface SpamFacts {
  text: string;
  /** The field that people do not see. */
  website: string;
  /** How long the form was open. */
  seconds: number;
  /** How many others with the same text came in lately. */
  repeats: number;
}

export interface SpamScore {
  /** From 1 on it is marked. */
  score: number;
  suspicions: Suspicion[];
}

/** Nobody reads a form and writes so fast, not even with a text prepared elsewhere. */
const FASTEST = 5;
/** Texts that are longer than this were typed or pasted; one link in them may well be evidence. */
const LINK = /\b(?:https?:\/\/|www\.)\S+|\b[a-z\d-]+\.(?:com|net|xyz|top|site|online|shop|click|info|ru|cn)\b/gi;
const WEIGHTS: Record<Suspicion, number> = { honeypot: 1, 'too-fast': 0.6, links: 0.4, repeated: 0.7, shouting: 0.4 };
const MARK = 1;

/** How suspicious it is, and why. Links weigh by their number, all else once. */
export function spamScore({ text, website, seconds, repeats }: SpamFacts): SpamScore {
  const links = text.match(LINK)?.length ?? 0;
  const found: [Suspicion, number][] = [
    ['honeypot', website.trim() ? 1 : 0],
    ['too-fast', seconds < FASTEST ? 1 : 0],
    ['links', links],
    ['repeated', Math.min(repeats, 2)],
    ['shouting', isShouted(text) ? 1 : 0],
  ];
  const counted = found.filter(([, times]) => times > 0);
  return {
    score: counted.reduce((sum, [suspicion, times]) => sum + times * WEIGHTS[suspicion], 0),
    suspicions: counted.map(([suspicion]) => suspicion),
  };
}

/** The reasons to mark it; none while they do not weigh enough together. */
export function suspicionsOf(facts: SpamFacts): Suspicion[] {
  const { score, suspicions } = spamScore(facts);
  return score >= MARK ? suspicions : [];
}

/** The same for texts that differ only in spaces, marks and capitals. */
export function sameText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In capitals from end to end, or one character held down. Many write in capitals on a telephone: alone it marks nobody. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (letters >= 20 && capitals > 0.8 * letters) || /(\S)\1{9}/.test(text);
}
