/** The catalogue files on this machine: those that come with Layan, and an office's own. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCatalogue, type Reading } from '@layan/domain/catalog/read.ts';
import { parseJson, type JsonProblem } from './json.ts';

const folder = join(import.meta.dirname, '..', 'agencies');

export const schemaFile = join(import.meta.dirname, '..', 'catalog.schema.json');

/** Slugs of the agencies that come with Layan, in alphabetical order. */
export function knownAgencies(): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => basename(name, '.json'))
    .sort();
}

export function agencyFile(slug: string): string {
  return join(folder, `${slug}.json`);
}

/** A file as it is read: a catalogue, or why it is none. Throws only when the file cannot be read at all. */
export function readCatalogueFile(file: string): Reading | { problem: 'not-json'; json: JsonProblem } {
  const json = parseJson(readFileSync(file));
  return 'value' in json ? readCatalogue(json.value) : { problem: 'not-json', json };
}
