/** Open311 GeoReport v2 for reading, in JSON and XML, for whoever wants to show what an officer released. */
import { Type, type TSchema } from '@sinclair/typebox';
import {
  open311Discovery,
  open311Errors,
  open311Query,
  open311Request,
  open311Service,
  type Open311Discovery,
  type Open311Query,
} from '@layan/domain/api/open311.ts';
import {
  open311Requests,
  open311Services,
  type Open311Answer,
  type Open311Problem,
} from '@layan/domain/complaint/open311.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../app.ts';
import type { Config } from '../config.ts';
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

/** A question that cannot be answered, in the standard's own words. */
class Unanswerable extends Error {
  readonly problem: Open311Problem;

  constructor(problem: Open311Problem) {
    super(problem.description);
    this.problem = problem;
  }
}

const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';
/** When the answers last changed their form. */
const CHANGESET = '2026-02-01T00:00:00+07:00';

export function registerOpen311(app: Api, { complaints, config, clock }: Context): void {
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
        discoveryOf(config, new URL(`.${BASE}`, config.publicUrl ?? `${protocol}://${host}/`).href),
    },
    {
      path: 'services',
      operation: 'open311Services',
      root: 'services',
      querystring: anywhere,
      answer: Type.Array(open311Service),
      ask: ({ query }) => foundIn(open311Services(config, query as Open311Query)),
    },
    {
      path: 'requests',
      operation: 'open311Requests',
      root: 'service_requests',
      querystring: open311Query,
      answer: Type.Array(open311Request),
      ask: ({ query }) => foundIn(open311Requests(all(), query as Open311Query, config, clock())),
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
        const asked = { ...(query as Open311Query), service_request_id: id };
        return foundIn(open311Requests(all(), asked, config, clock()));
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

function discoveryOf({ agency }: Pick<Config, 'agency'>, url: string): Open311Discovery {
  const formats = ['application/json', 'text/xml'];
  return {
    changeset: CHANGESET,
    contact: [agency.name, ...agency.contacts.map(({ value }) => value)].join(', '),
    key_service: 'Hanya untuk dibaca; tidak perlu kunci. Read only; no key is needed.',
    endpoints: [{ specification: SPECIFICATION, url, changeset: CHANGESET, type: 'production', formats }],
  };
}

function foundIn<T>(answer: Open311Answer<T>): T[] {
  if ('problem' in answer) throw new Unanswerable(answer.problem);
  return answer.found;
}

function answerProblem(error: FastifyError | Unanswerable, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = error instanceof Unanswerable ? error.problem.code : (error.statusCode ?? 500);
  if (code >= 500) request.log.error({ err: error, req: request }, 'unexpected error');
  const bland = code < 500 ? 'this question cannot be read' : 'something went wrong';
  const errors = [{ code, description: error instanceof Unanswerable ? error.problem.description : bland }];
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
