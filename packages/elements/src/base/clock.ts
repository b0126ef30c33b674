/** Times and days as the page's language writes them. */
import { msg } from '@lit/localize';
import { language } from './language.ts';

/** Milliseconds as `10.42`; by this browser's clock where no zone is given. */
export function clockTime(time: number, timeZone = ''): string {
  const options: Intl.DateTimeFormatOptions = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone(timeZone),
  };
  return new Intl.DateTimeFormat(language(), options).format(time);
}

/** A local day `YYYY-MM-DD` as "Sen, 17 Agu 2026"; whatever it is when it is no day. */
export function dayInWords(day: string, style: 'short' | 'long' = 'short'): string {
  const date = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(date)) return day;
  const options: Intl.DateTimeFormatOptions = { weekday: style, day: 'numeric', month: style, year: 'numeric' };
  return new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(date);
}

/** The day of a moment as `dayInWords` writes it; by this browser's clock where no zone is given. */
export function dateInWords(time: number, style: 'short' | 'long' = 'short', timeZone = ''): string {
  const options: Intl.DateTimeFormatOptions = { weekday: style, day: 'numeric', month: style, year: 'numeric' };
  return new Intl.DateTimeFormat(language(), { ...options, ...zone(timeZone) }).format(time);
}

function zone(timeZone: string): Intl.DateTimeFormatOptions {
  return timeZone ? { timeZone } : {};
}

/** Weekdays by name, 0 for Monday. */
export function weekdayName(at: number): string {
  return new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + at));
}

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago, such as "5 menit yang lalu". */
export function timeAgo(time: number, now: number): string {
  const passed = Math.max(0, now - time);
  const step = STEPS.find(([, length]) => passed >= length);
  if (!step) return msg('baru saja', { id: 'clock.just-now' });
  return new Intl.RelativeTimeFormat(language()).format(-Math.floor(passed / step[1]), step[0]);
}
