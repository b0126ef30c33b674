/** What the tests of the widgets share: real catalogues, as the test server hands them out, and what a visitor sees of it. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';

export const LANDAK = '/packages/catalog/agencies/landak.json';
export const BANGKALAN = '/packages/catalog/agencies/bangkalan.json';
export const NOWHERE = '/stories/nowhere.json';

/** All words in an element and in every shadow root within, as they are drawn: what is slotted stands where it is shown. */
export function words(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = inside.length > 0 ? inside : ((node as Element).shadowRoot ?? node).childNodes;
  return [...children].map(words).join(' ').replace(/\s+/g, ' ').trim();
}

/** Waits until these words are there. */
export async function shows(widget: Element, text: string): Promise<void> {
  await waitUntil(() => words(widget).includes(text), `“${text}” is not shown, but: ${words(widget).slice(0, 300)}`, {
    timeout: 5000,
  });
}

/** The first element that fits, through every shadow root. */
export function find<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T {
  const found = search<T>(root, selector);
  if (!found) expect.fail(`There is no ${selector}`);
  return found;
}

export function search<T extends Element>(root: Element | ShadowRoot, selector: string): T | null {
  const here = root.querySelector<T>(selector) ?? ('shadowRoot' in root && root.shadowRoot?.querySelector<T>(selector));
  if (here) return here;
  for (const each of [
    ...root.querySelectorAll('*'),
    ...('shadowRoot' in root ? (root.shadowRoot?.querySelectorAll('*') ?? []) : []),
  ]) {
    const within = each.shadowRoot && search<T>(each.shadowRoot, selector);
    if (within) return within;
  }
  return null;
}

/** What the webmaster is told, while `act` runs. */
export async function consoleLines(act: () => Promise<void>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...said: unknown[]) => lines.push(said.join(' '));
  try {
    await act();
    await aTimeout(0);
  } finally {
    console.warn = warn;
  }
  return lines.filter(line => line.startsWith('Layan'));
}
