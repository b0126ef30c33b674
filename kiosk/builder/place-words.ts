/** Where each piece of a snippet belongs. */
import { msg, str } from '@lit/localize';
import type { Piece } from './snippets.ts';

const POLICY_NAME = 'trusted-types';

export function placeWords({ place, code }: Piece): { name: string; about: string } {
  switch (place) {
    case 'page':
      return {
        name: msg('Tempel di halaman', { id: 'place-words.page' }),
        about: msg('Buka halaman Anda dalam mode HTML atau kode, lalu tempel di tempat widget akan muncul.', {
          id: 'place-words.page-about',
        }),
      };
    case 'words':
      return {
        name: msg('Tulis di dalam isi halaman', { id: 'place-words.words' }),
        about: msg('Di baris tersendiri, di tempat widget akan muncul.', { id: 'place-words.words-about' }),
      };
    case 'style':
      return {
        name: msg('Tambahkan pada CSS situs', { id: 'place-words.style' }),
        about: msg('Di berkas gaya situs Anda, atau di isian “CSS tambahan” pada tema.', {
          id: 'place-words.style-about',
        }),
      };
    case 'policy':
      return {
        name: msg('Tambahkan pada Content-Security-Policy', { id: 'place-words.policy' }),
        about: code.includes(POLICY_NAME)
          ? msg(str`Lengkapi aturan yang sudah ada. Bagian “${POLICY_NAME}” hanya bila situs Anda memakainya.`, {
              id: 'place-words.policy-named',
            })
          : msg('Lengkapi aturan yang sudah ada dengan alamat-alamat ini.', { id: 'place-words.policy-about' }),
      };
    case 'php':
      return {
        name: msg('Tulis di halaman PHP', { id: 'place-words.php' }),
        about: msg('Di tempat widget akan muncul.', {
          id: 'place-words.php-about',
        }),
      };
    case 'command':
      return {
        name: msg('Jalankan di folder situs', { id: 'place-words.command' }),
        about: msg('Sekali saja; versinya tercatat di package.json.', { id: 'place-words.command-about' }),
      };
    case 'script':
      return {
        name: msg('Tulis di skrip situs', { id: 'place-words.script' }),
        about: msg('Di berkas yang dikumpulkan bundler untuk halaman itu.', { id: 'place-words.script-about' }),
      };
  }
}
