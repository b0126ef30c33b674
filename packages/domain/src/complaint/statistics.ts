/** How complaints fared, month by month: counts and days, never a word of what was written or a service it was about. */
import type { StatisticsCounts, StatisticsView } from '../api/complaints.ts';
import { atLocal } from '../calendar/day.ts';
import { toCsv } from '../publish/csv.ts';
import type { Complaint } from './complaint.ts';
import { isOverdue } from './deadline.ts';

/** As much of a complaint as is counted; nothing of it was written by anybody. */
export type Counted = Pick<
  Complaint,
  'kind' | 'receivedAt' | 'state' | 'reason' | 'deadline' | 'answeredAt' | 'inTime' | 'restedAt'
>;

/** Five years; more is asked in parts. */
export const MOST_MONTHS = 60;

const DAY = 24 * 60 * 60_000;

/** All months from the first to the last; empty when they are the wrong way round or too many. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) {
    if (months.length === MOST_MONTHS) return [];
    months.push(month);
  }
  return months;
}

/** Complaints in the month they were received in, by the agency's own calendar. Spam that an officer found is left out. */
export function complaintStatistics(
  complaints: Iterable<Counted>,
  { from, to, now, timeZone }: { from: string; to: string; now: number; timeZone: string },
): StatisticsView {
  const months = monthsBetween(from, to);
  const starts = [...months, nextMonth(to)].map(month => atLocal(`${month}-01`, '00:00', timeZone));
  const sets = months.map((): Counted[] => []);
  for (const complaint of complaints)
    if (complaint.reason !== 'spam') sets[place(starts, complaint.receivedAt)]?.push(complaint);
  return {
    from,
    to,
    total: countsOf(sets.flat(), now),
    months: months.map((month, at) => ({ month, ...countsOf(sets[at]!, now), kinds: kindsOf(sets[at]!) })),
  };
}

/** The same as a table, a line for each month. */
export function statisticsCsv({ months }: StatisticsView, language: 'id' | 'en'): string {
  const head =
    language === 'en'
      ? [
          'Month',
          'Received',
          'Complaints',
          'Suggestions',
          'Questions',
          'Answered',
          'In time',
          'Late',
          'Without a set time',
          'Days until the answer (median)',
        ]
      : [
          'Bulan',
          'Diterima',
          'Pengaduan',
          'Saran',
          'Pertanyaan',
          'Dijawab',
          'Tepat waktu',
          'Terlambat',
          'Tanpa batas waktu',
          'Lama sampai dijawab, nilai tengah (hari)',
        ];
  const rows = months.map(({ month, received, kinds, answered, inTime, late, undated, medianDays }) => [
    month,
    received,
    kinds.complaint,
    kinds.suggestion,
    kinds.question,
    answered,
    inTime,
    late,
    undated,
    medianDays,
  ]);
  return toCsv([head, ...rows], language);
}

function countsOf(complaints: readonly Counted[], now: number): StatisticsCounts {
  const answered = complaints.filter(({ answeredAt }) => answeredAt !== null);
  return {
    received: complaints.length,
    answered: answered.length,
    inTime: complaints.filter(({ inTime }) => inTime === true).length,
    late: complaints.filter(complaint =>
      complaint.answeredAt === null ? isOverdue(complaint, now) : complaint.inTime === false,
    ).length,
    undated: complaints.filter(isUndated).length,
    // The server's clock may have been set back in between.
    medianDays: median(answered.map(({ answeredAt, receivedAt }) => Math.max(0, answeredAt! - receivedAt))),
  };
}

function isUndated({ answeredAt, inTime, deadline }: Counted): boolean {
  return answeredAt === null ? deadline === null : inTime === null;
}

function kindsOf(complaints: readonly Counted[]): StatisticsView['months'][number]['kinds'] {
  const kinds = { complaint: 0, suggestion: 0, question: 0 };
  for (const { kind } of complaints) kinds[kind]++;
  return kinds;
}

/** In days, to one decimal. */
function median(times: readonly number[]): number | null {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : Math.round((10 * (low + high)) / 2 / DAY) / 10;
}

/** Which month a moment falls in: found by halves, because there may be a great many complaints. -1 before the first. */
function place(starts: readonly number[], moment: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= moment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
