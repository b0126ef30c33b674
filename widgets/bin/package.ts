/** Writes the npm package `@layan/widgets` to `widgets/dist/npm`. `npm run package`, then `npm publish` there. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSION } from '@layan/elements/base/version.ts';
import { packageScripts, root } from './bundles.ts';
import { describeWidgets, readManifest, type Attribute, type Described, type Widget } from './descriptions.ts';
import { editorData } from './editor-data.ts';
import { licences } from './licences.ts';
import { typings } from './typings.ts';

const source = join(root, 'widgets', 'npm');

export async function writePackage(folder: string): Promise<void> {
  const manifest = readManifest(root);
  const scripts = await packageScripts();
  const files = [
    ...scripts,
    ...typings(manifest),
    ...editorData(manifest),
    { name: 'package.json', code: `${JSON.stringify(packageJson(), null, 2)}\n` },
    { name: 'README.md', code: readme(describeWidgets(manifest)) },
    { name: 'LICENSE', code: readFileSync(join(root, 'LICENSE'), 'utf8') },
    { name: 'licences.txt', code: licences(scripts.flatMap(({ packages }) => packages)) },
    { name: 'layan.css', code: readFileSync(join(root, 'widgets', 'light', 'layan.css'), 'utf8') },
  ];
  rmSync(folder, { recursive: true, force: true });
  for (const { name, code } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
}

/** The template's, with this version and the Lit that we are tested with. */
function packageJson() {
  const { name, ...rest } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Record<string, unknown>;
  const elements = JSON.parse(readFileSync(join(root, 'packages', 'elements', 'package.json'), 'utf8')) as {
    dependencies: { lit: string };
  };
  return { name, version: VERSION, ...rest, dependencies: { lit: `^${elements.dependencies.lit}` } };
}

function readme(widgets: Widget[]): string {
  return `${readFileSync(join(source, 'README.md'), 'utf8')}
## The widgets

All of them take ${table(widgets[0]!.attributes.filter(({ common }) => common))}
${widgets.map(section).join('\n')}`;
}

function section({ tag, description, attributes, events }: Widget): string {
  const own = attributes.filter(({ common }) => !common);
  return `### \`<${tag}>\`

${description}
${own.length > 0 ? table(own) : ''}${events.length > 0 ? `\n${list(events)}` : ''}`;
}

function table(attributes: Attribute[]): string {
  const rows = attributes.map(({ name, description, type }) => `| \`${name}\` | ${type} | ${description} |`);
  return `\n| Attribute, property | | |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function list(events: Described[]): string {
  return `${events.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}\n`;
}

if (import.meta.main) await writePackage(join(root, 'widgets', 'dist', 'npm'));
