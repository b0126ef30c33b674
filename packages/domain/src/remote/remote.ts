/** Something that comes from elsewhere: on its way, not to be had, or here (perhaps no longer fresh). */
export type Remote<T> =
  | { status: 'loading' }
  | { status: 'failed'; problem: Problem }
  | { status: 'ready'; data: T; since: number; stale: boolean };

/** What went wrong, as a code; the words are chosen where a person reads them. */
export const PROBLEMS = [
  'offline',
  'unreachable',
  'not-found',
  'agency-unknown',
  'service-unknown',
  'catalogue-invalid',
  'catalogue-version',
  'refused',
  'unexpected',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** Fresh data. `since` is in milliseconds since the epoch. */
export function ready<T>(data: T, since = 0): Remote<T> {
  return { status: 'ready', data, since, stale: false };
}
