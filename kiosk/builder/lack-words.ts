/** Why there is nothing to look at and to copy yet, and what to do. */
import { msg } from '@lit/localize';
import type { Lack } from './ground.ts';

export function lackWords(lack: Lack | 'loading' | 'catalogue' | 'integrity' | null): string {
  switch (lack) {
    case null:
      return '';
    case 'loading':
      return msg('Layanannya sedang dimuat…', { id: 'lack-words.loading' });
    case 'catalogue':
      return msg(
        'Layanan instansi ini belum dapat dimuat. Kami mencobanya lagi sendiri; Anda juga dapat memilih instansi yang lain.',
        {
          id: 'lack-words.catalogue',
        },
      );
    case 'integrity':
      return msg('Sidik berkasnya belum dapat dimuat. Kami mencobanya lagi sendiri; cara lain sudah dapat dipakai.', {
        id: 'lack-words.integrity',
      });
    case 'service':
      return msg('Pilih layanannya dahulu; widgetnya lalu tampil di sini.', { id: 'lack-words.service' });
    case 'service-unknown':
      return msg('Layanan itu tidak ada pada instansi ini. Pilih yang lain, widgetnya lalu tampil di sini.', {
        id: 'lack-words.service-unknown',
      });
    case 'queue-elsewhere':
      return msg('Server ini hanya tahu antrean dan pengaduan kantornya sendiri. Pilih instansi itu.', {
        id: 'lack-words.queue-elsewhere',
      });
    case 'queue-static':
      return msg('Antrean dan pengaduan memerlukan server Layan. Pilih cara lain.', {
        id: 'lack-words.queue-static',
      });
  }
}
