/** What recorded sound needs before it is joined: no silence at its ends, and the same loudness as the others. */

/** Quieter than this share of the loudest moment is silence. */
const SILENCE = 0.02;
/** Kept before and after, in seconds: speech begins and ends softly. */
const MARGIN = { before: 0.02, after: 0.05 };
/** Speech as loud as the pack that comes with Layan: the mean of its parts that are not silent. */
const LOUDNESS = 0.14;
/** A whisper stays a whisper; noise is not made into speech. */
const LOUDEST_GAIN = 8;

/** Where the sound begins and ends, as places among the samples; the same twice when there is none. */
export function soundWithin(samples: Float32Array, rate: number): { start: number; end: number } {
  const threshold = SILENCE * peakOf(samples);
  const first = samples.findIndex(value => Math.abs(value) > threshold);
  if (first === -1 || threshold === 0) return { start: 0, end: 0 };
  const last = samples.findLastIndex(value => Math.abs(value) > threshold);
  return {
    start: Math.max(0, first - Math.round(MARGIN.before * rate)),
    end: Math.min(samples.length, last + 1 + Math.round(MARGIN.after * rate)),
  };
}

/** How much to turn a recording up or down; never so far that its loudest moment is cut. */
export function gainFor(samples: Float32Array): number {
  const peak = peakOf(samples);
  if (peak === 0) return 1;
  const heard = samples.filter(value => Math.abs(value) > SILENCE * peak);
  const level = Math.sqrt(heard.reduce((sum, value) => sum + value * value, 0) / heard.length);
  return Math.min(LOUDNESS / level, 0.98 / peak, LOUDEST_GAIN);
}

/** How long to pause between two clips, in seconds: a breath before a phrase such as `please-go-to-counter`, less after one. */
export function pauseBetween(before: string, after: string): number {
  if (after.includes('-')) return 0.28;
  if (before.includes('-')) return 0.12;
  // The letter stands apart from the digits: "A, nol satu dua".
  return before.length === 1 ? 0.2 : 0.07;
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
}
