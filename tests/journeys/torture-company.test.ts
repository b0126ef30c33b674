import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { VERSION } from '@layan/elements/base/version.ts';
import { arrive, hostPage, openSite, snippet, stay, until, type Site } from '../support/host-page.ts';
import { oldLibrary, putVersion } from '../support/host-scripts.ts';
import { openHouse, type House } from '../support/journey.ts';
import { expectNoComplaint, tags, tickOne, useCard, useServices } from '../support/widget-visit.ts';

const OTHER = '0.0.9';

describe('widgets in company', () => {
  let site: Site;
  let house: House;
  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
    putVersion(site, OTHER);
  });
  after(async () => {
    await house.close();
    await site.close();
  });

  /** All of us in one file, as a page that pins a version writes it. */
  async function single() {
    const { files } = (await (await fetch(`${house.url}${VERSION}/integrity.json`)).json()) as {
      files: Record<string, string>;
    };
    const address = `${house.url}${VERSION}/layan.all.js`;
    return `<script type="module" src="${address}" integrity="${files['layan.all.js']}" crossorigin></script>`;
  }

  it('are one however often the snippet was pasted, and whoever pastes it late', async () => {
    const body = `${snippet(house)}${tags.services}${snippet(house)}`;
    const visit = await arrive(house);
    const fetched: string[] = [];
    visit.page.on('request', request => fetched.push(new URL(request.url()).pathname));
    await visit.page.goto(site.put('/thrice', hostPage(body, { head: snippet(house) })));
    await useServices(visit.page);
    await visit.page.evaluate(address => {
      for (let times = 0; times < 2; times++) {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = `${address}?${times}`;
        document.head.append(script);
      }
    }, `${house.url}v1/layan.js`);
    await visit.page.evaluate(tag => document.body.insertAdjacentHTML('beforeend', tag), tags.card);
    await useCard(visit.page);
    const scripts = fetched.filter(path => path.includes('/chunks/'));
    assert.deepEqual(scripts, [...new Set(scripts)]);
    await expectNoComplaint(visit);
  });

  it('are one when the loader and the single file stand on a page, in either order', async () => {
    for (const head of [snippet(house) + (await single()), (await single()) + snippet(house)]) {
      const visit = await stay(house, site.put('/both', hostPage(tags.services + tags.card, { head })));
      await useServices(visit.page);
      await useCard(visit.page);
      await expectNoComplaint(visit);
    }
  });

  it('of two versions are the first one’s, and the webmaster hears of it once', async () => {
    const older = `<script type="module" src="/${OTHER}/layan.js"></script>`;
    const olderSingle = `<script type="module" src="/${OTHER}/layan.all.js"></script>`;
    for (const [scripts, first, second] of [
      [snippet(house) + older + older, VERSION, OTHER],
      [olderSingle + (await single()), OTHER, VERSION],
    ] as const) {
      const tag = tags.card.replace('agency', `endpoint="${house.url}" agency`);
      const { page, context, complaints, warnings } = await stay(
        house,
        site.put('/two', hostPage(tag, { head: scripts })),
      );
      await useCard(page);
      await until(() => warnings.length > 0);
      assert.deepEqual(warnings, [`Layan ${first} is on this page already; ${second} is not used.`]);
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });

  for (const [library, change] of [
    ['prototype', 'addClassName'],
    ['mootools', 'addClass'],
  ] as const)
    it(`are themselves beside ${library}, which changes what browsers bring along`, async t => {
      const script = await oldLibrary(library);
      if (script === null) return t.skip('without apt-get there is no old library to test with');
      site.put(`/${library}.js`, script);
      const head = `<script src="/${library}.js"></script>${snippet(house)}`;
      const body = `<p id="own">Milik situs</p>${tags.services}${tags.card}${tags.checklist}`;
      const visit = await stay(house, site.put(`/${library}`, hostPage(body, { head })));
      const { page } = visit;
      await useServices(page);
      await useCard(page);
      await tickOne(page.locator('layan-checklist-widget'));
      await page.evaluate(change => {
        const { $ } = globalThis as unknown as { $: (id: string) => Record<string, (name: string) => void> };
        $('own')[change]!('changed');
      }, change);
      assert.equal(await page.locator('p.changed').innerText(), 'Milik situs');
      await expectNoComplaint(visit);
    });
});
