import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import { openHouse, visit, type House } from '../support/journey.ts';
import { focusedIsVisible, focusIn, LAPTOP, obstacles, signIn, state, wordsOf } from '../support/counter-page.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';

const OFFICER = { name: 'rina', password: 'mawar melati kenanga' };
/** A service of Bangkalan with ten requirements for everybody. */
const SERVICE = 'izin-lks';

describe('an officer at the counter', () => {
  let house: House;
  let lobby: Lobby;
  let drawn: TicketView[] = [];

  before(async () => {
    house = await openHouse();
    lobby = await openLobby(house);
    await lobby.ask('POST', 'api/staff', { ...OFFICER, role: 'counter' });
  });
  after(() => house.close());
  afterEach(async () => {
    for (const { id } of drawn) {
      const { state, counter } = await lobby.ask<TicketView>('GET', `api/tickets/${id}`);
      if (state === 'serving') await lobby.ask('POST', `api/tickets/${id}/finish`, { counter: `loket-${counter}` });
      else if (['waiting', 'called', 'parked'].includes(state)) await lobby.ask('POST', `api/tickets/${id}/cancel`, {});
    }
    drawn = [];
  });

  async function draw(line = 'A', wish: TicketRequest = {}): Promise<string> {
    const ticket = await lobby.draw(line, wish);
    drawn.push(ticket);
    return ticket.code;
  }

  /** Signed in and seated. */
  async function sitDown(counter = 1) {
    const { page, context, complaints } = await visit(house, 'counter/', LAPTOP);
    await signIn(page, OFFICER);
    await page.getByRole('button', { name: `Loket ${counter}` }).click();
    await page.locator('layan-counter-ticket').waitFor();
    return { page, context, complaints };
  }

  it('works a whole visit without touching the mouse', async () => {
    const code = await draw();
    const { page, context, complaints } = await visit(house, 'counter/', LAPTOP);
    await focusIn(page, 'INPUT');
    await page.keyboard.type(OFFICER.name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(OFFICER.password);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Loket 1' }).waitFor();
    await focusIn(page, 'BUTTON', 'Loket 1');
    await page.keyboard.press('Enter');
    await focusIn(page, 'BUTTON', 'Panggil berikutnya');

    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);
    await page.keyboard.press('d');
    await state(page, 'Sudah datang', code);
    await focusIn(page, 'BUTTON', 'Mulai layani');
    await page.keyboard.press('Enter');
    await state(page, 'Sedang dilayani', code);
    await focusIn(page, 'BUTTON', 'Selesai');
    await page.keyboard.press('Enter');

    await page.getByText('Belum ada yang menunggu. Nomor baru muncul').waitFor();
    await page.getByText(`${code} selesai`).waitFor();
    await focusIn(page, 'BUTTON', 'Panggil berikutnya');
    assert.equal((await ticket(code)).state, 'finished');
    assert.deepEqual(
      complaints.filter(said => !said.includes('401')),
      [],
    );
    await context.close();
  });

  it('sees what the visitor came for, what they ticked and what is missing', async () => {
    const code = await draw('A', {
      service: SERVICE,
      checklist: { group: 0, ticked: ['0.0', '0.1'], missing: 8 },
      priority: true,
      cases: 3,
    });
    const { page, context } = await sitDown();

    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);

    const words = await wordsOf(page, 'layan-counter-ticket');
    for (const part of [
      'Daftarkan lembaga sosial',
      'Prioritas',
      '3 keperluan',
      'Berkas: kurang 8 dari 10',
      'Ada: Memiliki Anggaran dasar',
    ])
      assert.ok(words.includes(part), `${part} in ${words}`);
    await context.close();
  });

  it('sets a visitor aside and takes them back, with the number they had', async () => {
    const [first, second] = [await draw(), await draw()];
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', first);
    await page.keyboard.press('s');
    await page
      .getByRole('region', { name: /Disisihkan/ })
      .getByText(first)
      .waitFor();

    await page.keyboard.press('k');
    await focusIn(page, 'BUTTON', `Kembalikan ${first}`);
    await page.keyboard.press('Enter');
    await page.getByText('Tidak ada yang disisihkan.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');

    // Its turn was not lost: it comes before those who drew later.
    await state(page, 'Dipanggil', first);
    assert.match(await wordsOf(page, 'layan-waiting-list'), new RegExp(second));
    await context.close();
  });

  it('moves a visitor to another line, and the number stays', async () => {
    const code = await draw('A');
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);

    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: `Pindahkan ${code} ke antrean` }).waitFor();
    await page.keyboard.press('b');

    await page.getByText(`${code} dipindahkan`).first().waitFor();
    const { line, state: now } = await ticket(code);
    assert.deepEqual([line, now], ['B', 'waiting']);
    assert.match(await wordsOf(page, 'layan-waiting-list'), new RegExp(code));
    await context.close();
  });

  it('takes the last step back within ten seconds, and not later', async () => {
    const code = await draw();
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);
    await page.keyboard.press('u');
    await page.getByRole('button', { name: 'Panggil berikutnya' }).waitFor();
    assert.equal((await ticket(code)).state, 'waiting');

    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);
    const undo = page.getByRole('button', { name: 'Urungkan' });
    await undo.waitFor();
    await undo.waitFor({ state: 'hidden', timeout: 12_000 });
    await page.keyboard.press('u');

    await state(page, 'Dipanggil', code);
    await context.close();
  });

  it('marks somebody as absent after three calls, not before, and lets them come back', async () => {
    const code = await draw();
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);
    await page.keyboard.press('t');
    await page.getByText('2 panggilan lagi').waitFor();
    await page.keyboard.press('l');
    await state(page, 'Dipanggil 2 kali', code);
    await page.keyboard.press('l');
    await state(page, 'Dipanggil 3 kali', code);

    await page.keyboard.press('t');
    await page
      .getByRole('region', { name: /Tidak datang/ })
      .getByText(code)
      .waitFor();
    assert.equal((await ticket(code)).state, 'missed');
    await page.getByRole('button', { name: `Kembalikan ${code}` }).click();

    await page
      .getByRole('region', { name: /Menunggu/ })
      .getByText(code)
      .waitFor();
    await context.close();
  });

  it('calls a number that somebody names, and says so when there is none', async () => {
    const [, , third] = [await draw(), await draw(), await draw()];
    const { page, context } = await sitDown();
    await page.keyboard.press('n');
    await page.keyboard.type('z9');
    await page.keyboard.press('Enter');
    await page.locator('layan-notice').getByText('Nomor ini tidak ada hari ini').waitFor();
    assert.equal(await page.getByLabel('Panggil nomor').inputValue(), 'z9');

    await page.getByLabel('Panggil nomor').fill(third.replace('-0', ''));
    await page.keyboard.press('Enter');

    await state(page, 'Dipanggil', third);
    await focusIn(page, 'BUTTON', 'Mulai layani');
    assert.equal(await page.getByLabel('Panggil nomor').inputValue(), '');
    await context.close();
  });

  it('never shares a visitor with another counter', async () => {
    for (let at = 0; at < 6; at++) await draw();
    const desks = [await sitDown(1), await sitDown(2)];
    const called: string[] = [];

    for (let round = 0; round < 3; round++) {
      await Promise.all(desks.map(({ page }) => page.keyboard.press('Enter')));
      for (const { page } of desks) {
        await page.getByText('Dipanggil', { exact: true }).waitFor();
        called.push(await page.locator('layan-counter-ticket [part=number]').innerText());
        await page.keyboard.press('Enter');
        await page.getByText('Sedang dilayani').waitFor();
        await page.keyboard.press('Enter');
        await page.getByText('Sedang dilayani').waitFor({ state: 'hidden' });
      }
    }

    assert.deepEqual([...new Set(called)].sort(), drawn.map(({ code }) => code).sort());
    for (const { context } of desks) await context.close();
  });

  it('loses nothing when the session ends: one signs in above the work and goes on', async () => {
    const code = await draw();
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);
    await page.keyboard.press('n');
    await page.keyboard.type('a4');
    await page.keyboard.press('Tab');
    await page.evaluate(() =>
      fetch('../api/session', { method: 'DELETE', headers: { 'content-type': 'application/json' } }),
    );

    const dialog = page.getByRole('dialog', { name: 'Masuk lagi untuk melanjutkan' });
    await dialog.waitFor();
    assert.match(await wordsOf(page, 'layan-counter-ticket'), new RegExp(code));
    await page.keyboard.type(OFFICER.password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });

    assert.equal(await page.getByLabel('Panggil nomor').inputValue(), 'a4');
    await focusIn(page, 'BUTTON', 'Mulai layani');
    await page.keyboard.press('Enter');
    await state(page, 'Sedang dilayani', code);
    await context.close();
  });

  it('says that a step was not taken while the server is gone, and goes on by itself when it is back', async () => {
    const code = await draw();
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);

    await house.stopServer();
    await page.getByText('Sambungan sedang terputus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('layan-notice').getByText('ulangi bila perlu').waitFor();
    await state(page, 'Dipanggil', code);
    await house.startServer();
    await page.getByText('Sambungan sedang terputus').waitFor({ state: 'hidden', timeout: 30_000 });

    await page.locator('layan-notice').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await state(page, 'Sedang dilayani', code);
    await context.close();
  });

  it('stays readable with sixty people waiting, and without an obstacle', async () => {
    for (let at = 0; at < 60; at++)
      await draw(at % 3 ? 'A' : 'B', {
        service: at % 3 ? SERVICE : undefined,
        priority: at % 9 === 0,
      } as TicketRequest);
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await page.getByText('Dipanggil', { exact: true }).waitFor();

    const list = page.locator('layan-waiting-list');
    assert.equal(
      await list
        .getByRole('listitem')
        .filter({ hasText: /-\d{3}/ })
        .count(),
      59,
    );
    assert.deepEqual(
      await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]),
      [LAPTOP.height, LAPTOP.width],
    );
    for (const name of ['Mulai layani', 'Panggil lagi', 'Pindahkan']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      assert.ok(box && box.y + box.height <= LAPTOP.height, `${name} is below the screen`);
    }
    assert.deepEqual(await obstacles(page), []);
    await page.keyboard.press('m');
    for (let at = 0; at < 40; at++) await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(focusedIsVisible), true);
    await context.close();
  });

  it('changes an own password, and goes home', async () => {
    const other = { name: 'sari', password: 'kopi tanpa gula' };
    await lobby.ask('POST', 'api/staff', { ...other, role: 'counter' });
    const { page, context } = await visit(house, 'counter/', LAPTOP);
    await signIn(page, other);
    await page.getByRole('button', { name: other.name }).click();
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByLabel('Kata sandi sekarang').fill(other.password);
    await page.getByLabel('Kata sandi baru').fill('teh dengan gula');
    await page.getByRole('dialog').getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByText('Kata sandi sudah diganti.').waitFor();
    await page.getByRole('button', { name: 'Tutup' }).click();
    await page.getByRole('button', { name: other.name }).click();
    await page.getByRole('button', { name: 'Keluar' }).click();

    await signIn(page, other);
    await page.locator('layan-notice').getByText('Nama atau kata sandi tidak cocok').waitFor();
    await signIn(page, { ...other, password: 'teh dengan gula' });
    await page.getByText('Anda di loket berapa?').waitFor();
    await context.close();
  });

  it('lists every key, and does nothing on letters once they are switched off', async () => {
    const code = await draw();
    const { page, context } = await sitDown();
    await page.keyboard.press('Enter');
    await state(page, 'Dipanggil', code);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Tombol pintas' });
    await dialog.getByText('urungkan langkah terakhir').waitFor();
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await page.keyboard.press('s');
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');

    await state(page, 'Sedang dilayani', code);
    assert.equal(await page.locator('layan-counter-ticket .others kbd').count(), 0);
    await page.reload();
    await page.locator('layan-counter-ticket').waitFor();
    assert.equal(await page.locator('layan-counter-ticket .others kbd').count(), 0);
    await context.close();
  });

  async function ticket(code: string): Promise<TicketView> {
    return lobby.ask('GET', `api/tickets/${drawn.find(each => each.code === code)!.id}`);
  }
});
