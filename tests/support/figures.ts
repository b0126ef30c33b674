/** How the benches say what they measured: one JSON line a figure, times in milliseconds with two decimals. */
import { percentile } from './load.ts';

export function say(figure: string, facts: Record<string, unknown>): void {
  console.log(JSON.stringify({ figure, ...facts }));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

/** Such as `p50_ms` and `p95_ms` for 50 and 95. */
export function spread(times: readonly number[], ...percents: number[]): Record<string, number> {
  const sorted = times.toSorted((one, other) => one - other);
  return Object.fromEntries(percents.map(percent => [`p${percent}_ms`, round(percentile(sorted, percent / 100))]));
}
