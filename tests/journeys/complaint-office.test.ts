import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { groupCode } from '@layan/domain/complaint/code.ts';
import { openComplaintDesk, type ComplaintDesk } from '../support/complaint-desk.ts';
import { allWords, focused, visit } from '../support/journey.ts';
import { DESK, enterOffice, signIn, type Person } from '../support/officer.ts';
import { PAYLOADS } from '../support/payloads.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

describe('the office’s side of complaints', () => {
  let desk: ComplaintDesk;
  let sari: Person;
  let late: string;
  let fresh: string;

  before(async () => {
    desk = await openComplaintDesk();
    sari = await desk.hire('sari', 'complaints');
    late = await desk.file({ text: 'Bantuan untuk RT 04 belum juga dibagikan sejak bulan lalu.' });
    const { class: name } = (
      await desk.lobby.ask<{ classes: { name: string; value: number; unit: string }[] }>('GET', 'api/inbox/desk')
    ).classes
      .filter(({ unit }) => unit === 'workday')
      .sort((one, other) => one.value - other.value)
      .map(({ name }) => ({ class: name }))[0]!;
    await desk.act(late, 'classify', { class: name });
    await desk.pass(21);
    fresh = await desk.file({ text: 'Loket dua kosong sepanjang pagi, tidak ada yang memanggil.' });
  });
  after(() => desk.close());

  const enter = (who: Person, hash?: string) => enterOffice(desk.house, who, hash);
  const rows = (page: Page): Locator => page.locator('layan-complaint-inbox .rows > li');
  const heading = (page: Page, words: string) => page.locator('layan-complaint-acts h3').filter({ hasText: words });

  it('shows an officer for complaints those alone, what is late first and said', async () => {
    const { page, context, complaints } = await enter(sari);
    await rows(page).first().waitFor();

    assert.match(await rows(page).first().innerText(), new RegExp(`${groupCode(late)}[^]*Terlambat \\d+ hari`));
    assert.equal(await page.getByRole('link', { name: 'Antrean' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: /^Terlambat\s*1$/ }).count(), 1);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(serious(complaints), []);
    await context.close();
  });

  it('lets in nobody from the counter, and the supervisor to all of it', async () => {
    const officer = await enter(await desk.hire('loket-satu', 'counter'));
    await officer.page.getByText('Halaman ini untuk supervisor dan petugas pengaduan').waitFor();
    await officer.context.close();

    const boss = await enter(desk.house.supervisor);
    await rows(boss.page).first().waitFor();
    assert.equal(await boss.page.getByRole('link', { name: 'Antrean' }).count(), 1);
    await boss.page.getByRole('link', { name: 'Hari ini' }).click();
    await boss.page.getByText('Pengaduan yang terlambat dan kini pada Anda: 1').waitFor();
    await boss.page.getByRole('link', { name: 'Buka pengaduan' }).click();
    await rows(boss.page).first().waitFor();
    await boss.context.close();
  });

  it('goes from the class to the answer and the end by keyboard, step by step', async () => {
    const { page, context } = await enter(sari);
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: groupCode(late) }).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');

    await heading(page, 'Golongkan').waitFor();
    assert.equal(await focused(page), `Pengaduan ${groupCode(fresh)}`);
    assert.ok(page.url().endsWith(`#/pengaduan/${fresh}`));
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await heading(page, 'Tentukan petugas').waitFor();
    await page.getByRole('button', { name: 'Tugaskan' }).press('Enter');

    await heading(page, 'Jawab').waitFor();
    await page.getByRole('button', { name: 'Tanya balik' }).press('Enter');
    await page.getByLabel('Pertanyaan untuk pelapor').fill('Hari apa Anda datang?');
    await page.getByRole('button', { name: 'Kirim pertanyaan' }).press('Enter');
    await page.locator('layan-complaint-log').getByText('sari bertanya kepada pelapor').waitFor();

    await page.getByLabel('Mulai dari contoh').selectOption({ label: 'Sudah diselesaikan' });
    await page.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Isi atau hapus setiap tanda' }).waitFor();
    await page.getByLabel('Jawaban untuk pelapor').fill('Terima kasih. Kami telah menambah petugas di loket dua.');
    await page.locator('.preview').getByText('menambah petugas di loket dua').waitFor();
    await page.getByRole('button', { name: 'Kirim jawaban' }).press('Enter');

    await heading(page, 'Tutup laporan').waitFor();
    await page.locator('form').getByRole('button', { name: 'Tutup laporan' }).press('Enter');
    await page.getByText('Tidak ada yang perlu dilakukan.').waitFor();
    const { state, log } = await desk.find(fresh);
    assert.equal(state, 'closed');
    assert.deepEqual(
      log.map(({ step }) => step),
      ['received', 'classified', 'assigned', 'asked', 'answered', 'closed'],
    );
    await page.getByRole('link', { name: 'Semua pengaduan' }).click();
    await rows(page).first().waitFor();
    await context.close();
  });

  it('hides words, opens them to the public, forwards, and merges into another', async () => {
    const main = await desk.file({
      text: 'Petugas Siti Aminah di loket tiga meminta uang rokok.',
      confidential: false,
    });
    const { page, context } = await enter(sari, `#/pengaduan/${main}`);
    await page.getByRole('button', { name: 'Tutup kata-kata' }).click();
    const area = page.getByLabel('Yang boleh dibaca orang lain');
    await area.evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(8, 19);
    });
    await page.getByRole('button', { name: 'Tutup kata yang dipilih' }).click();
    assert.equal(await area.inputValue(), 'Petugas █████ di loket tiga meminta uang rokok.');
    await page.getByRole('button', { name: 'Simpan yang ditutup' }).click();
    await page.locator('layan-complaint-log').getByText('sari menutup kata-kata').waitFor();

    await page.getByRole('button', { name: 'Buka untuk data publik' }).click();
    await page.locator('form').getByRole('button', { name: 'Buka untuk data publik' }).click();
    await page.getByText('Terbuka untuk umum dengan tulisan ini').waitFor();

    await page.getByRole('button', { name: 'Teruskan' }).click();
    await page.getByRole('button', { name: /Bukan kewenangan kami/ }).click();
    const letter = await page.getByLabel('Isi surat').inputValue();
    assert.ok(letter.includes('Petugas █████') && !letter.includes('Siti'), letter);
    await page.getByRole('button', { name: 'Catat sudah diteruskan' }).click();
    await page.locator('layan-complaint-log').getByText('sari meneruskan ke SP4N-LAPOR!').waitFor();

    const other = await desk.file({ text: 'Di loket tiga petugas meminta uang rokok kepada saya.' });
    await page.getByRole('button', { name: 'Gabungkan', exact: true }).click();
    await page.getByLabel('Kode laporan yang dituju').fill(groupCode(other));
    await page.locator('form').getByRole('button', { name: 'Gabungkan' }).click();
    await page.getByText('Laporan ini dijawab bersama laporan yang diikutinya.').waitFor();
    assert.equal((await desk.find(main)).mergedInto?.code, other);
    await context.close();
  });

  it('writes down at the counter what a visitor tells, and prints the receipt that they take home', async () => {
    const { page, context, complaints } = await visit(desk.house, 'counter/', DESK);
    await signIn(page, await desk.hire('loket-dua', 'counter'));
    await page.getByRole('button', { name: 'loket-dua' }).click();
    await page.getByRole('button', { name: 'Catat pengaduan' }).click();
    await page.getByRole('radio', { name: 'Pengaduan' }).focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Apa yang terjadi').fill('Sudah tiga kali disuruh kembali minggu depan.');
    await page
      .getByLabel('Pilih foto atau PDF')
      .setInputFiles({ name: 'surat.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await page.getByText('Terlampir', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Simpan dan beri kode' }).press('Enter');

    await page.getByRole('heading', { name: 'Sudah kami terima' }).waitFor();
    const secrets = page.locator('layan-complaint-receipt .secrets');
    const words = await secrets.innerText();
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}/.exec(words)![0];
    await page.emulateMedia({ media: 'print' });
    assert.ok((await secrets.innerText()).includes(code));
    const link = await page.locator('layan-qr-code').evaluate((shown: HTMLElement & { value: string }) => shown.value);
    assert.ok(link.endsWith(`/aduan/#${code.replaceAll('-', '')}`));
    assert.equal(await page.locator('layan-counter-bar').isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.locator('layan-complaint-receipt').waitFor({ state: 'detached' });
    assert.ok(!(await allWords(page)).includes(code));
    const { origin, attachments } = await desk.find(code.replaceAll('-', ''));
    assert.equal(origin, 'counter');
    assert.deepEqual(
      attachments.map(({ type }) => type),
      ['image/jpeg'],
    );
    assert.deepEqual(serious(complaints), []);
    await context.close();
  });

  it('lets no markup act, in the list, in a complaint, in its letter or on paper', async () => {
    const codes: string[] = [];
    for (let at = 0; at < PAYLOADS.length; at += 40) {
      const some = PAYLOADS.slice(at, at + 40)
        .join('\n')
        .replaceAll('\u0000', '')
        .slice(0, 3900);
      const one = PAYLOADS[at]!.replaceAll('\u0000', '');
      codes.push(
        await desk.file({
          text: `Keluhan ${some}`,
          when: one.slice(0, 100),
          where: one.slice(0, 200),
          anonymous: false,
          confidential: false,
          contact: { name: one.slice(0, 100), phone: '', email: '' },
          consent: true,
        }),
      );
    }
    const { page, context, complaints } = await enter(desk.house.supervisor);
    const planted: string[] = [];
    await page.exposeFunction('planted', () => planted.push('planted'));
    page.on('dialog', dialog => (planted.push(dialog.message()), void dialog.accept()));
    await rows(page).first().waitFor();
    for (const code of codes) {
      await page.goto(new URL(`office/#/pengaduan/${code}`, desk.house.url).href);
      await page.getByRole('heading', { name: groupCode(code) }).waitFor();
      assert.ok((await allWords(page)).includes('Keluhan'));
    }
    await page.getByRole('button', { name: 'Teruskan' }).click();
    await page.getByLabel('Kantor tujuan').fill('Dinas "><img src=x onerror=planted()>');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.paper').filter({ hasText: 'Yth.' }).waitFor();

    assert.deepEqual(planted, []);
    assert.deepEqual(serious(complaints), []);
    assert.equal(await page.locator('layan-complaint-case :is(script, iframe, object, embed)').count(), 0);
    await context.close();
  });

  it('hands the complaints of some days out as sheets in which nothing calculates', async () => {
    await desk.file({ text: '=HYPERLINK("http://planted.invalid","klik") adalah isi laporan ini', where: '+1+1' });
    const { page, context } = await enter(sari, '#/pengaduan/angka');
    await page.getByLabel('Dari').fill('');
    await page.getByRole('button', { name: 'Teks (CSV)' }).click();
    await page.getByText('Isi kedua tanggal').waitFor();
    await page.getByLabel('Dari').fill('2026-01-01');
    await page.getByLabel('Sampai').fill('2026-12-31');

    const csv = await saved(page, 'Teks (CSV)');
    const xlsx = await saved(page, 'Lembar kerja (XLSX)');

    assert.ok(csv.toString().includes('adalah isi laporan ini'));
    // A cell may have lines; only how it begins makes it a formula.
    const cells = [...csv.toString().matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    assert.deepEqual(
      cells.filter(cell => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
    assert.equal(xlsx.subarray(0, 2).toString(), 'PK');
    await context.close();
  });

  it('publishes what the supervisor decides about complaints, and shows the decree’s times with their source', async () => {
    const { page, context } = await enter(desk.house.supervisor, '#/pengaduan/pengaturan');
    await page.getByText('Ditetapkan oleh keputusan ini').waitFor();
    await page.getByLabel('Boleh dibuka kembali selama').fill('lama');
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByRole('alert').filter({ hasText: 'perlu diperbaiki' }).waitFor();

    await page.getByLabel('Boleh dibuka kembali selama').fill('5');
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    await page.getByText(/Tersimpan/).waitFor();
    const rules = await desk.lobby.ask<{ reopenDays: number }>('GET', 'api/complaints/rules');
    assert.equal(rules.reopenDays, 5);
    await context.close();
  });

  it('stays a page that can be taken in with five hundred open ones', async () => {
    const some = Array.from({ length: 500 }, (_, at) => at);
    for (let at = 0; at < some.length; at += 20)
      await Promise.all(
        some.slice(at, at + 20).map(at => desk.file({ text: `Keluhan nomor ${at} tentang antrean yang panjang.` })),
      );
    const { page, context } = await enter(sari);
    await page.getByText(/dari 5\d\d/).waitFor();

    assert.equal(await rows(page).count(), 25);
    assert.ok((await nodes(page)) < 1500, String(await nodes(page)));
    await page.getByRole('button', { name: 'Berikutnya' }).click();
    await page.getByText(/26–50 dari/).waitFor();
    await page.getByRole('searchbox', { name: 'Cari pengaduan' }).fill('nomor 321 ');
    await page.getByText('Keluhan nomor 321').waitFor();
    await context.close();
  });
});

/** The file that a button saves. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
}

/** How many elements there are on the page, through every shadow root. */
function nodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, each) => sum + 1 + (each.shadowRoot ? count(each.shadowRoot) : 0),
        0,
      );
    return count(document);
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
