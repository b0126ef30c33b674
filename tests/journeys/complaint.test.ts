import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { PairView } from '@layan/domain/api/devices.ts';
import type { InboxView } from '@layan/domain/api/inbox.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { openComplaintDesk, type ComplaintDesk } from '../support/complaint-desk.ts';
import {
  asks,
  beginAtKiosk,
  complainAtKiosk,
  follow,
  observed,
  openKiosk,
  openPhone,
  press,
  send,
  toCheck,
  toWhatHappened,
} from '../support/complaint-visit.ts';
import { allWords, LANDSCAPE, PHONE, PORTRAIT } from '../support/journey.ts';

let desk: ComplaintDesk;
/** The token of a kiosk that a supervisor has let in. */
let token: string;

const bare = (code: string) => code.replaceAll('-', '');
const linkOn = (page: Page) =>
  page.locator('layan-qr-code').evaluate((code: HTMLElement & { value: string }) => code.value);

/** How often the office has it. */
async function filed(code: string): Promise<number> {
  const { items } = await desk.lobby.ask<InboxView>('POST', 'api/inbox/search', { query: bare(code), filter: 'all' });
  return items.filter(item => item.code === bare(code)).length;
}

before(async () => {
  desk = await openComplaintDesk();
  const kiosk = await desk.lobby.ask<PairView>('POST', 'api/devices', { kind: 'kiosk' });
  await desk.lobby.approve(kiosk.code);
  token = kiosk.token;
});
after(() => desk.close());

