/** Our widgets beside what others make a page load, each built here and now from its npm package in the very same way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './tree.ts';
import { gzip, type Weight } from './weigh.ts';

interface Other {
  /** The package, and what of it a page imports. */
  name: string;
  entry: string;
  /** What it is, and what its figure leaves out. */
  what: string;
}

const OTHERS: Other[] = [
  {
    name: '@shoelace-style/shoelace',
    entry: '@shoelace-style/shoelace/dist/components/button/button.js',
    what: 'one button, with Lit',
  },
  { name: 'giscus', entry: 'giscus', what: 'comments: Lit and a frame; what the frame loads is not counted' },
  {
    name: '@calcom/embed-core',
    entry: '@calcom/embed-core',
    what: 'appointments: a frame; what it loads is not counted',
  },
  { name: 'altcha', entry: 'altcha', what: 'one check box against robots, with its workers' },
];

export interface Comparison {
  name: string;
  what: string;
  version: string;
  /** Null where the package is not there or does not build: then there is no figure. */
  gzip: number | null;
}

/** What stands against them: the one script, and all that a widget needs at once. */
export interface Yardstick {
  one: number;
  all: number;
}

export function yardstick(weights: Weight[]): Yardstick {
  const of = (entry: string) => weights.find(weight => weight.entry === `widgets/${entry}`)!.gzip;
  return { one: of('loader') + of('services'), all: of('loader') + of('all') };
}

export function weighOthers(): Promise<Comparison[]> {
  return Promise.all(
    OTHERS.map(async ({ name, entry, what }) => {
      const text = await bundle(entry).catch(() => null);
      return { name, what, version: version(name), gzip: text === null ? null : gzip(text) };
    }),
  );
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(entry)};`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    absWorkingDir: root,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

function version(name: string): string {
  try {
    const file = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(file) as { version: string }).version;
  } catch {
    return 'not installed';
  }
}
