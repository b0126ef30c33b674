/** The catalogues this server hands out: those that come with Layan, and the office's own in place of one of the same name. */
import { agencyFile, knownAgencies, readCatalogueFile } from '@layan/catalog/library.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { CATALOGUE_VERSION } from '@layan/domain/catalog/version.ts';
import type { Config } from './config.ts';

export class Catalogues {
  /** The office's own. */
  readonly own: Catalogue;
  readonly slugs: readonly string[];
  readonly #read = new Map<string, Catalogue>();

  constructor({ agency, services }: Pick<Config, 'agency' | 'services'>) {
    this.own = { version: CATALOGUE_VERSION, agency, services };
    this.slugs = [...new Set([...knownAgencies(), agency.slug])].sort();
    this.#read.set(agency.slug, this.own);
  }

  /** An agency's catalogue, read when it is first asked for; null where nobody knows the agency. */
  of(slug: string): Catalogue | null {
    const known = this.#read.get(slug);
    if (known || !this.slugs.includes(slug)) return known ?? null;
    const reading = readCatalogueFile(agencyFile(slug));
    if (!('catalogue' in reading)) throw new Error(`${slug}: ${reading.problem}`);
    this.#read.set(slug, reading.catalogue);
    return reading.catalogue;
  }
}
