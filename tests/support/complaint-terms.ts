/** An office whose hours and days are easily counted by hand, for tests about complaints. */
import { atLocal, localDay, localTime } from '@layan/domain/calendar/day.ts';
import { classRules } from '@layan/domain/complaint/classes.ts';
import type { DeadlineTerms, OfficeClock } from '@layan/domain/complaint/deadline.ts';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import type { Hours } from '@layan/domain/queue/queue.ts';
import { realCatalogue } from './catalogues.ts';

export const WEEK: Hours = { opens: '08:00', closes: '15:00' };
export const FRIDAY: Hours = { opens: '08:00', closes: '14:30' };

/** Monday to Thursday 08:00–15:00, Friday 08:00–14:30, closed in the joint leave. */
export const OFFICE: OfficeClock = {
  opening: { hours: [WEEK, WEEK, WEEK, WEEK, FRIDAY, null, null], closedOn: [], jointLeave: true },
  timeZone: 'Asia/Pontianak',
};

/** The same office under Landak’s decree: 3 hours, 6, 14 or 60 working days. */
export const LANDAK: DeadlineTerms = {
  ...OFFICE,
  rules: classRules(realCatalogue('landak'), defaultComplaintSettings),
  settings: defaultComplaintSettings,
};

/** `2026-03-10 09:00` on the office’s clock. */
export function moment(text: string, timeZone = OFFICE.timeZone): number {
  const [day, time] = text.split(' ') as [string, string];
  return atLocal(day, time, timeZone);
}

/** The moment as the office’s clock shows it. */
export function shown(at: number, timeZone = OFFICE.timeZone): string {
  return `${localDay(at, timeZone)} ${localTime(at, timeZone)}`;
}
