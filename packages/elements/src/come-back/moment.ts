/** A moment as people say it, by the office's own clock. */
import { msg, str } from '@lit/localize';
import { localDay } from '@layan/domain/calendar/day.ts';
import { language } from '../base/language.ts';

const DAY = 86_400_000;

/** Such as "hari ini pukul 13.00", "besok, Selasa, pukul 08.00" or "Senin, 9 Maret, pukul 08.00". */
export function momentInWords(at: number, now: number, timeZone: string): string {
  const tag = language();
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  const days = Math.round((Date.parse(localDay(at, timeZone)) - Date.parse(localDay(now, timeZone))) / DAY);
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone }).format(at);
  if (days <= 0)
    return msg(str`hari ini pukul ${time}`, { id: 'moment.today', desc: 'today at 13.00, within a sentence' });
  if (days === 1)
    return msg(str`besok, ${weekday}, pukul ${time}`, {
      id: 'moment.tomorrow',
      desc: 'tomorrow, Tuesday, at 08.00, within a sentence',
    });
  const day = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(at);
  return msg(str`${day}, pukul ${time}`, { id: 'moment.later', desc: 'Monday, 9 March, at 08.00, within a sentence' });
}
