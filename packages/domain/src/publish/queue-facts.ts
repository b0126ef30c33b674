/** How busy the queue is, in words: as the elements' `base/wait.ts` and `come-back/moment.ts` say it, for pages without elements. */
import type { LineView } from '../api/queue.ts';
import { localDay } from '../calendar/day.ts';
import type { Estimate } from '../queue/queue.ts';
import { inDigits } from './facts.ts';
import { say, type PublishLanguage } from './words.ts';

/** A range is not torn apart at the end of a line. */
const TO = '\u2060–\u2060';
/** From here on nobody counts in minutes. */
const LONG = 120;
const DAY = 86_400_000;

/** Such as "20–40 menit" or "2–3 jam"; empty while nobody can know. */
export function waitInWords(estimate: Estimate, language: PublishLanguage): string {
  if (!estimate) return '';
  const { from, to } = estimate;
  const digits = (number: number) => inDigits(number, language);
  if (to > LONG) {
    const [least, most] = [Math.floor(from / 60), Math.ceil(to / 60)];
    return say(language, 'wait.hours', least === most ? digits(most) : `${digits(least)}${TO}${digits(most)}`);
  }
  if (from === 0) return say(language, 'wait.less', digits(to));
  return say(language, 'wait.minutes', `${digits(from)}${TO}${digits(to)}`);
}

/** How many wait, such as "4 menunggu". */
export function waitingInWords(waiting: number, language: PublishLanguage): string {
  return waiting === 0 ? say(language, 'wait.nobody') : say(language, 'wait.waiting', inDigits(waiting, language));
}

/** How many numbers come before one that waits. */
export function aheadInWords(ahead: number, language: PublishLanguage): string {
  if (ahead === 0) return say(language, 'wait.next');
  return say(language, ahead === 1 ? 'wait.ahead-one' : 'wait.ahead', inDigits(ahead, language));
}

/** How busy a line is, or why it takes no more numbers. */
export function lineInWords({ state, waiting, estimate }: LineView, language: PublishLanguage): string {
  if (state !== 'open') return say(language, `line-picker.${state}`);
  const [wait, count] = [waitInWords(estimate, language), waitingInWords(waiting, language)];
  return wait && waiting ? say(language, 'line-picker.open', count, wait) : count;
}

/** Such as "hari ini pukul 13.00", "besok, Selasa, pukul 08.00" or "Senin, 9 Maret, pukul 08.00". */
export function momentInWords(at: number, now: number, timeZone: string, language: PublishLanguage): string {
  const form = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone }).format(at);
  const time = timeInWords(at, timeZone, language);
  const days = Math.round((Date.parse(localDay(at, timeZone)) - Date.parse(localDay(now, timeZone))) / DAY);
  if (days <= 0) return say(language, 'moment.today', time);
  if (days === 1) return say(language, 'moment.tomorrow', form({ weekday: 'long' }), time);
  return say(language, 'moment.later', form({ weekday: 'long', day: 'numeric', month: 'long' }), time);
}

/** The office's clock, such as "08.00". */
export function timeInWords(at: number, timeZone: string, language: PublishLanguage): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
}
