/** When the office is open, when it opens next, and whether a line still takes tickets. */
import { addDays, atLocal, localDay, weekday } from '../calendar/day.ts';
import { holidayOn } from '../calendar/holidays.ts';
import type { Hours, Line, LineState, OfficeSettings } from './queue.ts';

/** The parts of the settings that decide about opening. */
export type OpeningSettings = Pick<OfficeSettings, 'hours' | 'closedOn' | 'jointLeave'>;

/** One day at this office. */
export interface OfficeDay {
  /** Null when closed. */
  hours: Hours;
  /** What decides: the hours of the weekday, a day the office closes by itself, or a holiday. */
  because: 'weekday' | 'closed-on' | 'national' | 'joint';
  /** False where nobody has entered the year's holidays: the day is then taken for an ordinary one, and somebody must be told. */
  holidaysKnown: boolean;
}

export interface LineFacts {
  now: number;
  settings: OpeningSettings;
  timeZone: string;
  /** Tickets issued in this line today. */
  issuedToday: number;
  /** What somebody who takes a ticket now would wait (`expectedMinutes`); null while unknown. */
  forecastMinutes: number | null;
}

/** A year and a little: whoever opens at all opens within it. */
const SEARCHED_DAYS = 370;
const MINUTE = 60_000;

/** Whether the office is open on a day, from when to when, and why. */
export function officeDay(day: string, settings: OpeningSettings): OfficeDay {
  const holiday = holidayOn(day);
  const holidaysKnown = holiday !== 'unknown';
  if (holiday === 'national' || (holiday === 'joint' && settings.jointLeave)) {
    return { hours: null, because: holiday, holidaysKnown };
  }
  if (settings.closedOn.includes(day)) return { hours: null, because: 'closed-on', holidaysKnown };
  return { hours: settings.hours[weekday(day)] ?? null, because: 'weekday', holidaysKnown };
}

/** Whether the office is open now: from the minute it opens to the minute before it closes. */
export function isOpen(now: number, settings: OpeningSettings, timeZone: string): boolean {
  const times = openingTimes(localDay(now, timeZone), settings, timeZone);
  return times !== null && now >= times.opens && now < times.closes;
}

/** When the office closes today, if it is open now. */
export function closesAt(now: number, settings: OpeningSettings, timeZone: string): number | null {
  return isOpen(now, settings, timeZone) ? openingTimes(localDay(now, timeZone), settings, timeZone)!.closes : null;
}

/**
 * The next moment after now at which the office opens: later today, or on the next day that is neither closed nor a
 * holiday. Null when no weekday has hours.
 */
export function opensNext(now: number, settings: OpeningSettings, timeZone: string): number | null {
  const today = localDay(now, timeZone);
  for (let days = 0; days <= SEARCHED_DAYS; days++) {
    const times = openingTimes(addDays(today, days), settings, timeZone);
    if (times && times.opens > now) return times.opens;
  }
  return null;
}

/** Whether a line takes tickets now. It closes early when a newcomer could not be served before the doors shut. */
export function lineState(line: Pick<Line, 'quota'>, facts: LineFacts): LineState {
  const closes = closesAt(facts.now, facts.settings, facts.timeZone);
  if (closes === null) return 'closed';
  if (line.quota !== null && facts.issuedToday >= line.quota) return 'full';
  return facts.now + (facts.forecastMinutes ?? 0) * MINUTE > closes ? 'closing' : 'open';
}

function openingTimes(
  day: string,
  settings: OpeningSettings,
  timeZone: string,
): { opens: number; closes: number } | null {
  const { hours } = officeDay(day, settings);
  return hours && { opens: atLocal(day, hours.opens, timeZone), closes: atLocal(day, hours.closes, timeZone) };
}
