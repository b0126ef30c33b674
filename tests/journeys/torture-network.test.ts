import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page, Request } from 'playwright-core';
import {
  arrive,
  endless,
  hanging,
  hostPage,
  openSite,
  passingOn,
  saying,
  snippet,
  stay,
  until,
  type Answer,
  type Site,
} from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';
import { expectNoComplaint, NAME, useCard } from '../support/widget-visit.ts';

const CATALOGUE = '/catalog/bangkalan.public.json';
const OWN = '<a href="/lks">Daftar LKS di kantor</a>';
const OUTAGE = 'Sambungan sedang terputus.';
const UNREADABLE = 'Daftar layanan tidak dapat dibaca.';
const INCOMPLETE = 'Bagian halaman ini belum dipasang dengan lengkap.';

describe('a widget whose server has a bad day', () => {
  let site: Site;
  let house: House;
  /** Stands between the widget and Layan. */
  let way: Site;
  before(async () => {
    site = await openSite();
    way = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
  });
  after(async () => {
    await Promise.all([house.close(), site.close(), way.close()]);
  });

  function card(attributes: string) {
    return `<layan-service-card-widget ${attributes}>${OWN}</layan-service-card-widget>`;
  }

  function usual() {
    return `endpoint="${way.origin}" agency="bangkalan" service="izin-lks"`;
  }

  async function open(body: string) {
    const visit = await arrive(house);
    const { page } = visit;
    const underway = new Set<Request>();
    page.on('request', request => underway.add(request));
    page.on('requestfinished', request => underway.delete(request));
    page.on('requestfailed', request => underway.delete(request));
    await page.clock.install();
    await page.goto(site.put('/page', hostPage(body, { head: snippet(house) })));
    await page.waitForFunction(() => customElements.get('layan-service-card-widget'));
    return { ...visit, underway };
  }

  const own = (page: Page) => page.getByRole('link', { name: 'Daftar LKS di kantor' });

  /** What the browser itself says of an address that cannot be had is nobody's to prevent. */
  function thrown(complaints: string[]) {
    return complaints.filter(each => !each.startsWith('Failed to load resource'));
  }

  /** The folder of a server of its own, what it answers, what the visitor reads, and what the webmaster does. */
  type Misfortune = [folder: string, answer: Answer, words: string, warning: string];
  const outages: Misfortune[] = [
    ['failing', saying('{"problem":"unexpected"}', 500), 'Ini belum berhasil.', 'unexpected'],
    ['proxy', saying('<h1>502</h1>', 502, 'text/html'), OUTAGE, 'unreachable'],
    ['hanging', hanging, OUTAGE, 'unreachable'],
    ['endless', endless, OUTAGE, 'unreachable'],
    ['gone', (_, response) => void response.destroy(), OUTAGE, 'unreachable'],
  ];
  const nonsense: Misfortune[] = [
    ['page', saying('<!doctype html>', 200, 'text/html'), UNREADABLE, 'catalogue-invalid'],
    ['nothing', saying('null'), UNREADABLE, 'catalogue-invalid'],
    ['version', saying('{"version":"99"}'), 'untuk versi lain', 'catalogue-version'],
  ];

  for (const [name, all, times] of [
    ['does not answer, or not in time', outages, 3],
    ['answers with nonsense', nonsense, 1],
  ] as const)
    it(`${name}: what stands in the tag stays, a notice says what to do, and trying again helps`, async () => {
      const cards = all.map(([folder, answer]) => {
        way.answer(`/${folder}${CATALOGUE}`, answer);
        return card(`endpoint="${way.origin}/${folder}" agency="bangkalan" service="izin-lks"`);
      });
      // Each stands there twice: a mistake is told once.
      const { page, context, complaints, warnings, underway } = await open(cards.join('') + cards.join(''));
      // The page's clock must not outrun a server that does answer.
      const isAnswered = () => [...underway].every(request => /\/(hanging|endless)\//.test(request.url()));
      const ours = (at: number) => page.locator('layan-service-card-widget').nth(at);
      assert.equal(await own(page).count(), 2 * all.length);
      for (const link of await own(page).all()) assert.equal(await link.isVisible(), true);

      // An outage is looked at again after a while, nonsense is not; nobody waits longer than ten seconds for an answer.
      const isLookedAt = () => all.every(([folder]) => way.asked(`/${folder}${CATALOGUE}`) >= times);
      while (!isLookedAt() || (await page.locator('layan-notice').count()) < 2 * all.length) {
        await until(isAnswered);
        await page.clock.runFor(5_000);
      }
      for (const [at, [folder, , words, warning]] of all.entries()) {
        await ours(at).getByText(words).waitFor();
        assert.equal(await ours(at).locator('a').isVisible(), true, folder);
        const line = `Layan <layan-service-card-widget>: ${warning} ${way.origin}/${folder}${CATALOGUE}`;
        assert.deepEqual(
          warnings.filter(each => each.includes(folder)),
          [line],
        );
      }
      assert.equal(warnings.length, all.length);

      const catalogue = await (await fetch(new URL(CATALOGUE, house.url))).text();
      for (const [at, [folder]] of all.entries()) {
        way.answer(`/${folder}${CATALOGUE}`, saying(catalogue));
        await ours(at).getByRole('button', { name: 'Coba lagi' }).click();
        await ours(at).getByRole('button', { name: NAME }).waitFor();
        assert.equal(await ours(at).locator('a').isVisible(), false, folder);
      }
      await useCard(page);
      assert.deepEqual(thrown(complaints), []);
      await context.close();
    });

  it('comes back by itself after an outage', async () => {
    way.answer('/', passingOn(house.url));
    way.answer(CATALOGUE, saying('', 503));
    const { page, context, complaints } = await open(card(usual()));
    await page.getByText(OUTAGE).waitFor();
    way.answer(CATALOGUE, passingOn(house.url));
    await page.clock.runFor(11_000);
    await useCard(page);
    assert.deepEqual(thrown(complaints), []);
    await context.close();
  });

  it('goes on showing what it knows when it goes away later', async () => {
    way.answer('/', passingOn(house.url));
    way.answer(CATALOGUE, passingOn(house.url));
    const { page, context, complaints } = await open(card(usual()));
    await page.getByRole('button', { name: NAME }).waitFor();
    way.answer(CATALOGUE, saying('', 503));
    await page.clock.runFor(31 * 60_000);
    await page.getByText('Sambungan sedang terputus').waitFor();
    // The page moves it: what was there is there still.
    await page.evaluate(() => document.body.prepend(document.querySelector('layan-service-card-widget')!));
    await useCard(page);
    assert.deepEqual(thrown(complaints), []);
    await context.close();
  });

  it('is not asked again and again for what it does not have', async () => {
    way.answer('/', passingOn(house.url));
    const { page, context } = await open(card(`endpoint="${way.origin}" agency="atlantis" service="izin-lks"`));
    await page.getByText(INCOMPLETE).waitFor();
    await page.clock.runFor(10 * 60_000);
    assert.equal(way.asked('/catalog/atlantis.public.json'), 1);
    await context.close();
  });

  const mistakes: [name: string, attributes: () => string, words: string, warning: RegExp][] = [
    ['no agency', () => 'service="izin-lks"', INCOMPLETE, /"agency" is missing .*\(http.*1:\d+\/\)/],
    ['no service', () => 'agency="bangkalan"', INCOMPLETE, /"service" is missing/],
    ['an agency that nobody knows', () => 'agency="atlantis" service="izin-lks"', INCOMPLETE, /"agency".*atlantis/],
    ['no address', () => 'endpoint="http://" agency="bangkalan" service="izin-lks"', INCOMPLETE, /"endpoint"/],
    [
      'a service that is not offered',
      () => 'agency="bangkalan" service="x"',
      'Layanan ini tidak ditemukan.',
      /service-unknown x/,
    ],
    [
      'a port where nobody is',
      () => 'endpoint="http://127.0.0.1:9" agency="bangkalan" service="izin-lks"',
      OUTAGE,
      /unreachable http:/,
    ],
    [
      'a file that is not there',
      () => `catalog="${site.origin}/none.json" service="izin-lks"`,
      INCOMPLETE,
      /"catalog".*none\.json/,
    ],
  ];

  it('is nobody’s fault but the tag’s: each mistake has its notice and its line in the console', async () => {
    const body = mistakes.map(([, attributes]) => card(attributes())).join('');
    const visit = await stay(house, site.put('/mistakes', hostPage(body, { head: snippet(house) })));
    const { page, context, complaints, warnings } = visit;
    await until(() => warnings.length >= mistakes.length);
    for (const [at, [name, , words, warning]] of mistakes.entries()) {
      const widget = page.locator('layan-service-card-widget').nth(at);
      await widget.getByText(words).waitFor();
      assert.equal(await widget.getByRole('link', { name: 'Daftar LKS di kantor' }).isVisible(), true, name);
      assert.equal(warnings.filter(each => warning.test(each)).length, 1, `${name}: ${warnings.join('\n')}`);
    }
    assert.equal(warnings.length, mistakes.length);
    assert.deepEqual(thrown(complaints), []);
    await context.close();
  });

  it('is far away over a slow line: what stands in the tag is there until the widget is', async () => {
    const visit = await arrive(house);
    const { page, context } = visit;
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    // “Slow 3G” of the browser’s own tools.
    const bytes = (400_000 / 8) * 0.8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await page.addInitScript(() => {
      const seen = { frames: 0, empty: 0 };
      Object.assign(globalThis, { seen });
      const look = () => {
        const widget = document.querySelector('layan-service-card-widget');
        if (widget) {
          seen.frames++;
          const own = widget.querySelector('a')?.checkVisibility();
          if (!own && !widget.shadowRoot?.querySelector('layan-service-card')) seen.empty++;
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const tag = card('agency="bangkalan" service="izin-lks"');
    await page.goto(site.put('/slow', hostPage(tag, { head: snippet(house) })));
    assert.equal(await own(page).isVisible(), true);
    await useCard(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { frames: number; empty: number } }).seen);
    assert.ok(seen.frames > 10);
    assert.equal(seen.empty, 0);
    await expectNoComplaint(visit);
  });

  it('may be a plain folder with a file: what is in it is checked, whole', async () => {
    site.put('/bangkalan.json', await (await fetch(`${house.url}catalog/bangkalan.json`)).text());
    site.put('/broken.json', '{"version":"1","agency":{},"services":[]}');
    const whole = card('catalog="/bangkalan.json" service="izin-lks"');
    const visit = await stay(house, site.put('/static', hostPage(whole, { head: snippet(house) })));
    await useCard(visit.page);
    await expectNoComplaint(visit);

    const broken = card('catalog="/broken.json" service="izin-lks"');
    const { page, context, complaints, warnings } = await stay(
      house,
      site.put('/static', hostPage(broken, { head: snippet(house) })),
    );
    await page.getByText(/Daftar layanan (tidak dapat dibaca|dibuat untuk versi lain)/).waitFor();
    assert.equal(await own(page).isVisible(), true);
    assert.equal(warnings.length, 1);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
