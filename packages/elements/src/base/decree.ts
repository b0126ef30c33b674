/** A decree's number and date in the reader's language. */
import { msg, str } from '@lit/localize';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { language } from './language.ts';

/** Such as "Keputusan Nomor 400/1/2025, November 2025"; empty where the document states neither. */
export function decreeReference({ number, date }: Agency['decree']): string {
  const when = date ? decreeDate(date) : '';
  if (number && when) return msg(str`Keputusan Nomor ${number}, ${when}`, { id: 'decree.number-date' });
  if (number) return msg(str`Keputusan Nomor ${number}`, { id: 'decree.number' });
  return when && msg(str`Keputusan ${when}`, { id: 'decree.date', desc: 'followed by a date' });
}

/** An ISO date as people write it; without the day, or the month, that the decree leaves open. */
export function decreeDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const parts: Intl.DateTimeFormatOptions = day
    ? { dateStyle: 'long' }
    : month
      ? { month: 'long', year: 'numeric' }
      : { year: 'numeric' };
  return new Intl.DateTimeFormat(language(), { ...parts, timeZone: 'UTC' }).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}
