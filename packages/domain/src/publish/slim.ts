/** A catalogue as it goes to phones. */
import type { Catalogue } from '../catalog/schema.ts';

/** Without what only webmasters need: the findings and the decree's cells word for word. It stays a catalogue (`readCatalogue` with `slim`). */
export function publicCatalogue({ agency, services, ...rest }: Catalogue): Catalogue {
  return {
    ...rest,
    agency: { ...agency, findings: [] },
    services: services.map(service => ({ ...service, findings: [], verbatim: {} })),
  };
}
