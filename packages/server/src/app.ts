import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Problem } from '@layan/domain/remote/remote.ts';
import type { Refusal } from '@layan/domain/api/api.ts';
import type { Config } from './config.ts';
import { registerApi } from './routes/api.ts';
import { registerCatalog } from './routes/catalog.ts';
import { registerHome } from './routes/home.ts';
import { registerPages } from './routes/pages.ts';
import { securityHeaders } from './security.ts';
import { both } from './words.ts';

/** What every route may lean on. */
export interface Context {
  config: Config;
  /** Milliseconds since the epoch. */
  clock: () => number;
}

export interface AppOptions {
  config: Config;
  clock?: () => number;
  /** Where log lines go; standard error when absent. */
  log?: { write(line: string): void };
}

export function buildApp({ config, clock = Date.now, log = process.stderr }: AppOptions): FastifyInstance {
  const app = Fastify({
    logger: { level: 'warn', stream: log, serializers: { req: loggedRequest } },
    routerOptions: { ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply.headers(securityHeaders)),
  });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders));
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'not-found', both('Alamat ini tidak ada', 'There is nothing at this address')),
  );
  const context: Context = { config, clock };
  registerHome(app, context);
  registerPages(app, context);
  registerCatalog(app, context);
  registerApi(app, context);
  return app;
}

export function refuse(reply: FastifyReply, status: number, problem: Problem, message: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ problem, message } satisfies Refusal);
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500)
    return refuse(reply, status, 'refused', both('Permintaan ini tidak dapat dibaca', 'This request cannot be read'));
  request.log.error({ err: error, req: request }, 'unexpected error');
  return refuse(
    reply,
    500,
    'unexpected',
    both('Terjadi gangguan; coba lagi sebentar lagi', 'Something went wrong; please try again in a moment'),
  );
}

/** Never the query, the body or the visitor's address: they can say who somebody is and what they came for. */
function loggedRequest({ method, url }: FastifyRequest): Record<string, unknown> {
  return { method, path: url.split('?')[0] };
}
