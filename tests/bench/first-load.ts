/** What the kiosk's first screen costs: bytes by the build, and bytes and time as a real browser sees them. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { weighKiosk } from '../gates/weigh.ts';
import { openHouse, PORTRAIT } from '../support/journey.ts';

const AIMS: Record<string, number> = { 'kiosk/visitor/script': 60_000, 'kiosk/visitor/all': 100_000 };
const ROUNDS = 5;

for (const { entry, gzip } of await weighKiosk()) {
  if (entry in AIMS)
    console.log(
      JSON.stringify({ figure: `first-load.${entry.split('/').at(-1)}`, page: 'kiosk', gzip, aim: AIMS[entry] }),
    );
}
for (const agency of ['bangkalan', 'landak', 'kapuas', 'kaltara', 'purwakarta']) {
  const file = readFileSync(new URL(`../../packages/catalog/agencies/${agency}.json`, import.meta.url));
  console.log(
    JSON.stringify({
      figure: 'first-load.catalogue',
      agency,
      gzip: gzipSync(file, { level: 9 }).length,
      bytes: file.length,
    }),
  );
}

const house = await openHouse();
const times: number[] = [];
let bytes = 0;
for (let round = 0; round < ROUNDS; round++) {
  const context = await house.browser.newContext({ viewport: PORTRAIT });
  const page = await context.newPage();
  // What is loaded ahead, when the browser has nothing else to do, is not the first load.
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const kinds = new Map<string, string>();
  let transferred = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) !== 'Font') transferred += encodedDataLength;
  });
  const started = performance.now();
  await page.goto(`${house.url}kiosk/`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Mulai' }).waitFor();
  times.push(performance.now() - started);
  bytes = transferred;
  await context.close();
}
await house.close();
times.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    figure: 'first-load.browser',
    ms_to_first_button: Math.round(times[Math.floor(ROUNDS / 2)] ?? 0),
    bytes_without_fonts: bytes,
    what: 'page, script, catalogue and settings, headers included, until the first button can be touched',
  }),
);
