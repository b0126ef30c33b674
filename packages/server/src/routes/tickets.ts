/** A visitor's ticket: given out by a kiosk or to somebody at home, then in the hands of whoever knows its id. */
import { Type } from '@sinclair/typebox';
import { REMOTE_KEY_LENGTH, ticketRequest, ticketView } from '@layan/domain/api/queue.ts';
import { byId } from '@layan/domain/api/shapes.ts';
import { bearer, paired } from '../access.ts';
import type { Context } from '../app.ts';
import { refusals, streamed, type Api } from './shapes.ts';

const keyed = Type.Object({
  'idempotency-key': Type.String({
    minLength: 8,
    maxLength: 100,
    description: 'The kiosk’s own name for this request: sent again, it gives the same ticket',
  }),
});

const secretlyKeyed = Type.Object({
  'idempotency-key': Type.String({
    minLength: REMOTE_KEY_LENGTH,
    maxLength: 100,
    description: 'Random, and known to nobody else: sent again, it gives the same ticket',
  }),
});

export function registerTickets(app: Api, { queue, hub, clock }: Context): void {
  app.post(
    '/api/tickets',
    {
      config: { operation: 'issueTicket', access: 'kiosk' },
      schema: { headers: keyed, body: ticketRequest, response: { 201: ticketView, ...refusals } },
    },
    async (request, reply) => {
      const asking = {
        device: paired(request).id,
        token: bearer(request),
        key: request.headers['idempotency-key'],
      };
      return reply.code(201).send(await queue.issue(request.body, asking, clock()));
    },
  );

  app.post(
    '/api/remote-tickets',
    {
      config: { operation: 'issueRemoteTicket', access: 'anybody', shared: true },
      schema: { headers: secretlyKeyed, body: ticketRequest, response: { 201: ticketView, ...refusals } },
    },
    async (request, reply) => {
      const { body, headers, ip } = request;
      return reply.code(201).send(await queue.issueFromAfar(body, headers['idempotency-key'], ip, clock()));
    },
  );

  app.get(
    '/api/tickets/:id',
    {
      config: { operation: 'getTicket', access: 'anybody', shared: true },
      schema: { params: byId, response: { 200: ticketView, ...refusals } },
    },
    request => queue.ticket(request.params.id, clock()),
  );

  app.post(
    '/api/tickets/:id/cancel',
    {
      config: { operation: 'cancelTicket', access: 'anybody', shared: true },
      schema: { params: byId, response: { 200: ticketView, ...refusals } },
    },
    request => queue.visitorStep(request.params.id, 'cancelled', clock()),
  );

  app.post(
    '/api/tickets/:id/late',
    {
      config: { operation: 'lateTicket', access: 'anybody', shared: true },
      schema: { params: byId, response: { 200: ticketView, ...refusals } },
    },
    request => queue.visitorStep(request.params.id, 'late', clock()),
  );

  app.get(
    '/api/tickets/:id/stream',
    {
      exposeHeadRoute: false,
      config: { operation: 'streamTicket', access: 'anybody', shared: true },
      schema: { params: byId, response: streamed },
    },
    (request, reply) => hub.ticket(reply, request.params.id),
  );
}
