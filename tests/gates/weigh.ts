/** What everything weighs: each element without what all share, and the kiosk as a visitor loads it. (Widgets: weigh-widgets.ts.) */
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { elementNames, elementPath, ELEMENTS } from './elements.ts';
import { buildKiosk, type BuiltFile } from './kiosk-build.ts';
import { templates } from './templates.ts';
import { files, parse, root } from './tree.ts';

export interface Weight {
  entry: string;
  gzip: number;
  minified: number;
  /** The part of the minified bytes that is CSS, for elements. */
  css?: number;
}

/** Modules of `packages/elements/src` that many elements share, weighed on their own. */
const SHARED = ['pictograms', 'kawung']
  .map(name => `${ELEMENTS}/${name}.ts`)
  .filter(path => files(ELEMENTS, '.ts').includes(path));

/** A module each: a page pays for those it shows. */
const ICONS = files(`${ELEMENTS}/icons`, '.ts');

export async function weighElements(): Promise<Weight[]> {
  const base = files(`${ELEMENTS}/base`, '.ts');
  const shared = await Promise.all([
    weighModules('shared/base', base, path => base.includes(path)),
    weighModules('shared/icons', ICONS, path => ICONS.includes(path)),
    ...SHARED.map(path => weighModules(`shared/${path.slice(ELEMENTS.length + 1, -3)}`, [path], each => each === path)),
  ]);
  const elements = await Promise.all(
    elementNames.map(name => weighModules(`elements/${name}`, [elementPath(name)], path => !isShared(path, name))),
  );
  return [...shared, ...elements];
}

export async function weighKiosk(): Promise<Weight[]> {
  const { pages, later } = await buildKiosk();
  return [
    ...pages.flatMap(page => [
      sum(
        `kiosk/${page.name}/script`,
        page.files.filter(({ name }) => name.endsWith('.js')),
      ),
      sum(`kiosk/${page.name}/all`, page.files),
    ]),
    ...later.map(part => sum(`later/${part.name}`, part.files)),
  ];
}

/** Several files as one entry: each is sent, and compressed, by itself. */
export function sum(entry: string, parts: BuiltFile[]): Weight {
  return {
    entry,
    gzip: parts.reduce((total, { text }) => total + gzip(text), 0),
    minified: parts.reduce((total, { text }) => total + Buffer.byteLength(text), 0),
  };
}

/** Bundles `entries` with those of our modules that `isOwn`; Lit and everything else stay outside. */
async function weighModules(entry: string, entries: string[], isOwn: (path: string) => boolean): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entries.map(path => `export * from './${path}';`).join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: `${root}tsconfig.json`,
    absWorkingDir: root,
    write: false,
    metafile: true,
    plugins: [outside(isOwn)],
  });
  const text = outputFiles[0]!.text;
  const minified = Buffer.byteLength(text);
  const css = Object.keys(metafile.inputs)
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => templates(parse(path), 'css'))
    .reduce((total, sheet) => total + sheet.node.template.getText().length, 0);
  return { entry, gzip: gzip(text), minified, css: css / minified };
}

/** Whatever comes from npm, is loaded later, or is not one's own, is not in the bundle. */
function outside(isOwn: (path: string) => boolean): Plugin {
  return {
    name: 'layan-outside',
    setup(bundler) {
      bundler.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === 'seen' || kind === 'entry-point') return;
        if (kind === 'dynamic-import') return { path, external: true };
        const found = await bundler.resolve(path, { kind, importer, resolveDir, pluginData: 'seen' });
        const ours = relative(root, found.path);
        const own = !ours.startsWith('..') && !ours.includes('node_modules') && isOwn(ours);
        return own ? found : { path: ours, external: true };
      });
    },
  };
}

/** The base, the drawings, and every element but this one. */
function isShared(path: string, name: string): boolean {
  if (path.startsWith(`${ELEMENTS}/base/`) || SHARED.includes(path) || ICONS.includes(path)) return true;
  return elementNames.some(each => each !== name && path === elementPath(each));
}

export function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
