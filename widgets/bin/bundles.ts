/** The widgets' scripts, made in memory: the same bundles are written by the build, weighed by the gates and served by tests. */
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { ownArrays } from './own-arrays.ts';
import {
  homeless,
  ourDecorators,
  ownLanguages,
  ownMessages,
  ownPolicy,
  sharedSheets,
  smallTemplates,
  withoutNotes,
} from './plugins.ts';
import { quietLit } from './quiet-lit.ts';

export const root = join(import.meta.dirname, '..', '..');

/** The tags without `layan-` and `-widget`, as the loader lists them. */
export const WIDGETS = ['services', 'service-card', 'checklist', 'queue', 'pledge', 'complaint-channels', 'complaint'];

export interface Script {
  /** Path below the version's folder. */
  name: string;
  code: string;
  /** What it needs at once, and what it may want later. */
  imports: string[];
  later: string[];
  /** The npm packages that are in it. */
  packages: string[];
}

/** A widget's tag without `layan-`: its folder, its file and its script. */
export const widgetFiles = WIDGETS.map(name => `widgets/${name}-widget/${name}-widget.ts`);

/** What every element needs, and what every widget needs besides: each one file, fetched once. */
const CORE = [
  /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directive)/,
  /packages\/elements\/src\/base\/(define|emit|host-styles|language|layan-element|tokens|version)/,
];
/** Small drawings that come together. */
const MARKS = [/packages\/elements\/src\/icons\/(arrow-left|caret-right|check-circle|clock|list-checks)\.ts/];
/** A notice with its drawings, and the one that closes what a notice stands beside. */
const NOTICE = [/packages\/elements\/src\/(notice\/notice(\.styles)?|icons\/(info|x))\.ts/];
const GUEST = [
  /packages\/elements\/src\/base\/(guest-styles|later-|remote-|watch)/,
  /packages\/client\/src\/(begun|http|poll|public-catalogue)/,
  /packages\/domain\/src\/(live|remote|catalog\/version)/,
  /widgets\/base\/(home|language|layan-widget|part)\.ts/,
];

/** How long our own plugins take on a busy machine is no news. */
const QUIET = { pluginTimings: false };

function settings(input: Record<string, string>): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [
      ownPolicy(),
      quietLit(),
      ownLanguages(),
      ourDecorators(),
      sharedSheets(),
      smallTemplates(),
      withoutNotes(),
      ownArrays(),
      ownMessages(root, Object.values(input)),
    ],
    build: {
      write: false,
      target: 'es2022',
      // A library: Vite adds nothing of its own to it.
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: false, optimization: { inlineConst: true }, checks: QUIET },
    },
  };
}

/** Each widget with shared chunks, as the loader loads them. */
export async function widgetScripts(): Promise<Script[]> {
  const input = Object.fromEntries(WIDGETS.map((name, at) => [`${name}-widget`, join(root, widgetFiles[at]!)]));
  const options = settings(input);
  return scripts({
    ...options,
    build: {
      ...options.build,
      rolldownOptions: {
        ...options.build!.rolldownOptions,
        output: {
          minify: true,
          entryFileNames: 'chunks/[name].js',
          // The loader asks for these two beside a widget, before it knows what that needs.
          chunkFileNames: ({ name }) => (/^(core|guest)$/.test(name) ? 'chunks/[name].js' : 'chunks/[name]-[hash].js'),
          codeSplitting: {
            groups: [
              { name: 'core', test: id => CORE.some(part => part.test(id)) },
              { name: 'guest', test: id => GUEST.some(part => part.test(id)) },
              { name: 'marks', test: id => MARKS.some(part => part.test(id)) },
              { name: 'notice', test: id => NOTICE.some(part => part.test(id)) },
            ],
          },
        },
      },
    },
  });
}

/** All of it in one file. */
export async function singleScript(): Promise<Script> {
  const options = settings({ 'layan.all': join(root, 'widgets/single/layan-all.ts') });
  const made = await scripts({
    ...options,
    build: {
      ...options.build,
      rolldownOptions: {
        ...options.build!.rolldownOptions,
        output: { minify: true, entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
  return made[0]!;
}

/** For who bundles their own pages: an entry for each widget, and one that registers nothing by itself. Lit is the page's own. */
export async function packageScripts(): Promise<Script[]> {
  const input = Object.fromEntries([
    ['index', join(root, 'widgets/npm/index.ts')],
    ...WIDGETS.map((name, at) => [`${name}-widget`, join(root, widgetFiles[at]!)] as const),
  ]);
  const options = settings(input);
  return scripts({
    ...options,
    plugins: [homeless(), ownLanguages(), smallTemplates(), withoutNotes(), ownMessages(root, Object.values(input))],
    build: {
      ...options.build,
      minify: false,
      rolldownOptions: {
        checks: QUIET,
        external: [/^lit(\/|$)/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}

/** The one script that a page pastes. `folder` is where it finds the others; it knows what each widget needs at once. */
export function loaderScript(folder: string, made: Script[]): Promise<Script> {
  const needs = WIDGETS.map(name => {
    const all = closure([`chunks/${name}-widget.js`], made).map(each => each.slice('chunks/'.length, -'.js'.length));
    return [`${name}-widget`, all];
  });
  return plainScript('widgets/loader/layan.ts', 'layan.js', {
    LAYAN_SCRIPTS: folder,
    LAYAN_NEEDS: Object.fromEntries(needs) as object,
  });
}

/** The scripts of these names and all they import at once. */
export function closure(names: string[], made: Script[]): string[] {
  const known = new Map(made.map(script => [script.name, script]));
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    known.get(name)!.imports.forEach(add);
  };
  names.forEach(add);
  return [...found];
}

/** A script of ours that stands alone, with what it cannot know before it is built. */
export async function plainScript(source: string, name: string, facts: Record<string, unknown> = {}): Promise<Script> {
  const { outputFiles } = await esbuild({
    entryPoints: [join(root, source)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, JSON.stringify(value)])),
  });
  return { name, code: outputFiles[0]!.text, imports: [], later: [], packages: [] };
}

async function scripts(config: InlineConfig): Promise<Script[]> {
  const made = (await build(config)) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const { output } = Array.isArray(made) ? made[0]! : made;
  return output
    .filter(file => file.type === 'chunk')
    .map(({ fileName, code, imports, dynamicImports, moduleIds }) => ({
      name: fileName,
      code,
      imports,
      later: dynamicImports,
      packages: [...new Set(moduleIds.flatMap(id => packageOf(id) ?? []))],
    }));
}

/** `@lit/localize` for `/…/node_modules/@lit/localize/…`. */
function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
