/** What to do when the server refuses an act. What was written is still there. */
import { msg } from '@lit/localize';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { refusalSentence } from '../base/refusals.ts';

export function caseRefusal(problem: RefusalCode): string {
  switch (problem) {
    case 'changed':
      return msg('Orang lain lebih dahulu. Yang Anda tulis masih ada: baca perubahannya, lalu kirim lagi.', {
        id: 'case-refusals.changed',
      });
    case 'wrong-state':
      return msg('Dalam keadaan sekarang ini tidak bisa dilakukan. Lihat riwayat di samping.', {
        id: 'case-refusals.wrong-state',
      });
    case 'class-unknown':
      return msg('Golongan ini tidak berlaku lagi. Pilih yang lain.', { id: 'case-refusals.class-unknown' });
    case 'staff-unknown':
      return msg('Orang ini tidak menangani pengaduan lagi. Pilih yang lain.', { id: 'case-refusals.staff-unknown' });
    case 'complaint-unknown':
      return msg('Tidak ada laporan dengan kode ini. Periksa lagi kodenya.', { id: 'case-refusals.complaint-unknown' });
    case 'merge-circle':
      return msg(
        'Itu laporan ini sendiri, atau laporan yang sudah mengikutinya. Pilih yang lain, atau pisahkan dahulu.',
        {
          id: 'case-refusals.merge-circle',
        },
      );
    case 'kept-confidential':
      return msg('Laporan ini rahasia dan tidak pernah dibuka untuk umum.', { id: 'case-refusals.kept-confidential' });
    default:
      return refusalSentence(problem);
  }
}
