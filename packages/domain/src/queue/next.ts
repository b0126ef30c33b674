/**
 * Who is called next. The visible rule, in this order:
 *
 * 1. Whoever has waited longer than their cap is next; among several, whoever passed it longest ago.
 * 2. Otherwise priority and regular tickets take turns: after one priority ticket so many regular ones.
 *    A morning begins with priority; where one side is empty, the other goes on.
 * 3. Within a side the longest wait is first, whatever the line; when that is equal, the counter's own order of lines.
 *
 * Visitors who said they are late are passed over until their time is over. Nothing here depends on chance or on the
 * order in which tickets are given.
 */
import type { Counter, PriorityPolicy, Ticket } from './queue.ts';
import { isLate } from './ticket.ts';

/** As much of a waiting ticket as the choice needs. */
export type Waiting = Pick<Ticket, 'line' | 'series' | 'number' | 'priority' | 'place' | 'lateUntil'>;

const MINUTE = 60_000;

/**
 * The ticket to call, or null when nobody is here to be called. Tickets of lines that are not in `counterLines` are
 * ignored.
 *
 * @param recentCalls whether each of the last calls in these lines was a priority ticket, newest first; as many as
 *   `regularPerPriority` are enough. Recalls do not count.
 */
export function chooseNext<T extends Waiting>(
  waiting: readonly T[],
  recentCalls: readonly boolean[],
  policy: PriorityPolicy,
  counterLines: readonly string[],
  now: number,
): T | null {
  let priority: T | null = null;
  let regular: T | null = null;
  for (const ticket of waiting) {
    if (isLate(ticket, now) || !counterLines.includes(ticket.line)) continue;
    if (ticket.priority) priority = sooner(priority, ticket, counterLines);
    else regular = sooner(regular, ticket, counterLines);
  }
  return choose(priority, regular, regularSince(recentCalls), policy, now);
}

/**
 * Everybody waiting in the order in which they would be called if nothing changed from now on; those who are late last.
 * What stands before a ticket here is what a visitor is told as "people ahead".
 */
export function callOrder<T extends Waiting>(
  waiting: readonly T[],
  recentCalls: readonly boolean[],
  policy: PriorityPolicy,
  counterLines: readonly string[],
  now: number,
): T[] {
  const sorted = waiting
    .filter(ticket => counterLines.includes(ticket.line))
    .sort((one, other) => compare(one, other, counterLines));
  const here = sorted.filter(ticket => !isLate(ticket, now));
  const priority = here.filter(ticket => ticket.priority);
  const regular = here.filter(ticket => !ticket.priority);
  const order: T[] = [];
  let since = regularSince(recentCalls);
  for (let p = 0, r = 0; p + r < here.length;) {
    const chosen = choose(priority[p] ?? null, regular[r] ?? null, since, policy, now)!;
    order.push(chosen);
    if (chosen.priority) p++;
    else r++;
    since = chosen.priority ? 0 : since + 1;
  }
  return [...order, ...sorted.filter(ticket => isLate(ticket, now))];
}

/** Whether the officer should be told that this visitor has waited longer than the office's cap. */
export function isOverdue(
  ticket: Pick<Ticket, 'priority' | 'place' | 'issuedAt'>,
  { capMinutes }: PriorityPolicy,
  now: number,
): boolean {
  const cap = ticket.priority ? capMinutes.priority : capMinutes.regular;
  // A place before the issue is a courtesy on return, not a wait.
  return now - Math.max(ticket.place, ticket.issuedAt) > cap * MINUTE;
}

/** The lines that wait for the same counters as this one, itself included: together they are one queue to be estimated. */
export function sharedLines(letter: string, counters: readonly Counter[]): string[] {
  const shared = new Set([letter]);
  for (const { lines } of counters) {
    if (lines.includes(letter)) for (const line of lines) shared.add(line);
  }
  return [...shared];
}

/** The rule of turns, between the first of either side. */
function choose<T extends Waiting>(
  priority: T | null,
  regular: T | null,
  regularSince: number,
  { regularPerPriority, capMinutes }: PriorityPolicy,
  now: number,
): T | null {
  if (!priority || !regular) return priority ?? regular;
  const overPriority = now - priority.place - capMinutes.priority * MINUTE;
  const overRegular = now - regular.place - capMinutes.regular * MINUTE;
  if (overPriority > 0 || overRegular > 0) return overPriority >= overRegular ? priority : regular;
  return regularSince >= regularPerPriority ? priority : regular;
}

/** Regular tickets called since the last priority one; endless when there was none, so that priority is due. */
function regularSince(recentCalls: readonly boolean[]): number {
  const at = recentCalls.indexOf(true);
  return at < 0 ? Infinity : at;
}

function sooner<T extends Waiting>(best: T | null, ticket: T, lines: readonly string[]): T {
  return best && compare(best, ticket, lines) <= 0 ? best : ticket;
}

function compare(one: Waiting, other: Waiting, lines: readonly string[]): number {
  return (
    one.place - other.place ||
    lines.indexOf(one.line) - lines.indexOf(other.line) ||
    one.number - other.number ||
    (one.series < other.series ? -1 : one.series > other.series ? 1 : 0)
  );
}
