/** Codes read aloud over the telephone: each character in a word that no other one sounds like. */
import { NUMBER_WORDS, type Spoken } from '../speech/numbers.ts';
import { inGroups } from './code.ts';

/** Places every Indonesian knows, or a plain thing where there is none, and the alphabet of pilots for English. */
const LETTERS: Record<string, Record<Spoken, string>> = {
  A: { id: 'Ambon', en: 'Alfa' },
  B: { id: 'Bandung', en: 'Bravo' },
  C: { id: 'Cirebon', en: 'Charlie' },
  D: { id: 'Demak', en: 'Delta' },
  E: { id: 'Ende', en: 'Echo' },
  F: { id: 'Flores', en: 'Foxtrot' },
  G: { id: 'Garut', en: 'Golf' },
  H: { id: 'Halmahera', en: 'Hotel' },
  J: { id: 'Jepara', en: 'Juliett' },
  K: { id: 'Kendari', en: 'Kilo' },
  M: { id: 'Medan', en: 'Mike' },
  N: { id: 'Nusantara', en: 'November' },
  P: { id: 'Padang', en: 'Papa' },
  Q: { id: 'Qatar', en: 'Quebec' },
  R: { id: 'Rembang', en: 'Romeo' },
  S: { id: 'Solo', en: 'Sierra' },
  T: { id: 'Timor', en: 'Tango' },
  V: { id: 'Vanili', en: 'Victor' },
  W: { id: 'Wonosobo', en: 'Whiskey' },
  X: { id: 'X-ray', en: 'X-ray' },
  Y: { id: 'Yogyakarta', en: 'Yankee' },
  Z: { id: 'Zebra', en: 'Zulu' },
};

/** `K7QM-…` as `K Kendari, tujuh, Q Qatar, M Medan; …`, with a longer pause between the groups. A PIN is read in the same way. */
export function spellCode(code: string, language: Spoken): string {
  return inGroups(code)
    .map(group => [...group].map(character => spell(character, language)).join(', '))
    .join('; ');
}

function spell(character: string, language: Spoken): string {
  const letter = LETTERS[character];
  if (letter) return language === 'en' ? `${character} as in ${letter.en}` : `${character} ${letter.id}`;
  return NUMBER_WORDS[language][Number(character)] ?? character;
}
