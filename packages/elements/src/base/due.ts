/** When a complaint must be answered: how long until then, or since then, and the exact time. */
import { msg, str } from '@lit/localize';
import type { Urgency } from '@layan/domain/complaint/complaint.ts';
import { clockTime, dateInWords } from './clock.ts';
import { language } from './language.ts';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "Terlambat 2 hari", "3 jam lagi": late is said, not only coloured. */
export function dueInWords(dueAt: number, now: number): string {
  const span = spanInWords(Math.abs(dueAt - now));
  return now > dueAt
    ? msg(str`Terlambat ${span}`, { id: 'due.late', desc: 'Late, by a span of time such as 2 days' })
    : msg(str`${span} lagi`, { id: 'due.left', desc: 'A span of time that is left, such as 2 days' });
}

/** The day and the time in the agency’s zone, as a note for a diary. */
export function exactTime(at: number, timeZone: string): string {
  return `${dateInWords(at, 'short', timeZone)}, ${clockTime(at, timeZone)}`;
}

export function isLate(urgency: Urgency): boolean {
  return urgency === 'late' || urgency === 'escalated';
}

function spanInWords(span: number): string {
  const [unit, length] = STEPS.find(([, each]) => span >= each) ?? STEPS[2];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.floor(span / length)),
  );
}
