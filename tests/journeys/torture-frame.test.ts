import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { hostPage, openSite, snippet, stay, type Site } from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';
import { expectNoComplaint, NAME, tickOne } from '../support/widget-visit.ts';

describe('a widget in a frame on somebody’s page', () => {
  let site: Site;
  let stranger: Site;
  let house: House;
  before(async () => {
    [site, stranger] = [await openSite(), await openSite()];
    house = await openHouse('bangkalan', { origins: [site.origin] });
  });
  after(async () => {
    await Promise.all([house.close(), site.close(), stranger.close()]);
  });

  const framed = (query = '') =>
    `<iframe src="${house.url}embed/services?agency=landak${query}" title="Layanan" width="760"></iframe>`;

  /** Resolves once the frame is as high as what is in it, to the pixel. */
  async function fits(page: Page, frame: Frame) {
    const inside = () =>
      frame.evaluate(() => [document.documentElement.offsetHeight, document.documentElement.clientHeight]);
    const deadline = Date.now() + 20_000;
    for (;;) {
      const outside = await page.locator('iframe').evaluate(frame => frame.clientHeight);
      const [content = 0, room = 0] = await inside();
      if (content > 0 && Math.abs(content - outside) <= 1 && room >= content - 1) return outside;
      if (Date.now() > deadline) assert.fail(`${content} px in a frame of ${outside}`);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }

  async function inside(page: Page): Promise<Frame> {
    const handle = await page.locator('iframe').elementHandle();
    return (await handle.contentFrame())!;
  }

  it('is as high as what is in it, however that changes', async () => {
    const visit = await stay(house, site.put('/frame', hostPage(framed(), { head: snippet(house) })));
    const { page } = visit;
    const frame = await inside(page);
    const card = frame.locator('a.card', { hasText: 'Izin panti asuhan' });
    await card.waitFor();
    const list = await fits(page, frame);
    assert.ok(list > 500, `${list} px`);
    await card.click();
    await frame.getByRole('heading', { name: 'Yang perlu Anda siapkan' }).waitFor();
    const detail = await fits(page, frame);
    assert.ok(detail > list, `${detail} px after ${list}`);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('iframe').evaluate(frame => frame.setAttribute('width', '300'));
    assert.ok((await fits(page, frame)) > detail);
    await frame.getByRole('button', { name: 'Semua layanan' }).click();
    await card.waitFor();
    await fits(page, frame);
    await expectNoComplaint(visit);
  });

  it('gets its height from a loader that comes after it', async () => {
    const visit = await stay(house, site.put('/frame', hostPage(framed())));
    const { page } = visit;
    const frame = await inside(page);
    await frame.locator('a.card').first().waitFor();
    await frame.getByRole('searchbox').waitFor();
    assert.equal(await page.locator('iframe').evaluate(frame => frame.clientHeight), 150);
    await page.addScriptTag({ url: `${house.url}v1/layan.js`, type: 'module' });
    await fits(page, frame);
    await expectNoComplaint(visit);
  });

  it('opens another site beside the page, for most refuse to be framed', async () => {
    const framedChannels = framed().replace('services?agency=landak', 'complaint-channels?agency=kapuas');
    const visit = await stay(house, site.put('/channels', hostPage(framedChannels, { head: snippet(house) })));
    const { page } = visit;
    const frame = await inside(page);
    const link = frame.locator('a[href^="https://wa.me/"]:visible').first();
    await link.waitFor();
    const address = await link.getAttribute('href');
    await page.context().route(address!, route => route.fulfill({ body: 'di luar' }));
    const opened = page.context().waitForEvent('page');
    await link.click();
    await (await opened).waitForURL(address!);
    assert.match(frame.url(), /embed\/complaint-channels/);
    await page.context().close();
  });

  it('works inside as it does outside, with the site’s colour', async () => {
    const body = framed('&agency=bangkalan&action=a41e1e').replace('agency=landak&', '');
    const visit = await stay(house, site.put('/frame', hostPage(body, { head: snippet(house) })));
    const frame = await inside(visit.page);
    await frame.locator('a.card', { hasText: NAME }).click();
    const check = frame.getByRole('button', { name: 'Periksa berkas saya' });
    assert.equal(await check.evaluate(button => getComputedStyle(button).backgroundColor), 'rgb(164, 30, 30)');
    await check.click();
    await tickOne(frame.locator('layan-services-widget'));
    await fits(visit.page, frame);
    await expectNoComplaint(visit);
  });

  it('is refused where the office has not listed the site', async () => {
    const { page, context, complaints, warnings } = await stay(
      house,
      stranger.put('/frame', hostPage(`<p>Milik situs</p>${framed()}`, { head: snippet(house) })),
    );
    await page.waitForLoadState('networkidle');
    assert.match((await inside(page)).url(), /^chrome-error:/);
    assert.equal(await page.getByText('Milik situs').isVisible(), true);
    assert.ok(complaints.length > 0 && complaints.every(each => /frame-ancestors/.test(each)), complaints.join('\n'));
    assert.deepEqual(warnings, []);
    await context.close();
  });

  it('gives no other frame a height, whatever that says', async () => {
    stranger.put('/advert', hostPage('<script>parent.postMessage({ layanHeight: 9000 }, "*")</script>'));
    const advert = `<iframe id="advert" src="${stranger.origin}/advert" title="Iklan"></iframe>`;
    const url = site.put('/frame', hostPage(framed() + advert, { head: snippet(house) }));
    const { page, context } = await stay(house, url);
    await page
      .locator('iframe')
      .first()
      .evaluate(frame => (frame.id = 'ours'));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#ours')!.clientHeight > 500);
    assert.equal(await page.locator('#advert').evaluate(frame => frame.clientHeight), 150);
    await context.close();
  });
});
