import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { PairView } from '@layan/domain/api/devices.ts';
import type { CounterView, QueueView } from '@layan/domain/api/queue.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import { allWords, LANDSCAPE, openHouse, PHONE, PORTRAIT, visit, type House, type Visit } from '../support/journey.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';

let house: House;
let lobby: Lobby;
let settings: OfficeSettings;
/** The token of a kiosk that a supervisor has let in. */
let token: string;

/** Counts what the page prints, and what it says aloud. */
function observe() {
  const seen = { printed: 0, withCode: 0, said: [] as string[] };
  Object.assign(globalThis, { seen });
  const path = ['layan-visitor-kiosk', 'layan-ticket-screen', 'layan-queue-ticket', 'layan-qr-code', 'svg'];
  globalThis.print = () => {
    seen.printed++;
    const [first = '', ...inner] = path;
    const code = inner.reduce(
      (found, name) => found?.shadowRoot?.querySelector(name) ?? null,
      document.querySelector(first),
    );
    if (code) seen.withCode++;
  };
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang: 'id-ID' }],
      cancel: () => undefined,
      speak: ({ text }: { text: string }) => seen.said.push(text),
    },
  });
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      text: string;
      lang = '';
      voice = null;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}
const seen = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { printed: number; withCode: number; said: string[] } }).seen);

/** A kiosk that a supervisor let in long ago. */
async function setUp({ path = 'kiosk/', viewport = PORTRAIT } = {}): Promise<Visit> {
  const kiosk = await visit(house, 'api/config', viewport);
  await kiosk.page.evaluate(known => localStorage.setItem('layan.device.kiosk', known), token);
  await kiosk.page.addInitScript(observe);
  await kiosk.page.goto(new URL(path, house.url).href);
  return kiosk;
}

async function begin(page: Page) {
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.locator('layan-home-screen').waitFor();
}

async function openService(page: Page) {
  await begin(page);
  await page.locator('layan-home-screen .tile').first().click();
  await page.locator('layan-service-list').getByRole('button').first().click();
  await page.locator('layan-service-detail').waitFor();
}

const take = (page: Page) => page.getByRole('button', { name: 'Ambil nomor antrean' }).first().click();
const answer = (page: Page, words: 'Ya' | 'Tidak') =>
  page.locator('layan-ticket-take').getByRole('button', { name: words, exact: true }).click();
const numberOn = (page: Page) => page.locator('layan-queue-ticket .number').innerText();

async function waiting(): Promise<number> {
  const { lines } = await lobby.ask<QueueView>('GET', 'api/queue');
  return lines.reduce((sum, line) => sum + line.waiting, 0);
}

async function arrange(change: Partial<OfficeSettings>) {
  await lobby.ask('PUT', 'api/settings', { ...settings, ...change });
}

/** Every ticket is called away, so that the next test finds an empty lobby. */
async function empty() {
  for (let left = await waiting(); left > 0; left = await waiting()) {
    const { current } = await lobby.ask<CounterView>('POST', 'api/counters/loket-1/next', {});
    await lobby.ask('POST', `api/tickets/${current!.id}/cancel`, {});
  }
}

