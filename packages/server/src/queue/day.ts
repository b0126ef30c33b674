/** The office's day, when clocks are not to be trusted. */
/** What was written last. */
export interface Moment {
  day: string;
  at: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The office's day, given the agency's local day by the clock. A clock that is set back a little over midnight does not bring yesterday back: visitors hold
 * today's numbers already. When it goes back by more than a day it was wrong before, and is believed now.
 */
export function businessDay({ day, at }: Moment, last: Moment | null): string {
  return last && day < last.day && last.at - at < DAY ? last.day : day;
}
