/** What to do when the server refuses, for refusals that can meet anybody who works here. */
import { msg } from '@lit/localize';
import type { RefusalCode } from '@layan/domain/api/api.ts';

/** One sentence in the reader's language. What was written is still there, and it says so where that is in doubt. */
export function refusalSentence(problem: RefusalCode): string {
  switch (problem) {
    case 'offline':
    case 'unreachable':
      return msg('Sambungan ke server terputus. Yang Anda tulis masih ada; coba lagi sebentar lagi.', {
        id: 'refusals.unreachable',
      });
    case 'busy':
      return msg('Server sedang sibuk. Yang Anda tulis masih ada; coba lagi sebentar lagi.', { id: 'refusals.busy' });
    case 'storage-full':
      return msg('Penyimpanan server penuh. Hubungi pengelola sistem sebelum mencoba lagi.', {
        id: 'refusals.storage-full',
      });
    case 'not-signed-in':
      return msg('Anda perlu masuk lagi. Yang Anda tulis masih ada.', { id: 'refusals.not-signed-in' });
    case 'not-allowed':
      return msg('Akun Anda tidak dapat melakukan ini. Mintalah kepada supervisor.', { id: 'refusals.not-allowed' });
    case 'wrong-password':
      return msg('Kata sandi lama tidak cocok. Periksa lalu coba lagi.', { id: 'refusals.wrong-password' });
    case 'locked-out':
      return msg('Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.', { id: 'refusals.locked-out' });
    case 'name-taken':
      return msg('Nama ini sudah dipakai. Pilih nama lain.', { id: 'refusals.name-taken' });
    case 'last-supervisor':
      return msg('Harus ada sedikitnya satu supervisor yang aktif. Angkat supervisor lain dahulu.', {
        id: 'refusals.last-supervisor',
      });
    case 'code-unknown':
      return msg('Kode ini tidak dikenal. Periksa kode di layar perangkat; kode berganti bila layarnya dimuat ulang.', {
        id: 'refusals.code-unknown',
      });
    default:
      return msg('Ini belum berhasil. Yang Anda tulis masih ada; coba lagi sebentar lagi.', {
        id: 'refusals.unexpected',
      });
  }
}
