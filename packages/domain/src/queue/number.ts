/** A ticket's number as people read, hear and type it. */
import { LETTERS } from './queue.ts';

/** The code on the slip, such as `A-012`; a fourth digit follows where three are not enough. */
export function ticketCode(series: string, number: number): string {
  return `${series}-${String(number).padStart(3, '0')}`;
}

/** What an officer typed: `a12`, `A-012`, `a 12`, `A.012`; null when it is no ticket's code. */
export function parseCode(text: string): { series: string; number: number } | null {
  const [, letter = '', digits = ''] = /^\s*([a-z])\s*[-–.\s]?\s*(\d{1,6})\s*$/i.exec(text) ?? [];
  const series = letter.toUpperCase();
  const number = Number(digits);
  return LETTERS.includes(series) && number > 0 ? { series, number } : null;
}
