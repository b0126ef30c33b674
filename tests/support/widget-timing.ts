/** How a page with our widgets feels to its visitor: when they see what, what moves, and what keeps the page from answering. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** As large as most phones here. */
const SCREEN = { width: 412, height: 915 };

export interface Feeling {
  /** When the first words stood there, in milliseconds since the visit began. */
  words: number;
  /** When all cards stood there, painted. */
  cards: number;
  /** The same since our script could start; null where there is none. */
  sinceScript: number | null;
  /** How much moved that nobody had touched: 0 is nothing. */
  shift: number;
  /** What moved. */
  moved: string[];
  /** How long the page could not answer, beyond 50 ms for each piece of work. */
  blocked: number;
  /** How long the processor ran scripts for it. */
  scripting: number;
}

export interface Circumstances {
  /** How many times slower than here the processor is. */
  slower: number;
  /** Of the network, there and back, in milliseconds; 0 is as fast as here. */
  latency: number;
  /** What comes through it, in kilobits a second. */
  kilobits: number;
}

interface Watched extends Window {
  feeling: { cards: number; shift: number; moved: string[]; blocked: number };
}

/** Visits a page for the first time, until so many cards stand there and nothing more comes. */
export async function feel(browser: Browser, url: string, cards: number, around: Circumstances): Promise<Feeling> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'id-ID' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // By the processor's own clock: whatever else this machine does is not the page's fault.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: around.slower });
  if (around.latency > 0) await slowDown(devtools, around);
  await page.addInitScript(watch, cards);
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as Watched).feeling.cards > 0);
  // What comes a moment later must not move anything either.
  await page.waitForLoadState('networkidle');
  const feeling = await read(page);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await context.close();
  return { ...feeling, scripting: 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) };
}

async function slowDown(devtools: CDPSession, { latency, kilobits }: Circumstances): Promise<void> {
  const throughput = (kilobits * 1000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Runs in the page, before anything of it. */
function watch(cards: number): void {
  const feeling = { cards: 0, shift: 0, moved: [] as string[], blocked: 0 };
  Object.assign(window, { feeling });
  const standing = () => {
    const widget = document.querySelector('layan-services-widget');
    if (!widget) return document.querySelectorAll('.layan-card').length;
    const list = widget.shadowRoot?.querySelector('layan-service-list');
    return list?.shadowRoot?.querySelectorAll('.card').length;
  };
  // The next frame begins when this one is painted.
  const look = () =>
    requestAnimationFrame(() => {
      if (standing() === cards) requestAnimationFrame(() => (feeling.cards = performance.now()));
      else look();
    });
  look();
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => (feeling.blocked += duration - 50));
  observe('layout-shift', entry => {
    const { value, hadRecentInput, sources } = entry as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    };
    if (hadRecentInput) return;
    feeling.shift += value;
    feeling.moved.push(...sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'inside a widget'));
  });
}

function read(page: Page): Promise<Omit<Feeling, 'scripting'>> {
  return page.evaluate(() => {
    const { feeling } = window as unknown as Watched;
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const script = resources.find(({ name }) => name.endsWith('/layan.js'));
    return {
      ...feeling,
      words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? feeling.cards,
      sinceScript: script ? feeling.cards - script.responseEnd : null,
    };
  });
}

export interface Freight {
  bytes: number;
  requests: number;
}

/** What a page with a widget makes its visitor fetch, headers and all, without the page itself: at the first visit, and at the next. */
export async function freight(browser: Browser, url: string, encoding: 'br' | 'gzip'): Promise<[Freight, Freight]> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'id-ID' });
  const first = await once();
  const next = await once();
  await context.close();
  return [first, next];

  async function once(): Promise<Freight> {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': encoding } });
    const ours = new Set<string>();
    const total = { bytes: 0, requests: 0 };
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Document' || response.fromDiskCache || response.url.endsWith('/favicon.ico')) return;
      ours.add(requestId);
      total.requests++;
    });
    devtools.on('Network.requestServedFromCache', ({ requestId }) => ours.delete(requestId));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (ours.has(requestId)) total.bytes += encodedDataLength;
    });
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await page.close();
    return total;
  }
}
