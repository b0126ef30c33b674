/** Compares the catalogues that come with Layan to their decrees: `node packages/catalog/src/transcription.ts landak`, or all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { readCatalogue } from '@layan/domain/catalog/read.ts';
import { coverage, type Omissions } from './coverage.ts';
import { agencyFile, knownAgencies } from './library.ts';

const decrees = join(import.meta.dirname, '..', 'decrees');

export interface Transcription {
  catalogue: Catalogue;
  decree: string;
  omissions: Omissions;
}

/** An agency's catalogue, its decree's text and what was knowingly left out. Throws when the catalogue is not valid. */
export function readTranscription(slug: string): Transcription {
  const reading = readCatalogue(JSON.parse(readFileSync(agencyFile(slug), 'utf8')));
  if ('problem' in reading)
    throw new Error(`${slug}: ${reading.issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
  const { catalogue } = reading;
  return {
    catalogue,
    decree: readFileSync(join(decrees, catalogue.services[0]?.source.file ?? ''), 'utf8'),
    omissions: JSON.parse(readFileSync(join(decrees, `${slug}.omissions.json`), 'utf8')) as Omissions,
  };
}

if (import.meta.main) {
  const slugs = process.argv.length > 2 ? process.argv.slice(2) : knownAgencies();
  for (const slug of slugs) {
    const { catalogue, decree, omissions } = readTranscription(slug);
    const problems = coverage(catalogue, decree, omissions);
    for (const problem of problems) console.log(`${slug}: ${problem}`);
    console.log(`${slug}: ${catalogue.services.length} services, ${problems.length} problems`);
    if (problems.length) process.exitCode = 1;
  }
}
