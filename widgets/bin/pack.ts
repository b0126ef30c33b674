/** The packages that a webmaster uploads: the plugin for WordPress, the one for Joomla, and the bare PHP file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VERSION } from '@layan/elements/base/version.ts';
import { zip, type PackedFile } from './zip.ts';

const widgets = join(import.meta.dirname, '..');

/**
 * Each package with the shared PHP files inside, and, for sites without a server, `scripts`: the widgets as the build made them for
 * this version.
 */
export function packPlugins(scripts: readonly { name: string; code: string }[]): PackedFile[] {
  const own = scripts
    .filter(({ name }) => name.startsWith('chunks/') || /^(layan\.js|layan\.css|licences\.txt)$/.test(name))
    .map(({ name, code }) => ({ name, bytes: Buffer.from(code) }));
  const licence = { name: 'LICENSE.txt', bytes: readFileSync(join(widgets, '..', 'LICENSE')) };
  const php = ['layan.php', 'layan-cms.php'].map(name => ({ name, bytes: readFileSync(join(widgets, 'php', name)) }));
  const wordpress = [...folder('wordpress/layan'), ...within('includes', php), ...within('widgets', own), licence];
  const joomla = [...folder('joomla/plg_content_layan'), ...within('includes', php), ...within('media', own), licence];
  return [
    { name: `layan-wordpress-${VERSION}.zip`, bytes: zip(within('layan', wordpress)) },
    { name: `plg_content_layan-${VERSION}.zip`, bytes: zip(joomla) },
    { name: `layan-php-${VERSION}.zip`, bytes: zip([php[0]!, licence, ...within('widgets', own)]) },
  ];
}

function within(folder: string, files: readonly PackedFile[]): PackedFile[] {
  return files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));
}

function folder(path: string): PackedFile[] {
  const from = join(widgets, path);
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ name: relative(from, file).split(sep).join('/'), bytes: readFileSync(file) }));
}
