/** Everything that is shown of the figures, in one table. */
import { msg } from '@lit/localize';
import type { FiguresShare, FiguresView } from '@layan/domain/api/settings.ts';
import { toCsv } from '@layan/domain/publish/csv.ts';
import { language } from '../base/language.ts';

import { groups, type Names } from './groups.ts';

export function figuresCsv(view: FiguresView, names: Names): string {
  const head = [
    msg('Bagian', { id: 'figures-csv.part' }),
    msg('Nama', { id: 'figures-csv.name' }),
    msg('Nomor diambil', { id: 'figures-csv.tickets' }),
    msg('Selesai', { id: 'figures-csv.finished' }),
    msg('Tidak datang', { id: 'figures-csv.missed' }),
    msg('Dibatalkan', { id: 'figures-csv.cancelled' }),
    msg('Tunggu, separuh paling lama (menit)', { id: 'figures-csv.wait-half' }),
    msg('Tunggu, 9 dari 10 paling lama (menit)', { id: 'figures-csv.wait-most' }),
    msg('Dilayani, separuh paling lama (menit)', { id: 'figures-csv.serving-half' }),
    msg('Dilayani, 9 dari 10 paling lama (menit)', { id: 'figures-csv.serving-most' }),
  ];
  const rows = groups(view, names).flatMap(({ title, rows: own }) =>
    own.map(({ name, share }) => [title, name, ...cells(share)]),
  );
  return toCsv([head, ...rows], language());
}

function cells({ tickets, finished, missed, cancelled, wait, serving }: FiguresShare): (number | null)[] {
  const minutes = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10);
  return [
    tickets,
    finished,
    missed,
    cancelled,
    minutes(wait?.p50),
    minutes(wait?.p90),
    minutes(serving?.p50),
    minutes(serving?.p90),
  ];
}
