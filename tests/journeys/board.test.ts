import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { codeOn, pairBoard, wakeful, type Paired } from '../support/board.ts';
import { allWords, LANDSCAPE, openHouse, PORTRAIT, visit, type House } from '../support/journey.ts';
import { openLobby, type Lobby } from '../support/lobby.ts';
import { blockSound, heardBy, listenTo } from '../support/sound-spy.ts';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What every announcement has, whatever the number. */
const SENTENCE = ['chime', 'nomor-antrean', 'silakan-menuju-loket'];

interface Board {
  page: Page;
  context: BrowserContext;
}

describe('the board in the lobby', () => {
  let house: House;
  let lobby: Lobby;
  /** What a board keeps once a supervisor has let it in. */
  let paired: Paired;
  before(async () => {
    house = await openHouse();
    lobby = await openLobby(house);
    paired = await pairBoard(house, lobby);
  });
  afterEach(() => lobby.finish());
  after(() => house.close());

  /** A board that the supervisor has let in; like any browser, it makes no sound before it was touched. */
  async function hangUp({ viewport = LANDSCAPE, timezoneId = 'Asia/Jakarta' } = {}): Promise<Board> {
    const context = await house.browser.newContext({ viewport, timezoneId, storageState: paired });
    const page = await context.newPage();
    await listenTo(page);
    await blockSound(page);
    await page.goto(`${house.url}board/?bahasa=id`);
    await page.locator('layan-line-status').waitFor();
    return { page, context };
  }

  /** A board that may sound: somebody pressed Enter when it was hung up. */
  async function hangUpAloud(): Promise<Board> {
    const board = await hangUp();
    await board.page.keyboard.press('Enter');
    await board.page.waitForFunction(wakeful);
    return board;
  }

  it('shows a code until a supervisor lets it in, and goes dark for the queue at once when shut out', async () => {
    const { page, context, complaints } = await visit(house, 'board/', LANDSCAPE);
    const code = await codeOn(page);
    assert.match(code, /^[2-9A-HJ-NP-Z]{6}$/);

    await lobby.approve(code);
    await page.locator('layan-line-status').waitFor();
    await page.reload();
    await page.locator('layan-line-status').waitFor();
    await lobby.revokeBoards();
    await page.getByText('Papan ini tidak dipakai lagi').waitFor({ timeout: 40_000 });
    await page.getByRole('button', { name: 'Minta kode baru' }).click();
    assert.notEqual(await codeOn(page), code);
    paired = await pairBoard(house, lobby);
    assert.deepEqual(
      complaints.filter(said => !/AudioContext|40[13]/.test(said)),
      [],
    );
    await context.close();
  });

  it('shows a call large, with its counter, and says it with chime and voice', async () => {
    const { page, context } = await hangUpAloud();
    const { code } = await lobby.draw();
    await lobby.call(2);

    await page.locator('layan-called-number').getByText(code).waitFor();
    await page
      .locator('layan-called-number')
      .getByText(/Loket\s+2/)
      .waitFor();
    await page.waitForFunction(hasHeard, 'dua');
    const heard = (await heardBy(page)).map(({ what }) => what);
    assert.equal(heard[0], 'chime');
    assert.equal(heard[1], 'nomor-antrean');
    assert.equal(heard[2], code.charAt(0).toLowerCase());
    assert.deepEqual(heard.slice(-2), ['silakan-menuju-loket', 'dua']);
    await context.close();
  });

  it('takes a third of its height for the number', async () => {
    const { page, context } = await hangUpAloud();
    await lobby.draw();
    await lobby.call(1);
    const number = page.locator('layan-called-number [part=number]');
    await number.waitFor();

    const box = await number.boundingBox();
    assert.ok(box && box.height >= LANDSCAPE.height / 3, JSON.stringify(box));
    await context.close();
  });

  it('says one call after the other when two counters call together, and a recall again', async () => {
    const { page, context } = await hangUpAloud();
    await lobby.draw();
    await lobby.draw();
    await lobby.call(1);
    await lobby.call(2);
    await page.waitForFunction(hasHeard, 'satu');
    await lobby.recall(1);

    await page.waitForFunction(hasHeardTimes, { what: 'silakan-menuju-loket', times: 3 }, { timeout: 60_000 });
    const heard = await heardBy(page);
    const order = heard.filter(({ what }) => SENTENCE.includes(what)).map(({ what }) => what);
    assert.deepEqual(order, [...SENTENCE, ...SENTENCE, ...SENTENCE]);
    for (const [at, { from, what }] of heard.entries()) {
      if (at > 0) assert.ok(from >= heard[at - 1]!.to, `${what} cuts ${heard[at - 1]!.what} short`);
    }
    await context.close();
  });

  it('says in red when the browser blocks its sound, and one key mends it', async () => {
    const { page, context } = await hangUp();
    const warning = page.getByRole('button', { name: 'Papan ini belum bersuara' });
    await warning.waitFor();
    const colour = await warning.evaluate(button => getComputedStyle(button).backgroundColor);
    assert.equal(colour, 'rgb(164, 38, 29)');

    await page.keyboard.press('Enter');

    await warning.waitFor({ state: 'detached' });
    await context.close();
  });

  it('still shows a call while it has no sound', async () => {
    const { page, context } = await hangUp();
    const { code } = await lobby.draw();
    await lobby.call(3);

    await page.locator('layan-called-number').getByText(code).waitFor();
    assert.equal((await heardBy(page)).length, 0);
    await context.close();
  });

  it('lights up the whole screen for those who do not hear, slower than what could harm', async () => {
    const { page, context } = await hangUp();
    await lobby.draw();
    await lobby.call(1);
    const flash = page.locator('.flash');
    await flash.waitFor({ state: 'attached' });

    const { inset, seconds, times } = await flash.evaluate(light => {
      const { animationDuration, animationIterationCount } = getComputedStyle(light);
      const { width, height } = light.getBoundingClientRect();
      return {
        inset: width === innerWidth && height === innerHeight,
        seconds: parseFloat(animationDuration),
        times: Number(animationIterationCount),
      };
    });
    assert.ok(inset);
    assert.ok(times > 1 && seconds > 1 / 3, `${times} flashes of ${seconds} s`);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    const calm = await flash.evaluate(light => {
      const { backgroundColor, animationIterationCount } = getComputedStyle(light);
      return { backgroundColor, animationIterationCount };
    });
    assert.deepEqual(calm, { backgroundColor: 'rgba(0, 0, 0, 0)', animationIterationCount: '1' });
    await context.close();
  });

  it('keeps its picture while the server is gone, says since when, and goes on by itself with what it missed', async () => {
    const { page, context } = await hangUpAloud();
    const before = await lobby.draw();
    await lobby.call(1);
    await page.locator('layan-called-number').getByText(before.code).waitFor();

    await house.stopServer();
    await page.getByText(/Keadaan pukul \d\d\.\d\d/).waitFor();
    assert.match(await allWords(page), new RegExp(before.code));
    await house.startServer();
    await lobby.finish();
    const missed = await lobby.draw();
    await lobby.call(2);

    await page.locator('layan-called-number').getByText(missed.code).waitFor({ timeout: 40_000 });
    await page.getByText(/Keadaan pukul/).waitFor({ state: 'detached' });
    await page.waitForFunction(hasHeardTimes, { what: 'silakan-menuju-loket', times: 2 }, { timeout: 30_000 });
    await context.close();
  });

  it('shows the server’s time in the agency’s zone, however wrong its own is', async () => {
    const { page, context } = await hangUp({ timezoneId: 'America/New_York' });
    await page.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() - 3 * 365 * 86_400_000;
    });
    await page.reload();
    await page.locator('layan-line-status').waitFor();

    const shown = () => page.locator('layan-board-bar .clock').innerText();
    const jakarta = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(11, 16).replace(':', '.');
    const possible = [jakarta(), await shown(), jakarta()];
    assert.ok(possible[1] === possible[0] || possible[1] === possible[2], possible.join(' '));
    await context.close();
  });

  it('plays an office’s own recording in place of the one that comes with it', async () => {
    const { page, context } = await hangUpAloud();
    await page.goto(new URL('board/#/rekam', house.url).href);
    await page.reload();
    const voice = readFileSync(new URL('../../kiosk/shared/sound/en/three.opus', import.meta.url));
    await page.locator('input[type=file]').setInputFiles([
      { name: 'nomor-antrean.opus', mimeType: 'audio/ogg', buffer: voice },
      { name: 'lagu.mp3', mimeType: 'audio/mpeg', buffer: voice },
    ]);
    await page.getByText('Suara sendiri').waitFor();
    await page.getByText('Tidak ada kata yang bernama demikian: lagu.mp3').waitFor();

    await page.goto(new URL('board/?bahasa=id', house.url).href);
    await page.locator('layan-line-status').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(wakeful);
    await lobby.draw();
    await lobby.call(1);
    await page.waitForFunction(hasHeard, 'silakan-menuju-loket');
    const heard = (await heardBy(page)).map(({ what }) => what);
    assert.deepEqual(heard.slice(0, 2), ['chime', 'own']);
    await context.close();
  });

  for (const viewport of [LANDSCAPE, PORTRAIT, { width: 1366, height: 768 }]) {
    it(`fits on ${viewport.width}×${viewport.height} without scrolling, and axe finds nothing`, async () => {
      await lobby.draw();
      await lobby.call(1);
      const { page, context } = await hangUp({ viewport });
      await page.getByRole('button', { name: 'Papan ini belum bersuara' }).waitFor();

      assert.deepEqual(await cutOff(page), []);
      await page.evaluate(axe);
      assert.deepEqual(await violations(page), []);
      await context.close();
    });
  }
});

