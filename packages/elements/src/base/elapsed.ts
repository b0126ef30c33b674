/** How long something has lasted, as people say it at a counter: "34 mnt", "2 j 5 mnt". */
import { language } from './language.ts';

const MINUTE = 60_000;

/** Whole minutes between two moments; in hours where there are too many to grasp. Never less than nothing, whatever the clocks say. */
export function elapsed(from: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - from) / MINUTE));
  const hours = minutes < 100 ? 0 : Math.floor(minutes / 60);
  if (!hours) return unit('minute', minutes);
  return minutes % 60 ? `${unit('hour', hours)} ${unit('minute', minutes % 60)}` : unit('hour', hours);
}

const formats = new Map<string, Intl.NumberFormat>();

function unit(name: 'minute' | 'hour', value: number): string {
  const tag = language();
  const key = `${tag} ${name}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short' });
  formats.set(key, format);
  return format.format(value);
}
