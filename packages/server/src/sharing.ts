/**
 * Who may use us from a page of another site: those in `LAYAN_ORIGINS`, on the routes that are marked as `shared`. This is
 * written here because it is only a list to look in, and one answer to what a browser asks beforehand.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from './config.ts';
import { Refused } from './refusal.ts';
import { both } from './words.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Pages of the listed sites may ask too. Only for what anybody may do: nothing that knows a person or a device. */
    shared?: boolean;
  }
}

type Listed = Pick<Config, 'origins'>;

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, cache-control, content-type, idempotency-key, last-event-id',
  // Seconds for which the browser need not ask again.
  'access-control-max-age': '600',
};

/** Whether a page of a listed site asks for something that is meant for it. */
export function isShared({ headers, routeOptions }: FastifyRequest, { origins }: Listed): boolean {
  const { origin } = headers;
  return routeOptions.config.shared === true && origin !== undefined && origins.includes(origin);
}

/** To be called before the routes are registered, and before anything that may refuse: a refusal must be readable too. */
export function shareRoutes(app: FastifyInstance, config: Listed): void {
  app.addHook('onRoute', ({ url, method, config: route }) => {
    if (!route?.shared || method === 'OPTIONS' || app.hasRoute({ method: 'OPTIONS', url })) return;
    app.options(url, { config: { shared: true } }, (request, reply) => {
      if (!isShared(request, config)) throw new Refused('not-allowed', { message: unlisted });
      return reply.code(204).headers(PREFLIGHT).send();
    });
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.shared) reply.header('vary', 'origin');
    if (isShared(request, config)) {
      reply.header('access-control-allow-origin', request.headers.origin);
      reply.header('cross-origin-resource-policy', 'cross-origin');
    }
    done();
  });
}

const unlisted = both(
  'Situs ini belum terdaftar; tulis alamatnya di LAYAN_ORIGINS',
  'This site is not listed; write its address into LAYAN_ORIGINS',
);
