/**
 * Until when a complaint must be answered, by the agency's own clock and calendar.
 *
 * Minutes and hours run while the office is open. A working day is a day with opening hours that is no holiday; the day of
 * the receipt does not count, and the time ends when the office closes on the last one. Other units go by the calendar,
 * and where they end on a closed day they end with the next open one: nobody is there to answer before. The clock does
 * not stop while the office waits for the citizen.
 */
import { addDays, atLocal, localDay, localTime } from '../calendar/day.ts';
import { officeDay, type OpeningSettings } from '../queue/hours.ts';
import type { Hours } from '../queue/queue.ts';
import { classesFor, type ClassRules } from './classes.ts';
import {
  OPEN_STATES,
  type Complaint,
  type ComplaintClass,
  type ComplaintDeadline,
  type ComplaintSettings,
  type Urgency,
} from './complaint.ts';

/** By which clock and calendar. */
export interface OfficeClock {
  opening: OpeningSettings;
  timeZone: string;
}

/** All that decides about dates. */
export interface DeadlineTerms extends OfficeClock {
  rules: ClassRules;
  settings: Pick<ComplaintSettings, 'warnPercent' | 'escalateDays'>;
}

/** The end of a time, and whether all holidays on the way to it are known. */
export interface DueDate {
  at: number;
  day: string;
  holidaysKnown: boolean;
}

const MINUTE = 60_000;
/** An office that opens on none of so many days in a row has no working days. */
const LONGEST_CLOSURE = 370;

/** When a time that starts at `from` is over; null where the office never opens. */
export function dueDate(
  from: number,
  { value, unit }: Pick<ComplaintClass, 'value' | 'unit'>,
  office: OfficeClock,
): DueDate | null {
  switch (unit) {
    case 'minute':
      return afterOpenTime(from, value * MINUTE, office);
    case 'hour':
      return afterOpenTime(from, value * 60 * MINUTE, office);
    case 'workday':
      return afterWorkdays(from, value, office);
    case 'day':
      return onOpenDay(from, day => addDays(day, Math.ceil(value)), office);
    case 'week':
      return onOpenDay(from, day => addDays(day, Math.ceil(value * 7)), office);
    case 'month':
      return onOpenDay(from, day => addMonths(day, Math.ceil(value)), office);
    case 'year':
      return onOpenDay(from, day => addMonths(day, Math.ceil(value * 12)), office);
  }
}

/** Closing time of the so-many-th working day after the day of `from`. */
export function afterWorkdays(from: number, days: number, office: OfficeClock): DueDate | null {
  let left = Math.max(1, Math.ceil(days));
  return walk(addDays(localDay(from, office.timeZone), 1), office, ({ closes }) => (--left > 0 ? null : closes));
}

/**
 * The date for a complaint: of the class an officer chose, otherwise of the longest there is, so that a promise may only
 * become shorter. Null where nothing sets a time.
 */
export function deadlineOf(
  { service, class: name, from }: Pick<Complaint, 'service' | 'class'> & { from: number },
  terms: DeadlineTerms,
): ComplaintDeadline | null {
  const classes = classesFor(service, terms.rules);
  const chosen = classes.find(each => each.name === name);
  return (chosen ? [chosen] : classes)
    .map(each => promise(from, each, !chosen, terms))
    .reduce((longest, next) => (longest && (!next || next.dueAt <= longest.dueAt) ? longest : next), null);
}

/** The one that ends first; whoever has none waits for nobody. */
export function earliest(deadlines: readonly (ComplaintDeadline | null)[]): ComplaintDeadline | null {
  return deadlines.reduce((first, next) => (first && (!next || next.dueAt >= first.dueAt) ? first : next), null);
}

/** How near the date is that presses now. */
export function urgencyOf({ state, pressing }: Pick<Complaint, 'state' | 'pressing'>, now: number): Urgency {
  if (!pressing || !OPEN_STATES.includes(state)) return 'none';
  // Due at 15:00 is in time until 15:00.
  if (now <= pressing.dueAt) return now >= pressing.warnAt ? 'soon' : 'calm';
  return now > pressing.escalateAt ? 'escalated' : 'late';
}

