/**
 * A Fastify route that only answers, in a process of its own: what Layan's server is compared with. It reads the same request
 * and gives an answer of the same shape and length as `issueTicket`. Says its port; ends with whoever started it.
 */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { ticketRequest, ticketView, type TicketView } from '@layan/domain/api/queue.ts';

const answer: TicketView = {
  id: 'kO2Xb0fTq3nW9yLc7VdEzA',
  code: 'A-1234',
  line: 'A',
  day: '2026-01-12',
  state: 'waiting',
  priority: false,
  cases: 1,
  late: false,
  ahead: 1233,
  estimate: null,
  counter: null,
  calls: 0,
  issuedAt: 1_768_183_200_000,
  now: 1_768_183_200_000,
};

const app = Fastify();
app.post('/bare', { schema: { body: ticketRequest, response: { 201: ticketView } } }, (_, reply) =>
  reply.code(201).send(answer),
);
await app.listen({ port: 0, host: '127.0.0.1' });
process.once('disconnect', () => process.exit());
console.log((app.server.address() as AddressInfo).port);
