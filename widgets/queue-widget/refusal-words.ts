import { msg } from '@lit/localize';
import type { RefusalCode } from '@layan/domain/api/api.ts';

/** Why what was asked for did not happen, and what to do. */
export function refusalWords(problem: RefusalCode | 'remote-closed' | 'remote-full' | 'too-many'): string {
  switch (problem) {
    case 'offline':
    case 'unreachable':
      return msg('Sambungan sedang terputus. Coba lagi sebentar lagi; Anda tidak akan mendapat dua nomor.', {
        id: 'queue-widget.unreachable',
      });
    case 'closed':
    case 'closing':
      return msg('Hari ini sudah tidak ada nomor baru. Silakan datang pada hari kerja berikutnya.', {
        id: 'queue-widget.closed',
      });
    case 'full':
      return msg('Nomor untuk hari ini sudah habis.', { id: 'queue-widget.full' });
    case 'remote-closed':
      return msg('Nomor hanya dapat diambil di kantor.', { id: 'queue-widget.remote-closed' });
    case 'remote-full':
      return msg('Nomor dari rumah untuk antrean ini sedang penuh. Coba lagi nanti, atau ambil nomor di kantor.', {
        id: 'queue-widget.remote-full',
      });
    case 'too-many':
      return msg('Terlalu banyak nomor diambil dari jaringan ini. Tunggu sepuluh menit, atau ambil nomor di kantor.', {
        id: 'queue-widget.too-many',
      });
    case 'wrong-state':
    case 'too-late':
      return msg('Nomor Anda sudah dipanggil atau selesai. Temui petugas di loket.', { id: 'queue-widget.too-late' });
    default:
      return msg('Ini belum berhasil. Coba lagi, atau datang langsung ke kantor.', { id: 'queue-widget.refused' });
  }
}
