/** Runs the coverage check over the agencies given by slug (or all): `node packages/catalog/src/transcription.ts landak`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { catalogueSchema } from '@layan/domain/catalog/schema.ts';
import { coverage, type Omissions } from './coverage.ts';

const root = join(import.meta.dirname, '..');
const slugs = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(join(root, 'agencies')).filter(name => name.endsWith('.json')).map(name => name.slice(0, -5));

for (const slug of slugs) {
  const parsed = v.safeParse(catalogueSchema, JSON.parse(readFileSync(join(root, 'agencies', `${slug}.json`), 'utf8')));
  if (!parsed.success) {
    for (const issue of parsed.issues) console.log(`${slug}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    process.exitCode = 1;
    continue;
  }
  const file = parsed.output.services[0]?.source.file ?? '';
  const omissions = JSON.parse(readFileSync(join(root, 'decrees', `${slug}.omissions.json`), 'utf8')) as Omissions;
  const problems = coverage(parsed.output, readFileSync(join(root, 'decrees', file), 'utf8'), omissions);
  for (const problem of problems) console.log(`${slug}: ${problem}`);
  console.log(`${slug}: ${parsed.output.services.length} services, ${problems.length} problems`);
  if (problems.length) process.exitCode = 1;
}
