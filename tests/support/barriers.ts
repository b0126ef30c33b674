import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Once `screen` is there, the page has no barrier that axe knows, and does not scroll sideways. */
export async function expectNoBarrier(page: Page, screen: string): Promise<void> {
  await page.locator(screen).waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  });
  assert.deepEqual(found, [], screen);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.equal(fits, true, `${screen} scrolls sideways`);
}
