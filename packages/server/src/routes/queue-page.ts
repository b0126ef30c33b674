/** How busy the office is, as a plain page. */
import type { FastifyInstance } from 'fastify';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { html } from '@layan/domain/publish/markup.ts';
import type { Context } from '../app.ts';
import { askedLanguage, plainPage } from '../page.ts';

export function registerQueuePage(app: FastifyInstance, { config, catalogues }: Context): void {
  const { agency } = catalogues.own;
  app.get('/antre', (_request, reply) => reply.redirect('/antre/', 308));

  app.get('/antre/', (request, reply) => {
    const language = askedLanguage(request.query);
    const page = plainPage({
      language,
      agency,
      publicUrl: config.publicUrl,
      path: 'antre/',
      title: agencyTitle(agency),
      description: '',
      content: html`<p>…</p>`,
    });
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
  });
}