/** The phone's page for the number on the kiosk: what the camera finds in the code. */
async function scan(page: Page): Promise<Visit> {
  const link = await page
    .locator('layan-queue-ticket layan-qr-code')
    .evaluate((code: HTMLElement & { value: string }) => code.value);
  assert.match(link, /\/giliran\/#[\w-]{16,}/);
  return visit(house, link.replace(/^https?:\/\/[^/]+\//, ''), PHONE);
}

before(async () => {
  house = await openHouse();
  lobby = await openLobby(house);
  settings = (await lobby.ask<SettingsView>('GET', 'api/settings')).settings;
  const kiosk = await lobby.ask<PairView>('POST', 'api/devices', { kind: 'kiosk' });
  await lobby.approve(kiosk.code);
  token = kiosk.token;
});
after(() => house.close());
afterEach(async () => {
  await arrange({});
  await empty();
});

describe('a visitor who takes a number at the kiosk', () => {
  it('holds it after two touches from a service, with how many are before and a code for the phone', async () => {
    await lobby.draw();
    const { page, context, complaints } = await setUp();
    await openService(page);
    await take(page);
    await answer(page, 'Tidak');

    const code = await numberOn(page);
    assert.match(code, /^[A-HJ-NP-Z]-\d{3}$/);
    assert.match(await allWords(page), /(Anda berikutnya|\d+ nomor sebelum Anda)/);
    const phone = await scan(page);
    assert.equal(await numberOn(phone.page), code);
    assert.deepEqual(
      [...complaints, ...phone.complaints].filter(said => !/40[14]/.test(said)),
      [],
    );
    await phone.context.close();
    await context.close();
  });

  it('takes one from home, in the line whose picture she knows, and says yes without a proof', async () => {
    const { page, context } = await setUp();
    await begin(page);
    await take(page);
    await page.locator('layan-line-picker').getByRole('button').last().click();
    await page.getByText('Saya mewakili beberapa orang').click();
    await page.getByRole('button', { name: 'Tambah' }).click();
    await page.getByRole('button', { name: 'Tambah' }).click();
    await answer(page, 'Ya');
    const code = await numberOn(page);

    const { current } = await lobby.ask<CounterView>('POST', 'api/counters/loket-1/next', {});
    assert.deepEqual([current!.code, current!.priority, current!.cases], [code, true, 3]);
    await lobby.ask('POST', `api/tickets/${current!.id}/cancel`, {});
    await context.close();
  });

  it('gets one number however often she touches, also when the answer is lost on the way', async () => {
    const { page, context } = await setUp();
    await openService(page);
    await take(page);
    const keys: string[] = [];
    await page.route('**/api/tickets', async route => {
      keys.push(route.request().headers()['idempotency-key']!);
      await route.fetch();
      if (keys.length === 1) await route.abort();
      else await route.continue();
    });
    await page
      .locator('layan-ticket-take .answer')
      .first()
      .evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
    await page.locator('layan-ticket-screen').waitFor();

    assert.equal(await waiting(), 1);
    assert.equal(new Set(keys).size, 1);
    assert.equal(keys.length, 2);
    await context.close();
  });

  it('brings her ticked list to the counter', async () => {
    const { page, context } = await setUp();
    await openService(page);
    await page.getByRole('button', { name: 'Periksa berkas saya' }).first().click();
    const question = page.locator('layan-requirement-checklist .question button');
    if (await question.count()) await question.first().click();
    await page.getByRole('checkbox').first().check({ force: true });
    await take(page);
    await answer(page, 'Tidak');
    await page.locator('layan-ticket-screen').waitFor();

    const { current } = await lobby.ask<CounterView>('POST', 'api/counters/loket-1/next', {});
    assert.equal(current!.checklist?.ticked.length, 1);
    assert.ok(current!.checklist.missing > 0);
    await lobby.ask('POST', `api/tickets/${current!.id}/cancel`, {});
    await context.close();
  });

  it('is told kindly when to come back: no more numbers today, or closed', async () => {
    const { page, context } = await setUp();
    await lobby.draw();
    await arrange({ lines: settings.lines.map(line => ({ ...line, quota: 1 })) });
    await begin(page);
    await take(page);
    await page.locator(`layan-line-picker .line.full`).first().click();
    await page.getByText('Nomor untuk hari ini sudah habis').waitFor();
    assert.match(await allWords(page), /Silakan datang lagi (hari ini|besok, \p{L}+,) pukul 00[.:]00\./u);

    const today = (await lobby.ask<QueueView>('GET', 'api/queue')).day;
    await arrange({ closedOn: [today] });
    await page.getByRole('button', { name: 'Selesai' }).click();
    await begin(page);
    await take(page);
    await page.getByText('Loket sedang tutup').waitFor();
    assert.match(await allWords(page), /Kami buka lagi besok, \p{L}+, pukul 00[.:]00\./u);
    await page.getByRole('button', { name: 'Lihat syarat layanan dahulu' }).click();
    await page.locator('layan-home-screen').waitFor();
    await context.close();
  });

  it('is sent to an officer while the server is gone, and gets the number she asked for when it is back', async () => {
    const { page, context } = await setUp();
    await openService(page);
    await take(page);
    await page.locator('layan-ticket-take').waitFor();
    await house.stopServer();
    await answer(page, 'Tidak');
    await page.getByText('Mintalah nomor kepada petugas').waitFor();
    await house.startServer();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.locator('layan-ticket-screen').waitFor();
    assert.equal(await waiting(), 1);
    await context.close();
  });

  it('finds the catalogue on a kiosk that gives no numbers yet; a supervisor lets it in by the code on its screen', async () => {
    const { page, context } = await visit(house);
    const code = await page.locator('layan-kiosk-pairing .code').innerText();
    await openService(page);
    await take(page);
    await page.getByText('Kios ini belum dibuka untuk antrean').waitFor();
    await lobby.approve(code);
    await page.locator('layan-ticket-take').waitFor();
    await page.getByRole('button', { name: 'Selesai' }).click();
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    assert.equal(await page.locator('layan-kiosk-pairing .code').count(), 0);
    await context.close();
  });

  it('hears her number when she cannot see it', async () => {
    const { page, context } = await setUp();
    await begin(page);
    await page.getByRole('button', { name: 'Suara' }).click();
    for (const button of [
      page.getByRole('button', { name: 'Ambil nomor antrean' }),
      page.locator('layan-line-picker .line').first(),
    ]) {
      await button.click();
      await button.click();
    }
    const no = page.locator('layan-ticket-take .answer').first();
    await no.click();
    await no.click();
    const code = await numberOn(page);
    assert.match(
      (await seen(page)).said.at(-1) ?? '',
      new RegExp(`^Nomor antrean Anda ${code[0]}, nol \\p{L}+ \\p{L}+\\.$`, 'u'),
    );
    await context.close();
  });

  it('leaves nothing of it behind, and cannot be seen by the next', async () => {
    const { page, context } = await setUp();
    await openService(page);
    await take(page);
    await answer(page, 'Tidak');
    const code = await numberOn(page);
    await page.locator('layan-ticket-screen').getByRole('button', { name: 'Selesai' }).click();
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    assert.doesNotMatch(await allWords(page), new RegExp(code));
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), sessionStorage.length, location.hash]), [
      ['layan.device.kiosk'],
      0,
      '',
    ]);

    await begin(page);
    assert.doesNotMatch(await allWords(page), new RegExp(code));
    await take(page);
    await page.locator('layan-line-picker').waitFor();
    await context.close();
  });

  it('walks away, and twenty seconds later the kiosk is as new; a touch gives more time', async () => {
    const { page, context } = await setUp();
    await page.clock.install();
    await page.reload();
    await openService(page);
    await take(page);
    await answer(page, 'Tidak');
    await numberOn(page);
    await page.clock.runFor(15_000);
    await page.getByText(/Kembali ke awal dalam \d detik/).waitFor();
    assert.equal(await page.getByRole('dialog').count(), 0);
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 220);
    await page.clock.runFor(15_000);
    assert.equal(await page.locator('layan-ticket-screen').count(), 1);
    await page.clock.runFor(6_000);
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    await context.close();
  });

  it('gets her slip printed once by itself where the office wants that, and again when she asks', async () => {
    const { page, context } = await setUp({ path: 'kiosk/?cetak=otomatis' });
    await openService(page);
    await take(page);
    await answer(page, 'Tidak');
    await page.getByRole('button', { name: 'Cetak sekali lagi' }).waitFor();
    const { printed, withCode } = await seen(page);
    assert.deepEqual({ printed, withCode }, { printed: 1, withCode: 1 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByRole('button', { name: /Nomor Anda/ }).click();
    await page.locator('layan-ticket-screen').waitFor();
    assert.equal((await seen(page)).printed, 1);
    await page.locator('layan-ticket-screen').getByRole('button', { name: /Cetak/ }).click();
    assert.equal((await seen(page)).printed, 2);
    await context.close();
  });

  it('keeps her number on the screen when the printer fails', async () => {
    const { page, context } = await setUp({ path: 'kiosk/?cetak=otomatis' });
    await page.evaluate(() => {
      globalThis.print = () => {
        throw new Error('no printer');
      };
    });
    await openService(page);
    await take(page);
    await answer(page, 'Tidak');
    await page.getByText('Pencetak tidak dapat dipakai').waitFor();
    assert.match(await numberOn(page), /-\d{3}$/);
    assert.equal(await waiting(), 1);
    await context.close();
  });

  for (const millimetres of [58, 80]) {
    it(`gets the whole number on one slip of ${millimetres} mm`, async () => {
      const { page, context } = await setUp();
      await openService(page);
      await take(page);
      await answer(page, 'Tidak');
      await page.locator('layan-queue-ticket layan-qr-code svg').waitFor();
      const pdf = (await page.pdf({ width: `${millimetres}mm`, height: '150mm' })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);

      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.round(((millimetres - 6) / 25.4) * 96), height: 800 });
      const { number, slip } = await page.locator('layan-queue-ticket').evaluate(ticket => {
        const box = (name: string) => ticket.shadowRoot!.querySelector(name)!.getBoundingClientRect().width;
        return { number: box('.number'), slip: box('.slip') };
      });
      assert.ok(number < slip && number > slip / 2, `${number} of ${slip}`);
      assert.equal(await page.getByRole('button').count(), 0);
      await context.close();
    });
  }
});

describe('the screens of the queue', () => {
  for (const viewport of [PORTRAIT, LANDSCAPE]) {
    it(`meet no barrier that axe knows at ${viewport.width}×${viewport.height}`, async () => {
      const { page, context } = await setUp({ viewport });
      await expectNoBarrier(page, 'layan-attract-screen');
      await begin(page);
      await expectNoBarrier(page, 'layan-home-screen');
      await take(page);
      await expectNoBarrier(page, 'layan-line-picker');
      await page.locator('layan-line-picker .line').first().click();
      await expectNoBarrier(page, 'layan-ticket-take');
      await answer(page, 'Tidak');
      await expectNoBarrier(page, 'layan-ticket-screen');
      const fits = await page
        .locator('layan-ticket-screen')
        .evaluate(screen => screen.shadowRoot!.querySelector('.screen')!.scrollHeight <= screen.clientHeight);
      assert.equal(fits, true, 'the number is seen whole without scrolling');
      await context.close();
    });
  }
});
