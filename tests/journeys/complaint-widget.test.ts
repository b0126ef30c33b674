/** A complaint from somebody else's page: another origin, a strict policy, and no thread of ours. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { InboxView } from '@layan/domain/api/inbox.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { asks, follow, send, toCheck, toWhatHappened } from '../support/complaint-visit.ts';
import { hostPage, openSite, snippet, stay, type Site } from '../support/host-page.ts';
import { openHouse, PHONE, type House } from '../support/journey.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';

describe('a complaint on the office’s own site', () => {
  let site: Site;
  let house: House;
  let lobby: Lobby;
  let address = '';

  before(async () => {
    site = await openSite();
    house = await openHouse('landak', { origins: [site.origin] });
    lobby = await openLobby(house);
    const policy = [
      `default-src 'none'`,
      `script-src ${house.url}`,
      `style-src 'self'`,
      `connect-src ${house.url}`,
      `require-trusted-types-for 'script'`,
      `trusted-types layan`,
    ];
    address = site.put(
      '/pengaduan.html',
      hostPage(
        `<h1>Dinas Sosial</h1><layan-complaint-widget endpoint="${house.url}">
          <p><a href="${house.url}aduan/">Sampaikan sesuatu</a></p></layan-complaint-widget>`,
        { head: snippet(house) },
      ),
      { 'content-security-policy': policy.join('; ') },
    );
  });

  after(async () => {
    await house.close();
    await site.close();
  });

  const filed = async (code: string) => {
    const query = code.replaceAll('-', '');
    const { items } = await lobby.ask<InboxView>('POST', 'api/inbox/search', { query, filter: 'all' });
    return items.filter(item => item.code === query);
  };

  it('is written, sent and followed on the page, which hears nothing of it', async () => {
    const { page, context, complaints, warnings } = await stay(house, address, { viewport: PHONE });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['draft', 'send', 'follow', 'reply'])
        addEventListener(`layan-complaint-${name}`, () => heard.push(name));
    });
    await page.getByRole('button', { name: 'Sampaikan sesuatu' }).click();
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Bantuan untuk ibu saya belum datang.');
    await toCheck(page);
    const kept = await send(page);
    assert.equal((await filed(kept.code))[0]?.origin, 'web');

    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByRole('button', { name: 'Ke awal' }).click();
    await page.getByRole('button', { name: 'Lihat jawaban dengan kode' }).click();
    await follow(page, kept);
    await page.getByText('Tambahkan keterangan').click();
    await page.getByLabel('Yang ingin Anda tambahkan').fill('Ibu saya tinggal di RT 04.');
    await page.getByRole('button', { name: 'Kirim keterangan' }).click();
    await page.getByText('Ibu saya tinggal di RT 04.').waitFor();
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), []);
    assert.deepEqual([...complaints, ...warnings], []);
    await context.close();
  });

  it('goes on after a reload, and is sent by the next visit where the server was gone', async () => {
    const { page, context } = await stay(house, address, { viewport: PHONE });
    await page.getByRole('button', { name: 'Sampaikan sesuatu' }).click();
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Surat saya salah nama.');
    await page.reload();
    await asks(page, 'Apa yang terjadi?');
    assert.equal(await page.getByRole('textbox').inputValue(), 'Surat saya salah nama.');
    await toCheck(page);
    await page.waitForFunction(() => customElements.get('layan-complaint-receipt') !== undefined);
    await house.stopServer();
    const kept = await send(page);
    await page.close();

    await house.startServer();
    const later = await context.newPage();
    const delivered = later.waitForResponse(answer => answer.url().endsWith('/api/complaints'));
    await later.goto(address);
    assert.equal((await delivered).status(), 201);
    assert.equal((await filed(kept.code)).length, 1);
    await context.close();
  });

  for (const width of [320, 800])
    it(`has no barrier that axe knows at ${width} pixels`, async () => {
      const tag = `<layan-complaint-widget endpoint="${house.url}"></layan-complaint-widget>`;
      const open = site.put(
        '/terbuka.html',
        hostPage(`<main><h1>Dinas Sosial</h1>${tag}</main>`, { head: snippet(house) }),
      );
      const { page, context } = await stay(house, open, { viewport: { width, height: 800 } });
      await page.getByRole('button', { name: 'Sampaikan sesuatu' }).click();
      await asks(page, /Apakah ini tentang/);
      await expectNoBarrier(page, 'layan-complaint-form');
      await toWhatHappened(page);
      await expectNoBarrier(page, 'layan-complaint-form');
      await context.close();
    });
});
