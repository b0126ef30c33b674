/** Each way into a site: its name, whom it is for, and what to do. */
import { msg, str } from '@lit/localize';
import type { Way } from './choices.ts';

export function wayName(way: Way): string {
  switch (way) {
    case 'script':
      return msg('Skrip', { id: 'way-words.script', desc: 'A way to embed: a tag and a script' });
    case 'pinned':
      return msg('Skrip terkunci', { id: 'way-words.pinned', desc: 'A script pinned to one version' });
    case 'frame':
      return msg('Bingkai', { id: 'way-words.frame', desc: 'An iframe' });
    case 'wordpress':
      return 'WordPress';
    case 'joomla':
      return 'Joomla';
    case 'php':
      return 'PHP';
    case 'static':
      return msg('Tanpa server', { id: 'way-words.static', desc: 'A static folder, without a Layan server' });
    case 'npm':
      return 'npm';
  }
}

export function wayAbout(way: Way): string {
  switch (way) {
    case 'script':
      return msg('Disarankan, untuk situs yang menerima HTML. Selalu versi terbaru, dimuat ketika mendekati layar.', {
        id: 'way-words.script-about',
      });
    case 'pinned':
      return msg('Satu berkas yang tidak pernah berubah dan diperiksa peramban. Pembaruan Anda pasang sendiri.', {
        id: 'way-words.pinned-about',
      });
    case 'frame':
      return msg('Untuk CMS yang membuang tag dan skrip: sebuah halaman kecil di dalam halaman Anda.', {
        id: 'way-words.frame-about',
      });
    case 'wordpress':
      return msg('Dengan plugin Layan, cukup satu kode pendek; isinya terbaca juga tanpa JavaScript.', {
        id: 'way-words.wordpress-about',
      });
    case 'joomla':
      return msg('Dengan plugin Layan, cukup satu baris di dalam artikel.', { id: 'way-words.joomla-about' });
    case 'php':
      return msg('Untuk situs PHP buatan sendiri: isinya dicetak server Anda, terbaca juga tanpa JavaScript.', {
        id: 'way-words.php-about',
      });
    case 'static':
      return msg('Semua berkas di hosting Anda sendiri; tidak ada yang diminta dari server Layan.', {
        id: 'way-words.static-about',
      });
    case 'npm':
      return msg('Untuk pengembang yang membangun situs dengan bundler.', { id: 'way-words.npm-about' });
  }
}

/** What has to be done before the snippet can work; empty where nothing has. */
export function wayBefore(way: Way, server: string, agency: string): string {
  switch (way) {
    case 'wordpress':
      return msg(
        str`Sekali saja: pasang plugin Layan. Di Pengaturan → Layan, isi alamat ${server} dan nama pendek ${agency}.`,
        { id: 'way-words.wordpress-before' },
      );
    case 'joomla':
      return msg(
        str`Sekali saja: pasang dan aktifkan plugin Layan. Di pengaturannya, isi alamat ${server} dan nama pendek ${agency}.`,
        { id: 'way-words.joomla-before' },
      );
    case 'php':
      return msg(
        'Sekali saja: unggah layan.php dari paket ini ke folder halaman Anda. Yang diperlukan hanya PHP 7.4 atau lebih baru.',
        {
          id: 'way-words.php-before',
        },
      );
    case 'static': {
      const command = `npm run layan -- site FOLDER --agency ${agency}`;
      return msg(
        str`Sekali saja: minta pengelola server menjalankan “${command}”, lalu unggah folder “layan” di dalamnya ke hosting Anda, di sebelah halamannya.`,
        { id: 'way-words.static-before' },
      );
    }
    default:
      return '';
  }
}
