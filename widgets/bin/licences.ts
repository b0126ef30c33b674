/** The licences of the packages whose code goes along: most ask that their words do too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.ts';

/** One text for all of them, in the order of the alphabet. */
export function licences(packages: string[]): string {
  return [...new Set(packages)].sort().map(licence).join('\n\n');
}

function licence(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} brings no licence text along`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
