/** The widget's tag as a webmaster pastes it, and what search engines read beside it. */
import { html as inline, Markup } from '@layan/domain/publish/markup.ts';
import { jsonLd } from '@layan/domain/publish/json-ld.ts';
import { widgetTag } from '@layan/domain/publish/widget-tag.ts';
import { languageOf, serviceOf, type Ground } from './ground.ts';

/** The folder that a site without a server keeps everything in. */
export const FOLDER = 'layan';

/** With the HTML inside, or with nothing. */
export function tagOf(ground: Ground): Markup {
  const { choices, offer, catalogue } = ground;
  const alone = choices.way === 'static';
  const whole = widgetTag(choices.widget, catalogue, {
    language: languageOf(choices),
    service: serviceOf(choices),
    endpoint: alone ? '' : offer.server,
    catalog: alone ? `${FOLDER}/${catalogue.agency.slug}.json` : '',
    // As the page around it: then the tag says nothing.
    attributes: { lang: choices.lang },
    ...(alone ? {} : pagesOf(ground)),
  });
  if (choices.light) return new Markup(whole);
  // What stands in an attribute never holds a bracket.
  const [open = ''] = /^<[^>]*>/.exec(whole) ?? [];
  return new Markup(`${open}</layan-${choices.widget}-widget>`);
}

export function dataScript(ground: Ground): Markup {
  const { choices, offer, catalogue } = ground;
  const pages = `${offer.server}layanan/`;
  const own = catalogue.agency.slug === offer.own && choices.way !== 'static';
  const data = jsonLd(catalogue, {
    service: serviceOf(choices),
    ...(own ? { home: pages, href: id => `${pages}${id}` } : {}),
  });
  return inline`<script type="application/ld+json">${new Markup(data)}</script>`;
}

/** Where links lead without JavaScript: to the office's own pages, or for another agency to the pages made for frames. */
function pagesOf({ choices, offer, catalogue }: Ground) {
  const { slug } = catalogue.agency;
  const asked = new URLSearchParams(languageOf(choices) === 'en' ? { lang: 'en' } : {});
  if (slug === offer.own) {
    const pages = `${offer.server}layanan/`;
    const end = asked.size > 0 ? `?${asked.toString()}` : '';
    return { href: (id: string) => `${pages}${id}${end}`, back: `${pages}${end}`, search: `${pages}${end}` };
  }
  asked.set('agency', slug);
  const page = `${offer.server}embed/services?${asked.toString()}`;
  return { href: (id: string) => `${page}&service=${encodeURIComponent(id)}`, back: page, search: page };
}
