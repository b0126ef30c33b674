import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { arrive, hostPage, openSite, snippet, until, type Site } from '../support/host-page.ts';
import { openHouse, type House } from '../support/journey.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';
import { expectNoComplaint, tags, tickOne } from '../support/widget-visit.ts';

/** Moves every widget to another place, or takes it away and puts a new one there, so many times. */
function disturb(page: Page, times: number, how: 'move' | 'replace') {
  return page.evaluate(
    async ({ times, how }) => {
      const [here, there] = document.querySelectorAll('main');
      for (let at = 0; at < times; at++) {
        const [from, to] = at % 2 ? [there!, here!] : [here!, there!];
        for (const widget of [...from.children]) {
          to.append(how === 'move' ? widget : widget.cloneNode(true));
          if (how === 'replace') widget.remove();
        }
        for (const widget of [...to.children]) await (widget as Partial<{ updateComplete: unknown }>).updateComplete;
      }
    },
    { times, how },
  );
}

async function measure(devtools: CDPSession) {
  // What is on its way is let go first.
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

describe('widgets that are moved and taken away', () => {
  let site: Site;
  let house: House;
  let lobby: Lobby;
  before(async () => {
    site = await openSite();
    house = await openHouse('bangkalan', { origins: [site.origin] });
    lobby = await openLobby(house);
  });
  after(async () => {
    await house.close();
    await site.close();
  });

  /** All widgets, a ticket that is watched among them. */
  async function open() {
    const { id } = await lobby.draw();
    const ticket = `<layan-queue-widget ticket="${id}"></layan-queue-widget>`;
    const visit = await arrive(house);
    const { page } = visit;
    const asked: string[] = [];
    let streams = 0;
    const ended = (request: { url: () => string }) => {
      if (request.url().endsWith('/stream')) streams--;
    };
    page.on('request', request => {
      asked.push(request.url());
      if (request.url().endsWith('/stream')) streams++;
    });
    page.on('requestfailed', ended);
    page.on('requestfinished', ended);
    await page.clock.install();
    const body = `<main>${Object.values(tags).join('')}${ticket}</main><main></main>`;
    await page.goto(site.put('/moving', hostPage(body, { head: snippet(house) })));
    await tickOne(page.locator('layan-checklist-widget'));
    await page.locator('layan-queue-ticket').getByText('A-00').first().waitFor();
    await page.getByRole('heading', { name: 'Antrean sekarang' }).waitFor();
    return { ...visit, asked, streams: () => streams };
  }

  for (const how of ['move', 'replace'] as const)
    it(`leave nothing behind after a hundred times: ${how}`, async () => {
      const visit = await open();
      const { page, context } = visit;
      const devtools = await context.newCDPSession(page);
      await disturb(page, 10, how);
      const early = await measure(devtools);
      await disturb(page, 90, how);
      await page.getByRole('heading', { name: 'Antrean sekarang' }).waitFor();
      await until(() => visit.streams() === 1);
      const late = await measure(devtools);
      assert.ok(late.nodes <= early.nodes + 100, `${early.nodes} nodes became ${late.nodes}`);
      assert.ok(late.listeners <= early.listeners + 10, `${early.listeners} listeners became ${late.listeners}`);
      assert.ok(late.heap < early.heap + 1_000_000, `${early.heap} bytes became ${late.heap}`);
      if (how === 'move') await page.locator('layan-checklist-widget').getByText('Yang masih kurang: 9').waitFor();
      await expectNoComplaint(visit);
    });

  it('ask nothing more once they are gone', async () => {
    const visit = await open();
    const { page, asked } = visit;
    assert.equal(visit.streams(), 1);
    await page.evaluate(() => document.querySelector('main')!.remove());
    await until(() => visit.streams() === 0);
    const before = asked.length;
    await page.clock.runFor(60 * 60_000);
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      for (const name of ['online', 'offline', 'hashchange', 'popstate']) dispatchEvent(new Event(name));
      document.documentElement.lang = 'en';
    });
    await page.clock.runFor(60_000);
    assert.deepEqual(asked.slice(before), []);
    await expectNoComplaint(visit);
  });
});
