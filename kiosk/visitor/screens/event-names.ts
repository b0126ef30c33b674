import { msg } from '@lit/localize';
import type { LifeEvent } from '@layan/domain/catalog/schema.ts';

/** A life event in a word or two, as it stands under its picture. */
export function eventName(event: LifeEvent): string {
  switch (event) {
    case 'health':
      return msg('Sakit', { id: 'event-names.health' });
    case 'child':
      return msg('Anak', { id: 'event-names.child' });
    case 'elderly':
      return msg('Lansia', { id: 'event-names.elderly' });
    case 'disability':
      return msg('Disabilitas', { id: 'event-names.disability' });
    case 'disaster':
      return msg('Bencana', { id: 'event-names.disaster' });
    case 'aid':
      return msg('Bantuan sosial', { id: 'event-names.aid' });
    case 'safety':
      return msg('Perlindungan', { id: 'event-names.safety' });
    case 'stranded':
      return msg('Telantar di jalan', { id: 'event-names.stranded' });
    case 'family':
      return msg('Keluarga', { id: 'event-names.family' });
    case 'school':
      return msg('Sekolah', { id: 'event-names.school' });
    case 'data':
      return msg('Surat dan data', { id: 'event-names.data' });
    case 'institution':
      return msg('Lembaga dan izin', { id: 'event-names.institution' });
    case 'village':
      return msg('Desa', { id: 'event-names.village' });
  }
}
