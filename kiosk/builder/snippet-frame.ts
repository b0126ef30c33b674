/** The widget in a frame: its address, for the preview too, and the tag around it. */
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { html as inline, lines, type Markup } from '@layan/domain/publish/markup.ts';
import type { Choices } from './choices.ts';
import { OWN, tonesOf } from './colours.ts';
import { serviceOf, type Ground } from './ground.ts';
import { heightOf } from './snippet-css.ts';

/** The page with the widget alone, on the server with this address. */
export function frameAddress(server: string, agency: string, choices: Choices): string {
  const asked = new URLSearchParams({ agency });
  const service = serviceOf(choices);
  if (service) asked.set('service', service);
  if (choices.lang === 'en') asked.set('lang', 'en');
  const tones = tonesOf(choices.action);
  // A frame is light whatever the visitor's device prefers.
  if (tones && tones.asked !== OWN) asked.set('action', tones.day.slice(1));
  return `${server}embed/${choices.widget}?${asked.toString()}`;
}

/** With the script that gives the frame the height of what is in it; where an editor takes the script out, a fixed one stays. */
export function frameTag({ choices, offer, catalogue }: Ground): Markup {
  const address = frameAddress(offer.server, catalogue.agency.slug, choices);
  const height = String(heightOf(choices.widget, catalogue));
  return lines(
    inline`<iframe src="${address}" title="${agencyTitle(catalogue.agency)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    inline`<script type="module" src="${offer.server}v1/layan.js"></script>`,
  );
}
