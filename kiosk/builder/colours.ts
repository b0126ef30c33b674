/** The action colour that a webmaster asks for, made readable where it is not. */
import { contrast, darkened, lightened, READABLE, readColour } from '@layan/domain/contrast/contrast.ts';

/** Layan's own. */
export const OWN = '#0b6b57';

/** The tint of `base/tokens.ts`, by day and by night: what can be read on it, can be read on paper and white. */
const DAY = '#e3f1ec';
const NIGHT = '#1e3a32';

export interface Tones {
  /** As it was asked for. */
  asked: string;
  /** How well that can be read by day, from 1 to 21. */
  ratio: number;
  /** What is used by day: the colour itself, or its nearest darker tone. */
  day: string;
  /** Its nearest tone for a dark page. */
  night: string;
}

/** The tones of a colour as it was typed; null where it is none. */
export function tonesOf(written: string): Tones | null {
  const asked = readColour(written);
  if (!asked) return null;
  return { asked, ratio: contrast(asked, DAY), day: darkened(asked, DAY), night: lightened(asked, NIGHT) };
}

/** What is written in a stylesheet or a `style`: the colour, and the tint beneath words of that colour. */
export function rulesOf({ day, night }: Tones): string[] {
  const tint = `light-dark(color-mix(in srgb, ${day} 8%, #ffffff), color-mix(in srgb, ${night} 12%, #1a2521))`;
  return [`--layan-color-action: light-dark(${day}, ${night});`, `--layan-color-tint: ${tint};`];
}

/** Whether it can be read as it is. */
export function isReadable({ ratio }: Tones): boolean {
  return ratio >= READABLE;
}
