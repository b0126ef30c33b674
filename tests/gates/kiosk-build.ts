/** The kiosk as Vite builds it from what stands in the tree now: nothing is written, and nothing stale is judged. */
import { dirname, join, posix } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, type Rolldown } from 'vite';
import { files, root } from './tree.ts';

export interface BuiltFile {
  name: string;
  text: string;
}

/** What a page loads before anybody touches it, without fonts and pictures. */
export interface Page {
  name: string;
  files: BuiltFile[];
}

/** What is loaded when it is first wanted, with all that comes along. */
export interface Later {
  name: string;
  files: BuiltFile[];
}

export interface KioskBuild {
  files: BuiltFile[];
  pages: Page[];
  later: Later[];
}

let building: Promise<KioskBuild> | undefined;

/** Builds once for all who ask in one process. */
export function buildKiosk(): Promise<KioskBuild> {
  building ??= make();
  return building;
}

async function make(): Promise<KioskBuild> {
  const made = await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'kiosk'),
    logLevel: 'silent',
    build: { write: false },
  }).catch((error: unknown) => {
    const words = stripVTControlCharacters(String(error)).replace(/\s+/g, ' ').trim();
    throw Object.assign(new Error(`The kiosk does not build. ${words} To mend: \`npm run build\` says where.`), {
      stack: undefined,
    });
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  const all = output.map(toFile);
  const chunks = new Map(output.filter(each => each.type === 'chunk').map(chunk => [chunk.fileName, chunk]));
  const pages = all.filter(({ name }) => name.endsWith('.html')).map(html => readPage(html, all, chunks));
  const early = new Set(pages.flatMap(page => page.files.map(({ name }) => name)));
  const later = [...chunks.values()]
    .filter(({ isDynamicEntry, fileName }) => isDynamicEntry && !early.has(fileName))
    .map(({ name, fileName }) => ({
      name,
      files: closure([fileName], chunks)
        .filter(each => !early.has(each))
        .map(each => find(all, each)),
    }));
  return { files: all, pages, later };
}

function toFile(made: Rolldown.OutputChunk | Rolldown.OutputAsset): BuiltFile {
  if (made.type === 'chunk') return { name: made.fileName, text: made.code };
  return {
    name: made.fileName,
    text: typeof made.source === 'string' ? made.source : Buffer.from(made.source).toString('latin1'),
  };
}

function readPage(html: BuiltFile, all: BuiltFile[], chunks: Map<string, Rolldown.OutputChunk>): Page {
  const named = [...html.text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ({ 1: address }) => posix.normalize(posix.join(dirname(html.name), address!)),
  );
  const loaded = closure(named, chunks);
  return { name: dirname(html.name), files: [html, ...loaded.map(name => find(all, name))] };
}

/** The files and all they import at once; what they import when first wanted is not in it. */
function closure(names: string[], chunks: Map<string, Rolldown.OutputChunk>): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    chunks.get(name)?.imports.forEach(add);
  };
  names.forEach(add);
  return [...found];
}

function find(all: BuiltFile[], name: string): BuiltFile {
  const file = all.find(each => each.name === name);
  if (!file) throw new Error(`The kiosk's build names ${name}, which is not in it`);
  return file;
}

/** The pages that a build should hold. */
export function pageSources(): string[] {
  return files('kiosk', '.html');
}
