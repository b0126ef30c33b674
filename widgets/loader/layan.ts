/**
 * The one script a webmaster pastes. It loads each widget when its tag comes near the screen, whether the tag was there before
 * or comes later, and lets frames of ours be as high as what is in them. Pasted again, it does nothing.
 */
import { sizeFrames } from '@layan/client/frames.ts';
import { claimPage } from './claim.ts';

const WIDGETS = ['services', 'service-card', 'checklist', 'queue', 'pledge', 'complaint-channels'];

/** Where the widgets' scripts lie, from this script. */
declare const LAYAN_SCRIPTS: string;

const SELECTOR = WIDGETS.map(name => `layan-${name}-widget:not(:defined)`).join();

if (claimPage()) start();

function start() {
  const asked = new Set<string>();
  const near = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        load(target.localName);
      }
    },
    { rootMargin: '100% 0px' },
  );

  const load = (tag: string) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    const script = (name: string) => import(LAYAN_SCRIPTS.concat(name, '.js')) as Promise<unknown>;
    // What the widget needs is on its way before the widget can say so.
    for (const name of ['core', 'guest']) script(name).catch(() => undefined);
    script(tag.slice(6)).catch((reason: unknown) => {
      asked.delete(tag);
      console.warn(`Layan: <${tag}> cannot be loaded now; what stands inside it stays.`, reason);
      addEventListener('online', () => load(tag), { once: true });
    });
  };

  const find = (root: ParentNode) => {
    for (const element of root.querySelectorAll(SELECTOR)) near.observe(element);
  };

  new MutationObserver(changes => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(SELECTOR)) near.observe(node);
        find(node);
      }
  }).observe(document, { childList: true, subtree: true });
  find(document);
  sizeFrames();
}
