/** How long a list of 1,000 services takes to appear, against the same DOM made by hand: one JSON line. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Catalogue, Service } from '../../packages/domain/src/catalog/schema.ts';
import { chromiumArguments, findChromium } from '../support/chromium.mjs';

const COUNT = 1000;
const AIM = 1.5;
const AGENCIES = join(import.meta.dirname, '../../packages/catalog/agencies');

const folder = mkdtempSync(join(tmpdir(), 'layan-bench-list-'));
try {
  const { ms, handmade_ms } = await measureInBrowser(await bundle(folder), manyServices());
  const ratio = ms / handmade_ms;
  console.log(
    JSON.stringify({
      figure: 'list.render',
      services: COUNT,
      ms: round(ms),
      handmade_ms: round(handmade_ms),
      ratio: round(ratio),
      aim: AIM,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the page's script as the kiosk's is built, and returns its path. */
async function bundle(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'list-page.ts'), formats: ['es'], fileName: 'list' },
    },
  });
  return join(outDir, 'list.js');
}

async function measureInBrowser(script: string, services: Service[]): Promise<{ ms: number; handmade_ms: number }> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.setContent('<!doctype html><html lang="id"><body></body></html>');
    await page.addScriptTag({ path: script, type: 'module' });
    return await page.evaluate(
      all => (window as unknown as { measure: typeof import('./list-page.ts').measure }).measure(all),
      services,
    );
  } finally {
    await browser.close();
  }
}

/** The real services, again and again, each time under another name. */
function manyServices(): Service[] {
  const real = readdirSync(AGENCIES)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => (JSON.parse(readFileSync(join(AGENCIES, name), 'utf8')) as Catalogue).services);
  return Array.from({ length: COUNT }, (_, index) => {
    const service = real[index % real.length]!;
    const { id, en } = service.editorial.plain;
    return {
      ...service,
      id: `${service.id}-${index}`,
      name: `${service.name} ${index}`,
      editorial: { ...service.editorial, plain: { id: `${id} ${index}`, en: `${en} ${index}` } },
    };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
