/** The counter's page as its officer uses it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The smallest screen that officers have. */
export const LAPTOP = { width: 1366, height: 768 };

/** Somebody who works here says who they are. */
export async function signIn(page: Page, { name, password }: { name: string; password: string }) {
  await page.getByLabel('Nama pengguna').fill(name);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
}

/** Waits until the counter has this ticket in this state. */
export async function state(page: Page, words: string, code: string) {
  await page.waitForFunction(
    ([wanted, number]) => {
      const root = document
        .querySelector('layan-counter-page')
        ?.shadowRoot?.querySelector('layan-counter-console')?.shadowRoot;
      const slip = root?.querySelector('layan-counter-ticket')?.shadowRoot?.querySelector('.slip');
      const [above, shown] = [...(slip?.children ?? [])].map(each => each.textContent);
      return above === wanted && shown === number;
    },
    [words, code],
    { timeout: 5000 },
  );
}

/** Waits until the focus is on such an element, whose words or name begin like this. */
export async function focusIn(page: Page, tag: string, name = '') {
  await page.waitForFunction(
    ([wanted, words]) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const said = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      return focused?.tagName === wanted && said.trim().startsWith(words!);
    },
    [tag, name],
    { timeout: 5000 },
  );
}

/** The words of one element's own tree. */
export async function wordsOf(page: Page, tag: string): Promise<string> {
  const text = await page.locator(tag).evaluate(element => element.shadowRoot?.textContent ?? '');
  return text.replace(/\s+/g, ' ');
}

/** What axe finds. */
export async function obstacles(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

/** Whether the row that has the focus can be seen in its list. */
export function focusedIsVisible(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const list = focused?.closest('ol')?.getBoundingClientRect();
  const own = focused?.getBoundingClientRect();
  return Boolean(list && own && own.top >= list.top && own.bottom <= list.bottom + 1);
}
