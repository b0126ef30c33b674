/** Things that nobody can guess, and how they are kept: only as a hash. */
import { hash, randomBytes, randomInt } from 'node:crypto';
import { CODE_CHARACTERS, CODE_LENGTH } from '@layan/domain/api/devices.ts';

/** A token or a cookie: 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** A code that a person reads from one screen and types on another. */
export function newCode(length = CODE_LENGTH): string {
  return Array.from({ length }, () => CODE_CHARACTERS[randomInt(CODE_CHARACTERS.length)]).join('');
}

/** Four groups that can be copied from a terminal by hand: 80 bits. */
export function newPassword(): string {
  return Array.from({ length: 4 }, () => newCode(4).toLowerCase()).join('-');
}

/** A secret of 256 bits needs no slow hash: nobody can try them all. */
export function fingerprint(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
