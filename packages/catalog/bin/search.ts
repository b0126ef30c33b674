import { createInterface } from 'node:readline';
import { createSearch, type Answer } from '@layan/domain/search/search.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyFile, knownAgencies, readCatalogueFile } from '../src/library.ts';
import { pick, quoted, type Language } from '../src/words.ts';
import { readArguments, readLanguage, UsageProblem, type Command } from './command.ts';

export const search: Command = async args => {
  const { values } = readArguments({
    args,
    options: {
      agency: { type: 'string', default: 'all' },
      limit: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'id' },
    },
  });
  const language = readLanguage(values.lang);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageProblem(`--limit ${values.limit}: 1, 2, 3 …`);
  const known = knownAgencies();
  const agency = values.agency === 'all' ? undefined : values.agency;
  if (agency !== undefined && !known.includes(agency)) {
    const list = known.join(', ');
    console.error(
      pick(
        language,
        `Instansi "${quoted(agency)}" tidak dikenal; yang ada: ${list}.`,
        `Unknown agency "${quoted(agency)}"; known are: ${list}.`,
      ),
    );
    return 1;
  }
  const services = createSearch((agency === undefined ? known : [agency]).map(catalogue));
  for await (const query of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const answer = services.find(query, { limit });
    console.log(values.json ? JSON.stringify(line(answer, agency === undefined)) : readable(answer, language));
  }
  return 0;
};

function catalogue(slug: string): Catalogue {
  const reading = readCatalogueFile(agencyFile(slug));
  if ('catalogue' in reading) return reading.catalogue;
  throw new Error(`${agencyFile(slug)}: ${reading.problem}`);
}

/** Over all agencies an id alone would be ambiguous, so the agency stands beside it. */
function line({ query, none, hits, elsewhere }: Answer, overAll: boolean): Record<string, unknown> {
  const results = hits.map(({ service: { id, label, name }, agency, score }) => ({
    id,
    label,
    name,
    score,
    ...(overAll && { agency: agency.slug }),
  }));
  return { query, none, results, ...(elsewhere && { elsewhere }) };
}

function readable({ query, hits, elsewhere }: Answer, language: Language): string {
  const lines = hits.map(({ service, agency, score }) => {
    const { plain } = service.editorial;
    return `  ${score.toFixed(2)}  ${plain[language]} (${quoted(service.label)} ${quoted(service.name)}; ${agency.place.name})`;
  });
  if (hits.length === 0) lines.push(pick(language, '  Tidak ada layanan yang cocok.', '  No service fits.'));
  if (elsewhere) lines.push(`  ${elsewhere.thing[language]} → ${elsewhere.office[language]}`);
  return [`${quoted(query)}:`, ...lines].join('\n');
}
