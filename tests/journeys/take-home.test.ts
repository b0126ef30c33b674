import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { checklistOf, countable } from '@layan/domain/checklist/checklist.ts';
import { takeHomeFragment, type TakeHome } from '@layan/domain/checklist/take-home.ts';
import { allWords, openHouse, PHONE, visit, type House } from '../support/journey.ts';

const { agency, services } = JSON.parse(
  readFileSync(new URL('../../packages/catalog/agencies/bangkalan.json', import.meta.url), 'utf8'),
) as Catalogue;

function list(id: string, ticked: string[] = []): TakeHome {
  const service = services.find(service => service.id === id);
  if (!service) throw new Error(`No service ${id}`);
  return { agency, service, group: 0, ticked };
}

/** The service that asks for most. */
const longest = [...services].sort(
  (one, other) => asked(other).length - asked(one).length,
)[0] as Catalogue['services'][number];

function asked({ requirements }: Catalogue['services'][number]) {
  return countable(checklistOf(requirements).groups[0]?.entries ?? []);
}

/** Ticks as a thumb does, and waits until the link has it. */
async function tick(page: Page, at: number) {
  const before = page.url();
  await page.getByRole('checkbox').nth(at).click();
  await page.waitForFunction(before => location.href !== before, before);
}

/** The digits of the ticks, the last thing in a link. */
function ticksIn({ hash }: URL): string {
  const carried = JSON.parse(inflateSync(Buffer.from(hash.slice(3), 'base64url')).toString()) as string[];
  return carried.at(-1) ?? '';
}

describe('a list taken home', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  it('opens on a phone without asking the server for anything but the page', async () => {
    const fragment = await takeHomeFragment(list(longest.id, ['0.0']), 'whole');
    const { page, context, complaints } = await visit(house, 'bawa/', PHONE);
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    await page.goto(`${house.url}bawa/#${fragment}`);
    await page.reload();
    await page.getByRole('heading', { name: longest.editorial.plain.id }).waitFor();

    const words = await allWords(page);
    assert.match(words, /Dinas Sosial Kabupaten Bangkalan/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
    assert.deepEqual(
      asked.filter(path => !path.startsWith('/assets/') && path !== '/bawa/'),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('goes on being ticked off, and the link keeps it', async () => {
    const { page, context } = await visit(house, `bawa/#${await takeHomeFragment(list(longest.id), 'whole')}`, PHONE);
    const total = asked(longest).length;
    await page.getByText(`Yang masih kurang: ${total}`).first().waitFor();

    await tick(page, 1);
    await tick(page, 2);
    await tick(page, 1);

    await page.reload();
    await page
      .getByText(`Yang masih kurang: ${total - 1}`)
      .first()
      .waitFor();
    assert.equal(await page.getByRole('checkbox').nth(2).isChecked(), true);
    assert.equal(await page.getByRole('checkbox').nth(1).isChecked(), false);
    assert.equal(
      await page.evaluate(() => history.length + localStorage.length + sessionStorage.length + document.cookie.length),
      2,
    );
    await context.close();
  });

  it('keeps every tick of a fast thumb', async () => {
    const { page, context } = await visit(house, `bawa/#${await takeHomeFragment(list(longest.id), 'whole')}`, PHONE);
    const boxes = page.getByRole('checkbox');
    await boxes.first().waitFor();
    await page.locator('layan-requirement-checklist').evaluate(async list => {
      for (const box of list.shadowRoot?.querySelectorAll('input') ?? []) {
        box.click();
        await new Promise(resolve => setTimeout(resolve));
      }
    });

    await page.getByText('Lengkap. Anda siap ke loket.').first().waitFor();
    await page.waitForURL(link => /^1+$/.test(ticksIn(link)));
    await context.close();
  });

  it('is found in the catalogue when the link carries only its place', async () => {
    const { page, context } = await visit(
      house,
      `bawa/#${await takeHomeFragment(list(longest.id, ['0.0']), 'reference')}`,
      PHONE,
    );
    const total = asked(longest).length;
    await page.getByRole('heading', { name: longest.editorial.plain.id }).waitFor();
    const ticked = await page
      .getByRole('checkbox')
      .evaluateAll(boxes => boxes.filter(box => (box as HTMLInputElement).checked).length);

    await tick(page, total - 1);
    await page.reload();

    await page
      .getByText(`Yang masih kurang: ${total - ticked - 1}`)
      .first()
      .waitFor();
    assert.ok(page.url().length < 200);
    await context.close();
  });

  it('says so when the office no longer offers the service, or there is no such office', async () => {
    const gone = { ...list(longest.id), service: { ...longest, id: 'sudah-tidak-ada' } };
    const first = await visit(house, `bawa/#${await takeHomeFragment(gone, 'reference')}`, PHONE);
    await first.page.getByText('Layanan ini tidak ditemukan.').waitFor();
    await first.context.close();

    const nowhere = { ...list(longest.id), agency: { slug: 'tidak-ada', name: 'x' } };
    const second = await visit(house, `bawa/#${await takeHomeFragment(nowhere, 'reference')}`, PHONE);
    await second.page.getByText('Instansi ini tidak ada di sini.').waitFor();
    await second.context.close();
  });

  it('answers a bad link with a sentence, and a good one in the same page with its list', async () => {
    const { page, context, complaints } = await visit(house, 'bawa/', PHONE);
    await page.getByText('daftar yang Anda bawa pulang dari kios').waitFor();

    for (const bad of ['1.AAAA', '1.eJw', '%3Cscript%3Ealert(1)%3C/script%3E', `1.${'A'.repeat(30_000)}`]) {
      await page.goto(`${house.url}bawa/#${bad}`);
      await page.getByText('Tautan ini tidak lengkap atau sudah berubah.').waitFor();
    }
    await page.goto(`${house.url}bawa/#9.AAAA`);
    await page.getByText('versi yang lebih baru').waitFor();
    await page.goto(`${house.url}bawa/#${await takeHomeFragment(list(longest.id), 'whole')}`);
    await page.getByRole('heading', { name: longest.editorial.plain.id }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('shows markup in a link as text, and runs nothing', async () => {
    const nasty = list(longest.id);
    const service = { ...nasty.service, editorial: { plain: { id: '<img src=x onerror=alert(1)>', en: '<b>x</b>' } } };
    const { page, context, complaints } = await visit(
      house,
      `bawa/#${await takeHomeFragment({ ...nasty, service }, 'whole')}`,
      PHONE,
    );
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();

    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('can be read in English, shared and printed', async () => {
    const { page, context, complaints } = await visit(house, `bawa/`, PHONE);
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told, print: () => told.push('print') });
      Object.assign(Navigator.prototype, { share: async (data: unknown) => void told.push(data) });
    });
    await page.goto(`${house.url}bawa/?x#${await takeHomeFragment(list(longest.id), 'whole')}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: longest.editorial.plain.en }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');

    await tick(page, 0);
    await page.locator('[slot=actions] button').first().click();
    await page.locator('[slot=actions] button').last().click();

    const told = await page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
    assert.deepEqual(told, [{ title: longest.editorial.plain.en, url: page.url() }, 'print']);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
