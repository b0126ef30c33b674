/** The office's day, when clocks are not to be trusted. */
import { localDay } from '@layan/domain/calendar/day.ts';

/** What was written last. */
export interface Moment {
  day: string;
  at: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The agency's local day. A clock that is set back a little over midnight does not bring yesterday back: visitors hold
 * today's numbers already. When it goes back by more than a day it was wrong before, and is believed now.
 */
export function businessDay(now: number, timeZone: string, last: Moment | null): string {
  const day = localDay(now, timeZone);
  return last && day < last.day && last.at - now < DAY ? last.day : day;
}
