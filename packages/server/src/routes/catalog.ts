import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { agencyFile, knownAgencies, schemaFile } from '@layan/catalog/library.ts';
import { refuse, type Context } from '../app.ts';
import { Asset } from '../asset.ts';
import { openHeaders } from '../security.ts';
import { both } from '../words.ts';

interface AgencyParams {
  agency: string;
}

/** The very files of `packages/catalog`; the office's own catalogue stands in for one of the same name. */
export function registerCatalog(app: FastifyInstance, { config }: Context): void {
  const files = new Map(knownAgencies().map(slug => [slug, agencyFile(slug)]));
  files.set(config.agency.slug, config.catalogue);
  const catalogues = new Map([...files].map(([slug, file]) => [slug, new Asset(readFileSync(file), '.json')]));
  const schema = existsSync(schemaFile) ? new Asset(readFileSync(schemaFile), '.json') : null;

  if (schema)
    app.get('/catalog/catalog.schema.json', (request, reply) => schema.send(request, reply.headers(openHeaders)));

  app.get<{ Params: AgencyParams }>('/catalog/:agency.json', (request, reply) => {
    const catalogue = catalogues.get(request.params.agency);
    if (catalogue) return catalogue.send(request, reply.headers(openHeaders));
    const known = [...catalogues.keys()].join(', ');
    const message = both(`Instansi ini tidak dikenal; yang ada: ${known}`, `Unknown agency; known are: ${known}`);
    return refuse(reply.headers(openHeaders), 404, 'agency-unknown', message);
  });
}
