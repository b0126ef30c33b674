/** Each widget by its name, and what it is for in one sentence. */
import { msg } from '@lit/localize';
import type { WidgetName } from '@layan/domain/publish/widget-tag.ts';

export function widgetWords(widget: WidgetName): { name: string; about: string } {
  switch (widget) {
    case 'services':
      return {
        name: msg('Semua layanan', { id: 'widget-words.services' }),
        about: msg('Daftar layanan yang dapat dicari dan dibuka, dengan syarat dan langkahnya.', {
          id: 'widget-words.services-about',
        }),
      };
    case 'service-card':
      return {
        name: msg('Satu layanan', { id: 'widget-words.service-card' }),
        about: msg('Sebuah kartu: lamanya, biayanya, dan rinciannya bila disentuh.', {
          id: 'widget-words.service-card-about',
        }),
      };
    case 'checklist':
      return {
        name: msg('Daftar persyaratan', { id: 'widget-words.checklist' }),
        about: msg('Pengunjung mencentang berkas yang sudah ada, sebelum berangkat.', {
          id: 'widget-words.checklist-about',
        }),
      };
    case 'queue':
      return {
        name: msg('Antrean sekarang', { id: 'widget-words.queue' }),
        about: msg('Seberapa ramai kantor saat ini, dan nomor dari rumah bila kantor membukanya.', {
          id: 'widget-words.queue-about',
        }),
      };
    case 'pledge':
      return {
        name: msg('Maklumat pelayanan', { id: 'widget-words.pledge' }),
        about: msg('Janji instansi kepada masyarakat, dengan kata-kata resminya.', { id: 'widget-words.pledge-about' }),
      };
    case 'complaint':
      return {
        name: msg('Formulir pengaduan', { id: 'widget-words.complaint' }),
        about: msg(
          'Warga menyampaikan pengaduan, saran, atau pertanyaan, dan membaca jawabannya dengan kode dan PIN.',
          {
            id: 'widget-words.complaint-about',
          },
        ),
      };
    case 'complaint-channels':
      return {
        name: msg('Tempat mengadu', { id: 'widget-words.complaint-channels' }),
        about: msg('Ke mana pengaduan disampaikan, dan kapan dijawab.', {
          id: 'widget-words.complaint-channels-about',
        }),
      };
  }
}
