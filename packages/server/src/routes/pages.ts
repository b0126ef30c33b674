import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { refuse, type Context } from '../app.ts';
import { readAssets, type Asset } from '../asset.ts';
import { both } from '../words.ts';

/** Each page's address and its folder in the build. Pages find their own way behind `#`, so every path here is a file. */
const PAGES = {
  kiosk: 'visitor',
  bawa: 'take-home',
  giliran: 'ticket',
  aduan: 'complaint',
  board: 'board',
  counter: 'counter',
  office: 'office',
  pasang: 'builder',
};
/** What the pages fetch: their code, and the recorded voice. */
const FILES = ['assets', 'sound'];

export function registerPages(app: FastifyInstance, { config }: Context): void {
  const built = existsSync(join(config.pages, 'visitor', 'index.html'));
  const files = built ? readAssets(config.pages) : new Map<string, Asset>();

  for (const [address, folder] of [...Object.entries(PAGES), ...FILES.map(name => [name, name] as const)]) {
    app.get<{ Params: { '*': string } }>(`/${address}/*`, (request, reply) => {
      const file = files.get(`${folder}/${request.params['*'] || 'index.html'}`);
      if (file) return file.send(request, reply);
      if (built) return refuse(reply, 404, 'not-found', both('Berkas ini tidak ada', 'There is no such file'));
      return refuse(
        reply,
        503,
        'unreachable',
        both('Halaman belum dibangun; jalankan npm start', 'The pages are not built yet; run npm start'),
      );
    });
  }
  for (const address of Object.keys(PAGES))
    app.get(`/${address}`, (_request, reply) => reply.redirect(`/${address}/`, 308));
}
