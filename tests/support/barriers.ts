import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Once `screen` is there, the page has no barrier that axe knows, and does not scroll sideways. `within`: only that is looked at. */
export async function expectNoBarrier(page: Page, screen: string, within?: string[]): Promise<void> {
  await page.locator(screen).waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(
    async context => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context?: string[]) => Promise<{ violations: Violation[] }> };
      };
      const { violations } = await axe.run(...context);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
    },
    within ? [within] : [],
  );
  assert.deepEqual(found, [], screen);
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.equal(fits, true, `${screen} scrolls sideways`);
}
