import type { FastifyInstance } from 'fastify';
import { healthSchema, serverConfigSchema, type Health, type ServerConfig } from '@layan/domain/api/api.ts';
import type { Context } from '../app.ts';
import { neighbourUrl } from '../network.ts';

export function registerApi(app: FastifyInstance, { config, clock }: Context): void {
  const { version, agency } = config;

  app.get(
    '/api/config',
    { schema: { response: { 200: serverConfigSchema } } },
    async (request, reply): Promise<ServerConfig> => {
      reply.header('cache-control', 'no-cache');
      const publicUrl = config.publicUrl ?? neighbourUrl(request);
      return { agency: agency.slug, catalogue: `/catalog/${agency.slug}.json`, publicUrl, version };
    },
  );

  app.get('/health', { schema: { response: { 200: healthSchema } } }, async (_request, reply): Promise<Health> => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok', version, now: new Date(clock()).toISOString() };
  });
}
