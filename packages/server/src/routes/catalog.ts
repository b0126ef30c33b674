import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { agencyFile, schemaFile } from '@layan/catalog/library.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { publicCatalogue } from '@layan/domain/publish/slim.ts';
import { refuse, type Context } from '../app.ts';
import { Asset } from '../asset.ts';
import { openHeaders } from '../security.ts';
import { both } from '../words.ts';

interface AgencyParams {
  agency: string;
}

/** An agency in the list of those that this server knows. */
interface Listed {
  slug: string;
  name: string;
  place: Catalogue['agency']['place'];
  /** How many services it has. */
  services: number;
}

/** The very files of `packages/catalog`, and of each what a phone needs; the office's own stands in for one of the same name. */
export function registerCatalog(app: FastifyInstance, { config, catalogues }: Context): void {
  const files = new Map(catalogues.slugs.map(slug => [slug, new Asset(readFileSync(fileOf(slug)), '.json')]));
  const slim = remembered(slug => new Asset(JSON.stringify(publicCatalogue(catalogues.of(slug)!)), '.json'));
  const list = remembered(() => new Asset(JSON.stringify(catalogues.slugs.map(listed)), '.json'));
  const schema = existsSync(schemaFile) ? new Asset(readFileSync(schemaFile), '.json') : null;

  if (schema)
    app.get('/catalog/catalog.schema.json', (request, reply) => schema.send(request, reply.headers(openHeaders)));

  app.get('/catalog/index.json', (request, reply) => list('').send(request, reply.headers(openHeaders)));

  for (const [path, assets] of [
    ['/catalog/:agency.public.json', slim],
    ['/catalog/:agency.json', (slug: string) => files.get(slug)!],
  ] as const)
    app.get<{ Params: AgencyParams }>(path, (request, reply) => {
      const { agency } = request.params;
      reply.headers(openHeaders);
      return catalogues.slugs.includes(agency) ? assets(agency).send(request, reply) : unknown(reply);
    });

  function fileOf(slug: string): string {
    return slug === config.agency.slug ? config.catalogue : agencyFile(slug);
  }

  function listed(slug: string): Listed {
    const { agency, services } = catalogues.of(slug)!;
    return { slug, name: agency.name, place: agency.place, services: services.length };
  }

  function unknown(reply: FastifyReply) {
    const known = catalogues.slugs.join(', ');
    const message = both(`Instansi ini tidak dikenal; yang ada: ${known}`, `Unknown agency; known are: ${known}`);
    return refuse(reply, 404, 'agency-unknown', message);
  }
}

/** Made when it is first asked for. */
function remembered(make: (slug: string) => Asset): (slug: string) => Asset {
  const made = new Map<string, Asset>();
  return slug => {
    const asset = made.get(slug) ?? make(slug);
    made.set(slug, asset);
    return asset;
  };
}
