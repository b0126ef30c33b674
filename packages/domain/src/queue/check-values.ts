/** Reading a value of unknown shape piece by piece, without giving up at the first that is wrong. */
import type { Words } from '../catalog/schema.ts';

export interface SettingsIssue {
  /** Where, by names and places from 0 joined by dots: `lines.2.letter`. */
  path: string;
  message: Words;
}

/** Notes that something is wrong at a place, in Indonesian and English. */
export type Report = (path: string, id: string, en: string) => void;

/** The object, or an empty one: what is missing in it is then reported where it belongs. */
export function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text without spaces at its ends; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A whole number within bounds; anything else is reported, with what it counts as the subject of the sentence, and is no number. */
export function whole(
  value: unknown,
  path: string,
  { from, to, id, en }: { from: number; to: number } & Words,
  report: Report,
): number {
  if (Number.isInteger(value) && (value as number) >= from && (value as number) <= to) return value as number;
  report(path, `${id} harus angka bulat ${from} sampai ${to}.`, `${en} must be a whole number from ${from} to ${to}.`);
  return NaN;
}
