import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { PairView } from '@layan/domain/api/devices.ts';
import { openHouse, PHONE, visit, type House, type Visit } from '../support/journey.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const DESK = { width: 1366, height: 768 };
const SECTIONS = ['Hari ini', 'Pengaduan', 'Antrean', 'Perangkat', 'Petugas', 'Angka'];

describe('the supervisor’s page', () => {
  let house: House;
  let lobby: Lobby;
  before(async () => {
    house = await openHouse();
    lobby = await openLobby(house);
  });
  after(() => house.close());

  /** Somebody signed in, in a fresh browser. */
  async function enter({ viewport = DESK, who = house.supervisor, hash = '' } = {}): Promise<Visit> {
    const office = await visit(house, `office/${hash}`, viewport);
    await signIn(office.page, who);
    return office;
  }

  it('says kindly that a name or password was wrong, keeps both, and lets the right one in', async () => {
    const { page, context, complaints } = await visit(house, 'office/', DESK);
    await signIn(page, { name: 'supervisor', password: 'bukan ini' });

    await page.getByText('Nama atau kata sandi tidak cocok').waitFor();
    assert.equal(await page.getByLabel('Nama pengguna').inputValue(), 'supervisor');
    assert.equal(await page.getByLabel('Kata sandi', { exact: true }).inputValue(), 'bukan ini');
    await page.keyboard.type(house.supervisor.password);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Hari ini' }).waitFor();
    await page.getByText('Kantor buka').waitFor();
    assert.deepEqual(serious(complaints), []);
    await context.close();
  });

  it('shows what waits, what was called and which devices are there, as it changes', async () => {
    const { page, context } = await enter();
    const line = page.locator('layan-queue-today li').filter({ hasText: 'menunggu' }).first();
    await line.waitFor();
    const before = Number(/(\d+)\s*menunggu/.exec(await line.innerText())?.[1]);

    const { code } = await lobby.draw();
    await lobby.draw();
    await page.waitForFunction(
      known => {
        const today = document.querySelector('layan-office-page')?.shadowRoot?.querySelector('layan-today-section');
        const words = today?.shadowRoot?.querySelector('layan-queue-today')?.shadowRoot?.querySelector('.lines > li');
        return Number(/(\d+)\s*menunggu/.exec(words?.textContent ?? '')?.[1]) === known + 2;
      },
      before,
      { timeout: 20_000 },
    );
    await lobby.call(1);
    await page.getByRole('listitem').filter({ hasText: code }).waitFor();
    await lobby.finish();
    await context.close();
  });

  it('publishes settings only when they are right, keeps every wrong word, and says when it was', async () => {
    const { page, context } = await enter({ hash: '#/antrean' });
    const minutes = page.getByLabel('Menit untuk satu nomor');
    const opens = page.getByLabel('Senin, buka pukul');

    await minutes.fill('sepuluh');
    await opens.fill('pagi');
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'perlu diperbaiki' });
    await summary.waitFor();
    assert.match(await focusedWords(page), /Ada 2 hal yang perlu diperbaiki/);
    assert.equal(await minutes.inputValue(), 'sepuluh');

    await summary.getByRole('link', { name: /Menit per nomor/ }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('12');
    await summary.getByRole('link', { name: /Senin/ }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('7.30');
    await page.getByRole('button', { name: 'Terbitkan' }).click();

    await page.getByText(/Tersimpan pukul \d\d\.\d\d/).waitFor();
    await page.reload();
    await minutes.waitFor();
    assert.deepEqual([await minutes.inputValue(), await opens.inputValue()], ['12', '07:30']);
    await context.close();
  });

  it('loses nothing when the server is away, when the page is loaded again or when the session ends', async () => {
    const { page, context } = await enter({ hash: '#/antrean' });
    page.on('dialog', dialog => void dialog.accept());
    const minutes = page.getByLabel('Menit untuk satu nomor');
    const publish = page.getByRole('button', { name: 'Terbitkan' });

    await minutes.fill('14');
    await house.stopServer();
    await publish.click();
    await page.getByText('Yang Anda tulis masih ada').waitFor();
    assert.equal(await minutes.inputValue(), '14');
    await house.startServer();

    await page.getByRole('link', { name: 'Perangkat' }).click();
    await page.getByRole('link', { name: 'Antrean' }).click();
    assert.equal(await minutes.inputValue(), '14');
    await page.reload();
    assert.equal(await minutes.inputValue(), '14');

    await context.clearCookies();
    await publish.click();
    await page.getByRole('dialog', { name: 'Masuk lagi untuk melanjutkan' }).waitFor();
    await page.keyboard.type(house.supervisor.password);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    assert.equal(await minutes.inputValue(), '14');
    await publish.click();
    await page.getByText(/Tersimpan pukul/).waitFor();
    await context.close();
  });

  it('warns before it overwrites what somebody else has published meanwhile', async () => {
    const mine = await enter({ hash: '#/antrean' });
    await mine.page.getByLabel('Menit untuk satu nomor').fill('20');
    const theirs = await enter({ hash: '#/antrean' });
    await theirs.page.getByLabel('Menit untuk satu nomor').fill('5');
    await theirs.page.getByRole('button', { name: 'Terbitkan' }).click();
    await theirs.page.getByText(/Tersimpan pukul/).waitFor();

    await mine.page.getByRole('button', { name: 'Terbitkan' }).click();
    await mine.page.getByText('orang lain sudah menerbitkan').waitFor();
    assert.equal(await mine.page.getByLabel('Menit untuk satu nomor').inputValue(), '20');
    await mine.page.getByRole('button', { name: 'Pakai punya mereka' }).click();
    await mine.page.getByText(/Tersimpan pukul/).waitFor();
    assert.equal(await mine.page.getByLabel('Menit untuk satu nomor').inputValue(), '5');
    await mine.context.close();
    await theirs.context.close();
  });

  it('lets a kiosk in by the code on its screen, under a name, and shuts it out', async () => {
    const kiosk = await pair(house, 'kiosk');
    const { page, context } = await enter({ hash: '#/perangkat' });

    await page.getByLabel('Kode di layar perangkat').fill('ZZZ ZZZ');
    await page.getByLabel('Nama perangkat').fill('Kios pintu masuk');
    await page.getByRole('button', { name: 'Hubungkan perangkat' }).click();
    await page.getByText('Kode ini tidak dikenal').waitFor();
    assert.equal(await page.getByLabel('Nama perangkat').inputValue(), 'Kios pintu masuk');

    await page.getByLabel('Kode di layar perangkat').fill(kiosk.code.toLowerCase().replace(/^(...)/, '$1 '));
    await page.keyboard.press('Enter');
    const row = page.getByRole('listitem').filter({ hasText: 'Kios pintu masuk' });
    await row.waitFor();
    assert.equal(await stateOf(house, kiosk), 'approved');

    await row.getByRole('button', { name: /Cabut/ }).click();
    await page.getByRole('button', { name: 'Ya, cabut' }).click();
    await row.getByText('Dicabut').waitFor();
    assert.notEqual(await stateOf(house, kiosk), 'approved');
    await context.close();
  });

  it('gives an officer an account, a new password and another duty, and takes it away', async () => {
    const { page, context } = await enter({ hash: '#/petugas' });
    await page.getByLabel('Nama pengguna').fill('sari');
    await page.getByRole('button', { name: 'Buatkan' }).click();
    const password = await page.locator('layan-staff-form').getByLabel('Kata sandi baru').inputValue();
    await page.getByRole('button', { name: 'Tambah petugas' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'sari' });
    await row.waitFor();

    const officer = await enter({ who: { name: 'sari', password } });
    await officer.page.getByText('Halaman ini untuk supervisor').waitFor();
    await officer.context.close();

    await row.getByRole('button', { name: /Kata sandi baru/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kata sandi baru', { exact: true }).fill('kata sandi yang lain');
    await dialog.getByRole('button', { name: 'Simpan kata sandi' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row.getByRole('combobox').selectOption('supervisor');
    const promoted = await enter({ who: { name: 'sari', password: 'kata sandi yang lain' } });
    await promoted.page.getByText('Kantor buka').waitFor();
    await promoted.context.close();

    await row.getByRole('button', { name: /Nonaktifkan/ }).click();
    await row.getByText('Nonaktif', { exact: true }).waitFor();
    const gone = await enter({ who: { name: 'sari', password: 'kata sandi yang lain' } });
    await gone.page.getByText('tidak cocok').waitFor();
    await gone.context.close();
    await context.close();
  });

  it('changes one’s own password, and keeps what was written when the old one is wrong', async () => {
    const { page, context } = await enter({ hash: '#/petugas' });
    const form = page.locator('layan-password-form');
    await form.getByLabel('Kata sandi sekarang').fill('keliru');
    await form.getByLabel('Kata sandi baru').fill('kata sandi untuk besok');
    await form.getByRole('button').click();
    await form.getByText('Kata sandi lama tidak cocok').waitFor();
    assert.equal(await form.getByLabel('Kata sandi baru').inputValue(), 'kata sandi untuk besok');

    await form.getByLabel('Kata sandi sekarang').fill(house.supervisor.password);
    await form.getByRole('button').click();
    await form.getByText('Kata sandi sudah diganti.').waitFor();
    house.supervisor.password = 'kata sandi untuk besok';
    await context.close();
  });

  it('counts what came of the days, and saves it as a file', async () => {
    const { page, context } = await enter({ hash: '#/angka' });
    await page.getByRole('button', { name: 'Hari ini' }).click();
    const table = page.getByRole('region', { name: 'Tiap antrean' });
    await table.waitFor();
    const shown = await table.locator('tbody tr').first().locator('td').nth(1).innerText();
    assert.ok(Number(shown) >= 2);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Unduh/ }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^angka-antrean-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    const csv = readFileSync(await download.path(), 'utf8');
    assert.match(csv, /^\ufeff"Bagian";"Nama";/);
    assert.match(csv, new RegExp(`"Tiap antrean";"A – [^"]+";${shown};`));
    await context.close();
  });

  for (const [name, viewport] of [
    ['at a desk', DESK],
    ['on a phone', PHONE],
  ] as const) {
    it(`can be read, reached and used by everybody ${name}`, async () => {
      const { page, context, complaints } = await enter({ viewport });
      for (const section of SECTIONS) {
        await page.getByRole('link', { name: section, exact: true }).click();
        await page.getByRole('heading', { name: section, level: 2 }).waitFor();
        await page.waitForFunction(heading => document.title.startsWith(heading), section);
        assert.match(await focusedWords(page), new RegExp(section));
        await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width, section);
        assert.deepEqual(await violations(page), [], section);
      }
      assert.deepEqual(serious(complaints), []);
      await context.close();
    });
  }

  it('forgets who was there when they sign out', async () => {
    const { page, context } = await enter({ hash: '#/antrean' });
    await page.getByLabel('Menit untuk satu nomor').fill('33');
    await page.getByRole('button', { name: /Keluar/ }).click();
    await page.getByRole('heading', { name: 'Masuk ke kantor' }).waitFor();

    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.reload();
    await page.getByRole('heading', { name: 'Masuk ke kantor' }).waitFor();
    await context.close();
  });
});

async function signIn(page: Page, { name, password }: { name: string; password: string }) {
  await page.getByLabel('Nama pengguna').fill(name);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** The words of what has the focus, through every shadow root. */
function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return (focused?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)}`);
  });
}

/** Being asked who one is, and being refused, is what the server is there for. */
function serious(complaints: string[]): string[] {
  return complaints.filter(said => !/status of 40[0-9]/.test(said));
}

async function pair({ url }: House, kind: string): Promise<PairView> {
  const answer = await fetch(new URL('api/devices', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind }),
  });
  return (await answer.json()) as PairView;
}

/** What the device itself hears. */
async function stateOf({ url }: House, { token }: PairView): Promise<unknown> {
  const answer = await fetch(new URL('api/devices/me', url), { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { state?: string }).state;
}
