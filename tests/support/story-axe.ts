import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

interface StoryModule {
  default: { args?: object; render?: (args: never, context: never) => unknown };
  [name: string]: { args?: object; render?: (args: never, context: never) => unknown };
}

const WIDTHS = [1080, 360];
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Stories of something that is on its way and stays so. */
const ON_ITS_WAY = /^Loading|Busy|Files/;

/** How many frames a story has to fetch what it shows. */
const PATIENCE = 300;

/** Nothing in it is on its way any more. */
async function settled(host: Element): Promise<void> {
  for (let frame = 0; frame < PATIENCE && isBusy(host); frame++) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

function isBusy(node: Element | ShadowRoot): boolean {
  return [...node.querySelectorAll('*')].some(
    each => each.getAttribute('aria-busy') === 'true' || (each.shadowRoot !== null && isBusy(each.shadowRoot)),
  );
}

/** One test per story, width and direction. A `Walkthrough` moves by itself and is not tested. */
export function testStories(path: string, { default: meta, ...stories }: StoryModule): void {
  describe(path, () => {
    for (const [name, story] of Object.entries(stories)) {
      if (name === 'Walkthrough') continue;
      for (const width of WIDTHS) {
        for (const direction of DIRECTIONS) {
          it(`${name} is accessible at ${width} px, ${direction}`, async () => {
            await setViewport({ width, height: 900 });
            document.documentElement.lang = 'id';
            document.documentElement.dir = direction;
            const render = story.render ?? meta.render;
            if (!render) throw new Error(`${path} has no render function`);
            const args = { ...meta.args, ...story.args } as never;
            const host = await fixture<HTMLElement>(html`<div>${render(args, { args } as never)}</div>`);
            if (!ON_ITS_WAY.test(name)) await settled(host);
            await expect(host).to.be.accessible();
            // Reflow (WCAG 1.4.10): nothing may make the page scroll sideways.
            expect(document.documentElement.scrollWidth).to.be.at.most(width);
          });
        }
      }
    }
  });
}
