/** The few rules that a snippet may bring: the agency's colour, and the place that is kept until the widget comes. */
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { WidgetName } from '@layan/domain/publish/widget-tag.ts';
import { extrasOf, type Way } from './choices.ts';
import { OWN, rulesOf, tonesOf } from './colours.ts';
import { tagName, type Ground } from './ground.ts';

/** Where a short code says the colour. */
const SHORT: Way[] = ['wordpress', 'joomla'];

/** The rules for what was chosen; empty where nothing was. */
export function cssOf({ choices, catalogue }: Pick<Ground, 'choices' | 'catalogue'>): string {
  const tag = tagName(choices);
  const tones = tonesOf(choices.action);
  const rules: string[] = [];
  if (tones && tones.asked !== OWN && !SHORT.includes(choices.way))
    rules.push(`${tag} {\n  ${rulesOf(tones).join('\n  ')}\n}`);
  if (choices.height && extrasOf(choices.way).includes('height')) {
    const height = heightOf(choices.widget, catalogue);
    rules.push(`${tag}:not(:defined) {\n  display: block;\n  min-height: ${height}px;\n}`);
  }
  return rules.join('\n');
}

/** What lies below the first screen moves nothing that anybody sees. */
const SCREEN = 800;

/** About as high as a widget is on a wide page, in pixels: on a narrow one it is never lower, so no gap is left. */
export function heightOf(widget: WidgetName, { agency, services }: Catalogue): number {
  switch (widget) {
    case 'services':
      return Math.min(SCREEN, 60 + 90 * services.length);
    case 'service-card':
      return 140;
    case 'checklist':
      return SCREEN;
    case 'queue':
      return 350;
    case 'pledge':
      return agency.pledge ? 640 : 90;
    case 'complaint-channels':
      return 220;
    case 'complaint':
      return 260;
  }
}
