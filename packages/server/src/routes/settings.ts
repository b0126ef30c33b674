/** What the supervisor decides, and the figures of what came of it. */
import { figuresQuery, figuresView, officeSettings, settingsView } from '@layan/domain/api/settings.ts';
import type { Context } from '../app.ts';
import { figures } from '../queue/figures.ts';
import { refusals, type Api } from './shapes.ts';

export function registerSettings(app: Api, { queue, store, clock }: Context): void {
  app.get(
    '/api/settings',
    {
      config: { operation: 'getSettings', access: 'supervisor' },
      schema: { response: { 200: settingsView, ...refusals } },
    },
    async () => queue.office.view(),
  );

  app.put(
    '/api/settings',
    {
      config: { operation: 'putSettings', access: 'supervisor' },
      schema: { body: officeSettings, response: { 200: settingsView, ...refusals } },
      // The rules say what is wrong in sentences, all of it at once; the schema only says that something is.
      validatorCompiler: () => () => true,
    },
    async request => {
      await queue.office.change(request.body, clock());
      return queue.office.view();
    },
  );

  app.get(
    '/api/figures',
    {
      config: { operation: 'getFigures', access: 'supervisor' },
      schema: { querystring: figuresQuery, response: { 200: figuresView, ...refusals } },
    },
    request => figures(store.read, queue.office, request.query),
  );
}
