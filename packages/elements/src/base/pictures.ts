/** The pictures that a line can have, in words. */
import { msg } from '@lit/localize';
import { LIFE_EVENTS } from '@layan/domain/catalog/vocabulary.ts';
import type { Line } from '@layan/domain/queue/queue.ts';

export const PICTURES: readonly Line['picture'][] = ['all', ...LIFE_EVENTS, 'private'];

export function pictureName(picture: Line['picture']): string {
  switch (picture) {
    case 'all':
      return msg('Semua layanan', { id: 'pictures.all' });
    case 'private':
      return msg('Pribadi', { id: 'pictures.private' });
    case 'health':
      return msg('Berobat', { id: 'pictures.health' });
    case 'child':
      return msg('Anak', { id: 'pictures.child' });
    case 'elderly':
      return msg('Lansia', { id: 'pictures.elderly' });
    case 'disability':
      return msg('Disabilitas', { id: 'pictures.disability' });
    case 'disaster':
      return msg('Bencana', { id: 'pictures.disaster' });
    case 'aid':
      return msg('Bantuan', { id: 'pictures.aid' });
    case 'safety':
      return msg('Perlindungan', { id: 'pictures.safety' });
    case 'stranded':
      return msg('Terlantar', { id: 'pictures.stranded' });
    case 'family':
      return msg('Keluarga', { id: 'pictures.family' });
    case 'school':
      return msg('Sekolah', { id: 'pictures.school' });
    case 'data':
      return msg('Data', { id: 'pictures.data' });
    case 'institution':
      return msg('Lembaga', { id: 'pictures.institution' });
    case 'village':
      return msg('Desa', { id: 'pictures.village' });
  }
}
