import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { refuse, type Context } from '../app.ts';
import { readAssets } from '../asset.ts';
import { both } from '../words.ts';

/** The visitor's kiosk as it was built. Its own addresses stand behind `#`, so every path here is a file. */
export function registerKiosk(app: FastifyInstance, { config }: Context): void {
  const built = existsSync(join(config.pages, 'index.html'));
  const files = built ? readAssets(config.pages) : new Map<string, never>();

  app.get('/kiosk', (_request, reply) => reply.redirect('/kiosk/', 308));

  app.get<{ Params: { '*': string } }>('/kiosk/*', (request, reply) => {
    const file = files.get(request.params['*'] || 'index.html');
    if (file) return file.send(request, reply);
    if (built) return refuse(reply, 404, 'not-found', both('Berkas ini tidak ada', 'There is no such file'));
    return refuse(reply, 503, 'unreachable', both('Kios belum dibangun; jalankan npm start', 'The kiosk is not built yet; run npm start'));
  });
}
