/** Writes `widgets/dist`: a folder that any web server can hand out as it is. `node widgets/bin/build.ts` */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSION } from '@layan/elements/base/version.ts';
import { loaderScript, plainScript, root, singleScript, widgetScripts } from './bundles.ts';
import { readManifest } from './descriptions.ts';
import { editorData } from './editor-data.ts';
import { licences } from './licences.ts';
import { packPlugins } from './pack.ts';
import { typings } from './typings.ts';

const dist = join(root, 'widgets', 'dist');
const stylesheet = join(root, 'widgets', 'light', 'layan.css');

/** What a pinned page checks, for each file of a version. */
export interface Integrity {
  version: string;
  files: Record<string, string>;
}

export async function buildWidgets(): Promise<Integrity> {
  const chunks = await widgetScripts();
  const single = await singleScript();
  const frame = await plainScript('widgets/frame/frame.ts', 'frame.js');
  const css = existsSync(stylesheet) ? [{ name: 'layan.css', code: readFileSync(stylesheet, 'utf8') }] : [];
  const version = [...chunks, single, frame, ...css, await loaderScript('./chunks/', chunks)];
  // Rolling: this one file, kept shortly, leads to a version that never changes.
  const rolling = [frame, ...css, await loaderScript(`../${VERSION}/chunks/`, chunks)];
  const integrity: Integrity = {
    version: VERSION,
    files: Object.fromEntries(version.map(({ name, code }) => [name, fingerprint(code)])),
  };
  const notices = { name: 'licences.txt', code: licences(single.packages) };
  rmSync(dist, { recursive: true, force: true });
  write(VERSION, [...version, ...forDevelopers(), notices]);
  write(
    VERSION,
    packPlugins([...version, notices]).map(({ name, bytes }) => ({ name, code: bytes })),
  );
  write('v1', rolling);
  for (const folder of [VERSION, 'v1'])
    writeFileSync(join(dist, folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}

/** What editors and TypeScript read; no page loads it. */
function forDevelopers(): { name: string; code: string }[] {
  const manifest = readManifest(root);
  return [...editorData(manifest), ...typings(manifest).filter(({ name }) => !/^index|-widget/.test(name))];
}

function fingerprint(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

function write(folder: string, files: { name: string; code: string | Uint8Array }[]): void {
  for (const { name, code } of files) {
    const path = join(dist, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
}

if (import.meta.main) await buildWidgets();
