/** The API's own description, out of the very schemas that check each request. */
import type { FastifyInstance, RouteOptions } from 'fastify';
import { BYTES, type Access } from './access.ts';

interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
}

interface Described {
  method: string;
  path: string;
  operation: string;
  access: Access;
  bytes: boolean;
  answers: string | undefined;
  schema: { params?: Schema; querystring?: Schema; headers?: Schema; body?: Schema; response?: Record<string, Schema> };
}

const SECURITY: Record<string, object[]> = {
  anybody: [],
  board: [{}, { device: [] }],
  device: [{ device: [] }],
  kiosk: [{ device: [] }],
  visitor: [{}, { device: [] }],
};

const WORDS: Record<string, string> = {
  '200': 'Done',
  '201': 'Made',
  '204': 'Done; nothing to say',
  '4XX': 'Refused',
  '5XX': 'Not possible now',
};

/** Listens to the routes being registered; the result gives the document, once all are. */
export function describeApi(app: FastifyInstance, version: string): () => object {
  const routes: Described[] = [];
  app.addHook('onRoute', (route: RouteOptions) => {
    const { operation, access, bytes = false, answers } = route.config ?? {};
    if (route.method === 'HEAD' || route.method === 'OPTIONS') return;
    if (!operation || !access) {
      if (!route.url.startsWith('/api/')) return;
      throw new Error(`${route.url}: a route of the API has an operation and an access in its config`);
    }
    const schema = (route.schema ?? {}) as Described['schema'];
    routes.push({
      method: String(route.method).toLowerCase(),
      path: route.url,
      operation,
      access,
      bytes,
      answers,
      schema,
    });
  });
  return () => document(routes, version);
}

function document(routes: Described[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Layan',
      version,
      description: 'Tickets, counters, boards, complaints and what a supervisor decides.',
    },
    paths,
    components: {
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'The token of a paired kiosk or board' },
        staff: { type: 'apiKey', in: 'cookie', name: 'layan-session' },
      },
    },
  };
}

function operation({ operation, access, bytes, answers, schema, path }: Described): object {
  const { params, querystring, headers, body, response } = schema;
  const isStream = path.endsWith('/stream');
  return {
    operationId: operation,
    'x-access': access,
    security: SECURITY[access] ?? [{ staff: [] }],
    parameters: [...parameters(params, 'path'), ...parameters(querystring, 'query'), ...parameters(headers, 'header')],
    ...(body && { requestBody: { required: true, content: json(body) } }),
    ...(bytes && {
      requestBody: { required: true, content: { [BYTES]: { schema: { type: 'string', format: 'binary' } } } },
    }),
    responses: {
      ...(answers && { 200: { description: 'Done', content: { [answers]: { schema: { type: 'string' } } } } }),
      ...(isStream && {
        200: { description: 'Server-sent events', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      }),
      ...Object.fromEntries(
        Object.entries(response ?? {}).map(([status, answer]) => {
          const code = status.toUpperCase();
          const description = WORDS[code] ?? code;
          return [code, code === '204' ? { description } : { description, content: json(answer) }];
        }),
      ),
    },
  };
}

function parameters(schema: Schema | undefined, place: 'path' | 'query' | 'header'): object[] {
  return Object.entries(schema?.properties ?? {}).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: schema?.required?.includes(name) ?? false,
    ...(description && { description }),
    schema: rest,
  }));
}

function json(schema: Schema): object {
  return { 'application/json': { schema } };
}
