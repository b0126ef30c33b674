import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { allWords, openHouse, visit, type House } from '../support/journey.ts';

const MARKUP = [
  '<script>globalThis.hit = 1</script>',
  '<img src=x onerror="globalThis.hit = 1">',
  '<svg onload="globalThis.hit = 1">',
  '"><iframe srcdoc="<script>parent.hit = 1</script>">',
  "javascript:globalThis.hit=1//'",
  '${globalThis.hit = 1}{{constructor.constructor("hit=1")()}}',
];

describe('the kiosk with bad input', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  it('says so when the agency is not known', async () => {
    const { page, context } = await visit(house, 'kiosk/?agency=atlantis');
    await page.getByText('Instansi ini tidak ada di sini.').waitFor();
    await context.close();
  });

  it('says so when the service is not known, and offers the way on', async () => {
    const { page, context } = await visit(house, 'kiosk/#/layanan/tidak-ada');
    await page.getByText('Layanan ini tidak ditemukan.').waitFor();
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.locator('layan-home-screen').waitFor();
    assert.equal(new URL(page.url()).hash, '');
    await context.close();
  });

  for (const [what, body] of [
    [
      'a truncated catalogue',
      readFileSync(new URL('../../packages/catalog/agencies/bangkalan.json', import.meta.url), 'utf8').slice(0, 20_000),
    ],
    ['something that is no catalogue', '{"version":1,"services":[]}'],
    ['no JSON at all', '<!doctype html><title>Login</title>'],
  ] as const) {
    it(`shows a sentence and no blank page for ${what}`, async () => {
      const { page, context } = await visit(house, 'kiosk/?agency=atlantis');
      await page.route('**/catalog/bangkalan.json', route => route.fulfill({ contentType: 'application/json', body }));
      await page.goto(`${house.url}kiosk/`);
      await page.getByText('Daftar layanan tidak dapat dibaca.').waitFor();
      await context.close();
    });
  }

  it('says so when the catalogue is of another version', async () => {
    const { page, context } = await visit(house, 'kiosk/?agency=atlantis');
    await page.route('**/catalog/bangkalan.json', route =>
      route.fulfill({ contentType: 'application/json', body: '{"version":99}' }),
    );
    await page.goto(`${house.url}kiosk/`);
    await page.getByText('Daftar layanan dibuat untuk versi lain.').waitFor();
    await context.close();
  });

  it('takes a query of 10,000 characters without a stumble', async () => {
    const { page, context, complaints } = await visit(house);
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByText('Tulis dengan kata-kata Anda sendiri').click();
    await page.getByRole('searchbox').fill('(a+)+$ ☃ '.repeat(1_200));
    await page.getByText('Layanan itu tidak ada di sini.').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('shows markup in any text of a catalogue as text, and runs none of it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'layan-')), 'nasty.json');
    const nasty = poison(
      JSON.parse(
        readFileSync(new URL('../../packages/catalog/agencies/purwakarta.json', import.meta.url), 'utf8'),
      ) as Catalogue,
    );
    writeFileSync(file, JSON.stringify(nasty));
    const other = await openHouse(file);
    try {
      const { page, context, complaints } = await visit(other);
      await page.getByRole('button', { name: 'Mulai' }).click();
      await page.locator('layan-home-screen .tile').first().click();
      await page.locator('layan-service-list').getByRole('button').first().click();
      await page.getByText('Tentang standar ini').click();
      await page.getByRole('button', { name: 'Periksa berkas saya' }).first().click();
      await page.getByRole('checkbox').first().check({ force: true });
      await page.locator('layan-qr-code').waitFor();
      assert.match(await allWords(page), /<script>globalThis\.hit/);
      await page.goto(other.url);
      assert.equal(await page.evaluate(() => 'hit' in globalThis), false);
      assert.deepEqual(complaints, []);
      await context.close();
    } finally {
      await other.close();
    }
  });
});

/** Puts markup into every text that a person can read. */
function poison(catalogue: Catalogue): Catalogue {
  const KEPT = new Set([
    '$schema',
    'slug',
    'id',
    'kind',
    'timeZone',
    'date',
    'unit',
    'code',
    'where',
    'division',
    'events',
    'file',
  ]);
  let turn = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.has(key) ? value : `${MARKUP[turn++ % MARKUP.length]} ${value}`;
    if (Array.isArray(value)) return value.map(one => walk(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, name === 'editorial' ? editorial(one) : walk(one, name)]),
      );
    return value;
  };
  const editorial = (value: unknown) => {
    const { plain, events } = value as Catalogue['services'][number]['editorial'];
    return { plain: { id: `${MARKUP[1]} ${plain.id}`, en: `${MARKUP[0]} ${plain.en}` }, events };
  };
  return walk(catalogue, '') as Catalogue;
}
