/** The figures month by month, as a file for spreadsheets and programs. */
import { msg } from '@lit/localize';
import type { StatisticsView } from '@layan/domain/api/complaints.ts';
import { language } from '../base/language.ts';
import { toCsv } from '@layan/domain/publish/csv.ts';

export function statisticsCsv({ months }: StatisticsView): string {
  const head = [
    msg('Bulan', { id: 'statistics-csv.month' }),
    msg('Diterima', { id: 'statistics-csv.received' }),
    msg('Pengaduan', { id: 'statistics-csv.complaints' }),
    msg('Saran', { id: 'statistics-csv.suggestions' }),
    msg('Pertanyaan', { id: 'statistics-csv.questions' }),
    msg('Dijawab', { id: 'statistics-csv.answered' }),
    msg('Tepat waktu', { id: 'statistics-csv.in-time' }),
    msg('Terlambat', { id: 'statistics-csv.late' }),
    msg('Tanpa batas waktu', { id: 'statistics-csv.undated' }),
    msg('Lama sampai dijawab, nilai tengah (hari)', { id: 'statistics-csv.median' }),
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
  return toCsv([head, ...rows], language());
}
