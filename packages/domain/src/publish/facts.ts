/** A service's facts in a few words, as the elements' own `base/facts.ts` says them; here for pages without elements. */
import type { Agency, Cost, Item, ProcessingTime } from '../catalog/schema.ts';
import type { Unit } from '../catalog/vocabulary.ts';
import { say, type PublishLanguage, type WordKey } from './words.ts';

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Whether a decree's words say anything: a dash, or dots to be filled in, do not. */
export function isStated(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a list says anything, at any depth. */
export function someStated(items: readonly Item[] | null): boolean {
  return (items ?? []).some(({ text, items: within = [] }) => isStated(text) || someStated(within));
}

/** Such as "1–5 hari kerja"; empty where the decree gives no single certain time for everybody. */
export function timeInBrief(time: ProcessingTime | null, language: PublishLanguage): string {
  const [part, more] = time?.parts ?? [];
  if (!part || more || part.for !== undefined) return '';
  const { min, max, unit } = part;
  if (min !== undefined && max !== undefined) {
    const span = min === max ? inDigits(max, language) : `${inDigits(min, language)}–${inDigits(max, language)}`;
    return `${span} ${unitName(unit, max, language)}`;
  }
  if (max !== undefined) return say(language, 'facts.time-most', amountOf(max, unit, language));
  return min === undefined ? '' : say(language, 'facts.time-least', amountOf(min, unit, language));
}

/** "Gratis", "Berbayar" or, where the decree does not say, nothing. */
export function costInBrief(cost: Cost | null, language: PublishLanguage): string {
  if (!cost || cost.free === null) return '';
  return say(language, cost.free ? 'facts.free' : 'facts.paid');
}

/** Such as "3 jam". */
export function amountOf(count: number, unit: Unit, language: PublishLanguage): string {
  return `${inDigits(count, language)} ${unitName(unit, count, language)}`;
}

/** A number as the language writes it. By hand, because PHP writes the same and has no `Intl` on most machines. */
export function inDigits(number: number, language: PublishLanguage): string {
  const [whole = '', part = ''] = number.toFixed(3).split('.');
  const [thousands, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = part.replace(/0+$/, '');
  return rest ? `${digits}${decimal}${rest}` : digits;
}

export function inRupiah(amount: number, language: PublishLanguage): string {
  return `${language === 'en' ? 'IDR' : 'Rp'}\u00a0${inDigits(amount, language)}`;
}

/** Such as "Keputusan Nomor 400/1/2025, November 2025"; empty where the document states neither. */
export function decreeReference({ number, date }: Agency['decree'], language: PublishLanguage): string {
  const when = date ? dateInWords(date, language) : '';
  if (number && when) return say(language, 'decree.number-date', number, when);
  if (number) return say(language, 'decree.number', number);
  return when && say(language, 'decree.date', when);
}

/** An ISO date as people write it; without the day, or the month, that the decree leaves open. */
function dateInWords(date: string, language: PublishLanguage): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[language][Number(month) - 1];
  if (!name) return year;
  if (!day) return `${name} ${year}`;
  return language === 'en' ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A unit's name as it stands after a number. Only English tells one from many. */
function unitName(unit: Unit, count: number, language: PublishLanguage): string {
  const key: WordKey = count === 1 ? `facts.${unit}` : `facts.${unit}s`;
  return say(language, key);
}
