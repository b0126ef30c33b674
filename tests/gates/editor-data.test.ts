import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { widgetFiles } from '../../widgets/bin/bundles.ts';
import { describeWidgets, readManifest } from '../../widgets/bin/descriptions.ts';
import { editorData } from '../../widgets/bin/editor-data.ts';
import { typings } from '../../widgets/bin/typings.ts';
import { decorators, elementClasses, properties } from './elements.ts';
import { assertNone, parse, read, root } from './tree.ts';

const manifest = readManifest(root);
const made = new Map([...editorData(manifest), ...typings(manifest)].map(({ name, code }) => [name, code]));

interface Named {
  name: string;
  description: string | { kind: 'markdown'; value: string };
}

const TO_MEND = 'widgets/bin/typings.ts writes these declarations.';

const FRAMEWORKS = [
  {
    name: 'react',
    source: 'react',
    hook: `import { useRef } from 'react'; const ref = useRef<ServicesWidget>(null);`,
    looks: `style={{ marginTop: 4 }} className="x"`,
    on: 'onlayan-service-open',
  },
  {
    name: 'preact',
    source: 'preact',
    hook: `import { useRef } from 'preact/hooks'; const ref = useRef<ServicesWidget>(null);`,
    looks: `style="margin: 4px" class="x"`,
    on: 'onlayan-service-open',
  },
  {
    name: 'solid',
    source: 'solid-js',
    hook: `let ref!: ServicesWidget;`,
    looks: `style="margin: 4px" class="x"`,
    on: 'on:layan-service-open',
  },
];

let project: string;
let program: ts.Program | undefined;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'layan-types-'));
  const installed = join(project, 'node_modules', '@layan', 'widgets');
  mkdirSync(installed, { recursive: true });
  for (const [name, code] of made) writeFileSync(join(installed, name), code);
  writeFileSync(join(installed, 'package.json'), read('widgets/npm/package.json'));
  for (const name of ['@types/react', 'preact', 'solid-js']) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  }
});

after(() => rmSync(project, { recursive: true, force: true }));

test('what each widget’s source says of itself is what editors are told: tag, attributes, events', () => {
  const widgets = describeWidgets(manifest);
  const base = elementFields('widgets/base/layan-widget.ts');
  assertNone(
    widgetFiles.flatMap(path => {
      const [own] = elementClasses(parse(path));
      const told = widgets.find(({ tag }) => tag === own!.tag);
      if (!told) return [`<${own!.tag}> is not in custom-elements.json`];
      const fires = [...parse(path).text.matchAll(/@fires \{CustomEvent<.*>\} (layan-[\w-]+)/g)].map(
        found => found[1]!,
      );
      return [
        ...missing(own!.tag, [...elementFields(path), ...base], told.attributes),
        ...missing(own!.tag, fires, told.events),
        ...(told.slots.length > 0 && told.parts.length > 0 ? [] : [`<${own!.tag}> names no slot or no part`]),
      ];
    }),
    'run `npm run manifest`.',
  );
});

test('VS Code completes each tag and attribute, and explains it', () => {
  const { version, tags } = parsed<{ version: number; tags: (Named & { attributes: Named[] })[] }>(
    'html-custom-data.json',
  );
  assert.equal(version, 1.1);
  assertComplete(tags);
  const placeless = tags.find(({ name }) => name === 'layan-services-widget')!.attributes[1];
  assert.deepEqual([placeless!.name, (placeless as unknown as { valueSet: string }).valueSet], ['placeless', 'v']);
});

test('JetBrains completes each tag, attribute and event, and explains it', () => {
  const types = parsed<{
    name: string;
    version: string;
    contributions: { html: { elements: (Named & { attributes: Named[]; js: { events: Named[] } })[] } };
  }>('web-types.json');
  const { elements } = types.contributions.html;
  assert.equal(types.name, '@layan/widgets');
  assertComplete(elements);
  for (const { tag, events } of describeWidgets(manifest))
    assert.deepEqual(
      elements.find(({ name }) => name === tag)!.js.events.map(({ name }) => name),
      events.map(({ name }) => name),
    );
});

test('the manifest that goes along names files of the package', () => {
  const { modules } = parsed<{ modules: { path: string; exports: { name: string }[] }[] }>('custom-elements.json');
  assert.deepEqual(
    modules.map(({ path }) => path.replace('.js', '.d.ts')).filter(path => !made.has(path)),
    [],
  );
  assert.equal(JSON.stringify(modules).includes('.ts"'), false);
  assert.ok(modules[0]!.exports.some(({ name }) => name.startsWith('layan-')));
});

test('TypeScript knows tags, properties and events in a script', () => {
  assertNone(mistakes('script.ts'), TO_MEND);
});

