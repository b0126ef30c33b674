/**
 * A widget in a frame, for sites whose editor takes our tags out: the same tag, the same HTML inside, on a page that only the
 * listed sites may frame. `widgets/frame` tells the page around it how high it is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { html, Markup } from '@layan/domain/publish/markup.ts';
import { widgetTag, WIDGETS, type WidgetName } from '@layan/domain/publish/widget-tag.ts';
import type { PublishLanguage } from '@layan/domain/publish/words.ts';
import { createSearch, type Search } from '@layan/domain/search/search.ts';
import type { Context } from '../app.ts';
import { Asset } from '../asset.ts';
import { askedLanguage, parameter, sendPage } from '../page.ts';
import { framedHeaders, openHeaders } from '../security.ts';
import { both } from '../words.ts';

interface EmbedParams {
  widget: string;
}

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** Light whatever the visitor's device prefers: so are most sites that need a frame. */
const SCHEMES = new Map([
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/** What `widgets/frame` reads from the address; a link to the next page keeps it. */
const LOOKS = ['action', 'on-action', 'paper', 'scheme'];

export function registerEmbed(app: FastifyInstance, { config, catalogues }: Context): void {
  const headers = framedHeaders(config.origins);
  const searches = new Map<Catalogue, Search>();
  const light = new Asset(readFileSync(join(root, 'widgets', 'light', 'layan.css')), '.css', 'minutes');
  const frame = new Asset(readFileSync(join(import.meta.dirname, '..', 'home', 'embed.css')), '.css');

  app.get('/v1/layan.css', (request, reply) => light.send(request, reply.headers(openHeaders)));
  app.get('/embed.css', (request, reply) => frame.send(request, reply));

  app.get<{ Params: EmbedParams }>('/embed/:widget', (request, reply) => {
    reply.headers(headers);
    const { query } = request;
    const language = askedLanguage(query);
    const widget = WIDGETS.find(name => name === request.params.widget);
    const catalogue = catalogues.of(parameter(query, 'agency') || config.agency.slug);
    if (!widget || !catalogue) {
      const what = widget
        ? both('Instansi ini tidak dikenal', 'This agency is unknown')
        : both('Bagian ini tidak ada', 'There is no such widget');
      const known = widget ? catalogues.slugs : WIDGETS;
      return sendPage(request, reply.code(404), framedPage('id', what, html`<p>${what}: ${known.join(', ')}</p>`));
    }
    // What somebody looks for is nobody else's business.
    const freshness = parameter(query, 'q') ? 'revalidate' : 'minutes';
    return sendPage(request, reply, widgetPage(widget, catalogue, language, query), freshness);
  });

  /** Ids of the services that fit. */
  function found(catalogue: Catalogue, query: string): string[] {
    const search = searches.get(catalogue) ?? createSearch([catalogue]);
    searches.set(catalogue, search);
    return search.find(query).hits.map(({ service }) => service.id);
  }

  function widgetPage(widget: WidgetName, catalogue: Catalogue, language: PublishLanguage, asked: unknown): string {
    const service = parameter(asked, 'service') || parameter(asked, 'layanan');
    const kept = new URLSearchParams({ agency: catalogue.agency.slug });
    if (language === 'en') kept.set('lang', language);
    for (const name of LOOKS) {
      const value = parameter(asked, name);
      if (/^[0-9a-z]{1,8}$/i.test(value)) kept.set(name, value);
    }
    const query = parameter(asked, 'q').trim();
    const tag = widgetTag(widget, catalogue, {
      language,
      service: service || undefined,
      search: `./services?${kept.toString()}`,
      ...(query && { query, only: found(catalogue, query) }),
      endpoint: '../',
      href: id => `./services?${kept.toString()}&service=${encodeURIComponent(id)}`,
      back: `./services?${kept.toString()}`,
      // Other sites mostly refuse to be framed.
      outside: '_blank',
      heading: 2,
    });
    const scripts = html`<script type="module" src="../v1/layan.js"></script>
      <script type="module" src="../v1/frame.js"></script>`;
    return framedPage(
      language,
      agencyTitle(catalogue.agency),
      new Markup(tag),
      scripts,
      SCHEMES.get(parameter(asked, 'scheme')),
    );
  }
}

function framedPage(
  language: PublishLanguage,
  title: string,
  content: Markup,
  scripts: Markup | null = null,
  scheme = 'light',
): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${scheme}" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="../ticket.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="../v1/layan.css" />
        <link rel="stylesheet" href="../embed.css" />
        ${scripts}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html> `.toString();
}
