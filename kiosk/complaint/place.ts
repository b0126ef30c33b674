/** What the page shows, as its address says it behind `#`. The PIN never stands there. */
export type Place =
  | { show: 'form' }
  /** A complaint's answer; the code is empty where it is still to be typed. */
  | { show: 'follow'; code: string }
  | { show: 'statistics' };

export interface PlaceReading {
  place: Place;
  /** The language asked for; empty where none is. */
  language: string;
}

const FOLLOW = 'jawaban';
const STATISTICS = 'angka';

/** `#K7QM…` or `#K7QM…/en` from a receipt; `#jawaban`, `#angka`. */
export function readPlace(hash: string): PlaceReading {
  const [word = '', language = ''] = hash.slice(1).split('/');
  if (!word) return { place: { show: 'form' }, language };
  if (word === STATISTICS) return { place: { show: 'statistics' }, language };
  return { place: { show: 'follow', code: word === FOLLOW ? '' : decoded(word) }, language };
}

export function hashOf(show: Place['show']): string {
  return show === 'form' ? '#' : show === 'statistics' ? `#${STATISTICS}` : `#${FOLLOW}`;
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
