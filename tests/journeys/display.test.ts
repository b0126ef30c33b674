import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { allWords, LANDSCAPE, openHouse, PORTRAIT, visit, type House } from '../support/journey.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Screens scroll down, never sideways, and axe finds nothing. */
async function assertReadable(page: Page, screen: string) {
  await page.locator(screen).waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    interface Axe {
      run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  });
  assert.deepEqual(found, [], screen);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wider <= 0, `${screen} is ${wider} px too wide`);
}

async function choose(page: Page, ...wishes: string[]) {
  await page.getByRole('button', { name: 'Tampilan' }).click();
  for (const wish of wishes) await page.getByRole('button', { name: wish }).click();
  await page.getByRole('button', { name: 'Sudah pas' }).click();
}

describe('seeing the kiosk in one’s own way', () => {
  let house: House;
  before(async () => {
    house = await openHouse('landak');
  });
  after(() => house.close());

  for (const viewport of [PORTRAIT, LANDSCAPE]) {
    it(`large text, high contrast and low reach stay readable at ${viewport.width}×${viewport.height}`, async () => {
      const { page, context } = await visit(house, 'kiosk/', viewport);
      await page.getByRole('button', { name: 'Mulai' }).click();
      await choose(page, 'Tulisan lebih besar', 'Hitam dan kuning', 'bagian bawah layar');
      await assertReadable(page, 'layan-home-screen');
      await page.locator('layan-home-screen .tile').first().click();
      await assertReadable(page, 'layan-list-screen');
      await page.locator('layan-service-list').getByRole('button').first().click();
      await assertReadable(page, 'layan-service-detail');
      await page.getByRole('button', { name: 'Periksa berkas saya' }).first().click();
      await assertReadable(page, 'layan-requirement-checklist');
      await context.close();
    });
  }

  it('prints black letters of ordinary size, however somebody wants the screen', async () => {
    const { page, context } = await visit(house);
    await page.getByRole('button', { name: 'Mulai' }).click();
    const drawn = () =>
      page.locator('layan-home-screen h1').evaluate(heading => {
        const paper = document.body.appendChild(document.createElement('p'));
        paper.style.color = 'CanvasText';
        const colours = [heading, paper].map(each => getComputedStyle(each).color);
        paper.remove();
        return [...colours, getComputedStyle(document.documentElement).fontSize];
      });
    await page.emulateMedia({ media: 'print' });
    const plain = await drawn();
    await page.emulateMedia({ media: 'screen' });
    await choose(page, 'Tulisan lebih besar', 'Hitam dan kuning');
    assert.notDeepEqual(await drawn(), plain);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await drawn(), plain);
    assert.deepEqual(plain.slice(1), ['rgb(0, 0, 0)', '16px']);
    await context.close();
  });

  it('puts what a hand needs into the lower part of the screen when asked', async () => {
    const { page, context } = await visit(house);
    await page.getByRole('button', { name: 'Mulai' }).click();
    await choose(page, 'bagian bawah layar');
    const top = await page.locator('layan-home-screen').evaluate(screen => screen.getBoundingClientRect().top);
    assert.ok(top > PORTRAIT.height / 3, `starts at ${top} px`);
    await context.close();
  });

  it('is calibrated with an ID card: then a target is 20 mm on this very screen', async () => {
    const { page, context } = await visit(house, 'kiosk/#/kalibrasi');
    const card = page.locator('layan-calibration-page .card');
    const before = (await card.boundingBox())?.width ?? 0;
    for (let step = 0; step < 6; step++) await page.getByRole('button', { name: 'Jauh lebih besar' }).click();
    const width = (await card.boundingBox())?.width ?? 0;
    assert.ok(width > before * 1.3);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan').waitFor();
    await page.goto(`${house.url}kiosk/`);
    await page.getByRole('button', { name: 'Mulai' }).click();
    const end = await page.getByRole('button', { name: 'Selesai' }).boundingBox();
    const millimetre = width / 85.6;
    assert.ok((end?.height ?? 0) >= 20 * millimetre - 1, `${end?.height ?? 0} px is less than 20 mm`);
    await context.close();
  });

  it('keeps private services out of every list but their own, and their names out of the address and the title', async () => {
    const { page, context } = await visit(house);
    await page.getByRole('button', { name: 'Mulai' }).click();
    const tiles = page.locator('layan-home-screen').locator('.tile:not(.voice), .division');
    for (let at = 0; at < (await tiles.count()); at++) {
      const name = await tiles.nth(at).innerText();
      await tiles.nth(at).click();
      await page.locator('layan-list-screen').waitFor();
      if (!/pribadi/.test(name)) assert.doesNotMatch(await allWords(page), /kekerasan|adopsi|perdagangan orang/i, name);
      await page.getByRole('button', { name: 'Kembali' }).click();
      await page.locator('layan-home-screen').waitFor();
    }
    assert.doesNotMatch(await allWords(page), /kekerasan|adopsi|perdagangan orang/i);
    await page.getByText('Urusan pribadi').click();
    await page.getByRole('button', { name: /adopsi/i }).click();
    const title = page.getByRole('heading', { name: /adopsi/i }).first();
    await title.waitFor();
    const size = await title.evaluate(heading => parseFloat(getComputedStyle(heading).fontSize));
    const body = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    assert.ok(size <= body * 1.2, `the title is ${size} px where text is ${body} px`);
    assert.equal(page.url(), `${house.url}kiosk/`);
    assert.doesNotMatch(await page.title(), /adopsi/i);
    await context.close();
  });
});
