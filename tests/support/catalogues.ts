/** The five real catalogues, as the server reads them. */
import { agencyFile, knownAgencies, readCatalogueFile } from '@layan/catalog/library.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';

export const realCatalogues: Catalogue[] = knownAgencies().map(slug => {
  const reading = readCatalogueFile(agencyFile(slug));
  if ('catalogue' in reading) return reading.catalogue;
  throw new Error(`${slug}: ${reading.problem}`);
});

export function realCatalogue(slug: string): Catalogue {
  return realCatalogues.find(({ agency }) => agency.slug === slug)!;
}

/** What breaks out of most things, and a very long text. */
export const HOSTILE =
  `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>${'panjang '.repeat(1250)}`.trim();

/** A catalogue whose every text is what somebody with bad intentions would write. */
export function hostileCatalogue(text: string): Catalogue {
  const [catalogue] = structuredClone(realCatalogues.filter(({ agency }) => agency.pledge));
  return hostile(catalogue!, text) as Catalogue;
}

/** What must stay as it is, or it would be no catalogue any more. */
const KEPT = ['id', 'slug', 'kind', 'unit', 'division', 'timeZone', 'date', 'events', 'code', 'where'];

function hostile(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map(each => hostile(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, KEPT.includes(key) ? each : hostile(each, text)]),
  );
}
