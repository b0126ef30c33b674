/** The parts of the complaints’ section and their addresses. A complaint stands there by its code, which tells nothing about anybody. */
import { readCode } from '@layan/domain/complaint/code.ts';

export const PLACES = ['inbox', 'numbers', 'settings'] as const;
export type Place = (typeof PLACES)[number];

const NAMES: Record<Place, string> = { inbox: '', numbers: '/angka', settings: '/pengaturan' };

export function placeAddress(place: Place): string {
  return `#/pengaduan${NAMES[place]}`;
}

export function caseAddress(code: string): string {
  return `#/pengaduan/${code}`;
}

/** The complaint whose code stands in an address, or the part of the section. */
export function placeAt(hash: string): { place: Place; code: string | null } {
  const reading = readCode(hash.replace(/^#\/pengaduan\/?/, ''));
  if ('code' in reading) return { place: 'inbox', code: reading.code };
  return { place: PLACES.find(place => hash === placeAddress(place)) ?? 'inbox', code: null };
}
