/** What officers do: each step answers with the counter as it is afterwards. */
import {
  COUNTER_STEPS,
  counterCommand,
  counterList,
  counterView,
  findCommand,
  transferCommand,
  type CounterStep,
} from '@layan/domain/api/queue.ts';
import { byId } from '@layan/domain/api/shapes.ts';
import type { TicketStep } from '@layan/domain/queue/ticket.ts';
import type { FastifyRequest } from 'fastify';
import { signedIn } from '../access.ts';
import type { Context } from '../app.ts';
import type { AtCounter } from '../queue/queue.ts';
import { refusals, streamed, type Api } from './shapes.ts';

/** What a counter does, and what it is called in the log. */
const STEPS: Record<CounterStep, TicketStep> = {
  call: 'called',
  recall: 'recalled',
  arrive: 'arrived',
  serve: 'serving',
  park: 'parked',
  return: 'returned',
  transfer: 'transferred',
  finish: 'finished',
  miss: 'missed',
};

export function registerCounters(app: Api, context: Context): void {
  const { queue, hub, clock } = context;
  const acting = (request: FastifyRequest, counter: string): AtCounter => ({
    counter: queue.office.counter(counter),
    actor: signedIn(request).id,
  });
  const answers = { 200: counterView, ...refusals };

  app.get(
    '/api/counters',
    {
      config: { operation: 'listCounters', access: 'counter' },
      schema: { response: { 200: counterList, ...refusals } },
    },
    () => queue.counters(clock()),
  );

  app.get(
    '/api/counters/:id/stream',
    {
      exposeHeadRoute: false,
      config: { operation: 'streamCounter', access: 'counter' },
      schema: { params: byId, response: streamed },
    },
    (request, reply) => hub.counter(reply, queue.office.counter(request.params.id), signedIn(request)),
  );

  app.post(
    '/api/counters/:id/next',
    { config: { operation: 'callNext', access: 'counter' }, schema: { params: byId, response: answers } },
    request => queue.callNext(acting(request, request.params.id), clock()),
  );

  app.post(
    '/api/counters/:id/undo',
    { config: { operation: 'undoStep', access: 'counter' }, schema: { params: byId, response: answers } },
    request => queue.undo(acting(request, request.params.id), clock()),
  );

  app.post(
    '/api/counters/:id/find',
    {
      config: { operation: 'findTicket', access: 'counter' },
      schema: { params: byId, body: findCommand, response: answers },
    },
    request => queue.find(request.body.code, acting(request, request.params.id), clock()),
  );

  app.post(
    '/api/tickets/:id/transfer',
    {
      config: { operation: 'transferTicket', access: 'counter' },
      schema: { params: byId, body: transferCommand, response: answers },
    },
    request => {
      const { counter, line } = request.body;
      return queue.counterStep(request.params.id, 'transferred', acting(request, counter), clock(), line);
    },
  );

  for (const step of COUNTER_STEPS) {
    if (step === 'transfer') continue;
    app.post(
      `/api/tickets/:id/${step}`,
      {
        config: { operation: `${step}Ticket`, access: 'counter' },
        schema: { params: byId, body: counterCommand, response: answers },
      },
      request => queue.counterStep(request.params.id, STEPS[step], acting(request, request.body.counter), clock()),
    );
  }
}
