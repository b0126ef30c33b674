import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pairBoard } from '../support/board.ts';
import { LANDSCAPE, openHouse } from '../support/journey.ts';
import { openLobby } from '../support/lobby.ts';

it('a board does not grow with 500 calls', async t => {
  const house = await openHouse();
  t.after(() => house.close());
  const lobby = await openLobby(house);
  const paired = await pairBoard(house, lobby);
  const context = await house.browser.newContext({ viewport: LANDSCAPE, storageState: paired });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${house.url}board/?bahasa=id`);
  await page.locator('layan-line-status').waitFor();
  await page.keyboard.press('Enter');
  const devtools = await context.newCDPSession(page);
  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { nodes, heap: usedSize };
  };
  const call = async (times: number) => {
    for (let at = 0; at < times; at++) {
      await lobby.draw();
      await lobby.call(1);
      await lobby.finish();
      // So long a turn takes: each call is shown and said before the next one.
      if (at % 2) await page.clock.runFor(16_000);
    }
  };

  await call(50);
  const early = await measure();
  await call(450);
  const late = await measure();

  assert.ok(late.nodes <= early.nodes + 20, `${early.nodes} nodes became ${late.nodes}`);
  assert.ok(late.heap < early.heap + 2_000_000, `${early.heap} bytes became ${late.heap}`);
});
