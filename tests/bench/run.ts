/** `npm run bench`: every figure, one JSON line each. Arguments choose files by name: `npm run bench -- search`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const chosen = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.ts') && name !== 'run.ts' && !name.endsWith('-page.ts'))
  .filter(name => chosen.length === 0 || chosen.some(word => name.startsWith(word)))
  .sort();

for (const name of files) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
if (files.length === 0) {
  console.error(`No such figures: ${chosen.join(', ')}`);
  process.exitCode = 2;
}