for (const { name } of FRAMEWORKS)
  test(`in the JSX of ${name} a tag has its attributes and events, and whatever any element has`, () => {
    assertNone(mistakes(`${name}.tsx`), TO_MEND);
  });

test('the declarations themselves are sound', () => {
  assertNone(mistakes('@layan/widgets/'), TO_MEND);
});

function elementFields(path: string): string[] {
  const [first] = parse(path).statements.filter(ts.isClassDeclaration);
  return properties(first!)
    .filter(field => decorators(field).some(({ name }) => name === 'property'))
    .map(field => field.name.getText());
}

function missing(tag: string, wanted: string[], told: { name: string; description: string }[]): string[] {
  const names = told.filter(({ description }) => description).map(({ name }) => name);
  return [
    ...wanted.filter(name => !names.includes(name)).map(name => `<${tag}>: editors are not told what ${name} is`),
    ...names.filter(name => !wanted.includes(name)).map(name => `<${tag}>: editors are told of ${name}`),
  ];
}

function assertComplete(tags: (Named & { attributes: Named[] })[]): void {
  for (const { tag, attributes } of describeWidgets(manifest)) {
    const found = tags.find(({ name }) => name === tag);
    assert.ok(found && wordsOf(found), tag);
    assert.deepEqual(
      found.attributes.map(each => [each.name, wordsOf(each)]),
      attributes.map(({ name, description }) => [name, description]),
    );
  }
}

function wordsOf({ description }: Named): string {
  return typeof description === 'string' ? description : description.value;
}

function parsed<T>(name: string): T {
  return JSON.parse(made.get(name)!) as T;
}

/** A script and a page for each framework, with what is right and, in lines that say so, what is wrong. */
function writeConsumers(): string[] {
  const script = `import { defineWidget, WIDGETS, type LayanEvent, type QueueWidget } from '@layan/widgets';
import '@layan/widgets/pledge-widget.js';
const names: readonly string[] = WIDGETS;
void names;
const Services = await defineWidget('services');
const made = new Services();
made.placeless = true;
await made.updateComplete;
const queue: QueueWidget | null = document.querySelector('layan-queue-widget');
queue?.addEventListener('layan-ticket-take', ({ detail }) => { const cases: number = detail.cases; void cases; });
document.body.addEventListener('layan-service-open', (event: LayanEvent<'layan-service-open'>) => event.detail.service.length);
await defineWidget('papan'); // wrong: there is no such widget
made.endpoint = 1; // wrong: it is a string
document.body.addEventListener('layan-service-open', event => event.detail.query); // wrong: it carries a service
`;
  const page = ({ source, hook, looks, on }: (typeof FRAMEWORKS)[number]) => `/** @jsxImportSource ${source} */
import type { ServicesWidget } from '@layan/widgets';
${hook}
export const page = <layan-services-widget ref={ref} agency="bangkalan" placeless ${looks}
  ${on}={event => { const service: string = event.detail.service; void service; event.preventDefault(); }}
><a href="/layanan">Layanan</a></layan-services-widget>;
export const wrong = <layan-services-widget agency={1} />; // wrong: it is a string
export const misspelt = <layan-services-widget agencie="bangkalan" />; // wrong: it has no such attribute
export const misheard = <layan-services-widget ${on}={(_: CustomEvent<{ query: string }>) => {}} />; // wrong: it carries a service
`;
  return [write('script.ts', script), ...FRAMEWORKS.map(framework => write(`${framework.name}.tsx`, page(framework)))];

  function write(name: string, text: string): string {
    writeFileSync(join(project, name), text);
    return join(project, name);
  }
}

/** Where TypeScript finds a mistake in a file and there is none, or finds none and there is one. */
function mistakes(name: string): string[] {
  program ??= checkConsumers();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes(name));
  assert.ok(files.length > 0, `${name} was not read`);
  return files.flatMap(file => {
    const found = [...program!.getSyntacticDiagnostics(file), ...program!.getSemanticDiagnostics(file)].map(each => ({
      line: file.getLineAndCharacterOfPosition(each.start!).line,
      words: ts.flattenDiagnosticMessageText(each.messageText, ' '),
    }));
    const wrong = file.text.split('\n').flatMap((text, line) => (text.includes('// wrong') ? line : []));
    return [
      ...found
        .filter(({ line }) => !wrong.includes(line))
        .map(({ line, words }) => `${file.fileName}:${line + 1} ${words}`),
      ...wrong
        .filter(line => !found.some(each => each.line === line))
        .map(line => `${file.fileName}:${line + 1} is let through`),
    ];
  });
}

/** The declarations are checked with whoever reads them. */
function checkConsumers(): ts.Program {
  return ts.createProgram(writeConsumers(), {
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    jsx: ts.JsxEmit.Preserve,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    configFilePath: join(project, 'tsconfig.json'),
    types: FRAMEWORKS.map(framework => `@layan/widgets/${framework.name}`),
  });
}
