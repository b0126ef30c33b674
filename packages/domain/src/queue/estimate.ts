/**
 * An honest wait, as a range. Before anything is measured it is the office's own guess, from half to double; then it
 * comes from how long visitors really occupied a counter in this line.
 */
import type { Estimate, Ticket } from './queue.ts';

/** So few measured tickets tell more than the office's guess. */
export const SAMPLES_NEEDED = 5;
/** A ticket "served" for longer was forgotten, not served. */
export const LONGEST_MINUTES = 240;
/** How often the wait is played through; more changes nothing that a step of five minutes shows. */
const ROUNDS = 40;
/** People fetch copies and officers pause, and what was measured is not all: both ends are moved by this part. */
const DOUBT = 0.15;
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

/** Gives the length of one case, where only those longer than `atLeast` are possible. */
type Draw = (atLeast: number) => number;

/** How long somebody with so many before them waits; null while no counter is open, for then nobody can know. */
export function estimateWait(facts: WaitFacts): Estimate {
  if (facts.counters < 1 && !facts.serving.length) return null;
  const { from, to } = facts.durations.length < SAMPLES_NEEDED ? guessedRange(facts) : measuredRange(facts);
  const rounded = Math.floor(from / STEP) * STEP;
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

function guessedRange(facts: WaitFacts): { from: number; to: number } {
  const { minutesPerTicket: usual } = facts;
  return { from: playedWait(facts, () => usual / 2), to: playedWait(facts, () => usual * 2) };
}

/**
 * The morning is played through many times with visits as they lately were; the range holds most of what came out. Each
 * round has dice of its own that always fall the same, so the same facts give the same range, one more person ahead
 * never shortens a wait and one more counter never lengthens it.
 */
function measuredRange(facts: WaitFacts): { from: number; to: number } {
  const samples = withoutForgotten(facts.durations);
  const waits = Array.from({ length: ROUNDS }, (_, round) => playedWait(facts, drawFrom(samples, dice(round))));
  waits.sort((one, other) => one - other);
  return { from: quantile(waits, 0.1)! * (1 - DOUBT), to: quantile(waits, 0.9)! * (1 + DOUBT) };
}

/** Each ticket goes, with all its cases, to the counter that is free first; the wait is until one is free for the newcomer. */
function playedWait({ ahead, serving, counters }: WaitFacts, draw: Draw): number {
  const freeIn = serving.map(({ minutes, cases }) => remaining(draw(minutes / cases) * cases, minutes));
  while (freeIn.length < counters) freeIn.push(0);
  for (const cases of ahead) {
    const first = freeIn.indexOf(Math.min(...freeIn));
    for (let done = 0; done < cases; done++) freeIn[first]! += draw(0);
  }
  return Math.min(...freeIn);
}

/** Whoever takes longer than anybody before is not done at once: a quarter of the usual time is left at least. */
function remaining(expected: number, elapsed: number): number {
  return Math.max(expected - elapsed, expected / 4);
}

/** The longest twentieth (one at least) counts as the next shorter: one forgotten visit moves nobody's wait. */
function withoutForgotten(sorted: readonly number[]): number[] {
  const longest = sorted[sorted.length - 1 - Math.max(1, Math.floor(sorted.length / 20))]!;
  return sorted.map(minutes => Math.min(minutes, longest));
}

function drawFrom(sorted: readonly number[], roll: () => number): Draw {
  return atLeast => {
    const over = sorted.findIndex(minutes => minutes > atLeast);
    const first = over < 0 ? 0 : over;
    return sorted[first + Math.floor(roll() * (sorted.length - first))]!;
  };
}

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
