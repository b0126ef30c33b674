/** The action colour that a webmaster asks for, made readable where it is not. */
import { contrast, darkened, lightened, READABLE, readColour } from '@layan/domain/contrast/contrast.ts';

/** Layan's own. */
export const OWN = '#0b6b57';

/** The paper of `base/tokens.ts`, by day and by night: what can be read on it, can be read on white. */
const DAY = '#fbfaf7';
const NIGHT = '#111a17';

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

/** Whether it can be read as it is. */
export function isReadable({ ratio }: Tones): boolean {
  return ratio >= READABLE;
}
