/**
 * National holidays and joint leave (cuti bersama), as the yearly joint decree of three ministers sets them. The dates
 * follow the moon and the government's choice, so a year is known only once its decree is entered here: a missing year
 * is said aloud, never guessed.
 */

interface HolidayYear {
  /** Everybody is closed. */
  national: string[];
  /** Closed by the government's choice; an agency that serves the public may stay open. */
  joint: string[];
}

const HOLIDAYS: Record<string, HolidayYear> = {
  2026: {
    national: [
      '2026-01-01',
      '2026-01-16',
      '2026-02-17',
      '2026-03-19',
      '2026-03-21',
      '2026-03-22',
      '2026-04-03',
      '2026-04-05',
      '2026-05-01',
      '2026-05-14',
      '2026-05-27',
      '2026-05-31',
      '2026-06-01',
      '2026-06-16',
      '2026-08-17',
      '2026-08-25',
      '2026-12-25',
    ],
    joint: [
      '2026-02-16',
      '2026-03-18',
      '2026-03-20',
      '2026-03-23',
      '2026-03-24',
      '2026-05-15',
      '2026-05-28',
      '2026-12-24',
    ],
  },
};

/** What a day is: `unknown` where nobody has entered its year, which is not the same as `none`. */
export type Holiday = 'national' | 'joint' | 'none' | 'unknown';

/** The years whose holidays are known, such as `2026`. */
export const yearsKnown: readonly number[] = Object.keys(HOLIDAYS).map(Number);

/** What this day is by the decree of its year. */
export function holidayOn(day: string): Holiday {
  const year = HOLIDAYS[day.slice(0, 4)];
  if (!year) return 'unknown';
  if (year.national.includes(day)) return 'national';
  return year.joint.includes(day) ? 'joint' : 'none';
}

/** Whether the day is a holiday, joint leave counted or not; null where its year is unknown. */
export function isHoliday(day: string, { jointLeave }: { jointLeave: boolean }): boolean | null {
  const holiday = holidayOn(day);
  if (holiday === 'unknown') return null;
  return holiday === 'national' || (jointLeave && holiday === 'joint');
}
