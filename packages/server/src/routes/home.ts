import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { html, type Markup } from '@layan/domain/publish/markup.ts';
import type { Context } from '../app.ts';
import { Asset } from '../asset.ts';
import type { Config } from '../config.ts';

const folder = join(import.meta.dirname, '..', 'home');
const typeface = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

interface Entry {
  href: string;
  id: { name: string; about: string };
  en: { name: string; about: string };
}

/** The front page: what runs on this machine, for whoever sets it up. */
export function registerHome(app: FastifyInstance, { config }: Context): void {
  const files = {
    '/': new Asset(homePage(config), '.html'),
    '/house.css': new Asset(readFileSync(join(folder, 'house.css')), '.css'),
    '/pages.css': new Asset(readFileSync(join(folder, 'pages.css')), '.css'),
    '/home.css': new Asset(readFileSync(join(folder, 'home.css')), '.css'),
    '/ticket.svg': new Asset(readFileSync(join(folder, 'ticket.svg')), '.svg'),
    '/kawung.svg': new Asset(readFileSync(join(folder, 'kawung.svg')), '.svg'),
    '/plus-jakarta-sans.woff2': new Asset(readFileSync(fileURLToPath(import.meta.resolve(typeface))), '.woff2'),
  };
  for (const [path, file] of Object.entries(files)) app.get(path, (request, reply) => file.send(request, reply));
}

function entries(slug: string): Entry[] {
  return [
    {
      href: '/kiosk/',
      id: {
        name: 'Kios pengunjung',
        about: 'Layar sentuh di lobi: cari layanan, lihat syaratnya, bawa pulang daftarnya.',
      },
      en: {
        name: 'Visitor kiosk',
        about: 'The touchscreen in the lobby: find a service, see what it takes, take the list home.',
      },
    },
    {
      href: '/board/',
      id: { name: 'Papan panggilan', about: 'Televisi di ruang tunggu: nomor yang dipanggil, terlihat dan terdengar.' },
      en: { name: 'Board', about: 'The screen in the waiting room: called numbers, seen and heard.' },
    },
    {
      href: '/counter/',
      id: { name: 'Loket', about: 'Untuk petugas: memanggil, melayani, menyelesaikan.' },
      en: { name: 'Counter', about: 'For officers: call, serve, finish.' },
    },
    {
      href: '/office/',
      id: { name: 'Kantor', about: 'Untuk supervisor: jam buka, antrean, perangkat, petugas, angka.' },
      en: { name: 'Office', about: 'For the supervisor: hours, lines, devices, staff, figures.' },
    },
    {
      href: '/layanan/',
      id: {
        name: 'Layanan di web',
        about: 'Semua layanan sebagai halaman biasa: untuk ponsel lama dan mesin pencari.',
      },
      en: { name: 'Services on the web', about: 'All services as plain pages: for old phones and search engines.' },
    },
    {
      href: '/antre/',
      id: { name: 'Antrean dari rumah', about: 'Seberapa ramai kantor sekarang, dan nomor dari rumah bila dibuka.' },
      en: { name: 'Queue from home', about: 'How busy the office is now, and numbers from home where they are given.' },
    },
    {
      href: '/pasang/',
      id: { name: 'Pasang widget', about: 'Untuk pengelola situs: pilih, lihat, salin cuplikan untuk situs sendiri.' },
      en: { name: 'Widgets for your site', about: 'For webmasters: choose, look, copy a snippet for your own site.' },
    },
    {
      href: '/aduan/',
      id: {
        name: 'Pengaduan dan saran',
        about: 'Untuk warga: sampaikan sesuatu, lalu baca jawabannya dengan kode dan PIN.',
      },
      en: {
        name: 'Complaints and suggestions',
        about: 'For citizens: tell the office something, then read its answer by code and PIN.',
      },
    },
    {
      href: `/catalog/${slug}.json`,
      id: { name: 'Berkas katalog', about: 'Standar pelayanan instansi ini sebagai data terbuka.' },
      en: { name: 'Catalogue file', about: 'This agency’s service standards as open data.' },
    },
    {
      href: '/catalog/catalog.schema.json',
      id: { name: 'Skema katalog', about: 'Bentuk berkas katalog, untuk pengembang.' },
      en: { name: 'Catalogue schema', about: 'The shape of a catalogue file, for developers.' },
    },
  ];
}

function homePage({ agency, version }: Config): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${agency.name} – Layan</title>
        <link rel="icon" href="/ticket.svg" type="image/svg+xml" />
        <link rel="preload" href="/plus-jakarta-sans.woff2" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="/house.css" />
        <link rel="stylesheet" href="/home.css" />
      </head>
      <body>
        <header>
          <p class="brand"><img src="/ticket.svg" alt="" width="40" height="40" /> Layan</p>
          <h1>${agency.name}</h1>
          <p class="place">${placeName(agency)}</p>
        </header>
        <main>
          <h2>Yang berjalan di sini <span lang="en">What runs here</span></h2>
          <ul>
            ${entries(agency.slug).map(renderEntry)}
          </ul>
        </main>
        <footer>Layan ${version}</footer>
      </body>
    </html> `.toString();
}

/** A province's own agency need not say its province twice. */
function placeName({ place: { name, province } }: Agency): string {
  return name.endsWith(province) ? name : `${name}, ${province}`;
}

function renderEntry({ href, id, en }: Entry): Markup {
  return html`<li>
    <a href="${href}">
      <strong>${id.name}</strong> <strong class="other" lang="en">${en.name}</strong> <span>${id.about}</span>
      <span class="other" lang="en">${en.about}</span>
      <code>${href}</code>
    </a>
  </li> `;
}
