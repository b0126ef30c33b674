import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { expectNoBarrier } from '../support/barriers.ts';
import { hostPage, openSite, snippet, stay, type Site, type Stay } from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';
import { openLobby } from '../support/lobby.ts';
import { expectOwnLooks, ownStyles } from '../support/looks.ts';
import { expectNoComplaint, tags, tickOne } from '../support/widget-visit.ts';

const bootstrap = readFileSync(
  new URL('../../node_modules/bootstrap/dist/css/bootstrap.min.css', import.meta.url),
  'utf8',
);

/** What webmasters do to every element of their page, ours among them. */
const MANNERS: Record<string, string> = {
  'small type': 'html { font-size: 62.5% }',
  'tiny type': 'html { font-size: 62.5% } body { font-size: 0.9rem }',
  'everything unset': '* { all: unset } head, script, style { display: none } body, main, div { display: block }',
  'everything shouted': `* { box-sizing: content-box; letter-spacing: 4px; text-transform: uppercase; line-height: 1;
    font-style: italic; word-break: break-all; white-space: nowrap; text-indent: 3em; text-shadow: 0 0 3px red;
    text-align: justify; user-select: none; pointer-events: none; cursor: none; list-style: square; tab-size: 80 }`,
  'everything important': `* { margin: 0 !important; padding: 0 !important; border: 0 !important; float: left !important;
    letter-spacing: 1em !important; line-height: 0.5 !important; text-transform: uppercase !important }`,
  'Bootstrap 5': bootstrap,
  'right to left': 'body { direction: rtl }',
  'a row': 'main { display: flex; flex-wrap: wrap; justify-content: center }',
  'a column in the middle': 'main { display: flex; flex-direction: column; align-items: center }',
  'boxes as wide as what is in them': 'main > * { display: inline-block; vertical-align: top }',
};

/** And the ground they stand on. */
const GROUNDS: Record<string, string> = {
  'a dark page that does not say so': 'body { background: #111; color: #eee }',
  'a dark page that says so': ':root { color-scheme: dark } body { background: #111; color: #eee }',
};

const WIDGETS = ['services', 'card', 'checklist', 'queue', 'pledge', 'complaints'] as const;
const NAMES = WIDGETS.map(widget => tags[widget].slice(1).split(/[\s>]/)[0]!);
const opened = tags.services.replace('agency', 'placeless service="bantuan-korban-bencana" agency');
const OURS = `<main>${WIDGETS.map(widget => tags[widget]).join('')}${opened}</main>`;
const OWN = `<header class="own" id="kop"><h1 id="nama">Dinas Sosial</h1><nav id="menu"><a id="depan" href="#">Depan</a></nav>
  <p id="salam">Selamat <b id="tebal">datang</b>.</p><button id="tombol">Cari</button><input id="isian" value="x">
  <table id="tabel"><tr id="baris"><td id="sel" class="card lead guest">Jam buka</td></tr></table></header>`;

let site: Site;
let house: House;
before(async () => {
  site = await openSite();
  house = await openHouse('bangkalan', { origins: [site.origin] });
  await openLobby(house);
});
after(async () => {
  await house.close();
  await site.close();
});

async function allThere(page: Page) {
  for (const name of NAMES) {
    const widget = page.locator(name).first();
    await widget.scrollIntoViewIfNeeded();
    await widget.locator('.guest').waitFor();
  }
  await page.getByRole('searchbox').waitFor();
  await page.getByRole('heading', { name: 'Yang perlu Anda siapkan' }).waitFor();
}

describe('widgets on a page with manners of its own', () => {
  let visit: Stay;
  before(async () => {
    const head = `<style id="manners"></style>${snippet(house)}`;
    visit = await stay(house, site.put('/manners', hostPage(OURS, { head })));
    await allThere(visit.page);
  });

  for (const [name, style] of Object.entries({ ...MANNERS, ...GROUNDS }))
    it(`look like themselves: ${name}`, async () => {
      const { page } = visit;
      await page.locator('#manners').evaluate((sheet, style) => (sheet.textContent = style), style);
      await expectOwnLooks(page);
      if (name in GROUNDS) await expectNoBarrier(page, 'layan-service-detail', NAMES);
    });

  it('look like themselves in colours that the visitor forces on every page, and on paper', async () => {
    const { page } = visit;
    await page.locator('#manners').evaluate(sheet => (sheet.textContent = ''));
    for (const media of [{ forcedColors: 'active' }, { media: 'print' }, { colorScheme: 'dark' }] as const) {
      await page.emulateMedia(media);
      await expectOwnLooks(page);
      await expectNoBarrier(page, 'layan-service-detail', NAMES);
      await page.emulateMedia({ forcedColors: null, media: null, colorScheme: null });
    }
  });

  it('leave nothing in the console after all that', () => expectNoComplaint(visit));
});

it('widgets look like themselves without a doctype, and from right to left', async () => {
  for (const [doctype, attributes] of [
    ['', ''],
    ['<!doctype html>', 'dir="rtl"'],
  ] as const) {
    const page = hostPage(OURS, { head: snippet(house), doctype }).replace('<body>', `<body ${attributes}>`);
    const visit = await stay(house, site.put('/old', page));
    await allThere(visit.page);
    await expectOwnLooks(visit.page);
    await expectNoBarrier(visit.page, 'layan-service-detail', NAMES);
    await expectNoComplaint(visit);
  }
});

it('a page looks the same after widgets came to it, and has no new names', async () => {
  const visit = await stay(house, site.put('/own', hostPage(OWN + OURS, { head: `<style>${bootstrap}</style>` })));
  const { page } = visit;
  const state = async () => ({
    styles: await ownStyles(page),
    names: await page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort()),
    sheets: await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length),
    cookies: await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
  });
  const before = await state();
  await page.addScriptTag({ url: `${house.url}v1/layan.js`, type: 'module' });
  await allThere(page);
  await tickOne(page.locator('layan-checklist-widget'));
  assert.deepEqual(await state(), before);
  await expectNoComplaint(visit);
});
