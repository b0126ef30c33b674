/**
 * The code and the PIN that a citizen takes home. Both are made where the complaint is written, so that a kiosk without a
 * network hands out a valid one; nobody else can guess them.
 *
 * Ten characters by chance and one that checks them: weights 1 to 11, modulo 31. Because 31 is prime and larger than the
 * alphabet, every wrong character and every two characters in each other's place are noticed, neighbours or not. A code
 * whose check would be the thirty-first character, which does not exist, is not given out.
 */

/** No 0 and O, no 1, I and L, no U: nothing that is read or heard as another one. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 11;
export const PIN_LENGTH = 6;

const MODULUS = 31;
const GROUPS = [4, 4, 3];

/** Bytes by chance, such as `n => crypto.getRandomValues(new Uint8Array(n))`. */
export type RandomBytes = (count: number) => Uint8Array;

/** Why a code cannot be right, and at which character where that is certain. */
export type CodeReading =
  | { code: string }
  | { problem: 'too-short' | 'too-long' | 'check' }
  /** The character is in no code: it was read as another one. */
  | { problem: 'character'; at: number; character: string };

/** A new code, eleven characters without hyphens. */
export function makeCode(random: RandomBytes): string {
  for (;;) {
    const body = draw(random, CODE_ALPHABET.length, CODE_LENGTH - 1)
      .map(value => CODE_ALPHABET[value])
      .join('');
    const check = checkCharacter(body);
    if (check) return body + check;
  }
}

/** A new PIN, six digits. */
export function makePin(random: RandomBytes): string {
  return draw(random, 10, PIN_LENGTH).join('');
}

/** What somebody typed or scanned, without spaces, hyphens and dots and in capitals; or why it cannot be a code. */
export function readCode(typed: string): CodeReading {
  const code = typed.toUpperCase().replace(/[\s.\u2010-\u2015_-]/g, '');
  const characters = [...code];
  const at = characters.findIndex(character => !CODE_ALPHABET.includes(character));
  if (at >= 0) return { problem: 'character', at, character: characters[at]! };
  if (code.length < CODE_LENGTH) return { problem: 'too-short' };
  if (code.length > CODE_LENGTH) return { problem: 'too-long' };
  return checkCharacter(code.slice(0, -1)) === code.at(-1) ? { code } : { problem: 'check' };
}

/** The digits of a PIN, however they were spaced; null when there are not six. */
export function readPin(typed: string): string | null {
  const pin = typed.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(pin) ? pin : null;
}

/** For eyes: `K7QM-4XPD-9RT`. */
export function groupCode(code: string): string {
  return inGroups(code).join('-');
}

/** A code or PIN in its groups: a code 4-4-3, a PIN 3-3. */
export function inGroups(text: string): string[] {
  if (text.length === PIN_LENGTH) return [text.slice(0, 3), text.slice(3)];
  let from = 0;
  return GROUPS.map(length => text.slice(from, (from += length))).filter(Boolean);
}

/** The last character: with it the weighted sum is a multiple of 31. Undefined where there is no such character. */
function checkCharacter(body: string): string | undefined {
  let sum = 0;
  for (let at = 0; at < body.length; at++) sum += (at + 1) * CODE_ALPHABET.indexOf(body[at]!);
  for (let value = 0; value < CODE_ALPHABET.length; value++)
    if ((sum + CODE_LENGTH * value) % MODULUS === 0) return CODE_ALPHABET[value];
  return undefined;
}

/** So many numbers below `limit`, each as likely as the other: bytes that would favour the first ones are drawn anew. */
function draw(random: RandomBytes, limit: number, count: number): number[] {
  const fair = 256 - (256 % limit);
  const drawn: number[] = [];
  while (drawn.length < count)
    for (const byte of random(count)) if (byte < fair && drawn.length < count) drawn.push(byte % limit);
  return drawn;
}
