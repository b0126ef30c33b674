/** A number taken at home, from the office's own site, until it is called at a counter. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { hostPage, openSite, snippet, stay, type Site } from '../support/host-page.ts';
import { openHouse, PHONE, type House } from '../support/journey.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';

describe('a number from home', () => {
  let site: Site;
  let house: House;
  let lobby: Lobby;
  let address = '';

  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
    lobby = await openLobby(house);
    address = site.put(
      '/antre.html',
      hostPage(
        `<h1>Dinas Sosial</h1><layan-queue-widget endpoint="${house.url}"><p>Telepon (031) 123</p></layan-queue-widget>`,
        { head: snippet(house) },
      ),
    );
  });

  after(async () => {
    await house.close();
    await site.close();
  });

  async function allow(remoteTickets: number) {
    const { settings } = await lobby.ask<SettingsView>('GET', 'api/settings');
    await lobby.ask('PUT', 'api/settings', { ...settings, remoteTickets });
  }

  it('is not offered where the office allows none, but how busy it is is', async () => {
    await allow(0);
    const { page, context, complaints } = await stay(house, address, { viewport: PHONE });
    await page.getByText('Antrean sekarang').waitFor();

    assert.equal(await page.getByRole('button').count(), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is drawn with two touches, followed on the page, found again after a reload, and called', async () => {
    await allow(5);
    const { page, context, complaints } = await stay(house, address, { viewport: PHONE });
    await page.getByText('Pilih antrean untuk mengambil nomor dari rumah').waitFor();
    await page.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Tidak' }).click();
    await page.getByText('Nomor antrean Anda').waitFor();
    const code = await page.locator('layan-queue-ticket bdi.number').innerText();
    assert.match(code, /^[A-HJ-NP-Z]-\d{3}$/);

    await page.reload();
    await page.getByText(code).waitFor();

    await lobby.call(1);
    await page.getByText('Giliran Anda').waitFor();
    assert.match(await page.locator('layan-queue-ticket .counter').innerText(), /Loket\s*1/);

    await lobby.finish();
    await page.getByRole('button', { name: 'Kembali ke antrean' }).click();
    await page.getByText('Antrean sekarang').waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is given up with two touches, and the place is free for another', async () => {
    await allow(1);
    const { page, context } = await stay(house, address, { viewport: PHONE });
    await page.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Tidak' }).click();
    await page.getByRole('button', { name: 'Batalkan nomor' }).click();
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByRole('button', { name: 'Kembali ke antrean' }).click();

    await page.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Tidak' }).click();

    await page.getByText('Nomor antrean Anda').waitFor();
    await context.close();
  });

  it('says why there is none to be had, and keeps the question', async () => {
    await allow(1);
    const { page, context } = await stay(house, address, { viewport: PHONE });
    await page.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Tidak' }).waitFor();
    await allow(0);

    await page.getByRole('button', { name: 'Tidak' }).click();

    await page.getByText('Nomor hanya dapat diambil di kantor').waitFor();
    assert.ok(await page.getByRole('button', { name: 'Tidak' }).isVisible());
    await context.close();
  });

  it('is not to be had from a site that the office has not listed, which shows what stands in the tag', async () => {
    const stranger = await openSite();
    const other = stranger.put(
      '/a.html',
      hostPage(`<layan-queue-widget endpoint="${house.url}"><p>Telepon (031) 123</p></layan-queue-widget>`, {
        head: snippet(house),
      }),
    );
    const { page, context, warnings } = await stay(house, other, { viewport: PHONE });
    await page.getByText('Sambungan sedang terputus').waitFor();

    assert.ok(await page.getByText('Telepon (031) 123').isVisible());
    assert.ok(
      warnings.some(line => line.includes('layan-queue-widget')),
      warnings.join('\n'),
    );
    await context.close();
    await stranger.close();
  });
});
