import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { VERSION } from '@layan/elements/base/version.ts';
import { hostPage, openSite, passingOn, stay, until, type Answer, type Site } from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';

const CATALOGUE = '/catalog/bangkalan.public.json';
const CORE = `/${VERSION}/chunks/core.js`;
const CARD = 'Bantuan perbaikan rumah tidak layak';

let house: House;
let site: Site;
let url: string;

/** A site that hands out Layan by itself, as behind a proxy. */
before(async () => {
  house = await openHouse();
  site = await openSite();
  for (const path of ['/v1/', `/${VERSION}/`, '/catalog/']) site.answer(path, passingOn(house.url));
  url = site.put(
    '/page',
    hostPage('<layan-services-widget endpoint="/" agency="bangkalan"></layan-services-widget>', {
      head: '<script type="module" src="/v1/layan.js"></script>',
    }),
  );
});

after(async () => {
  await site.close();
  await house.close();
});

/** Passes on once this holds. */
function onceThat(holds: () => boolean): Answer {
  return async (request, response) => {
    await until(holds);
    await passingOn(house.url)(request, response);
  };
}

test('the catalogue is asked for beside the scripts, not after them, and once', async () => {
  site.answer(
    CORE,
    onceThat(() => site.asked(CATALOGUE) === 1),
  );

  const { page, context, complaints } = await stay(house, url);
  await page.getByRole('link', { name: CARD }).waitFor();
  await page.getByRole('searchbox').waitFor();

  assert.equal(site.asked(CATALOGUE), 1);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('a catalogue that was lost on its early way is asked for again by the widget', async () => {
  const before = site.asked(CATALOGUE);
  let lost = false;
  site.answer(CATALOGUE, async (request, response) => {
    if (lost) return passingOn(house.url)(request, response);
    response.destroy();
    response.once('close', () => (lost = true));
  });
  site.answer(
    CORE,
    onceThat(() => lost),
  );

  const { page, context } = await stay(house, url);
  await page.getByRole('link', { name: CARD }).waitFor();

  assert.equal(site.asked(CATALOGUE), before + 2);
  await context.close();
});
