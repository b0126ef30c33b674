/** How well one colour can be read on another (WCAG 2.2), and the nearest tone of it that can. A colour is `#rrggbb`. */

/** What text needs on its ground. */
export const READABLE = 4.5;

/** A colour as people write it, with or without `#`, short or long; null where it is none. */
export function readColour(written: string): string | null {
  const [, digits = ''] = /^#?((?:[0-9a-f]{3}){1,2})$/.exec(written.trim().toLowerCase()) ?? [];
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** How light a colour is, from 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(channel => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How many times lighter one colour is than the other: from 1 to 21, in either order. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The nearest darker tone that reaches the ratio on this ground: itself where it does, black where none can. */
export function darkened(colour: string, ground: string, ratio = READABLE): string {
  return nearest(colour, ground, ratio, (channel, share) => channel * (1 - share));
}

/** The nearest lighter tone that reaches the ratio on this ground: itself where it does, white where none can. */
export function lightened(colour: string, ground: string, ratio = READABLE): string {
  return nearest(colour, ground, ratio, (channel, share) => channel + (255 - channel) * share);
}

/** Every step that a channel of eight bits can make, the smallest first. */
const STEPS = 255;

function nearest(colour: string, ground: string, ratio: number, move: (channel: number, share: number) => number) {
  const from = channels(colour);
  let tone = colour;
  for (let step = 0; step <= STEPS; step++) {
    tone = written(from.map(channel => move(channel, step / STEPS)));
    if (contrast(tone, ground) >= ratio) break;
  }
  return tone;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map(start => parseInt(colour.slice(start, start + 2), 16));
}

function written(parts: number[]): string {
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
