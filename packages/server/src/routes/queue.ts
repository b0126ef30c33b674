/** The queue as everybody in the lobby sees it. */
import { queueView } from '@layan/domain/api/queue.ts';
import type { Context } from '../app.ts';
import { refusals, streamed, type Api } from './shapes.ts';

export function registerQueue(app: Api, { queue, hub, clock }: Context): void {
  app.get(
    '/api/queue',
    {
      config: { operation: 'getQueue', access: 'anybody', shared: true },
      schema: { response: { 200: queueView, ...refusals } },
    },
    () => queue.view(clock()),
  );

  app.get(
    '/api/board/stream',
    { exposeHeadRoute: false, config: { operation: 'streamBoard', access: 'board' }, schema: { response: streamed } },
    (request, reply) => hub.board(reply, readId(request.headers['last-event-id']), request.device),
  );
}

/** The last event somebody saw; null when they saw none. */
function readId(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
