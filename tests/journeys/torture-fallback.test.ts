import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { readCatalogueFile, agencyFile } from '@layan/catalog/library.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { widgetTag, WIDGETS } from '@layan/domain/publish/widget-tag.ts';
import { VERSION } from '@layan/elements/base/version.ts';
import { expectNoBarrier } from '../support/barriers.ts';
import { arrive, hostPage, openSite, snippet, stay, until, type Site } from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';
import { expectNoComplaint, NAME, useServices } from '../support/widget-visit.ts';

function read(slug: string): Catalogue {
  const reading = readCatalogueFile(agencyFile(slug));
  if (!('catalogue' in reading)) throw new Error(reading.problem);
  return reading.catalogue;
}

const [bangkalan, landak] = [read('bangkalan'), read('landak')];

describe('what stands in a tag without its script', () => {
  let site: Site;
  let house: House;
  /** All widgets as a site prints them, with what people read before and without a script. */
  let tags: string;
  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
    tags = WIDGETS.map(widget =>
      widgetTag(widget, widget === 'pledge' ? landak : bangkalan, {
        language: 'id',
        service: widget === 'services' ? undefined : 'izin-lks',
        endpoint: house.url,
        heading: 2,
      }),
    ).join('');
  });
  after(async () => {
    await Promise.all([house.close(), site.close()]);
  });

  function page(head: string) {
    const light = `<link rel="stylesheet" href="${house.url}v1/layan.css">`;
    return hostPage(`<main><h1>Dinas Sosial</h1><p id="own">Milik situs</p>${tags}</main>`, { head: light + head });
  }

  /** Everything a visitor came for can be read and followed. */
  async function expectLight(page: Page) {
    const list = page.locator('layan-services-widget');
    assert.equal(await list.getByRole('listitem').count(), bangkalan.services.length);
    const link = list.getByRole('link', { name: NAME });
    assert.equal(await link.getAttribute('href'), '?layanan=izin-lks');
    assert.equal(await link.isVisible(), true);
    const papers = page.locator('layan-checklist-widget').getByRole('checkbox');
    assert.equal(await papers.count(), 10);
    assert.equal(await papers.first().isVisible(), true);
    for (const heading of ['Sampaikan pengaduan Anda', 'Janji kami kepada Anda'])
      assert.equal(await page.getByRole('heading', { name: heading }).isVisible(), true);
    const queue = page.getByRole('link', { name: 'Lihat antrean sekarang' });
    assert.equal(await queue.getAttribute('href'), `${house.url}antre/`);
    assert.equal(await page.locator('#own').innerText(), 'Milik situs');
  }

  it('is all there without JavaScript, on a phone, without a barrier', async () => {
    const url = site.put('/light', page(snippet(house)));
    const visit = await stay(house, url, { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    await expectLight(visit.page);
    await visit.page.locator('layan-checklist-widget').getByRole('checkbox').first().check();
    await expectNoComplaint(visit);

    const looked = await stay(house, site.put('/light', page('')), { viewport: { width: 320, height: 800 } });
    await expectNoBarrier(looked.page, 'layan-pledge-widget');
    await expectNoComplaint(looked);
  });

  it('stays when a blocker lets nothing of ours through, or all but one script', async () => {
    for (const pattern of ['**', '*/chunks/core.js', '*/chunks/services-widget.js']) {
      const { page: there, context, complaints, warnings } = await arrive(house);
      await there.route(house.url + pattern, route => route.abort());
      await there.goto(site.put('/blocked', page(snippet(house))));
      for (const widget of WIDGETS) await there.locator(`layan-${widget}-widget`).scrollIntoViewIfNeeded();
      if (pattern.includes('chunks')) await until(() => warnings.length > 0);
      await there.waitForLoadState('networkidle');
      if (pattern.includes('services')) await there.locator('layan-pledge-widget .guest').waitFor();
      else await expectLight(there);
      assert.equal(warnings.length, pattern.includes('chunks') ? 1 : 0, warnings.join('\n'));
      assert.ok(warnings.every(each => each.startsWith('Layan: the widgets cannot be loaded now')));
      assert.deepEqual(
        complaints.filter(each => !each.startsWith('Failed to load resource')),
        [],
      );
      await context.close();
    }
  });

  it('gives way to a widget that misses one of its later parts, and says so in its place', async () => {
    const { page: there, context, complaints } = await arrive(house);
    let blocked = true;
    await there.route('**/chunks/service-detail-*', route => (blocked ? route.abort() : route.continue()));
    await there.route('**/chunks/search-part-*', route => (blocked ? route.abort() : route.continue()));
    await there.goto(site.put('/part', page(snippet(house))));
    const widget = there.locator('layan-services-widget');
    await widget.locator('a.card', { hasText: NAME }).waitFor();
    await widget.getByText('Sambungan sedang terputus.').waitFor();
    await widget.locator('a.card', { hasText: NAME }).click();
    await widget.getByText('Sambungan sedang terputus.').waitFor();
    await widget.getByRole('button', { name: 'Semua layanan' }).click();
    blocked = false;
    await widget.getByRole('button', { name: 'Coba lagi' }).click();
    await useServices(there);
    assert.deepEqual(
      complaints.filter(each => !each.startsWith('Failed to load resource')),
      [],
    );
    await context.close();
  });

  it('stays in a browser that is too old, as it was, with the loader and with the single file', async () => {
    for (const script of [
      snippet(house),
      `<script type="module" src="${house.url}${VERSION}/layan.all.js"></script>`,
    ]) {
      const visit = await arrive(house);
      await visit.page.addInitScript(() => {
        const { supports } = CSS;
        CSS.supports = (...asked: string[]) =>
          !asked.join().includes('light-dark') && (Reflect.apply(supports, CSS, asked) as boolean);
      });
      const asked: string[] = [];
      visit.page.on('request', request => asked.push(new URL(request.url()).pathname));
      await visit.page.goto(site.put('/old', page(script)));
      await visit.page.waitForLoadState('networkidle');
      await expectLight(visit.page);
      assert.deepEqual(
        asked.filter(path => path.includes('chunks')),
        [],
      );
      assert.equal(await visit.page.evaluate(() => customElements.get('layan-services-widget')), undefined);
      await expectNoComplaint(visit);
    }
  });

  it('stays when the single file is not the one that the page was promised', async () => {
    const script = `<script type="module" src="${house.url}${VERSION}/layan.all.js" integrity="sha384-${'A'.repeat(64)}" crossorigin></script>`;
    const { page: there, context, complaints, warnings } = await stay(house, site.put('/wrong', page(script)));
    await there.waitForLoadState('networkidle');
    await expectLight(there);
    assert.ok(complaints.length === 1 && /integrity/.test(complaints[0]!), complaints.join('\n'));
    assert.deepEqual(warnings, []);
    await context.close();
  });

  it('may be words alone, or a picture', async () => {
    for (const inside of ['Hubungi kantor kami.', '<img alt="Kantor kami" src="/icon.svg">']) {
      site.put('/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', {
        'content-type': 'image/svg+xml',
      });
      const tag = `<layan-services-widget>${inside}</layan-services-widget>`;
      const { page: there, context } = await stay(house, site.put('/words', hostPage(tag, { head: snippet(house) })));
      await there.getByText('Bagian halaman ini belum dipasang dengan lengkap.').waitFor();
      assert.equal(
        await there.getByText('Hubungi kantor kami.').or(there.getByAltText('Kantor kami')).isVisible(),
        true,
      );
      await context.close();
    }
  });
});
