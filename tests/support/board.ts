/** A board on the wall, let in by a supervisor. */
import type { BrowserContext, Page } from 'playwright-core';
import { visit, type House } from './journey.ts';
import type { Lobby } from './lobby.ts';

/** What a browser keeps of a board that was let in. */
export type Paired = Awaited<ReturnType<BrowserContext['storageState']>>;

export async function pairBoard(house: House, lobby: Lobby): Promise<Paired> {
  const { page, context } = await visit(house, 'board/');
  await lobby.approve(await codeOn(page));
  await page.locator('layan-line-status').waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** The code that it shows until then. */
export async function codeOn(page: Page): Promise<string> {
  const code = page.locator('layan-pairing-screen .code');
  await code.waitFor();
  return (await code.innerText()).replace(/\s/g, '');
}

/** In the page: whether it may sound. */
export function wakeful(): boolean {
  const page = document.querySelector('layan-board-page');
  return page?.shadowRoot?.querySelector('.blocked') === null;
}
