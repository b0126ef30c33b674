import { healthSchema, serverConfigSchema, type Health, type ServerConfig } from '@layan/domain/api/api.ts';
import type { Context } from '../app.ts';
import { neighbourUrl } from '../network.ts';
import type { Api } from './shapes.ts';

/** The description does not describe itself. */
const anything = { type: 'object', additionalProperties: true } as const;

export function registerApi(app: Api, { config, clock, description }: Context): void {
  const { version, agency } = config;

  app.get(
    '/api/config',
    {
      config: { operation: 'getConfig', access: 'anybody', shared: true },
      schema: { response: { 200: serverConfigSchema } },
    },
    async (request, reply): Promise<ServerConfig> => {
      reply.header('cache-control', 'no-cache');
      const publicUrl = config.publicUrl ?? neighbourUrl(request);
      return { agency: agency.slug, catalogue: `/catalog/${agency.slug}.json`, publicUrl, version };
    },
  );

  app.get(
    '/api/openapi.json',
    { config: { operation: 'getDescription', access: 'anybody' }, schema: { response: { 200: anything } } },
    async () => description(),
  );

  app.get(
    '/health',
    { config: { operation: 'getHealth', access: 'anybody' }, schema: { response: { 200: healthSchema } } },
    async (_request, reply): Promise<Health> => {
      reply.header('cache-control', 'no-store');
      return { status: 'ok', version, now: new Date(clock()).toISOString() };
    },
  );
}
