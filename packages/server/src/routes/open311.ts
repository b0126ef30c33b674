/** Open311 GeoReport v2 for reading, in JSON and XML, for whoever wants to show what an officer released. */
import { Type, type TSchema } from '@sinclair/typebox';
import {
  open311Discovery,
  open311Errors,
  open311Query,
  open311Request,
  open311Service,
} from '@layan/domain/api/open311.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../app.ts';
import { Open311, Open311Problem } from '../complaints/open311.ts';
import { toXml, type XmlObject } from '../complaints/xml.ts';
import { openHeaders } from '../security.ts';
import type { Api } from './shapes.ts';

const BASE = '/open311/v2';
const XML = 'text/xml';
const ITEMS = {
  services: 'service',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};
const anywhere = Type.Object(
  { jurisdiction_id: open311Query.properties.jurisdiction_id },
  { additionalProperties: false },
);
const byId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false });

/** One thing that can be asked for, whichever form it is asked in. */
interface Question {
  path: string;
  operation: string;
  root: string;
  querystring: TSchema;
  params?: TSchema;
  answer: TSchema;
  ask: (request: FastifyRequest) => object;
}

export function registerOpen311(app: Api, { complaints, config, clock }: Context): void {
  const open311 = new Open311(config);
  const all = function* () {
    for (const { complaint } of complaints.register.all()) yield complaint;
  };
  const questions: Question[] = [
    {
      path: 'discovery',
      operation: 'open311Discovery',
      root: 'discovery',
      querystring: anywhere,
      answer: open311Discovery,
      ask: ({ protocol, host }) =>
        open311.discovery(new URL(`.${BASE}`, config.publicUrl ?? `${protocol}://${host}/`).href),
    },
    {
      path: 'services',
      operation: 'open311Services',
      root: 'services',
      querystring: anywhere,
      answer: Type.Array(open311Service),
      ask: ({ query }) => open311.services((query as { jurisdiction_id?: string }).jurisdiction_id),
    },
    {
      path: 'requests',
      operation: 'open311Requests',
      root: 'service_requests',
      querystring: open311Query,
      answer: Type.Array(open311Request),
      ask: ({ query }) => open311.requests(all(), query as object, clock()),
    },
    {
      path: 'requests/:id',
      operation: 'open311Request',
      root: 'service_requests',
      querystring: anywhere,
      params: byId,
      answer: Type.Array(open311Request),
      ask: ({ params, query }) => {
        const { id } = params as { id: string };
        return open311.requests(all(), { ...(query as object), service_request_id: id }, clock());
      },
    },
  ];
  void app.register((scope: Api, _options: object, done: () => void) => {
    scope.setErrorHandler(answerProblem);
    for (const question of questions) {
      const { path, operation, querystring, params, answer, root, ask } = question;
      const refused = { '4xx': open311Errors, '5xx': open311Errors };
      const schema = { querystring, ...(params && { params }), response: refused };
      scope.get(
        `${BASE}/${path}.json`,
        {
          config: { operation, access: 'anybody' },
          schema: { ...schema, response: { 200: answer, ...refused } },
        },
        async (request, reply) => reply.headers(openHeaders).send(ask(request)),
      );
      scope.get(
        `${BASE}/${path}.xml`,
        { config: { operation: `${operation}Xml`, access: 'anybody', answers: XML }, schema },
        async (request, reply) => sendXml(reply, root, ask(request)),
      );
    }
    done();
  });
}

function answerProblem(
  error: FastifyError | Open311Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = error instanceof Open311Problem;
  const code = known ? error.code : (error.statusCode ?? 500);
  if (code >= 500) request.log.error({ err: error, req: request }, 'unexpected error');
  const description = known ? error.message : code < 500 ? 'this question cannot be read' : 'something went wrong';
  const errors = [{ code, description }];
  reply.code(code).header('cache-control', 'no-store');
  if (request.url.split('?')[0]?.endsWith('.xml')) return sendXml(reply, 'errors', errors);
  return reply.headers(openHeaders).type('application/json; charset=utf-8').send(errors);
}

function sendXml(reply: FastifyReply, root: string, content: object): FastifyReply {
  return reply
    .headers(openHeaders)
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .type(`${XML}; charset=utf-8`)
    .send(toXml(root, content as XmlObject, ITEMS));
}
