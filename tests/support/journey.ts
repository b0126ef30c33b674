/** A real server and a real browser for the journeys. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { readConfig } from '../../packages/server/src/config.ts';
import { buildApp } from '../../packages/server/src/app.ts';
import { Staff } from '../../packages/server/src/people/staff.ts';
import { openStore } from '../../packages/server/src/store/store.ts';
import { chromiumArguments, findChromium } from './chromium.mjs';

export interface House {
  /** The server's address, with a slash at its end. */
  url: string;
  browser: Browser;
  /** Who may do everything, from the first start. */
  supervisor: { name: string; password: string };
  close: () => Promise<void>;
  /** Stops and starts the server on the same port: what a power cut looks like from the kiosk. */
  stopServer: () => Promise<void>;
  startServer: () => Promise<void>;
}

export interface HouseOptions {
  /** The sites whose pages may embed it. */
  origins?: string[];
  /** Another clock than the machine's, in milliseconds since the epoch. */
  clock?: () => number;
}

/** Starts Layan for an agency (slug or catalogue file) and a browser. */
export async function openHouse(
  agency = 'bangkalan',
  { origins = [], clock = Date.now }: HouseOptions = {},
): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'layan-'));
  const config = readConfig({
    LAYAN_AGENCY: agency,
    LAYAN_DATA: data,
    LAYAN_KEYS: join(data, 'keys.json'),
    LAYAN_ORIGINS: origins.join(' '),
  });
  const start = async (port: number) => {
    const store = await openStore({ data });
    const app = buildApp({ config, store, clock });
    await app.listen({ port, host: '127.0.0.1' });
    const first = await new Staff(store).first(clock());
    return { app, first, stop: () => app.close().then(() => store.close()) };
  };
  let server = await start(0);
  const supervisor = server.first ?? { name: '', password: '' };
  const address = server.app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments });
  return {
    url: `http://127.0.0.1:${port}/`,
    browser,
    supervisor,
    stopServer: () => server.stop(),
    startServer: async () => {
      server = await start(port);
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export const PORTRAIT = { width: 1080, height: 1920 };
export const LANDSCAPE = { width: 1920, height: 1080 };
export const PHONE = { width: 390, height: 844 };

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about, requests to other origins among it. */
  complaints: string[];
}

/** A fresh browser profile at an address below the house. */
export async function visit(house: House, path = 'kiosk/', viewport = PORTRAIT): Promise<Visit> {
  const context = await house.browser.newContext({ viewport, locale: 'id-ID' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    if (!request.url().startsWith(house.url) && !request.url().startsWith('data:'))
      complaints.push(`another origin: ${request.url()}`);
  });
  await page.goto(new URL(path, house.url).href);
  return { page, context, complaints };
}

/** All words on the page, through every shadow root, with what stands in fields. */
export function allWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text) words.push(node.data);
      if (node instanceof HTMLInputElement) words.push(node.value);
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return words.join(' ').replace(/\s+/g, ' ');
  });
}

/** What stands on whatever has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });
}
