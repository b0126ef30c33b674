/**
 * How long the search takes at each keystroke while the queries of `tests/catalog/queries.json` are typed letter by
 * letter, over the 50 real services and over 10,000 made by varying them: JSON lines, in milliseconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../packages/domain/src/catalog/schema.ts';
import { createSearch } from '../../packages/domain/src/search/search.ts';

const AGENCIES = join(import.meta.dirname, '../../packages/catalog/agencies');
const QUERIES = join(import.meta.dirname, '../catalog/queries.json');
const MANY = 10_000;
const MOST_KEYSTROKES = 3_000;
const PLACES = ['Suka', 'Tanjung', 'Muara', 'Bukit', 'Kali', 'Rawa', 'Karang', 'Batu', 'Sungai', 'Pulau'];
const ENDINGS = ['maju', 'jaya', 'sari', 'raya', 'baru', 'indah', 'makmur', 'asri', 'mulya', 'rejo'];

const real = readdirSync(AGENCIES).map(name => JSON.parse(readFileSync(join(AGENCIES, name), 'utf8')) as Catalogue);
const queries = (JSON.parse(readFileSync(QUERIES, 'utf8')) as { query: string }[]).map(({ query }) => query);

measure(real, { p50: 2, p95: 2 });
measure([...varied()], { p50: 16, p95: 16 });

/** The same offices in other places: each service's titles name the place, so that no two are alike. */
function* varied(): Generator<Catalogue> {
  let made = 0;
  for (let round = 0; made < MANY; round++) {
    const place = `${PLACES[round % 10]}${ENDINGS[Math.floor(round / 10) % 10]} ${PLACES[Math.floor(round / 100) % 10]}`;
    for (const { agency, services, ...rest } of real) {
      const some = services.slice(0, MANY - made).map(service => ({
        ...service,
        name: `${service.name} ${place}`,
        editorial: {
          ...service.editorial,
          plain: { id: `${service.editorial.plain.id} ${place}`, en: `${service.editorial.plain.en}, ${place}` },
        },
      }));
      made += some.length;
      if (some.length) yield { ...rest, agency: { ...agency, slug: `${agency.slug}-${round}` }, services: some };
    }
  }
}

function measure(catalogues: Catalogue[], aim: { p50: number; p95: number }) {
  const services = catalogues.reduce((sum, catalogue) => sum + catalogue.services.length, 0);
  const begun = performance.now();
  const search = createSearch(catalogues);
  say('search.build', services, performance.now() - begun);

  for (const query of queries.slice(0, 20)) search.find(query);
  const times = keystrokes()
    .map(typed => {
      const before = performance.now();
      search.find(typed);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  say('search.keystroke.p50', services, at(0.5), aim.p50);
  say('search.keystroke.p95', services, at(0.95), aim.p95);
  say('search.keystroke.max', services, at(1));
}

/** Every query as it grows, an even sample of all of them. */
function keystrokes(): string[] {
  const all = queries.flatMap(query => Array.from(query, (_, length) => query.slice(0, length + 1)));
  const step = Math.max(1, Math.floor(all.length / MOST_KEYSTROKES));
  return all.filter((_, i) => i % step === 0);
}

function say(figure: string, services: number, ms: number, aim?: number) {
  console.log(
    JSON.stringify({ figure, services, ms: Math.round(ms * 1000) / 1000, ...(aim !== undefined && { aim }) }),
  );
}
