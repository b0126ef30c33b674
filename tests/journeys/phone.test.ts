import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { TicketView } from '@layan/domain/api/queue.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { allWords, openHouse, PHONE, visit, type House, type Visit } from '../support/journey.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';

let house: House;
let lobby: Lobby;

const numberOn = (page: Page) => page.locator('layan-queue-ticket .number').innerText();

/** Draws a number at a kiosk and holds it on a phone. */
async function hold(): Promise<{ phone: Visit; code: string; id: string }> {
  const { id, code } = await lobby.draw();
  const phone = await visit(house, `giliran/#${id}`, PHONE);
  await phone.page.locator('layan-queue-ticket .number').waitFor();
  return { phone, code, id };
}

before(async () => {
  house = await openHouse();
  lobby = await openLobby(house);
});
after(() => house.close());
afterEach(() => lobby.finish());

describe('a visitor’s phone', () => {
  it('says when it is her turn: where to go, in the title too, and again at each call', async () => {
    const { phone, code } = await hold();
    const { page, context, complaints } = phone;
    assert.match(await page.title(), new RegExp(`^${code} · `));
    await page.getByRole('button', { name: 'Bunyikan saat giliran saya' }).click();
    await page.getByText('Ponsel ini berbunyi saat giliran Anda').waitFor();
    await page.evaluate(() => {
      const felt: unknown[] = [];
      Object.assign(globalThis, { felt });
      navigator.vibrate = pattern => Boolean(felt.push(pattern));
    });

    await lobby.call(2);
    await page.getByRole('heading', { name: 'Giliran Anda', level: 3 }).waitFor();
    assert.match((await allWords(page)).replace(/\s+/g, ' '), /Giliran Anda Loket 2/);
    await page.waitForFunction(() => document.title === 'Loket 2!');
    await page.waitForFunction(wanted => document.title === wanted, code);
    await lobby.recall(2);
    await page.getByText('Panggilan ke-2').waitFor();
    assert.equal(
      await page.evaluate(
        () => (globalThis as unknown as { felt: unknown[][] }).felt.filter(pattern => pattern.length).length,
      ),
      2,
    );

    await lobby.finish();
    await page.getByText('Terima kasih sudah datang').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Batalkan nomor' }).count(), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('gives the place up only after asking, and says that she is late', async () => {
    const { phone, id } = await hold();
    const { page, context } = phone;
    await page.getByRole('button', { name: 'Saya akan terlambat' }).click();
    await page.getByText('tempat Anda tidak hilang').waitFor();
    assert.equal((await lobby.ask<TicketView>('GET', `api/tickets/${id}`)).late, true);

    await page.getByRole('button', { name: 'Batalkan nomor' }).click();
    assert.equal((await lobby.ask<TicketView>('GET', `api/tickets/${id}`)).state, 'waiting');
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('Nomor ini sudah dibatalkan').waitFor();
    assert.equal((await lobby.ask<TicketView>('GET', `api/tickets/${id}`)).state, 'cancelled');
    await context.close();
  });

  it('keeps what it knows while the server is gone, says so, and comes back by itself', async () => {
    const { phone, code } = await hold();
    const { page, context } = phone;
    await house.stopServer();
    await page.getByText('Sambungan sedang terputus').waitFor();
    assert.equal(await numberOn(page), code);
    await page.getByRole('button', { name: 'Saya akan terlambat' }).click();
    await page.getByText('Nomor Anda tetap berlaku; coba lagi').waitFor();

    await house.startServer();
    await page.getByText('Sambungan sedang terputus.').first().waitFor({ state: 'detached', timeout: 20_000 });
    await lobby.call(3);
    await page.getByRole('heading', { name: 'Giliran Anda', level: 3 }).waitFor();
    await lobby.finish();
    await context.close();
  });

  it('says what to do with a number that nobody knows, or with none at all', async () => {
    const { page, context } = await visit(house, 'giliran/#bukan-nomor', PHONE);
    await page.getByText('Nomor ini tidak dikenal').waitFor();
    const none = await visit(house, 'giliran/', PHONE);
    await none.page.getByText('Arahkan kamera ponsel').waitFor();
    await none.context.close();
    await context.close();
  });

  it('speaks the language in which the number was drawn', async () => {
    const { id } = await lobby.draw();
    const { page, context } = await visit(house, `giliran/#${id}/en`, PHONE);
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.locator('layan-queue-ticket .number').waitFor();
    await lobby.ask('POST', `api/tickets/${id}/cancel`, {});
    await context.close();
  });

  it('meets no barrier that axe knows, while waiting and when called', async () => {
    const { phone } = await hold();
    await expectNoBarrier(phone.page, 'layan-queue-ticket');
    await lobby.call(1);
    await phone.page.getByRole('heading', { name: 'Giliran Anda', level: 3 }).waitFor();
    await expectNoBarrier(phone.page, 'layan-queue-ticket');
    await lobby.finish();
    await phone.context.close();
  });
});
