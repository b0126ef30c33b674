import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { VERSION } from '@layan/elements/base/version.ts';
import type { LayanEvents } from '@layan/elements/events.ts';
import { hostPage, openSite, snippet, stay, type Site } from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';
import { expectNoComplaint, NAME, tags, tickOne, useServices } from '../support/widget-visit.ts';

/** The page listens to what visitors ask for, and may take it over. */
function listen(page: Page, names: (keyof LayanEvents)[], prevent = false) {
  return page.evaluate(
    ({ names, prevent }) => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      for (const name of names)
        document.addEventListener(name, event => {
          heard.push([name, event instanceof CustomEvent && (event.detail as unknown), event.cancelable]);
          if (prevent) event.preventDefault();
        });
    },
    { names, prevent },
  );
}

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);

describe('a page and the widgets on it', () => {
  let site: Site;
  let house: House;
  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
  });
  after(async () => {
    await Promise.all([house.close(), site.close()]);
  });

  async function open(body: string, lang = 'id') {
    return stay(house, site.put('/events', hostPage(body, { head: snippet(house), lang })));
  }

  it('hears what a visitor asks for, with what it is about', async () => {
    const visit = await open(tags.card + tags.services);
    const { page } = visit;
    await page.getByRole('searchbox').waitFor();
    await listen(page, ['layan-service-open', 'layan-checklist-open', 'layan-checklist-change', 'layan-search-change']);
    await page.locator('layan-service-card-widget').getByRole('button', { name: NAME }).click();
    const widget = page.locator('layan-services-widget');
    await widget.locator('a.card', { hasText: NAME }).click();
    await widget.getByRole('button', { name: 'Periksa berkas saya' }).click();
    await tickOne(widget);
    assert.deepEqual(await heard(page), [
      ['layan-service-open', { service: 'izin-lks' }, true],
      ['layan-service-open', { service: 'izin-lks' }, true],
      ['layan-checklist-open', { service: 'izin-lks' }, true],
      ['layan-checklist-change', { group: -1, ticked: ['0.1'] }, true],
    ]);
    await expectNoComplaint(visit);
  });

  it('takes over what it prevents: a card, a link in the list, a checklist and printing', async () => {
    const body = `${tags.card}${tags.services}${tags.services.replace('agency', 'placeless agency')}`;
    const visit = await open(body);
    const { page } = visit;
    const [list, placeless] = [
      page.locator('layan-services-widget').nth(0),
      page.locator('layan-services-widget').nth(1),
    ];
    await page.getByRole('searchbox').first().waitFor();
    const address = page.url();
    await page.evaluate(() =>
      document.addEventListener('layan-service-open', event => event.preventDefault(), { once: false }),
    );
    await page.locator('layan-service-card-widget').getByRole('button', { name: NAME }).click();
    await list.locator('a.card', { hasText: NAME }).click();
    await placeless.locator('button.card', { hasText: NAME }).click();
    // Whatever was to come of it would be there with the next thing that comes of something.
    await page.getByRole('searchbox').first().fill('daftar lembaga sosial');
    await list.locator('a.card', { hasText: 'Pulangkan anak jalanan' }).waitFor({ state: 'detached' });
    assert.equal(await page.locator('layan-service-detail').count(), 0);
    assert.equal(page.url(), address);
    await expectNoComplaint(visit);

    const other = await open(tags.checklist + tags.services.replace('agency', 'service="izin-lks" agency'));
    await listen(other.page, ['layan-checklist-print', 'layan-checklist-open'], true);
    await other.page.evaluate(() => Object.assign(globalThis, { print: () => console.error('printed') }));
    await other.page.getByRole('button', { name: 'Cetak daftar' }).click();
    await other.page.getByRole('button', { name: 'Periksa berkas saya' }).click();
    await tickOne(other.page.locator('layan-checklist-widget'));
    assert.equal(await other.page.locator('layan-services-widget layan-requirement-checklist').count(), 0);
    assert.deepEqual(await heard(other.page), [
      ['layan-checklist-print', { service: 'izin-lks' }, true],
      ['layan-checklist-open', { service: 'izin-lks' }, true],
    ]);
    await expectNoComplaint(other);
  });

  it('speaks one language, whichever the page turns to, and Indonesian where it is none of ours', async () => {
    const visit = await open(tags.card);
    const { page } = visit;
    const card = page.locator('layan-service-card-widget');
    const turn = (lang: string) => page.evaluate(lang => (document.documentElement.lang = lang), lang);
    await card.getByRole('button', { name: NAME }).click();
    await card.getByRole('heading', { name: 'Langkah-langkahnya' }).waitFor();
    for (const [lang, words, spoken] of [
      ['en', 'The steps', 'en'],
      ['id', 'Langkah-langkahnya', 'id'],
      ['en-GB', 'The steps', 'en'],
      ['fr', 'Langkah-langkahnya', 'id'],
      ['EN', 'The steps', 'en'],
      ['', 'Langkah-langkahnya', 'id'],
    ] as const) {
      await turn(lang);
      await card.getByRole('heading', { name: words }).waitFor();
      assert.equal(await card.locator('.guest').getAttribute('lang'), spoken);
    }
    // What is turned quickly ends where it was turned to last.
    await page.evaluate(() => {
      for (const lang of ['en', 'id', 'en', 'id', 'en']) document.documentElement.lang = lang;
    });
    await card.getByRole('heading', { name: 'The steps' }).waitFor();
    await expectNoComplaint(visit);
  });

  it('keeps the visitor on a page whose <base> leads elsewhere', async () => {
    const head = `<base href="https://dinsos.example.go.id/beranda/">${snippet(house)}`;
    const url = site.put('/sub/layanan', hostPage(tags.services, { head }));
    const visit = await stay(house, `${url}?tahun=2026`);
    await useServices(visit.page);
    await visit.page.locator('a.card', { hasText: NAME }).click();
    await visit.page.waitForURL(`${url}?tahun=2026#layanan=izin-lks`);
    await visit.page.reload();
    await visit.page.getByRole('button', { name: 'Semua layanan' }).click();
    await visit.page.locator('a.card').first().waitFor();
    assert.equal(visit.page.url(), `${url}?tahun=2026`);
    await expectNoComplaint(visit);
  });

  it('listens to the language nearest to it', async () => {
    const visit = await open(`<div lang="en">${tags.card}</div>`);
    await visit.page.getByRole('button', { name: 'Register a social institution' }).waitFor();
    await expectNoComplaint(visit);
    const own = await open(`<div lang="en">${tags.card.replace('agency', 'lang="id" agency')}</div>`, 'en');
    await own.page.getByRole('button', { name: NAME }).waitFor();
    await expectNoComplaint(own);
    const late = await open('<main lang="en"></main>');
    await late.page.evaluate(tag => {
      document.querySelector('main')!.attachShadow({ mode: 'open' }).innerHTML = `<div>${tag}</div>`;
    }, tags.card);
    await late.page.evaluate(address => import(address), `${house.url}${VERSION}/chunks/service-card-widget.js`);
    await late.page.getByRole('button', { name: 'Register a social institution' }).waitFor();
    await expectNoComplaint(late);
  });
});
