import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openComplaintDesk, type ComplaintDesk } from '../support/complaint-desk.ts';
import { focused } from '../support/journey.ts';
import { enterOffice, signIn, type Person } from '../support/officer.ts';

describe('what an officer writes', () => {
  let desk: ComplaintDesk;
  let sari: Person;
  let budi: Person;

  before(async () => {
    desk = await openComplaintDesk();
    sari = await desk.hire('sari', 'complaints');
    budi = await desk.hire('budi', 'complaints');
  });
  after(() => desk.close());

  const enter = (who: Person, hash: string) => enterOffice(desk.house, who, hash);
  const heading = (page: Page, words: string) => page.locator('layan-complaint-acts h3').filter({ hasText: words });

  it('loses nothing that was written when a colleague was quicker, and shows what they did', async () => {
    const code = await desk.file({ text: 'Kursi roda di ruang tunggu rusak sudah lama.' });
    await desk.act(code, 'assign', { staff: null });
    const mine = await enter(sari, `#/pengaduan/${code}`);
    await mine.page.getByRole('button', { name: 'Catatan internal' }).click();
    await mine.page.getByLabel('Catatan', { exact: true }).fill('Sudah saya telepon bengkelnya.');
    const theirs = await enter(budi, `#/pengaduan/${code}`);
    await theirs.page.getByRole('button', { name: 'Catatan internal' }).click();
    await theirs.page.getByLabel('Catatan', { exact: true }).fill('Sudah diganti yang baru.');
    await theirs.page.getByRole('button', { name: 'Simpan catatan' }).click();
    await theirs.page.locator('layan-complaint-log').getByText('Sudah diganti yang baru.').waitFor();

    await mine.page.getByRole('button', { name: 'Simpan catatan' }).click();
    await mine.page.getByText('budi mencatat').first().waitFor();
    assert.equal(await mine.page.getByLabel('Catatan', { exact: true }).inputValue(), 'Sudah saya telepon bengkelnya.');
    await mine.page.getByRole('button', { name: 'Saya sudah membacanya' }).click();
    await mine.page.getByRole('button', { name: 'Simpan catatan' }).click();
    await mine.page.locator('layan-complaint-log').getByText('Sudah saya telepon bengkelnya.').waitFor();
    await mine.context.close();
    await theirs.context.close();
  });

  it('sends nothing twice when the answer to it was lost on the way', async () => {
    const code = await desk.file({ text: 'Pintu kamar kecil di lantai dua tidak bisa dikunci.' });
    const { page, context } = await enter(sari, `#/pengaduan/${code}`);
    await page.getByRole('button', { name: 'Catatan internal' }).click();
    await page.getByLabel('Catatan', { exact: true }).fill('Tukang datang hari Kamis.');
    await page.route('**/note', route => route.fetch().then(() => route.abort()), { times: 1 });
    await page.getByRole('button', { name: 'Simpan catatan' }).click();
    await page.getByText('Sambungan ke server terputus').waitFor();
    assert.equal(await page.getByLabel('Catatan', { exact: true }).inputValue(), 'Tukang datang hari Kamis.');

    await page.getByRole('button', { name: 'Simpan catatan' }).click();
    await page.locator('layan-complaint-log').getByText('Tukang datang hari Kamis.').waitFor();
    await page.getByRole('button', { name: 'Catatan internal' }).click();
    await page.getByLabel('Catatan', { exact: true }).fill('Kuncinya sudah diganti.');
    await page.route('**/note', route => route.fetch().then(() => route.abort()), { times: 1 });
    await page.getByRole('button', { name: 'Simpan catatan' }).click();
    await page.getByText('Sambungan ke server terputus').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('online')));

    await heading(page, 'Golongkan').waitFor();
    assert.deepEqual(
      (await desk.find(code)).log.map(({ text }) => text),
      [null, 'Tukang datang hari Kamis.', 'Kuncinya sudah diganti.'],
    );
    await page.getByRole('button', { name: 'Catatan internal' }).click();
    assert.equal(await page.getByLabel('Catatan', { exact: true }).inputValue(), '');
    await context.close();
  });

  it('keeps what is written, and where it is written, while somebody signs in again', async () => {
    const code = await desk.file({ text: 'Nomor antrean tidak terdengar dari halaman parkir.' });
    const { page, context } = await enter(sari, `#/pengaduan/${code}`);
    await page.getByRole('button', { name: 'Tanya balik' }).click();
    await page.getByLabel('Pertanyaan untuk pelapor').fill('Pada jam berapa?');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Kirim pertanyaan' }).press('Enter');
    await page.getByRole('heading', { name: 'Masuk lagi untuk melanjutkan' }).waitFor();
    await page.getByLabel('Kata sandi', { exact: true }).fill(sari.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Masuk lagi untuk melanjutkan' }).waitFor({ state: 'detached' });

    await page.locator('layan-complaint-acts layan-notice').waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'Kirim pertanyaan');
    await page.keyboard.press('Enter');
    await page.locator('layan-complaint-log').getByText('Pada jam berapa?').waitFor();
    await context.close();
  });

  it('shows what is written to nobody else who signs in on the same machine, and to its writer again', async () => {
    const code = await desk.file({ text: 'Papan nomor di lantai dua mati.' });
    const { page, context } = await enter(sari, `#/pengaduan/${code}`);
    const question = page.getByLabel('Pertanyaan untuk pelapor');
    await page.getByRole('button', { name: 'Tanya balik' }).click();
    await question.fill('Sejak kapan?');
    const again = async (who: { name: string; password: string }) => {
      await context.clearCookies();
      await page.getByRole('button', { name: 'Kirim pertanyaan' }).press('Enter');
      await page.getByRole('heading', { name: 'Masuk lagi untuk melanjutkan' }).waitFor();
      await signIn(page, who);
      await page.getByRole('heading', { name: 'Masuk lagi untuk melanjutkan' }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: `Keluar, ${who.name}` }).waitFor();
    };
    await again(budi);
    if (!(await question.isVisible())) await page.getByRole('button', { name: 'Tanya balik' }).click();
    assert.equal(await question.inputValue(), '');
    await question.fill('Lampu yang mana?');
    await again(sari);
    if (!(await question.isVisible())) await page.getByRole('button', { name: 'Tanya balik' }).click();
    assert.equal(await question.inputValue(), 'Sejak kapan?');
    assert.equal((await desk.find(code)).log.length, 1);
    await context.close();
  });
});
