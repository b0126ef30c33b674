/**
 * The queue as a plain page: how busy the office is before one sets out and, where the office allows it, a number from home. A
 * form is all it needs.
 */
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { REMOTE_KEY_LENGTH, type LineView, type QueueView, type TicketView } from '@layan/domain/api/queue.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { html, type Markup } from '@layan/domain/publish/markup.ts';
import { momentInWords, timeInWords, waitingInWords } from '@layan/domain/publish/queue-facts.ts';
import { say, type PublishLanguage, type WordKey } from '@layan/domain/publish/words.ts';
import { assertOwnPage } from '../access.ts';
import type { Context } from '../app.ts';
import { askedLanguage, inLanguage, parameter, plainPage } from '../page.ts';
import { linesView, takeView, ticketSlip } from '../plain-queue.ts';
import { Refused } from '../refusal.ts';
import { newSecret } from '../secret.ts';
import { StorageProblem } from '../store/problem.ts';

const FORM = 'application/x-www-form-urlencoded';
/** A form here says a letter, a key and an answer. */
const LONGEST_FORM = 2048;

/** Why there is no number, where there are words of our own for it. */
const REASONS: Record<string, WordKey> = {
  closed: 'queue-widget.closed',
  closing: 'queue-widget.closed',
  full: 'queue-widget.full',
  'remote-closed': 'queue-widget.remote-closed',
  'remote-full': 'queue-widget.remote-full',
  'too-many': 'queue-widget.too-many',
};

const DESCRIPTION = {
  id: (office: string) => `Seberapa ramai antrean di ${office} sekarang, loket demi loket.`,
  en: (office: string) => `How busy the queues at ${office} are now, line by line.`,
};

export function registerQueuePage(root: FastifyInstance, context: Context): void {
  root.get('/antre', (_request, reply) => reply.redirect('/antre/', 308));
  // By itself, because only these routes read a form.
  void root.register(async app => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser<string>(FORM, { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) =>
      done(null, new URLSearchParams(body)),
    );
    registerPlainQueue(app, context);
  });
}

function registerPlainQueue(app: FastifyInstance, { config, catalogues, queue, clock }: Context): void {
  const { agency } = catalogues.own;
  const office = agencyTitle(agency);

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    // A form says where it comes from only when its page may be named.
    reply.header('referrer-policy', 'same-origin');
  });

  app.get('/antre/', async (request, reply) => {
    const language = askedLanguage(request.query);
    const view = await queue.view(clock());
    const ticket = parameter(request.query, 'nomor');
    if (ticket) return send(reply, slipPage(await queue.ticket(ticket, clock()), view, language));
    const letter = parameter(request.query, 'line');
    const line = view.lines.find(each => each.letter === letter);
    if (!line?.remote) return send(reply, queuePage(view, language));
    // Whoever goes back and presses again finds the same form, and gets the same number.
    return send(reply.header('cache-control', 'private, no-cache'), takePage(line, language));
  });

  app.post('/antre/', async (request, reply) => {
    const language = askedLanguage(request.query);
    const { origin } = request.headers;
    if (!origin || !config.origins.includes(origin)) assertOwnPage(request, config);
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const { key, ...wish } = readForm(form, language);
    const ticket = await queue.issueFromAfar(wish, key, request.ip, clock());
    return send(reply.code(201), slipPage(ticket, await queue.view(clock()), language));
  });

  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const language = askedLanguage(request.query);
    const status =
      error instanceof Refused ? error.status : error instanceof StorageProblem ? 503 : (error.statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error, req: request }, 'unexpected error');
    const problem = error instanceof Refused ? error.body.problem : '';
    const words = say(language, REASONS[problem] ?? 'queue-widget.refused');
    const back = html`<p class="all">
      <a href="${inLanguage('./', language)}">${say(language, 'queue-widget.back')}</a>
    </p>`;
    return send(reply.code(status), page(language, words, back));
  });

  function queuePage(view: QueueView, language: PublishLanguage): string {
    const { now, open, opensAt, lines } = view;
    if (!open) {
      const when = opensAt === null ? null : momentInWords(opensAt, now, agency.timeZone, language);
      const lead = when === null ? say(language, 'come-back.ask') : say(language, 'come-back.opens', when);
      return page(language, say(language, 'come-back.closed'), linesView({ ...view, remote: false }, language), {
        lead,
        listed: true,
      });
    }
    const waiting = lines.reduce((sum, line) => sum + line.waiting, 0);
    const lead = `${timeInWords(now, agency.timeZone, language)} · ${waitingInWords(waiting, language)}`;
    return page(language, say(language, 'queue-widget.title'), linesView(view, language), { lead, listed: true });
  }

  function takePage(line: LineView, language: PublishLanguage): string {
    return page(language, line.name[language], takeView(line, newSecret(), language));
  }

  function slipPage(ticket: TicketView, { lines }: QueueView, language: PublishLanguage): string {
    const line = lines.find(({ letter }) => letter === ticket.line);
    return page(
      language,
      `${say(language, 'queue-ticket.number')}: ${ticket.code}`,
      ticketSlip(ticket, line, language),
    );
  }

  /** `listed`: search engines may know of it; all else is one person's. */
  function page(
    language: PublishLanguage,
    heading: string,
    content: Markup,
    { lead = office, listed = false } = {},
  ): string {
    return plainPage({
      language,
      agency,
      publicUrl: config.publicUrl,
      path: 'antre/',
      title: `${heading} – ${office}`,
      description: DESCRIPTION[language](office),
      indexed: listed,
      heading,
      lead,
      content,
    });
  }
}

/** What a form of ours says; anything else is refused. */
function readForm(form: URLSearchParams, language: PublishLanguage) {
  const [line, key, cases] = [form.get('line') ?? '', form.get('key') ?? '', form.get('cases') ?? '1'];
  const isKey = key.length >= REMOTE_KEY_LENGTH && /^[\w-]{1,100}$/.test(key);
  if (!/^[A-Z]$/.test(line) || !isKey || !/^([1-9]|[1-4]\d|50)$/.test(cases)) throw new Refused('refused');
  return { line, key, cases: Number(cases), priority: form.get('priority') === 'yes', language };
}

function send(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page);
}
