/** How our widgets look on somebody's page, as far as a browser can say. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

export interface Looks {
  /** Pixels by which the page is wider than the screen. */
  sideways: number;
  /** Words whose looks came from the page: how, and which. */
  strange: string[];
  /** What a finger touches and is smaller than 24 pixels. */
  tiny: string[];
  /** The width of the narrowest of our tags' grounds, in pixels. */
  narrowest: number;
  /** How many pieces of text were looked at. */
  texts: number;
}

/** Looks at every word and every target inside our tags, through all their shadow roots. */
export function lookAt(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    const looks = {
      sideways: document.documentElement.scrollWidth - innerWidth,
      strange: [] as string[],
      tiny: [] as string[],
      narrowest: Infinity,
      texts: 0,
    };
    const wanted: Record<string, RegExp> = {
      letterSpacing: /^(normal|0px)$/,
      textTransform: /^none$/,
      wordBreak: /^normal$/,
      textIndent: /^0px$/,
      textShadow: /^none$/,
      fontStyle: /^normal$/,
      visibility: /^visible$/,
      direction: /^ltr$/,
    };
    const lookAtText = (text: Text, element: Element) => {
      if (!text.data.trim() || element.closest('style, .unseen') || !element.checkVisibility()) return;
      looks.texts++;
      const style = getComputedStyle(element);
      const said = (what: string) => looks.strange.push(`${what}: “${text.data.trim().slice(0, 40)}”`);
      // The smallest step of type, 0.875, of the smallest size of type that can be read, 15 pixels.
      if (parseFloat(style.fontSize) < 13.1) said(`font-size ${style.fontSize}`);
      // A letter or a number alone is set tight.
      const tight = parseFloat(style.lineHeight) < 1.15 * parseFloat(style.fontSize);
      if (tight && text.data.trim().length > 4) said(`line-height ${style.lineHeight}`);
      for (const [name, allowed] of Object.entries(wanted)) {
        const value = style[name as 'visibility'];
        if (!allowed.test(value)) said(`${name} ${value}`);
      }
    };
    const lookAtTarget = (element: Element) => {
      if (!element.matches('button, input, summary, a.card, label') || !element.checkVisibility()) return;
      // Nobody touches paper.
      if (matchMedia('print').matches) return;
      const { width, height } = element.getBoundingClientRect();
      const name = `${element.localName} “${element.textContent?.trim().slice(0, 40) ?? ''}”`;
      if (width < 24 || height < 24) looks.tiny.push(`${name} ${width} × ${height}`);
      if (getComputedStyle(element).pointerEvents === 'none') looks.tiny.push(`${name} cannot be touched`);
    };
    const walk = (node: Node, host: Element) => {
      if (node instanceof Text) lookAtText(node, node.parentElement ?? host);
      if (!(node instanceof Element || node instanceof ShadowRoot)) return;
      if (node instanceof Element) lookAtTarget(node);
      if (node instanceof Element && node.matches('.guest'))
        looks.narrowest = Math.min(looks.narrowest, node.clientWidth);
      // What stands inside our tag is the page's to style.
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot, node);
      else node.childNodes.forEach(child => walk(child, node instanceof Element ? node : host));
    };
    for (const tag of document.querySelectorAll('*')) if (/^layan-.*-widget$/.test(tag.localName)) walk(tag, tag);
    return looks;
  });
}

/** Nothing of the page's came in, all can be read and touched, and nothing hangs over the side: on a phone and on a desk. */
export async function expectOwnLooks(page: Page): Promise<void> {
  for (const width of [320, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    const looks = await lookAt(page);
    assert.ok(looks.texts > 50, `only ${looks.texts} pieces of text at ${width} px`);
    assert.deepEqual(looks.strange, [], `at ${width} px`);
    assert.deepEqual(looks.tiny, [], `at ${width} px`);
    assert.ok(looks.sideways <= 0, `${looks.sideways} px too wide at ${width} px`);
    assert.ok(looks.narrowest > 200, `a widget is ${looks.narrowest} px wide at ${width} px`);
  }
}

/** Every computed style of the page's own elements, without what follows from how much stands on the page. */
export function ownStyles(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const sizes = /^(block-size|height|perspective-origin|transform-origin)$/;
    const styles: Record<string, string> = {};
    for (const element of document.querySelectorAll('html, body, .own, .own *')) {
      const style = getComputedStyle(element);
      const whole = element.matches('html, body');
      styles[`${element.localName} ${element.id}`] = [...style]
        .filter(name => !whole || !sizes.test(name))
        .map(name => `${name}: ${style.getPropertyValue(name)}`)
        .join('; ');
    }
    return styles;
  });
}
