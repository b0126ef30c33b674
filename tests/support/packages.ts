/** The plugins' packages, made from the widgets as they are built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '@layan/elements/base/version.ts';
import { packPlugins } from '../../widgets/bin/pack.ts';

const built = join(import.meta.dirname, '..', '..', 'widgets', 'dist', VERSION);

export function packages(): { name: string; bytes: Uint8Array }[] {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(built.length + 1));
  return packPlugins(names.map(name => ({ name, code: readFileSync(join(built, name), 'utf8') })));
}

/** Such as `layan-wordpress`. */
export function packageOf(name: string): { name: string; bytes: Uint8Array } {
  return packages().find(each => each.name === `${name}-${VERSION}.zip`)!;
}
