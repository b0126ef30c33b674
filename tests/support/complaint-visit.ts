/** What citizens do with complaints in a browser: at the kiosk with the keys on its screen, on a phone with its own. */
import type { Page } from 'playwright-core';
import { PHONE, PORTRAIT, visit, type House, type Visit } from './journey.ts';

export interface Kept {
  /** As it is shown, in groups. */
  code: string;
  pin: string;
}

/** Counts what the page prints, remembers what it says aloud, and whether anything planted has run. */
function observe() {
  const seen = { printed: 0, said: [] as string[], planted: 0 };
  Object.assign(globalThis, { seen, planted: () => seen.planted++ });
  globalThis.print = () => {
    seen.printed++;
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

export const observed = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { printed: number; said: string[]; planted: number } }).seen);

/** A kiosk that the office let in long ago where a token is given; otherwise one that nobody knows. */
export async function openKiosk(
  house: House,
  { token, path = 'kiosk/', viewport = PORTRAIT }: { token?: string; path?: string; viewport?: typeof PORTRAIT } = {},
): Promise<Visit> {
  const kiosk = await visit(house, '', viewport);
  if (token) await kiosk.page.evaluate(known => localStorage.setItem('layan.device.kiosk', known), token);
  await kiosk.page.addInitScript(observe);
  await kiosk.page.goto(new URL(path, house.url).href);
  return kiosk;
}

export async function openPhone(house: House, fragment = ''): Promise<Visit> {
  const phone = await visit(house, '', PHONE);
  await phone.page.addInitScript(observe);
  await phone.page.goto(new URL(`aduan/${fragment}`, house.url).href);
  return phone;
}

export const asks = (page: Page, question: string | RegExp) =>
  page.locator('layan-complaint-form').getByRole('heading', { name: question, level: 2 }).waitFor();

/** Types with the keys on the screen. */
export async function press(page: Page, words: string) {
  for (const letter of words)
    await page.getByRole('button', { name: letter === ' ' ? 'Spasi' : letter, exact: true }).click();
}

const onward = (page: Page, words = 'Lanjut') =>
  page.locator('layan-complaint-form').getByRole('button', { name: words, exact: true }).first().click();

/** From the kiosk's first screen to the question of what happened. */
export async function beginAtKiosk(page: Page) {
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.getByRole('button', { name: 'Pengaduan dan saran' }).click();
  await asks(page, /Apakah ini tentang/);
  await toWhatHappened(page);
}

export async function toWhatHappened(page: Page) {
  await page.getByRole('button', { name: /^Ya/ }).click();
  await page.getByRole('button', { name: /^Pengaduan Ada yang salah/ }).click();
  await asks(page, 'Layanan yang mana?');
  await page.getByRole('button', { name: /^Tidak tahu/ }).click();
  await asks(page, 'Apa yang terjadi?');
}

/** From what happened to all answers, with nothing more said. */
export async function toCheck(page: Page) {
  await onward(page);
  await asks(page, 'Kapan dan di mana?');
  await onward(page, 'Lewati');
  const files = page.getByRole('heading', { name: 'Ada foto atau berkas?' });
  await files.or(page.getByRole('heading', { name: 'Siapa yang boleh tahu?' })).waitFor();
  if (await files.isVisible()) await onward(page);
  await asks(page, 'Siapa yang boleh tahu?');
  await onward(page);
  await asks(page, 'Untuk apa data Anda dipakai');
  await onward(page, 'Saya mengerti');
  await asks(page, 'Sudah benar?');
}

/** Sends it and reads the receipt. */
export async function send(page: Page): Promise<Kept> {
  await onward(page, 'Kirim');
  const slip = page.locator('layan-complaint-receipt');
  await slip.getByRole('button', { name: 'Sudah saya simpan' }).waitFor({ timeout: 60_000 });
  const [code = '', pin = ''] = await slip.locator('dd').allInnerTexts();
  return { code, pin };
}

/** A complaint of few words, from the first screen to the receipt. */
export async function complainAtKiosk(page: Page, words: string): Promise<Kept> {
  await beginAtKiosk(page);
  await press(page, words);
  await toCheck(page);
  return send(page);
}

/** Opens a complaint where code and PIN are asked for. */
export async function follow(page: Page, { code, pin }: Kept) {
  const door = page.locator('layan-complaint-follow');
  await door.getByLabel('Kode').fill(code.toLowerCase().replaceAll('-', ' '));
  await door.getByLabel('PIN').fill(pin);
  await door.getByRole('button', { name: 'Lihat', exact: true }).click();
  await door.getByText('Yang terjadi sejauh ini').waitFor();
}
