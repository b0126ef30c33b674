/**
 * The agency's own day and time. Neither the server's zone nor UTC will do: when an office in Jayapura opens at 08:00, it
 * is still yesterday by UTC.
 *
 * A day is `YYYY-MM-DD`, a time of day `HH:MM`, a moment milliseconds since the epoch.
 */

const MINUTE = 60_000;
/** Zones change their offset only at a quarter of an hour, so one offset serves all of it. */
const QUARTER = 15 * MINUTE;

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Offsets by zone and quarter: a busy morning asks thousands of times for the same few, now and the hours of the day. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 1000;

/** The day on the agency's calendar at this moment. */
export function localDay(now: number, timeZone: string): string {
  return new Date(now + offsetAt(now, timeZone)).toISOString().slice(0, 10);
}

/** What a clock on the agency's wall shows at this moment. */
export function localTime(now: number, timeZone: string): string {
  return new Date(now + offsetAt(now, timeZone)).toISOString().slice(11, 16);
}

/** The moment at which the agency's clock shows this time on this day. */
export function atLocal(day: string, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const near = wall - offsetAt(wall, timeZone);
  // Where clocks change, the offset at the moment itself decides, not the one some hours away.
  return wall - offsetAt(near, timeZone);
}

/** The day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether this is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether this is a time of day, written `HH:MM`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** How far the zone is ahead of UTC at this moment, in milliseconds. */
function offsetAt(now: number, timeZone: string): number {
  const quarter = Math.floor(now / QUARTER);
  const key = `${timeZone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, (offset = measuredOffset(quarter * QUARTER, timeZone)));
  }
  return offset;
}

function measuredOffset(now: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find(each => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - now;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  let made = formatters.get(timeZone);
  if (!made) {
    made = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formatters.set(timeZone, made);
  }
  return made;
}
