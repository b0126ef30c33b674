/** The office's services as plain pages: a list that can be searched, and each service whole. No script is needed to read them. */
import type { FastifyInstance } from 'fastify';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { costInBrief, timeInBrief } from '@layan/domain/publish/facts.ts';
import { jsonLd } from '@layan/domain/publish/json-ld.ts';
import { lightHtml, type LightOptions } from '@layan/domain/publish/light-html.ts';
import { html, Markup } from '@layan/domain/publish/markup.ts';
import type { PublishLanguage } from '@layan/domain/publish/words.ts';
import { createSearch, type Answer, type Search } from '@layan/domain/search/search.ts';
import type { Context } from '../app.ts';
import { askedLanguage, inLanguage, parameter, plainPage, sendPage, type PlainPage } from '../page.ts';

interface ServiceParams {
  service: string;
}

const WORDS = {
  id: {
    title: (office: string) => `Layanan ${office}`,
    lead: 'Syarat, langkah, lama, dan biaya setiap layanan.',
    description: (count: number, office: string) =>
      `${count} layanan ${office}: apa yang perlu disiapkan, langkah-langkahnya, lamanya, biayanya, dan ke mana mengadu.`,
    about: (plain: string, office: string) =>
      `${plain} di ${office}: apa yang perlu disiapkan, langkah-langkahnya, dan ke mana mengadu.`,
    time: 'Lamanya',
    cost: 'Biaya',
    found: (count: number, words: string) => `${count} layanan untuk “${words}”`,
    none: (words: string) => `Kami tidak menemukan layanan untuk “${words}”`,
    elsewhere: (what: string, where: string) => `Urusan “${what}” ada di ${where}.`,
    again:
      'Coba kata lain yang sederhana, misalnya “bantuan” atau “surat”, atau pilih dari semua layanan di bawah ini.',
    all: 'Lihat semua layanan',
    gone: 'Layanan ini tidak ada di sini',
    goneHint: 'Mungkin namanya sudah berubah. Cari dengan kata Anda sendiri, atau pilih dari daftar.',
  },
  en: {
    title: (office: string) => `Services of ${office}`,
    lead: 'What each service takes, how it goes, how long and how much.',
    description: (count: number, office: string) =>
      `${count} services of ${office}: what to bring, the steps, the time, the cost, and where to complain.`,
    about: (plain: string, office: string) => `${plain} at ${office}: what to bring, the steps, and where to complain.`,
    time: 'Time',
    cost: 'Cost',
    found: (count: number, words: string) => `${count} ${count === 1 ? 'service' : 'services'} for “${words}”`,
    none: (words: string) => `We found no service for “${words}”`,
    elsewhere: (what: string, where: string) => `For “${what}”, go to ${where}.`,
    again: 'Try another simple word, such as “aid” or “letter”, or choose from all services below.',
    all: 'See all services',
    gone: 'This service is not here',
    goneHint: 'Its name may have changed. Search in your own words, or choose from the list.',
  },
};

export function registerServices(app: FastifyInstance, { config, catalogues }: Context): void {
  const { own } = catalogues;
  const { agency, services } = own;
  const office = agencyTitle(agency);
  let search: Search | null = null;

  app.get('/layanan', (_request, reply) => reply.redirect('/layanan/', 308));

  app.get('/layanan/', (request, reply) => {
    const language = askedLanguage(request.query);
    const query = parameter(request.query, 'q').trim();
    if (!query) return sendPage(request, reply, listPage(language));
    search ??= createSearch([own]);
    // What somebody looks for is nobody else's business.
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(foundPage(search.find(query), query, language));
  });

  app.get<{ Params: ServiceParams }>('/layanan/:service', (request, reply) => {
    const language = askedLanguage(request.query);
    const service = services.find(({ id }) => id === request.params.service);
    if (service) return sendPage(request, reply, servicePage(service, language));
    return reply
      .code(404)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(gonePage(language));
  });

  function listPage(language: PublishLanguage): string {
    const words = WORDS[language];
    return plainPage({
      ...shell(language),
      title: words.title(office),
      description: words.description(services.length, office),
      data: jsonLd(own, data()),
      heading: words.title(office),
      lead: words.lead,
      content: list(language),
    });
  }

  function foundPage({ hits, none, elsewhere }: Answer, query: string, language: PublishLanguage): string {
    const words = WORDS[language];
    const title = none ? words.none(query) : words.found(hits.length, query);
    const hint = elsewhere ? words.elsewhere(elsewhere.thing[language], elsewhere.office[language]) : null;
    const only = none ? undefined : hits.map(({ service }) => service.id);
    return plainPage({
      ...shell(language),
      title,
      description: words.lead,
      indexed: false,
      heading: title,
      lead: none ? (hint ?? words.again) : words.lead,
      content: html`${hint && none ? html`<p class="hint">${words.again}</p>` : null}${list(language, { query, only })}${
        only ? html`<p class="all"><a href="${inLanguage('./', language)}">${words.all}</a></p>` : null
      }`,
    });
  }

  function servicePage(service: Service, language: PublishLanguage): string {
    const words = WORDS[language];
    const plain = service.editorial.plain[language];
    const [time, cost] = [timeInBrief(service.processingTime, language), costInBrief(service.cost, language)];
    const facts = [time && `${words.time}: ${time}.`, cost && `${words.cost}: ${cost}.`].filter(Boolean).join(' ');
    const light = { ...options(language), service: service.id, heading: 1 };
    return plainPage({
      ...shell(language),
      path: `layanan/${service.id}`,
      title: `${plain} – ${office}`,
      description: `${words.about(plain, office)} ${facts}`.trim(),
      data: jsonLd(own, { ...data(), service: service.id }),
      content: html`${new Markup(lightHtml('services', own, light))}
        <aside>${new Markup(lightHtml('queue', own, { language, endpoint: '../' }))}</aside>`,
    });
  }

  function gonePage(language: PublishLanguage): string {
    const { gone, goneHint } = WORDS[language];
    return plainPage({
      ...shell(language),
      title: gone,
      description: goneHint,
      indexed: false,
      heading: gone,
      lead: goneHint,
      content: list(language),
    });
  }

  function list(language: PublishLanguage, parts: Pick<LightOptions, 'query' | 'only'> = {}): Markup {
    const light = { ...options(language), search: inLanguage('./', language), heading: 2, ...parts };
    return new Markup(lightHtml('services', own, light));
  }

  function options(language: PublishLanguage): LightOptions {
    return { language, href: id => inLanguage(`./${id}`, language), back: inLanguage('./', language) };
  }

  function shell(language: PublishLanguage): Pick<PlainPage, 'language' | 'agency' | 'publicUrl' | 'path'> {
    return { language, agency, publicUrl: config.publicUrl, path: 'layanan/' };
  }

  /** Absolute addresses or none: search engines take no others. */
  function data() {
    if (!config.publicUrl) return {};
    const home = new URL('layanan/', config.publicUrl).href;
    return { home, url: home, href: (id: string) => `${home}${id}` };
  }
}
