import type { CSSResult, LitElement } from 'lit';

/**
 * Looks that nothing on the first screen needs: loaded once the element has been drawn. `place` says whether they stand before
 * the element's own, which then win, or after them.
 */
export async function laterStyles(
  element: LitElement,
  load: () => Promise<CSSResult>,
  place: 'before' | 'after' = 'after',
): Promise<void> {
  const root = element.renderRoot as ShadowRoot;
  const sheet = await load().then(
    ({ styleSheet }) => styleSheet,
    () => undefined,
  );
  // Without them it is less handsome and says the same.
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  const own = root.adoptedStyleSheets;
  root.adoptedStyleSheets = place === 'before' ? [sheet, ...own] : [...own, sheet];
}
