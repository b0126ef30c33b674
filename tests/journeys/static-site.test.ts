/** A folder on somebody's web space: the widgets and a catalogue file, and no server of ours anywhere. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, findChromium } from '../support/chromium.mjs';
import { openSite, type Site } from '../support/host-page.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

describe('a site without a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layan-site-'));
  let site: Site;
  let browser: Browser;

  before(async () => {
    const command = join(import.meta.dirname, '../../packages/server/bin/layan.ts');
    execFileSync(process.execPath, [command, 'site', folder, '--agency', 'landak'], {
      env: { ...process.env, LAYAN_DATA: join(folder, 'data') },
    });
    site = await openSite();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      site.put(file.slice(folder.length).replaceAll('\\', '/'), readFileSync(file, 'utf8'), {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
    }
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments });
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds, opens and ticks off a service, and asks nobody else for anything', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', request => {
      if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
    });
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${site.origin}/index.html`);
    const services = page.locator('layan-services-widget');
    await services.getByRole('searchbox').fill('mau adopsi');
    await services.locator('a.card', { hasText: 'Rekomendasi adopsi anak' }).click();
    await services.getByRole('button', { name: 'Periksa berkas saya' }).click();
    await services.getByRole('checkbox').first().click();
    await services.getByText('Yang masih kurang: 13').waitFor();
    await page.locator('layan-complaint-channels-widget').scrollIntoViewIfNeeded();
    await page.getByRole('heading', { name: 'Sampaikan pengaduan Anda' }).waitFor();

    assert.deepEqual(elsewhere, []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('says all of it without JavaScript too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/index.html`);

    assert.equal(await page.locator('layan-services-widget .layan-card').count(), 11);
    assert.ok(await page.getByText('Sampaikan pengaduan Anda').isVisible());
    await context.close();
  });
});