describe('a complaint from the kiosk to its answer', () => {
  it('is filed at the kiosk, answered by the office, and read, replied to, reopened, judged and deleted on a phone', async () => {
    const kiosk = await openKiosk(desk.house, { token, path: 'kiosk/?cetak=otomatis' });
    const kept = await complainAtKiosk(kiosk.page, 'loket dua tutup terlalu cepat');
    const code = bare(kept.code);
    assert.match(kept.code, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}$/);
    assert.match(kept.pin, /^\d{3} \d{3}$/);
    assert.match(await allWords(kiosk.page), /Dijawab paling lambat .*60 hari kerja, menurut/);
    await kiosk.page.waitForFunction(() => (globalThis as unknown as { seen: { printed: number } }).seen.printed > 0);
    assert.equal((await observed(kiosk.page)).printed, 1);
    const link = await linkOn(kiosk.page);
    assert.ok(link.endsWith(`/aduan/#${code}`));
    assert.equal((await desk.find(code)).origin, 'kiosk');

    await desk.act(code, 'ask', { text: 'Pukul berapa loket itu tutup?' });
    const phone = await openPhone(desk.house, new URL(link).hash);
    assert.equal(await phone.page.getByLabel('Kode').inputValue(), code);
    await follow(phone.page, kept);
    await phone.page.getByText('Pukul berapa loket itu tutup?').first().waitFor();
    await phone.page.getByLabel('Jawaban Anda').fill('Pukul satu siang.');
    await phone.page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await phone.page.getByRole('heading', { name: 'Sedang ditangani' }).waitFor();
    assert.ok((await desk.find(code)).log.some(({ step, text }) => step === 'replied' && text === 'Pukul satu siang.'));

    await desk.act(code, 'answer', { text: 'Loket dua kini buka sampai pukul tiga.' });
    await phone.page.reload();
    await follow(phone.page, kept);
    await phone.page.getByText('Loket dua kini buka sampai pukul tiga.').first().waitFor();
    await phone.page.getByRole('button', { name: 'Kurang baik' }).click();
    await phone.page.getByRole('button', { name: 'Kurang baik', pressed: true }).waitFor();
    assert.equal((await desk.find(code)).rating, 2);

    await phone.page.getByText('Saya belum puas').click();
    await phone.page.getByLabel('Apa yang belum selesai?').fill('Hari ini loket masih tutup.');
    await phone.page.getByRole('button', { name: 'Buka kembali' }).click();
    await phone.page.getByRole('heading', { name: 'Sedang ditangani' }).waitFor();
    assert.equal((await desk.find(code)).state, 'working');

    await phone.page.getByText('Hapus data saya').click();
    await phone.page.getByRole('button', { name: 'Hapus…' }).click();
    assert.notEqual((await desk.find(code)).text, '');
    await phone.page.getByRole('button', { name: 'Ya, hapus selamanya' }).click();
    await phone.page.getByRole('heading', { name: 'Isinya sudah dihapus' }).waitFor();
    assert.equal((await desk.find(code)).text, '');
    assert.doesNotMatch(await allWords(phone.page), /loket|tutup/i);
    assert.deepEqual([...kiosk.complaints, ...phone.complaints], []);
    await phone.context.close();
    await kiosk.context.close();
  });

  it('does the arithmetic of a phone in a thread of its own, and says nothing of code or PIN in any address', async () => {
    const { page, context, complaints } = await openPhone(desk.house);
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Petugas membentak saya di depan orang banyak.');
    await toCheck(page);
    const kept = await send(page);
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByRole('link', { name: 'Lihat jawaban dengan kode' }).click();
    await follow(page, kept);

    assert.ok(asked.some(url => url.includes('proof-worker')));
    assert.equal((await desk.find(bare(kept.code))).origin, 'web');
    const pin = kept.pin.replace(' ', '');
    assert.ok(asked.every(url => !url.includes(pin) && !url.includes(bare(kept.code))));
    assert.ok(!(await page.evaluate(() => location.href + document.title)).includes(pin));
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('is not opened by a wrong PIN, and says from when to try again after too many', async () => {
    const code = await desk.file();
    const { page, context } = await openPhone(desk.house, `#${code}`);
    await page.getByLabel('PIN').fill('000000');
    const open = page.getByRole('button', { name: 'Lihat', exact: true });
    await open.click();
    await page.getByText('Kode dan PIN ini tidak cocok').waitFor();
    const locked = page.getByText('Terlalu banyak percobaan. Coba lagi mulai pukul');
    for (let time = 0; time < 40 && !(await locked.isVisible()); time++) {
      const answered = page.waitForResponse(response => response.url().endsWith('/follow'));
      await open.click();
      await answered;
    }
    await locked.waitFor();
    await context.close();
  });
});

describe('a complaint about a service', () => {
  it('begins at what the visitor was reading, and keeps every answer when the language changes', async () => {
    const { page, context } = await openKiosk(desk.house, { token });
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.locator('layan-home-screen .tile').first().click();
    const card = page.locator('layan-service-list').getByRole('button').first();
    const name = (await card.locator('.plain').innerText()).trim();
    await card.click();
    await page.getByRole('button', { name: /tentang layanan ini/ }).click();
    await page.getByRole('button', { name: /^Ya/ }).click();
    await page.getByRole('button', { name: /^Saran/ }).click();
    assert.equal(await page.getByRole('button', { name, pressed: true }).count(), 1);
    await page.getByRole('button', { name, pressed: true }).click();
    await asks(page, 'Apa usul Anda?');
    await press(page, 'tambah kursi');
    await page.getByRole('button', { name: 'English' }).click();
    await asks(page, 'What do you suggest?');
    assert.equal(await page.getByRole('textbox').inputValue(), 'Tambah kursi');
    await context.close();
  });
});

describe('a complaint without a network', () => {
  it('waits in the kiosk with its code valid, is shown to nobody, and is filed once when the server is back', async () => {
    const { page, context } = await openKiosk(desk.house, { token });
    await beginAtKiosk(page);
    await press(page, 'kursi roda tidak bisa masuk');
    await toCheck(page);
    await desk.house.stopServer();
    const kept = await send(page);
    assert.match(await allWords(page), /Tersimpan, segera dikirim.*Kode dan PIN sudah berlaku/);
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByText('1 pengaduan menunggu sambungan').waitFor();
    assert.doesNotMatch(await allWords(page), new RegExp(`kursi roda|${kept.code}|${kept.pin}`, 'i'));

    await desk.house.startServer();
    await page.getByText('1 pengaduan menunggu sambungan').waitFor({ state: 'detached', timeout: 90_000 });
    assert.equal(await filed(kept.code), 1);
    assert.deepEqual(await outbox(page), []);
    const phone = await openPhone(desk.house, `#${bare(kept.code)}`);
    await follow(phone.page, kept);
    await phone.context.close();
    await context.close();
  });

  it('outlives the page: closed while it waits, it is filed once by the page that is opened later', async () => {
    const { page, context } = await openPhone(desk.house);
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Surat saya hilang di meja depan.');
    await toCheck(page);
    await desk.house.stopServer();
    const kept = await send(page);
    assert.equal((await outbox(page)).length, 1);
    await page.close();

    await desk.house.startServer();
    assert.equal(await filed(kept.code), 0);
    const later = await context.newPage();
    const delivered = later.waitForResponse(answer => answer.url().endsWith('/api/complaints'));
    await later.goto(new URL('aduan/', desk.house.url).href);
    assert.equal((await delivered).status(), 201);
    assert.equal(await filed(kept.code), 1);
    await later.reload();
    await asks(later, /Apakah ini tentang/);
    assert.equal(await filed(kept.code), 1);
    assert.deepEqual(await outbox(later), []);
    await context.close();
  });

  it('is filed once though the answer was lost on the way', async () => {
    const { page, context } = await openPhone(desk.house);
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Antrean saya dilewati dua kali.');
    await toCheck(page);
    let lost = 0;
    await page.route('**/api/complaints', async route => {
      if (lost++) return route.continue();
      await route.fetch();
      return route.abort();
    });
    const kept = await send(page);
    await page.getByText('Sudah kami terima').waitFor({ timeout: 60_000 });

    assert.ok(lost > 1);
    assert.equal(await filed(kept.code), 1);
    await context.close();
  });
});

describe('a draft', () => {
  it('is filed once, under the code on the receipt, though the page was loaded anew while it was being sent', async () => {
    const { page, context } = await openPhone(desk.house);
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Pagar parkir patah.');
    await toCheck(page);
    const sent: string[] = [];
    const arrived = new Promise<void>(resolve => {
      void page.route('**/api/complaints', async route => {
        sent.push((route.request().postDataJSON() as { code: string }).code);
        // The office has it; its answer never comes.
        await route.fetch();
        resolve();
      });
    });
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await arrived;
    await page.unroute('**/api/complaints');
    await page.reload();

    await page.getByText('Sudah kami terima').waitFor();
    const code = await page.locator('layan-complaint-receipt dd').first().innerText();
    assert.equal(bare(code), sent[0]);
    assert.equal(await filed(code), 1);
    const { items } = await desk.lobby.ask<InboxView>('POST', 'api/inbox/search', {
      query: 'pagar parkir',
      filter: 'all',
    });
    assert.equal(items.length, 1);
    await context.close();
  });

  it('survives a reload on a phone, files and all, and is deleted when that is wanted', async () => {
    const { page, context } = await openPhone(desk.house);
    await toWhatHappened(page);
    await page.getByRole('textbox').fill('Atap ruang tunggu bocor.');
    await page.reload();
    await asks(page, 'Apa yang terjadi?');
    assert.equal(await page.getByRole('textbox').inputValue(), 'Atap ruang tunggu bocor.');

    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByRole('button', { name: 'Lewati' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'atap.png', mimeType: 'image/png', buffer: PIXEL });
    await page.getByText('Terlampir').waitFor();
    await page.reload();
    await page.getByText('atap.png').waitFor();

    await page.getByText('Hapus draf').click();
    await page.getByRole('button', { name: 'Ya, hapus semuanya' }).click();
    await asks(page, /Apakah ini tentang/);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.reload();
    await asks(page, /Apakah ini tentang/);
    await context.close();
  });

  it('is gone from the kiosk when the visitor is done, and when they just leave', async () => {
    const { page, context } = await openKiosk(desk.house, { token });
    await beginAtKiosk(page);
    await press(page, 'rahasia keluarga');
    await page.getByRole('button', { name: 'Selesai', exact: true }).last().click();
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('button', { name: 'Pengaduan dan saran' }).click();
    await asks(page, /Apakah ini tentang/);
    assert.doesNotMatch(await allWords(page), /rahasia keluarga/i);

    await page.clock.install();
    await toWhatHappened(page);
    assert.equal(await page.getByRole('textbox').inputValue(), '');
    await press(page, 'rahasia keluarga');
    await page.clock.runFor(46_000);
    await page.getByRole('dialog').waitFor();
    await page.clock.runFor(20_500);
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    assert.doesNotMatch(await allWords(page), /rahasia keluarga/i);
    assert.deepEqual(await outbox(page), []);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await context.close();
  });
});

describe('a visitor who does not see the kiosk’s screen', () => {
  it('hears each question, and never what was written, the code or the PIN', async () => {
    const { page, context } = await openKiosk(desk.house, { token });
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('button', { name: 'Suara' }).click();
    // Twice each: the first touch only speaks.
    const touch = async (name: string | RegExp) => {
      for (let time = 0; time < 2; time++) await page.getByRole('button', { name }).first().click();
    };
    await touch('Pengaduan dan saran');
    await asks(page, /Apakah ini tentang/);
    await touch(/^Ya/);
    await asks(page, 'Apa yang ingin Anda sampaikan?');
    await touch(/^Pengaduan Ada/);
    await asks(page, 'Layanan yang mana?');
    await touch(/^Tidak tahu/);
    await asks(page, 'Apa yang terjadi?');
    await page.getByRole('textbox').fill('Loket zebra tutup.');
    for (const name of ['Lanjut', 'Lewati', 'Lanjut', 'Saya mengerti']) await touch(name);
    await asks(page, 'Sudah benar?');
    await touch('Kirim');
    const slip = page.locator('layan-complaint-receipt');
    await slip.waitFor();
    const [code = '', pin = ''] = await slip.locator('dd').allInnerTexts();

    const { said } = await observed(page);
    for (const heard of [
      /Apakah ini tentang/,
      /Layanan yang mana/,
      /Disimpan terenkripsi/,
      /Sudah benar/,
      /Sudah kami terima/,
    ])
      assert.ok(
        said.some(words => heard.test(words)),
        String(heard),
      );
    assert.ok(said.every(words => !/zebra/i.test(words) && !words.includes(code) && !words.includes(pin)));
    await context.close();
  });
});

describe('the pages of complaints', () => {
  for (const viewport of [PORTRAIT, LANDSCAPE])
    it(`have no barrier that axe knows on a kiosk of ${viewport.width}×${viewport.height}`, async () => {
      const { page, context } = await openKiosk(desk.house, { token, viewport });
      await page.getByRole('button', { name: 'Mulai' }).click();
      await page.getByRole('button', { name: 'Pengaduan dan saran' }).click();
      await expectNoBarrier(page, 'layan-complaint-form');
      await toWhatHappened(page);
      await page.getByRole('textbox').fill('Loket tutup terlalu cepat.');
      await expectNoBarrier(page, 'layan-complaint-form');
      await toCheck(page);
      await expectNoBarrier(page, 'layan-complaint-form');
      await send(page);
      await expectNoBarrier(page, 'layan-complaint-receipt');
      await context.close();
    });

  it('have no barrier that axe knows on a phone, the answer and the figures among them', async () => {
    const { page, context } = await openPhone(desk.house);
    assert.deepEqual(page.viewportSize(), PHONE);
    await expectNoBarrier(page, 'layan-complaint-form');
    await page.getByRole('link', { name: 'Seberapa cepat kantor ini menjawab' }).click();
    await page.getByRole('button', { name: /CSV/ }).waitFor();
    await expectNoBarrier(page, 'layan-complaint-statistics');
    await page.getByRole('link', { name: 'Lihat jawaban dengan kode' }).click();
    await expectNoBarrier(page, 'layan-complaint-follow');
    await context.close();
  });
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What waits in the browser's own database. */
function outbox(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, refuse) => {
        const opening = indexedDB.open('layan-outbox');
        opening.onerror = () => refuse(opening.error!);
        opening.onsuccess = () => {
          const all = opening.result.transaction('complaints').objectStore('complaints').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}
