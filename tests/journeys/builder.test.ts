import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { contrast, READABLE } from '@layan/domain/contrast/contrast.ts';
import { hostPage, openSite, stay, type Site } from '../support/host-page.ts';
import { openHouse, PHONE, visit, type House, type Visit } from '../support/journey.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const DESK = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

describe('the snippet builder', () => {
  let site: Site;
  let house: House;
  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
  });
  after(async () => {
    await house.close();
    await site.close();
  });

  /** A webmaster with a link, in a fresh browser that lets pages copy. */
  async function open(hash = '', viewport = DESK): Promise<Visit> {
    const visited = await visit(house, `pasang/${hash}`, viewport);
    await visited.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return visited;
  }

  /** What is copied, from the page that shows it. */
  async function copied(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Salin', exact: true }).first().click();
    await page.getByRole('button', { name: 'Tersalin' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  function shown(page: Page): Promise<string> {
    return page
      .locator('pre')
      .first()
      .evaluate(code => code.textContent);
  }

  it('leads from an empty page to a widget on another site, without a word of code', async () => {
    const { page, context, complaints } = await open();
    await page.getByRole('radio', { name: 'Daftar persyaratan' }).check();
    await page.getByText('Pilih layanannya dahulu').first().waitFor();
    await page.getByRole('combobox', { name: 'Layanan' }).click();
    await page.keyboard.type('lembaga lks');
    await page.keyboard.press('Enter');
    const preview = page.frameLocator('iframe');
    await preview.locator('layan-requirement-checklist').getByRole('checkbox').first().waitFor();

    const text = await copied(page);
    assert.equal(text, await shown(page));
    const url = site.put('/pasted', hostPage(`<h1>Dinas Sosial</h1>${text}`));
    const pasted = await stay(house, url);
    await pasted.page.locator('layan-requirement-checklist').getByRole('checkbox').nth(1).click();
    await pasted.page.getByText('Yang masih kurang: 9').first().waitFor();
    assert.deepEqual([complaints, pasted.complaints, pasted.warnings], [[], [], []]);
    await pasted.context.close();
    await context.close();
  });

  it('works by keyboard alone', async () => {
    const { page, context } = await open();
    await page.getByRole('radio', { name: 'Semua layanan' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/widget=service-card&service=[a-z-]+$/);
    await page.frameLocator('iframe').locator('layan-service-card').waitFor();
    const copy = page.getByRole('button', { name: 'Salin', exact: true }).first();
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Cuplikan tersalin.' }).waitFor({ state: 'attached' });
    await context.close();
  });

  it('pastes pinned, with a colour, data and a kept place, into a site with a strict policy', async () => {
    const { page, context } = await open('#way=pinned&action=%23f2b233&data=1&height=1&policy=1&widget=services');
    const pieces = page.locator('layan-snippet-piece');
    await pieces.nth(2).waitFor();
    const [html, css, policy] = await pieces.locator('pre').evaluateAll(all => all.map(code => code.textContent));
    for (const [at, text] of [html, css, policy].entries()) {
      await pieces.nth(at).getByRole('button').click();
      await pieces.nth(at).getByRole('button', { name: 'Tersalin' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    }
    site.put('/site.css', css!, { 'content-type': 'text/css' });
    const head = '<link rel="stylesheet" href="/site.css">';
    const url = site.put('/strict-pasted', hostPage(html!, { head }), {
      'content-security-policy': `default-src 'none'; require-trusted-types-for 'script'; ${policy!}`,
    });
    const pasted = await stay(house, url);
    await pasted.page.locator('layan-services-widget a.card').first().waitFor();

    const used = await pasted.page
      .locator('layan-services-widget')
      .evaluate(tag => getComputedStyle(tag).getPropertyValue('--layan-color-action'));
    const [day = ''] = /#[0-9a-f]{6}/.exec(used) ?? [];
    assert.ok(contrast(day, '#ffffff') >= READABLE, used);
    const data = await pasted.page.locator('script[type="application/ld+json"]').evaluate(script => script.textContent);
    assert.equal((JSON.parse(data) as { '@graph': unknown[] })['@graph'].length, 22);
    assert.deepEqual(pasted.complaints, []);
    await pasted.context.close();
    await context.close();
  });

  it('pastes a frame that is as high as what is in it', async () => {
    const { page, context } = await open('#way=frame&widget=pledge&agency=landak');
    const url = site.put('/framed', hostPage(await copied(page)));
    const pasted = await stay(house, url);
    await pasted.page.frameLocator('iframe').getByRole('heading', { name: 'Janji kami kepada Anda' }).waitFor();
    await pasted.page.waitForFunction(() => {
      const { style } = document.querySelector('iframe')!;
      return parseInt(style.height) > 200;
    });
    assert.deepEqual(pasted.complaints, []);
    await pasted.context.close();
    await context.close();
  });

  it('is read without JavaScript where it was pasted', async () => {
    const { page, context } = await open('#agency=landak');
    const url = site.put('/plain', hostPage(await copied(page)));
    const pasted = await stay(house, url, { javaScriptEnabled: false });
    assert.equal(await pasted.page.locator('layan-services-widget a').count(), 11);
    await pasted.page.getByRole('link').first().click();
    await pasted.page.getByRole('heading', { name: 'Yang perlu Anda siapkan' }).waitFor();
    await pasted.context.close();
    await context.close();
  });

  it('shows the preview at the width that was chosen, as high as it is', async () => {
    const { page, context, complaints } = await open('#widget=service-card&service=izin-lks');
    const frame = page.locator('iframe');
    for (const [name, width] of [
      ['320, ponsel kecil', 320],
      ['390, ponsel', 390],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await page.waitForURL(new RegExp(`width=${width}`));
      assert.equal((await frame.boundingBox())?.width, width);
    }
    const before = await frame.evaluate(each => each.getBoundingClientRect().height);
    await page.frameLocator('iframe').getByRole('button', { name: 'Daftarkan lembaga sosial' }).click();
    await page.frameLocator('iframe').getByRole('heading', { name: 'Langkah-langkahnya' }).waitFor();
    await page.waitForFunction(before => {
      const page = document.querySelector('layan-builder-page')?.shadowRoot;
      const box = page?.querySelector('layan-builder-preview')?.shadowRoot?.querySelector('iframe');
      return (box?.offsetHeight ?? 0) > before + 200;
    }, before);
    assert.equal(await page.evaluate(() => history.length), 2);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it('says that a colour cannot be read, and uses a darker one', async () => {
    const { page, context } = await open();
    const field = page.getByLabel('Warna tombol dan tautan');
    await field.fill('#f2b233');
    await page.getByText('Warna ini sulit dibaca').waitFor();
    await page.getByText('#8a651d', { exact: true }).waitFor();
    assert.match(await shown(page), /light-dark\(#8a651d, #f2b233\)/);
    await page.frameLocator('iframe').locator('layan-services-widget').waitFor();
    const action = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(root => getComputedStyle(root).getPropertyValue('--layan-color-action'));
    assert.equal(action, '#8a651d');

    await field.fill('merah');
    await page.getByText('Tulis enam angka atau huruf').waitFor();
    assert.doesNotMatch(await shown(page), /light-dark/);
    await page.reload();
    assert.equal(await field.inputValue(), 'merah');
    await context.close();
  });

  it('keeps every choice in its address: over a reload, and for whoever gets the link', async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Agency').selectOption('kapuas');
    await page.getByRole('radio', { name: 'WordPress' }).check();
    await page.getByRole('radio', { name: 'Where to complain' }).check();
    const text = await shown(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Widgets for your site' }).waitFor();
    assert.equal(await shown(page), text);
    const other = await open(new URL(page.url()).hash);
    await other.page.getByRole('radio', { name: 'WordPress', checked: true }).waitFor();
    assert.equal(await shown(other.page), text);
    assert.match(text, /^\[layan widget="complaint-channels" agency="kapuas"\]$/);
    const [plugin] = await Promise.all([
      other.page.waitForEvent('download'),
      other.page.getByRole('link', { name: /^Download layan-wordpress-.*\.zip$/ }).click(),
    ]);
    assert.equal(readFileSync(await plugin.path(), 'latin1').slice(0, 2), 'PK');
    await other.context.close();
    await context.close();
  });

  it('selects the text where the browser will not copy it', async () => {
    const { page, context } = await open();
    await page.evaluate(() => {
      Object.assign(Clipboard.prototype, { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    });
    await page.getByRole('button', { name: 'Salin', exact: true }).first().click();
    await page.getByText('Teksnya sudah diblok').first().waitFor();
    await page.keyboard.press('ControlOrMeta+C');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(text.replace(/\r\n/g, '\n'), await shown(page));
    await context.close();
  });

  it('answers what cannot be with a sentence', async () => {
    const { page, context } = await open();
    for (const [hash, words] of [
      ['agency=atlantis', 'Instansi “atlantis” tidak ada di server ini.'],
      ['widget=checklist&service=sudah-tidak-ada', 'Layanan “sudah-tidak-ada” tidak ada pada instansi ini.'],
      ['widget=queue&agency=landak', 'Server ini hanya tahu antrean dan pengaduan kantornya sendiri.'],
      ['widget=foto', 'widget=foto'],
      ['action=%3Cimg%20src=x%20onerror=alert(1)%3E', 'Tulis enam angka atau huruf'],
    ]) {
      // As somebody who opens another link in the same window.
      await page.evaluate(hash => (location.hash = hash), hash!);
      await page.getByText(words!).first().waitFor();
    }
    await context.close();
  });

  it('says so when the server is away, keeps the choices, and goes on when it is back', async () => {
    const { page, context } = await open('#widget=pledge&agency=kapuas');
    await page.locator('pre').first().waitFor();
    await page.route('**/catalog/index.json', route => route.abort());
    await page.reload();
    await page.getByText('Daftar instansi belum dapat dimuat.').waitFor();
    await page.unroute('**/catalog/index.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('radio', { name: 'Maklumat pelayanan', checked: true }).waitFor();
    assert.equal(await page.getByLabel('Instansi').inputValue(), 'kapuas');
    await context.close();
  });

  for (const [name, viewport] of [
    ['at a desk', DESK],
    ['on a phone', PHONE],
    ['at four hundred percent', NARROW],
  ] as const) {
    it(`can be read and reached by everybody ${name}`, async () => {
      const { page, context, complaints } = await open('', viewport);
      for (const [hash, words] of [
        ['', 'Tempel di halaman'],
        [
          'widget=checklist&service=izin-lks&action=%23f2b233&way=frame&policy=1',
          'Tambahkan pada Content-Security-Policy',
        ],
        ['widget=complaint-channels&agency=landak&service=x&way=php', 'Layanan “x” tidak ada'],
      ] as const) {
        await page.evaluate(hash => (location.hash = hash), hash);
        await page.getByText(words).first().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width, hash);
        assert.deepEqual(await violations(page), [], hash);
      }
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    // The widget in the frame has tests of its own.
    const { violations } = await axe.run({ iframes: false });
    return violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)}`);
  });
}
