/**
 * The one script a webmaster pastes. It loads each widget when its tag comes near the screen, whether the tag was there before
 * or comes later, and lets frames of ours be as high as what is in them. Pasted again, it does nothing.
 */
import { begin } from '@layan/client/begun.ts';
import { sizeFrames } from '@layan/client/frames.ts';
import { claimPage } from './claim.ts';

/** Where the widgets' scripts lie, from this script. */
declare const LAYAN_SCRIPTS: string;
/** What each widget needs at once, itself first; by its tag without `layan-`. */
declare const LAYAN_NEEDS: Record<string, string[]>;

const SELECTOR = Object.keys(LAYAN_NEEDS)
  .map(name => `layan-${name}:not(:defined)`)
  .join();

if (claimPage()) start();

function start() {
  const asked = new Set<string>();
  /** One line is enough, whatever else fails for the same reason. */
  let said = false;
  const near = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        beginCatalogue(target);
        load(target.localName);
      }
    },
    { rootMargin: '100% 0px' },
  );

  const load = (tag: string) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    // What the widget needs is on its way before the widget can say so.
    const [widget, ...rest] = LAYAN_NEEDS[tag.slice(6)]!.map(
      name => import(LAYAN_SCRIPTS.concat(name, '.js')) as Promise<unknown>,
    );
    for (const script of rest) script.catch(() => undefined);
    widget!.catch((reason: unknown) => {
      asked.delete(tag);
      if (!said) console.warn('Layan: the widgets cannot be loaded now; what stands inside their tags stays.', reason);
      said = true;
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

/** The catalogue that a tag names, as its widget will: beside the scripts and not after them. The queue needs none. */
function beginCatalogue(widget: Element) {
  if (widget.localName === 'layan-queue-widget') return;
  const [endpoint, agency, catalog] = ['endpoint', 'agency', 'catalog'].map(name => widget.getAttribute(name) ?? '');
  const file =
    catalog ||
    (endpoint && agency && `${endpoint.replace(/\/*$/, '')}/catalog/${encodeURIComponent(agency)}.public.json`);
  if (file && URL.canParse(file, document.baseURI)) begin(new URL(file, document.baseURI).href);
}
