import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { OfficerAct } from '@layan/domain/api/inbox.ts';
import { LENGTHS } from '@layan/domain/complaint/complaint.ts';
import { openComplaintDesk, type ComplaintDesk } from '../support/complaint-desk.ts';
import {
  asks,
  follow,
  observed,
  openKiosk,
  openPhone,
  send,
  toCheck,
  toWhatHappened,
} from '../support/complaint-visit.ts';
import type { Visit } from '../support/journey.ts';
import { PAYLOADS } from '../support/payloads.ts';

const PIN = '482913';
/** Control characters are no text; the server does not keep them. */
const letters = (text: string) => text.replace(/\p{Cc}|\p{Cs}|\p{Cn}/gu, ' ');
const fits = (most: number) => PAYLOADS.map(letters).filter(text => text.trim() && text.length <= most);

/** All of them in as few texts as hold them. */
const BATCHES = PAYLOADS.map(letters).reduce<string[]>(
  ([batch = '', ...done], payload) =>
    batch.length + payload.length < LENGTHS.text.to - 10
      ? [`${batch}\n${payload}`, ...done]
      : [payload, batch, ...done],
  [],
);

let desk: ComplaintDesk;
before(async () => {
  desk = await openComplaintDesk();
});
after(() => desk.close());

/** Nothing has run, nothing was asked of anybody else, and no element has grown out of words. */
async function expectHarmless({ page, complaints }: Visit, where: string) {
  const grown = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      for (const each of root.querySelectorAll('*')) {
        const { localName } = each;
        const ours = each.namespaceURI?.endsWith('svg') || localName.startsWith('layan-');
        if (/^(img|iframe|object|embed|video|audio|math|base|marquee|x|portal)$/.test(localName)) found.push(localName);
        if (!ours && [...each.attributes].some(({ name }) => name.startsWith('on'))) found.push(each.outerHTML);
        if (each.shadowRoot) walk(each.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
  assert.deepEqual(grown, [], where);
  assert.equal((await observed(page)).planted, 0, where);
  assert.deepEqual(complaints, [], where);
}

/** As paper shows it, too. */
async function print(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
}

describe('what attackers write into a complaint', () => {
  it('stays words in every field of the form and where all answers are shown once more', async () => {
    const visit = await openPhone(desk.house);
    await asks(visit.page, /Apakah ini tentang/);
    const shown = await visit.page.evaluate(fillEveryField, fits(100));

    assert.deepEqual(shown, []);
    await expectHarmless(visit, 'form');
    await visit.context.close();
  });

  it('is sent as it was typed, and stays words on the receipt, in the answer and on paper', async () => {
    const [batch = ''] = BATCHES;
    const visit = await openPhone(desk.house);
    const { page } = visit;
    await toWhatHappened(page);
    await page.getByRole('textbox').fill(batch);
    await toCheck(page);
    await print(page);
    const kept = await send(page);
    await print(page);
    await expectHarmless(visit, 'receipt');
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click();
    await page.getByRole('link', { name: 'Lihat jawaban dengan kode' }).click();
    await follow(page, kept);
    await page.getByText('Yang Anda sampaikan').click();
    await print(page);
    await expectHarmless(visit, 'answer');
    await visit.context.close();
  });

  it('stays words when it comes back from the office, on a phone and at the kiosk', async () => {
    const phone = await openPhone(desk.house, '#jawaban');
    const kiosk = await openKiosk(desk.house);
    await kiosk.page.getByRole('button', { name: 'Mulai' }).click();
    const short = fits(LENGTHS.when.to);
    for (const [at, text] of BATCHES.entries()) {
      const code = await desk.file({ text, pin: PIN, when: short[at]!, where: short[at + 1]! });
      const acts: [OfficerAct, object][] = [
        ['ask', { text }],
        ['answer', { text }],
        ['reopen', { text }],
        ['forward', { to: short[at + 2]!.slice(0, 200), how: 'print' }],
        ['ask', { text }],
      ];
      for (const [act, body] of acts) await desk.act(code, act, body);
      await follow(phone.page, { code, pin: PIN });
      await phone.page.getByText('Yang Anda sampaikan').click();
      await print(phone.page);
      await expectHarmless(phone, `phone ${at}`);
      await phone.page.getByRole('button', { name: 'Selesai melihat' }).click();
      if (at > 0) continue;
      await kiosk.page.getByRole('button', { name: 'Pengaduan dan saran' }).click();
      await kiosk.page.getByRole('button', { name: /Sudah punya kode/ }).click();
      await follow(kiosk.page, { code, pin: PIN });
      await kiosk.page.getByText('Yang Anda sampaikan').click();
      await expectHarmless(kiosk, 'kiosk');
    }
    await kiosk.context.close();
    await phone.context.close();
  });

  it('stays words as the name of a file, as a code, and in the address', async () => {
    const names = fits(60)
      .filter(name => !/[/\\]/.test(name))
      .slice(0, 20);
    const visit = await openPhone(desk.house, `#${encodeURIComponent('<img src=x onerror=planted()>')}`);
    const { page } = visit;
    await page.getByLabel('Kode').waitFor();
    for (const code of names) {
      await page.getByLabel('Kode').fill(code);
      await page.getByRole('button', { name: 'Lihat', exact: true }).click();
    }
    await page.getByRole('link', { name: 'Sampaikan sesuatu' }).click();
    await asks(page, /Apakah ini tentang/);
    await page.evaluate(showFiles, names);
    await page.getByText(names[0]!).first().waitFor();
    await expectHarmless(visit, 'files');
    await visit.context.close();
  });
});

interface FormInPage extends HTMLElement {
  draft: object;
  step: string;
  uploads: object[];
  updateComplete: Promise<unknown>;
}

/** Shows each text in each field of each question; returns those that are not shown as they are. */
async function fillEveryField(texts: string[]): Promise<string[]> {
  const form = document
    .querySelector('layan-complaint-page')!
    .shadowRoot!.querySelector<FormInPage>('layan-complaint-form')!;
  const changed: string[] = [];
  for (const text of texts) {
    form.draft = {
      ...form.draft,
      kind: 'complaint',
      text,
      when: text,
      where: text,
      anonymous: false,
      contact: { name: text, phone: text, email: text },
    };
    for (const step of ['text', 'place', 'contact', 'purpose', 'elsewhere', 'check']) {
      form.step = step;
      await form.updateComplete;
      const root = form.shadowRoot!;
      for (const field of root.querySelectorAll<HTMLInputElement>(
        'textarea, input[data-path]:not([type=checkbox], [type=file])',
      ))
        if (field.value !== text) changed.push(`${step} ${field.id}: ${text}`);
      // All that is wrong with it is said, in its own words too.
      root.querySelector('form')!.requestSubmit();
      await form.updateComplete;
    }
    const answers = [...form.shadowRoot!.querySelectorAll('dd bdi')].map(each => each.textContent);
    if (!answers.includes(text)) changed.push(`check: ${text}`);
  }
  return changed;
}

async function showFiles(names: string[]): Promise<void> {
  const form = document
    .querySelector('layan-complaint-page')!
    .shadowRoot!.querySelector<FormInPage>('layan-complaint-form')!;
  form.uploads = names.map((name, at) => ({
    key: String(at),
    name,
    size: 1,
    state: 'sent',
    id: String(at),
    problem: null,
  }));
  form.step = 'files';
  await form.updateComplete;
}
