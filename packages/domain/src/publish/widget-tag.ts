/** A widget's tag as it stands in a page, with what people read before and without its script. */
import type { Catalogue } from '../catalog/schema.ts';
import { lightHtml, type LightOptions } from './light-html.ts';
import { webAddress } from './light-parts.ts';
import { html, Markup } from './markup.ts';

export const WIDGETS = [
  'services',
  'service-card',
  'checklist',
  'queue',
  'pledge',
  'complaint-channels',
  'complaint',
] as const;
export type WidgetName = (typeof WIDGETS)[number];

export interface TagOptions extends LightOptions {
  /** The agency on the server; the catalogue's own when absent. Nothing where a catalogue file is named and no server. */
  agency?: string | undefined;
  /** Address of a catalogue file, for a page without a server. */
  catalog?: string | undefined;
  /** Further attributes, such as `href` of a card. */
  attributes?: Readonly<Record<string, string>> | undefined;
}

/** Such as `<layan-services-widget endpoint="…" agency="…" lang="id">…</layan-services-widget>`. */
export function widgetTag(widget: WidgetName, catalogue: Catalogue, options: TagOptions): string {
  const { endpoint = '', catalog = '', language, service = '' } = options;
  const agency = options.agency ?? (catalog && !endpoint ? '' : catalogue.agency.slug);
  const attributes = Object.entries({
    endpoint: webAddress(endpoint),
    agency,
    catalog: webAddress(catalog),
    service,
    lang: language,
    ...options.attributes,
  })
    .filter(([name, value]) => value !== '' && /^[a-z][a-z0-9-]*$/.test(name) && !name.startsWith('on'))
    .map(([name, value]) => html` ${name}="${value}"`);
  const tag = new Markup(`layan-${widget}-widget`);
  return html`<${tag}${attributes}>${new Markup(lightHtml(widget, catalogue, options))}</${tag}>`.toString();
}
