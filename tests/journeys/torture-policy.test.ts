import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, openSite, snippet, stay, until, type Site } from '../support/host-page.ts';
import { ownLit } from '../support/host-scripts.ts';
import { openHouse, type House } from '../support/journey.ts';
import { openLobby } from '../support/lobby.ts';
import { expectNoComplaint, pressCounter, tags, useAll, useCard } from '../support/widget-visit.ts';

const TRUSTED = "; require-trusted-types-for 'script'; trusted-types";

describe('a page with a strict policy', () => {
  let site: Site;
  let house: House;
  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
    await openLobby(house);
    site.put('/own-lit.js', await ownLit('lit'));
    site.put('/own-lit-2.js', await ownLit('lit2'));
  });
  after(async () => {
    await house.close();
    await site.close();
  });

  /** Nothing inline, nothing from anywhere but the site itself and Layan. */
  function policy(more = '') {
    const layan = new URL(house.url).origin;
    const own = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'none'";
    return { 'content-security-policy': `${own}; script-src 'self' ${layan}; connect-src ${layan}${more}` };
  }

  function everything(head = '') {
    return hostPage(Object.values(tags).join('<hr>'), { head: head + snippet(house) });
  }

  it('has to allow our address and nothing else', async () => {
    const visit = await stay(house, site.put('/strict', everything(), policy()));
    await useAll(visit.page);
    await expectNoComplaint(visit);
  });

  it('may ask for Trusted Types: ours have our name', async () => {
    const visit = await stay(house, site.put('/trusted', everything(), policy(`${TRUSTED} layan`)));
    await useAll(visit.page);
    await expectNoComplaint(visit);
  });

  for (const lit of ['own-lit', 'own-lit-2'])
    it(`may run a Lit of its own beside us, whose policy it is that Lit’s name stands for: ${lit}`, async () => {
      const own = `<script defer src="/${lit}.js"></script>`;
      const body = `<host-counter></host-counter>${tags.card}`;
      for (const [path, head] of [
        ['before', own + snippet(house)],
        ['after', snippet(house) + own],
      ] as const) {
        const rules = policy(`${TRUSTED} layan other lit-html`);
        const visit = await stay(house, site.put(`/${lit}-${path}`, hostPage(body, { head }), rules));
        await useCard(visit.page);
        await pressCounter(visit.page);
        await expectNoComplaint(visit);
      }
    });

  it('that refuses our policy keeps what stands in the tag, with one line for the webmaster', async () => {
    const body = tags.card.replace('><', '><a href="/lks">Daftar LKS di kantor</a><');
    const url = site.put('/refused', hostPage(body, { head: snippet(house) }), policy(`${TRUSTED} lit-html`));
    const { page, context, complaints, warnings } = await stay(house, url);
    await until(() => warnings.length > 0);
    assert.equal(await page.getByRole('link', { name: 'Daftar LKS di kantor' }).isVisible(), true);
    assert.match(warnings[0]!, /^Layan: the widgets cannot be loaded now; .* Policy "layan" disallowed/);
    assert.equal(warnings.length, 1);
    assert.ok(
      complaints.every(each => /trusted-types|TrustedTypePolicy/i.test(each)),
      complaints.join('\n'),
    );
    await context.close();
  });
});
