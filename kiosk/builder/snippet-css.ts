/** The few rules that a snippet may bring: the agency's colour, and the place that is kept until the widget comes. */
import type { WidgetName } from '@layan/domain/publish/widget-tag.ts';
import { extrasOf, type Choices, type Way } from './choices.ts';
import { OWN, tonesOf } from './colours.ts';
import { tagName } from './ground.ts';

/** About as high as each is on a phone, in the page's pixels. */
export const HEIGHTS: Record<WidgetName, number> = {
  services: 720,
  'service-card': 160,
  checklist: 640,
  queue: 320,
  pledge: 360,
  'complaint-channels': 480,
};

/** Where a short code says the colour. */
export const SHORT: Way[] = ['wordpress', 'joomla'];

/** The rules for what was chosen; empty where nothing was. */
export function cssOf(choices: Choices): string {
  const tag = tagName(choices);
  const tones = tonesOf(choices.action);
  const rules: string[] = [];
  if (tones && tones.asked !== OWN && !SHORT.includes(choices.way))
    rules.push(`${tag} {\n  --layan-color-action: light-dark(${tones.day}, ${tones.night});\n}`);
  if (choices.height && extrasOf(choices.way).includes('height'))
    rules.push(`${tag}:not(:defined) {\n  display: block;\n  min-height: ${HEIGHTS[choices.widget]}px;\n}`);
  return rules.join('\n');
}