/** Whether the promise to whoever filed it is broken: the date has passed and the answer is still owed. */
export function isOverdue(
  { state, deadline, restedAt }: Pick<Complaint, 'state' | 'deadline' | 'restedAt'>,
  now: number,
): boolean {
  const owed = OPEN_STATES.includes(state) || (state === 'merged' && restedAt === null);
  return owed && deadline !== null && now > deadline.dueAt;
}

/** Until when a citizen may reopen what came to rest then; null where the office allows none. */
export function reopenUntil(restedAt: number, reopenDays: number, office: OfficeClock): number | null {
  return reopenDays < 1 ? null : (afterWorkdays(restedAt, reopenDays, office)?.at ?? null);
}

/** Until when something is kept that came to rest then. */
export function keptUntil(restedAt: number, months: number, { timeZone }: Pick<OfficeClock, 'timeZone'>): number {
  return atLocal(addMonths(localDay(restedAt, timeZone), months), localTime(restedAt, timeZone), timeZone);
}

/** How long the office is open between two moments, in milliseconds. */
export function openTime(from: number, to: number, { opening, timeZone }: OfficeClock): number {
  let open = 0;
  const last = localDay(to, timeZone);
  for (let day = localDay(from, timeZone); day <= last; day = addDays(day, 1)) {
    const { hours } = officeDay(day, opening);
    const times = hours && openingTimes(day, hours, timeZone);
    if (times) open += Math.max(0, Math.min(to, times.closes) - Math.max(from, times.opens));
  }
  return open;
}

function promise(from: number, each: ComplaintClass, assumed: boolean, terms: DeadlineTerms): ComplaintDeadline | null {
  const due = dueDate(from, each, terms);
  if (!due) return null;
  const { warnPercent, escalateDays } = terms.settings;
  const beforeWarning = Math.floor((openTime(from, due.at, terms) * warnPercent) / 100);
  const escalation = escalateDays > 0 ? afterWorkdays(due.at, escalateDays, terms) : null;
  return {
    class: each,
    assumed,
    from,
    dueAt: due.at,
    day: due.day,
    warnAt: afterOpenTime(from, beforeWarning, terms)?.at ?? due.at,
    escalateAt: escalation?.at ?? due.at,
    holidaysKnown: due.holidaysKnown,
  };
}

/** So much opening time later. What ends with the closing ends that day, not with the next opening. */
function afterOpenTime(from: number, time: number, office: OfficeClock): DueDate | null {
  let left = time;
  return walk(localDay(from, office.timeZone), office, ({ opens, closes }) => {
    const start = Math.max(from, opens);
    if (start >= closes) return null;
    if (left <= closes - start) return start + left;
    left -= closes - start;
    return null;
  });
}

/** Closing time of the day counted, or of the first open day after it. */
function onOpenDay(from: number, count: (day: string) => string, office: OfficeClock): DueDate | null {
  const last = count(localDay(from, office.timeZone));
  return walk(last, office, ({ closes }) => (closes >= from ? closes : null));
}

/** Goes from open day to open day, from `day` on, until `found` gives a moment. */
function walk(
  day: string,
  office: OfficeClock,
  found: (times: { opens: number; closes: number }) => number | null,
): DueDate | null {
  let holidaysKnown = true;
  for (let closed = 0; closed <= LONGEST_CLOSURE; day = addDays(day, 1)) {
    const { hours, holidaysKnown: known } = officeDay(day, office.opening);
    holidaysKnown &&= known;
    const times = hours && openingTimes(day, hours, office.timeZone);
    closed = times ? 0 : closed + 1;
    const at = times && found(times);
    if (at !== null) return { at, day, holidaysKnown };
  }
  return null;
}

function openingTimes(day: string, hours: NonNullable<Hours>, timeZone: string): { opens: number; closes: number } {
  return { opens: atLocal(day, hours.opens, timeZone), closes: atLocal(day, hours.closes, timeZone) };
}

/** The same day so many months later, or the last of that month: 31 January and a month is 28 February. */
function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
