import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { allWords, LANDSCAPE, openHouse, PHONE, PORTRAIT, visit, type House } from '../support/journey.ts';

const AGENCIES = ['landak', 'kapuas', 'bangkalan', 'purwakarta', 'kaltara'];

function catalogueOf(agency: string): Catalogue {
  return JSON.parse(
    readFileSync(new URL(`../../packages/catalog/agencies/${agency}.json`, import.meta.url), 'utf8'),
  ) as Catalogue;
}

async function begin(page: Page) {
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.getByRole('heading', { name: 'Apa keperluan Anda?' }).waitFor();
}

/** Types with the keys on the screen. */
async function press(page: Page, words: string) {
  for (const letter of words)
    await page.getByRole('button', { name: letter === ' ' ? 'Spasi' : letter, exact: true }).click();
}

describe('a visitor at the kiosk', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const agency of AGENCIES) {
    it(`reaches every service of ${agency} with three touches`, async () => {
      const { services } = catalogueOf(agency);
      const { page, context } = await visit(house, `kiosk/?agency=${agency}`);
      await begin(page);
      const tiles = page.locator('layan-home-screen').locator('.tile:not(.voice), .division');
      const found = new Set<string>();
      for (let at = 0; at < (await tiles.count()); at++) {
        await tiles.nth(at).click();
        await page.locator('layan-list-screen').waitFor();
        const words = await allWords(page);
        for (const { id, editorial } of services) if (words.includes(editorial.plain.id)) found.add(id);
        await page.getByRole('button', { name: 'Kembali' }).click();
        await page.locator('layan-home-screen').waitFor();
      }
      assert.deepEqual(
        services.map(service => service.id).filter(id => !found.has(id)),
        [],
      );
      await context.close();
    });
  }

  it('finds a service in her own words, ticks off her papers and carries the list home on her phone', async () => {
    const { page, context, complaints } = await visit(house);
    await begin(page);
    await page.getByText('Tulis dengan kata-kata Anda sendiri').click();
    await press(page, 'surat dtsen');
    await page
      .getByRole('button', { name: /Surat keterangan/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Periksa berkas saya' }).first().click();
    const boxes = page.getByRole('checkbox');
    await boxes.first().check({ force: true });
    const link = await page.locator('layan-qr-code').evaluate((code: HTMLElement & { value: string }) => code.value);
    assert.match(link, /\/bawa\/#1\./);

    const phone = await house.browser.newContext({ viewport: PHONE });
    const home = await phone.newPage();
    await home.goto(link.replace(/^https?:\/\/[^/]+\//, house.url));
    await home.getByRole('checkbox').first().waitFor();
    assert.equal(await home.getByRole('checkbox').count(), await boxes.count());
    assert.equal(await home.getByRole('checkbox').first().isChecked(), true);
    assert.equal(await home.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    assert.deepEqual(complaints, []);
    await phone.close();
    await context.close();
  });

  it('leaves nothing behind when she is done', async () => {
    const { page, context } = await visit(house);
    await page.getByRole('button', { name: 'Start in English' }).click();
    await page.getByText('in your own words').click();
    await page.keyboard.type('adopsi rahasia');
    await page.locator('layan-service-list').getByRole('button').first().click();
    await page
      .getByRole('button', { name: /papers/i })
      .first()
      .click();
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Complaints and suggestions' }).click();
    for (const answer of [/^Yes/, /^Complaint Something/, /^I do not know/])
      await page.getByRole('button', { name: answer }).click();
    await page.getByRole('textbox').fill('rahasia tentang adopsi');
    await page.getByRole('button', { name: /Display/ }).click();
    await page.getByRole('button', { name: /Larger/ }).click();
    await page
      .getByRole('button', { name: /Just right|Good|Done/ })
      .last()
      .click();
    await page
      .getByRole('button', { name: /Done|Finish/ })
      .last()
      .click();

    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    const left = await page.evaluate(async () => ({
      address: location.href,
      state: history.state as unknown,
      session: sessionStorage.length,
      local: Object.keys(localStorage),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      large: document.documentElement.hasAttribute('data-large'),
      language: document.documentElement.lang,
      title: document.title,
      selection: getSelection()?.toString(),
    }));
    assert.deepEqual(left, {
      address: `${house.url}kiosk/`,
      state: null,
      session: 0,
      // The office's: by it the kiosk may give out numbers.
      local: ['layan.device.kiosk'],
      cookies: '',
      // The catalogue, the rules of complaints, and what waits to be sent: nothing of hers does.
      databases: ['layan', 'layan-outbox', 'layan-rules'],
      large: false,
      language: 'id',
      title: left.title,
      selection: '',
    });
    assert.doesNotMatch(left.title + (await allWords(page)), /rahasia|adopsi/i);
    await begin(page);
    await page.getByText('Tulis dengan kata-kata Anda sendiri').click();
    assert.doesNotMatch(await allWords(page), /rahasia/);
    await context.close();
  });

  it('is asked whether she is still there after 45 seconds, and 20 seconds later the kiosk is as new', async () => {
    const { page, context } = await visit(house);
    await page.clock.install();
    await page.reload();
    await begin(page);
    await page.clock.runFor(44_000);
    assert.equal(await page.getByRole('dialog').count(), 0);
    await page.clock.runFor(2_000);
    await page.getByRole('button', { name: 'Ya, saya masih di sini' }).click();
    await page.clock.runFor(46_000);
    await page.getByRole('dialog').waitFor();
    await page.clock.runFor(20_500);
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    await context.close();
  });

  it('does it all with the keyboard alone', async () => {
    const { page, context } = await visit(house);
    await page.getByRole('button', { name: 'Mulai' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('layan-home-screen').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('layan-search-screen').waitFor();
    await page.keyboard.type('korban bencana');
    await page
      .getByRole('button', { name: /bencana/i })
      .first()
      .waitFor();
    for (let step = 0; step < 60 && !(await page.evaluate(focusIsOnAService)); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('layan-service-detail').waitFor();
    await context.close();
  });

  it('hears every step when she cannot see the screen, and a first touch only speaks', async () => {
    const { page, context } = await visit(house);
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: {
          getVoices: () => [{ lang: 'id-ID' }],
          cancel: () => undefined,
          speak: ({ text }: { text: string }) => said.push(text),
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
    });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await page.reload();
    await begin(page);
    await page.getByRole('button', { name: 'Suara' }).click();
    assert.match((await said()).at(-1) ?? '', /Mode suara menyala/);
    const tile = page.locator('layan-home-screen .tile').first();
    await tile.click();
    assert.equal((await said()).at(-1), (await tile.innerText()).trim());
    assert.equal(await page.locator('layan-list-screen').count(), 0);
    await tile.click();
    await page.locator('layan-list-screen').waitFor();
    // A new screen is read out by itself.
    await page.waitForFunction(() => {
      const heading = document.querySelector('layan-visitor-kiosk')!.shadowRoot!.querySelector('layan-list-screen')!;
      const words = heading.shadowRoot!.querySelector('h1')!.innerText;
      return (globalThis as unknown as { said: string[] }).said.at(-1)?.startsWith(words);
    });
    await page.keyboard.press('ArrowDown');
    assert.notEqual((await said()).at(-1), '');
    const before = (await said()).length;
    await page.keyboard.press('ArrowLeft');
    assert.equal((await said()).length, before + 1);
    assert.equal((await said()).at(-1), (await said()).at(-2));
    await context.close();
  });

  it('goes on searching while the server is gone, and says since when the list is known', async () => {
    const { page, context } = await visit(house);
    await begin(page);
    await page.getByText('Tulis dengan kata-kata Anda sendiri').click();
    await press(page, 'u');
    await house.stopServer();
    await press(page, 'ndian');
    await page
      .getByRole('button', { name: /undian/i })
      .first()
      .click();
    await page.locator('layan-service-detail').waitFor();
    await house.startServer();
    await context.close();
  });

  for (const viewport of [PORTRAIT, LANDSCAPE]) {
    it(`meets no barrier that axe knows at ${viewport.width}×${viewport.height}, on any screen`, async () => {
      const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
      const { page, context } = await visit(house, 'kiosk/', viewport);
      const check = async (screen: string) => {
        await page.locator(screen).waitFor();
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations } = await (
            globalThis as unknown as {
              axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
        });
        assert.deepEqual(violations, [], screen);
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          true,
          `${screen} scrolls sideways`,
        );
      };
      await check('layan-attract-screen');
      await begin(page);
      await check('layan-home-screen');
      await page.locator('layan-home-screen .tile').first().click();
      await check('layan-list-screen');
      await page.locator('layan-service-list').getByRole('button').first().click();
      await check('layan-service-detail');
      await page.getByRole('button', { name: 'Periksa berkas saya' }).first().click();
      await check('layan-requirement-checklist');
      await context.close();
    });
  }
});

function focusIsOnAService(): boolean {
  let focused = document.activeElement;
  let inList = false;
  while (focused) {
    if (focused.localName === 'layan-service-list') inList = true;
    if (!focused.shadowRoot?.activeElement) break;
    focused = focused.shadowRoot.activeElement;
  }
  return inList && focused?.localName === 'button';
}
