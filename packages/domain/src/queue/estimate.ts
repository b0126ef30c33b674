/**
 * An honest wait, as a range. Before anything is measured it is the office's own guess, from half to double; then it
 * comes from how long visitors really occupied a counter in this line.
 */
import type { Estimate, Ticket } from './queue.ts';

/** As few measured tickets tell more than the office's guess. */
export const SAMPLES_NEEDED = 5;
/** A ticket "served" for longer was forgotten, not served. */
export const LONGEST_MINUTES = 240;
/** People at the counter go for a copy, officers for a break: no range is narrower than this part of the wait. */
const LEAST_SPREAD = 0.2;
/** Ranges are told in steps of so many minutes. */
const STEP = 5;
const MINUTE = 60_000;

export interface WaitFacts {
  /** Minutes a case occupied a counter lately (`minutesPerCase`), ascending. The last 50 or so of the line are enough. */
  durations: readonly number[];
  /** Everybody who is called before, in every line that waits for the same counters (`callOrder`): the cases of each. */
  ahead: readonly number[];
  /** Who is at these counters now: for how many minutes, with how many cases. */
  serving: readonly { minutes: number; cases: number }[];
  /** Counters open for the line, those now serving included. */
  counters: number;
  /** The office's guess while too little is measured. */
  minutesPerTicket: number;
}

/** How long somebody with so many before them waits; null while no counter is open, for then nobody can know. */
export function estimateWait(facts: WaitFacts): Estimate {
  if (facts.counters < 1 && !facts.serving.length) return null;
  const { low, usual, high } = paces(facts);
  const middle = simulatedWait(facts, usual);
  const spread = middle * (isMeasured(facts) ? LEAST_SPREAD : 0);
  const from = Math.min(simulatedWait(facts, low), middle - spread);
  const to = Math.max(simulatedWait(facts, high), middle + spread);
  const rounded = Math.max(0, Math.floor(from / STEP) * STEP);
  return { from: rounded, to: Math.max(rounded + STEP, Math.ceil(to / STEP) * STEP) };
}

/** The middle of a range: what to plan with, such as whether a newcomer is served before closing time. */
export function expectedMinutes(estimate: Estimate): number | null {
  return estimate && (estimate.from + estimate.to) / 2;
}

/**
 * Minutes of a counter's time that each case of a finished ticket took, from its call: the way to the counter counts too.
 * Null when it says nothing about the next one.
 */
export function minutesPerCase(ticket: Pick<Ticket, 'state' | 'cases' | 'calledAt' | 'endedAt'>): number | null {
  if (ticket.state !== 'finished' || ticket.calledAt === null || ticket.endedAt === null) return null;
  const minutes = (ticket.endedAt - ticket.calledAt) / MINUTE;
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes / ticket.cases : null;
}

/** The value below which this part (0 to 1) of an ascending list lies, between neighbours where it falls between. */
export function quantile(sorted: readonly number[], part: number): number | null {
  if (!sorted.length) return null;
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1);
}

function isMeasured({ durations }: WaitFacts): boolean {
  return durations.length >= SAMPLES_NEEDED;
}

/**
 * Minutes per case when it goes well, as usual, and badly. The more cases are ahead, the more quick and slow ones even
 * out: the spread of their sum grows with the root of their number only.
 */
function paces(facts: WaitFacts): { low: number; usual: number; high: number } {
  const { durations, ahead, serving, minutesPerTicket } = facts;
  if (!isMeasured(facts)) return { low: minutesPerTicket / 2, usual: minutesPerTicket, high: minutesPerTicket * 2 };
  const usual = steadyMean(durations);
  const evening = Math.sqrt(Math.max(1, sum(ahead) + serving.length));
  const low = usual - Math.max(0, usual - quantile(durations, 0.1)!) / evening;
  const high = usual + Math.max(0, quantile(durations, 0.9)! - usual) / evening;
  return { low, usual, high };
}

/** The mean, in which the longest twentieth (one at least) counts as the next shorter: one forgotten visit moves nobody's wait. */
function steadyMean(sorted: readonly number[]): number {
  const longest = sorted[sorted.length - 1 - Math.ceil(sorted.length / 20)]!;
  return sum(sorted.map(minutes => Math.min(minutes, longest))) / sorted.length;
}

/** Each ticket goes, with all its cases, to the counter that is free first; the wait is until one is free for the newcomer. */
function simulatedWait({ ahead, serving, counters }: WaitFacts, pace: number): number {
  const freeIn = serving.map(({ minutes, cases }) => remaining(pace * cases, minutes));
  while (freeIn.length < counters) freeIn.push(0);
  for (const cases of ahead) {
    const first = freeIn.indexOf(Math.min(...freeIn));
    freeIn[first]! += pace * cases;
  }
  return Math.min(...freeIn);
}

/** Whoever takes longer than usual is not done at once: a quarter of the usual time is left at least. */
function remaining(expected: number, elapsed: number): number {
  return Math.max(expected - elapsed, expected / 4);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
