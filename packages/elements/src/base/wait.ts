/** How long it may take, and how many are before: in words that promise nothing. */
import { msg, str } from '@lit/localize';
import type { Estimate } from '@layan/domain/queue/queue.ts';
import { inDigits, plural } from './language.ts';

/** A range is not torn apart at the end of a line. */
const TO = '\u2060–\u2060';
/** From here on nobody counts in minutes. */
const LONG = 120;

/** Such as "20–40 menit" or "2–3 jam"; empty while nobody can know. */
export function waitInWords(estimate: Estimate): string {
  if (!estimate) return '';
  const { from, to } = estimate;
  if (to > LONG) {
    const [least, most] = [Math.floor(from / 60), Math.ceil(to / 60)];
    const hours = least === most ? inDigits(most) : `${inDigits(least)}${TO}${inDigits(most)}`;
    return msg(str`${hours} jam`, { id: 'wait.hours', desc: 'A range of hours, such as 2–3' });
  }
  if (from === 0) {
    const most = inDigits(to);
    return msg(str`kurang dari ${most} menit`, { id: 'wait.less', desc: 'Within a sentence: less than 10 minutes' });
  }
  const range = `${inDigits(from)}${TO}${inDigits(to)}`;
  return msg(str`${range} menit`, { id: 'wait.minutes', desc: 'A range of minutes, such as 20–40' });
}

/** How many wait in a line, such as "4 menunggu". */
export function waitingInWords(waiting: number): string {
  if (waiting === 0) return msg('Belum ada yang menunggu', { id: 'wait.nobody' });
  const count = inDigits(waiting);
  return plural(waiting, {
    one: msg(str`${count} menunggu`, { id: 'wait.waiting-one' }),
    other: msg(str`${count} menunggu`, { id: 'wait.waiting', desc: 'plural' }),
  });
}

/** How many numbers come before one that waits. */
export function aheadInWords(ahead: number): string {
  if (ahead === 0) return msg('Anda berikutnya', { id: 'wait.next' });
  const count = inDigits(ahead);
  return plural(ahead, {
    one: msg(str`${count} nomor sebelum Anda`, { id: 'wait.ahead-one' }),
    other: msg(str`${count} nomor sebelum Anda`, { id: 'wait.ahead', desc: 'plural' }),
  });
}
