/** The frame of a page that needs no script: for people whose phone loads none, for search engines, and for printing. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { html, Markup } from '@layan/domain/publish/markup.ts';
import type { PublishLanguage } from '@layan/domain/publish/words.ts';
import { Asset, type Freshness } from './asset.ts';

export interface PlainPage {
  language: PublishLanguage;
  agency: Agency;
  title: string;
  /** One or two sentences for whoever finds the page in a search. */
  description: string;
  /** Its address below the server's root, such as `layanan/izin-lks`. */
  path: string;
  /** Root of the server as the world knows it; without it addresses stay relative. */
  publicUrl: string | null;
  /** False for what is true only now, or only for one person. */
  indexed?: boolean;
  /** Data for search engines, safe inside a script tag. */
  data?: string;
  /** Large at the top; without it the agency's name stands there, small. */
  heading?: string;
  lead?: string;
  content: Markup;
}

/** Our pages lie one folder below the server's root, wherever a proxy puts that. */
const ROOT = '../';

const WORDS = {
  id: { services: 'Layanan', queue: 'Antrean', menu: 'Menu', other: 'English', otherTag: 'en' },
  en: { services: 'Services', queue: 'Queues', menu: 'Menu', other: 'Indonesia', otherTag: 'id' },
};

/** Whoever asks for English gets it; all else is Indonesian. */
export function askedLanguage(query: unknown): PublishLanguage {
  return (query as { lang?: unknown } | null)?.lang === 'en' ? 'en' : 'id';
}

/** The end of an address that keeps the language. */
export function inLanguage(path: string, language: PublishLanguage): string {
  return language === 'en' ? `${path}?lang=en` : path;
}

/** A parameter as text, once and not too long; empty where there is none. */
export function parameter(query: unknown, name: string): string {
  const value = (query as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: string,
  freshness: Freshness = 'revalidate',
) {
  return new Asset(page, '.html', freshness).send(request, reply);
}

export function plainPage(page: PlainPage): string {
  const { language, agency, title, description, path, data, content, indexed = true } = page;
  const address = (to: PublishLanguage) => inLanguage(`${page.publicUrl ?? ROOT}${path}`, to);
  const alternates = (['id', 'en'] as const).map(
    to => html`<link rel="alternate" hreflang="${to}" href="${address(to)}" />`,
  );
  const known = html`<link rel="canonical" href="${address(language)}" /> ${alternates}`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        ${indexed ? known : html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="${ROOT}ticket.svg" type="image/svg+xml" />
        <link rel="preload" href="${ROOT}plus-jakarta-sans.woff2" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${ROOT}v1/layan.css" />
        <link rel="stylesheet" href="${ROOT}house.css" />
        <link rel="stylesheet" href="${ROOT}pages.css" />
        ${
          data
            ? html`<script type="application/ld+json">
                ${new Markup(data)}
              </script>`
            : null
        }
      </head>
      <body>
        ${renderHeader(page)}
        <main>${content}</main>
        <footer>
          <p lang="id">${agencyTitle(agency)}${agency.address ? `, ${agency.address}` : ''}</p>
        </footer>
      </body>
    </html> `.toString();
}

function renderHeader({ language, agency, path, heading, lead }: PlainPage): Markup {
  const words = WORDS[language];
  const link = (to: string, name: string) =>
    html`<a href="${ROOT}${inLanguage(to, language)}" ${path === to ? html`aria-current="page"` : ''}>${name}</a>`;
  const other = language === 'en' ? 'id' : 'en';
  return html`<header ${heading ? '' : html`class="small"`}>
    <nav aria-label="${words.menu}">
      <a class="brand" href="${ROOT}${inLanguage('layanan/', language)}"
        ><img src="${ROOT}ticket.svg" alt="" width="40" height="40" /> <span lang="id">${shortName(agency)}</span></a
      >
      <span class="links">
        ${link('layanan/', words.services)} ${link('antre/', words.queue)}
        <a lang="${words.otherTag}" hreflang="${words.otherTag}" href="${ROOT}${inLanguage(path, other)}"
          >${words.other}</a
        >
      </span>
    </nav>
    ${heading ? html`<h1>${heading}</h1>` : null} ${lead ? html`<p class="place">${lead}</p>` : null}
  </header>`;
}

/** An agency's whole name is a paragraph; in the corner its place says which it is. */
function shortName({ place }: Agency): string {
  return place.name;
}