function hasHeard(what: string): boolean {
  return (globalThis as unknown as { heard: { what: string }[] }).heard.some(each => each.what === what);
}

function hasHeardTimes({ what, times }: { what: string; times: number }): boolean {
  const { heard } = globalThis as unknown as { heard: { what: string }[] };
  return heard.filter(each => each.what === what).length >= times;
}

/** What is not wholly on the screen, or hidden by another part of it. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('layan-board-page')!.shadowRoot!;
    const parts = ['layan-board-bar', 'layan-called-number', 'layan-recent-calls', 'layan-line-status', '.blocked'];
    const boxes = parts.flatMap(name => {
      const part = root.querySelector(name);
      if (!part) return [];
      const inside = [...(part.shadowRoot ?? part).querySelectorAll('*')].filter(
        each => getComputedStyle(each).display !== 'inline',
      );
      const box = part.getBoundingClientRect();
      const lowest = Math.max(
        ...inside.filter(each => !each.closest('.unseen')).map(each => each.getBoundingClientRect().bottom),
      );
      return [{ name, box, over: lowest - box.bottom }];
    });
    const outside = boxes.filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
    );
    const overlapping = boxes.filter(({ box: one }, at) =>
      boxes
        .slice(at + 1)
        .some(
          ({ box: other }) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    const cut = boxes.filter(({ over }) => over > 2);
    return [...outside, ...overlapping, ...cut].map(({ name }) => name);
  });
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Axe {
      run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  });
}
