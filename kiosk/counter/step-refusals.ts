/** Why a step was not taken, and what the officer can do about it. */
import { msg } from '@lit/localize';
import type { RefusalCode } from '@layan/domain/api/api.ts';

/** One or two sentences in the reader's language. */
export function stepRefusal(problem: RefusalCode): string {
  switch (problem) {
    case 'offline':
    case 'unreachable':
      return msg(
        'Sambungan ke server terputus, langkah ini belum pasti tercatat. Setelah tersambung, layar menunjukkan yang sebenarnya; ulangi bila perlu.',
        {
          id: 'step-refusals.unreachable',
        },
      );
    case 'busy':
      return msg('Server sedang sibuk. Ulangi sebentar lagi.', { id: 'step-refusals.busy' });
    case 'storage-full':
      return msg('Penyimpanan server penuh; langkah ini tidak tercatat. Hubungi pengelola sistem.', {
        id: 'step-refusals.storage-full',
      });
    case 'not-signed-in':
      return msg('Langkah ini belum tercatat. Masuk lagi, lalu ulangi.', { id: 'step-refusals.not-signed-in' });
    case 'not-allowed':
      return msg('Akun Anda tidak boleh melakukan ini. Mintalah kepada supervisor.', {
        id: 'step-refusals.not-allowed',
      });
    case 'nobody-waiting':
      return msg('Tidak ada yang dapat dipanggil sekarang.', { id: 'step-refusals.nobody-waiting' });
    case 'counter-busy':
      return msg('Masih ada nomor di loket ini. Selesaikan, sisihkan, atau pindahkan dahulu.', {
        id: 'step-refusals.counter-busy',
      });
    case 'counter-unknown':
      return msg('Loket ini sudah tidak ada. Pilih loket lain.', { id: 'step-refusals.counter-unknown' });
    case 'ticket-unknown':
      return msg('Nomor ini tidak ada hari ini. Periksa huruf dan angkanya.', { id: 'step-refusals.ticket-unknown' });
    case 'line-unknown':
      return msg('Antrean tujuan sudah tidak ada. Pilih antrean lain.', { id: 'step-refusals.line-unknown' });
    case 'wrong-state':
      return msg(
        'Nomor ini sudah berubah keadaannya, mungkin oleh loket lain. Yang tampil di layar adalah yang terbaru.',
        {
          id: 'step-refusals.wrong-state',
        },
      );
    case 'too-late':
      return msg('Waktunya sudah lewat untuk langkah ini.', { id: 'step-refusals.too-late' });
    default:
      return msg('Langkah ini belum berhasil. Ulangi sebentar lagi.', { id: 'step-refusals.unexpected' });
  }
}
