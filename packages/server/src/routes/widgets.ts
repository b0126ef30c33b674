/** The widgets' scripts: `/v1/` rolls on with this server; each version has an address of its own whose files never change. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { refuse, type Context } from '../app.ts';
import { readAssets, type Asset } from '../asset.ts';
import { scriptHeaders } from '../security.ts';
import { both } from '../words.ts';

const ROLLING = 'v1';
const VERSION = /^\d+\.\d+\.\d+$/;

/** Pages that pinned a version keep working after this server was renewed: what it once handed out stays with its data. */
export function registerWidgets(app: FastifyInstance, { config }: Context): void {
  const kept = join(config.data, 'widgets');
  const built = folders(config.widgets);
  for (const version of built.filter(name => VERSION.test(name))) {
    if (differs(join(config.widgets, version), join(kept, version)))
      app.log.warn(`widgets ${version} differ from those handed out before: pages that pinned them will refuse them`);
    cpSync(join(config.widgets, version), join(kept, version), { recursive: true });
  }
  if (built.includes(ROLLING)) serve(ROLLING, readAssets(join(config.widgets, ROLLING), 'minutes'));
  for (const version of folders(kept).filter(name => VERSION.test(name)))
    serve(version, readAssets(join(kept, version), 'forever'));

  function serve(address: string, files: Map<string, Asset>): void {
    app.get<{ Params: { '*': string } }>(`/${address}/*`, (request, reply) => {
      const file = files.get(request.params['*']);
      reply.headers(scriptHeaders);
      return file
        ? file.send(request, reply)
        : refuse(reply, 404, 'not-found', both('Berkas ini tidak ada', 'There is no such file'));
    });
  }
}

function folders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? entry.name : []));
}

function differs(built: string, kept: string): boolean {
  const file = join(kept, 'integrity.json');
  return existsSync(file) && !readFileSync(file).equals(readFileSync(join(built, 'integrity.json')));
}
