/** Widgets speak the language of the page around them, as far as we speak it: one language for all of them on a page. */
import { configureLocalization } from '@lit/localize';

const HOME = 'id';
const OTHERS = ['en'];

const { setLocale } = configureLocalization({
  sourceLocale: HOME,
  targetLocales: OTHERS,
  loadLocale: () => import('@layan/elements/locales/en.ts'),
});

const here = new Set<Element>();
let changes: MutationObserver | undefined;

/** Follows the page's language while the widget is in it; returns how to let go. */
export function followLanguage(widget: Element): () => void {
  here.add(widget);
  if (!changes) {
    changes = new MutationObserver(turn);
    changes.observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  turn();
  return () => {
    here.delete(widget);
    if (here.size > 0) return;
    changes?.disconnect();
    changes = undefined;
  };
}

/** The first widget decides. Words that cannot be had stay Indonesian, and say that they are. */
function turn() {
  const [widget] = here;
  if (!widget) return;
  const [wanted = ''] = languageAround(widget).toLowerCase().split('-');
  // Even where it is spoken already: another one may be on its way.
  setLocale(OTHERS.includes(wanted) ? wanted : HOME).catch(() => undefined);
}

function languageAround(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const language = node instanceof Element && node.getAttribute('lang');
    if (language) return language;
  }
  return HOME;
}
