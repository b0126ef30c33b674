/** What may be added to a snippet, and what it is good for. */
import { msg } from '@lit/localize';
import type { Extra } from './choices.ts';

export function extraWords(extra: Extra): { name: string; about: string } {
  switch (extra) {
    case 'light':
      return {
        name: msg('Isi yang terbaca tanpa JavaScript', { id: 'extra-words.light' }),
        about: msg('Mesin pencari, dan orang yang ponselnya tidak memuat skrip, membaca isi di dalam tag ini.', {
          id: 'extra-words.light-about',
        }),
      };
    case 'data':
      return {
        name: msg('Data untuk mesin pencari', { id: 'extra-words.data' }),
        about: msg('Mesin pencari mengenali layanannya (JSON-LD). Cukup sekali di setiap halaman.', {
          id: 'extra-words.data-about',
        }),
      };
    case 'height':
      return {
        name: msg('Tempat yang sudah disediakan', { id: 'extra-words.height' }),
        about: msg('Isi halaman di bawahnya tidak melompat ketika widget datang.', { id: 'extra-words.height-about' }),
      };
    case 'policy':
      return {
        name: msg('Izin untuk situs yang ketat', { id: 'extra-words.policy' }),
        about: msg('Hanya bila situs Anda memakai Content-Security-Policy.', { id: 'extra-words.policy-about' }),
      };
  }
}
