/**
 * Numbers as they are spoken, as clips: a name and the word recorded under it. A ticket's number is spoken digit by
 * digit, as it is read; a counter's as a number.
 */

/** Languages the lobby speaks; there is a pack of clips for each. */
export const SPOKEN = ['id', 'en'] as const;
export type Spoken = (typeof SPOKEN)[number];

const ID_DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const EN_DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const EN_TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const EN_TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Every word a number needs in a language. */
export const NUMBER_WORDS: Record<Spoken, readonly string[]> = {
  id: [...ID_DIGITS, 'sepuluh', 'sebelas', 'belas', 'puluh'],
  en: [...EN_DIGITS, ...EN_TEENS, ...EN_TENS],
};

/** Digit by digit, three at least: 12 is "nol satu dua". */
export function spokenDigits(number: number, language: Spoken): string[] {
  const digits = language === 'id' ? ID_DIGITS : EN_DIGITS;
  return [...String(number).padStart(3, '0')].map(digit => digits[Number(digit)]!);
}

/** As a number from 0 to 99: "tiga puluh satu", "thirty one". What is larger is spoken digit by digit. */
export function spokenNumber(number: number, language: Spoken): string[] {
  if (number > 99) return spokenDigits(number, language);
  return language === 'id' ? indonesian(number) : english(number);
}

function indonesian(number: number): string[] {
  const tens = Math.floor(number / 10);
  const ones = ID_DIGITS[number % 10]!;
  if (number < 10) return [ones];
  if (number === 10) return ['sepuluh'];
  if (number === 11) return ['sebelas'];
  if (tens === 1) return [ones, 'belas'];
  return [ID_DIGITS[tens]!, 'puluh', ...(number % 10 ? [ones] : [])];
}

function english(number: number): string[] {
  if (number < 10) return [EN_DIGITS[number]!];
  if (number < 20) return [EN_TEENS[number - 10]!];
  return [EN_TENS[Math.floor(number / 10) - 2]!, ...(number % 10 ? [EN_DIGITS[number % 10]!] : [])];
}
