/** What is promised to whoever complained: since when the clock runs, until when, and on whose word. */
import { msg, str } from '@lit/localize';
import type { PromiseView } from '@layan/domain/api/complaints.ts';
import { decreeDate } from './decree.ts';
import { unitName } from './facts.ts';
import { dayInWords } from './clock.ts';
import { inDigits, language } from './language.ts';

/** A moment by the agency's own clock, such as "Rabu, 10 Juni 2026 pukul 15.00 WIB". */
export function momentInWords(at: number, timeZone: string): string {
  const zone = timeZone ? { timeZone } : {};
  const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone };
  const day = new Intl.DateTimeFormat(language(), date).format(at);
  const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone };
  const time = new Intl.DateTimeFormat(language(), { ...options, ...(timeZone && { timeZoneName: 'short' }) }).format(
    at,
  );
  return msg(str`${day} pukul ${time}`, { id: 'promise.moment', desc: 'A day and a time of day' });
}

/** By when it must be answered: the day alone where that is what was promised. */
export function dueInWords({ class: { unit }, day, dueAt }: PromiseView, timeZone: string): string {
  return unit === 'minute' || unit === 'hour' ? momentInWords(dueAt, timeZone) : dayInWords(day, 'long');
}

/** How long that is, and who says so: "60 hari kerja, menurut Keputusan …". */
export function sourceInWords({ class: { value, unit, source, date } }: PromiseView): string {
  const time = `${inDigits(value)} ${unitName(unit, value)}`;
  const whose = date ? `${source} (${decreeDate(date)})` : source;
  return msg(str`${time}, menurut ${whose}`, { id: 'promise.source', desc: 'A time, according to a decree' });
}

/** What may still change about the date; nothing where it is certain. */
export function doubtsInWords({ assumed, holidaysKnown, day }: PromiseView): string[] {
  const year = day.slice(0, 4);
  return [
    assumed
      ? msg('Ini batas terlama yang berlaku. Setelah diperiksa petugas, bisa lebih cepat.', { id: 'promise.assumed' })
      : '',
    holidaysKnown
      ? ''
      : msg(str`Hari libur tahun ${year} belum diketahui, jadi tanggal ini masih dapat bergeser.`, {
          id: 'promise.holidays',
        }),
  ].filter(Boolean);
}

/** Where nobody has set a time. */
export function undatedInWords(): string {
  return msg('Kantor ini belum menetapkan batas waktu jawaban. Supervisor kantor sudah diberi tahu.', {
    id: 'promise.none',
  });
}
