import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import ts from 'typescript';
import { sourcesWithTemplates } from './elements.ts';
import { HOLE, templates } from './templates.ts';
import { all, assertNone, nameOf, parse, place, read, root } from './tree.ts';

const CONFIG = 'lit-localize.json';

/** Written alike in every language. */
const SYMBOLS = /^(mm|cm|QR)$/;

test('every message has an id that begins with the name of its file, and is its own', () => {
  const messages = sourcesWithTemplates().flatMap(path => readMessages(parse(path)));
  assert.ok(messages.length > 0);
  assertNone(
    [...idProblems(messages), ...twiceProblems(messages)],
    "write msg('…', { id: '<file>.<thing>' }), an id for each text; never share one between files.",
  );
});

test('no message is chosen before somebody reads it', () => {
  assertNone(
    sourcesWithTemplates().flatMap(path =>
      readMessages(parse(path))
        .filter(({ node }) => isFrozen(node))
        .map(({ node }) => place(node)),
    ),
    'call msg() while rendering, or in a function that render calls: at module level or in a field it freezes in one language.',
  );
});

test('what a person reads stands in no template as bare words', () => {
  assertNone(
    sourcesWithTemplates().flatMap(path => bareWords(parse(path))),
    "put the words into msg('…', { id: '…' }).",
  );
});

test('every language has every message, and no other', async () => {
  const { messages, languages } = await translations();
  assertNone(
    languages.flatMap(({ language, path, units }) => [
      ...messages
        .filter(({ id }) => !units.get(id)?.target)
        .map(({ id, text }) => `${path}: ${id} has no words in ${language} for "${text}"`),
      ...messages
        .filter(({ id, text }) => units.has(id) && plainText(units.get(id)!.source) !== text)
        .map(({ id, text }) => `${path}: ${id} is translated from other words than "${text}"`),
      ...[...units.keys()]
        .filter(id => !messages.some(message => message.id === id))
        .map(id => `${path}: nobody says ${id} any more`),
      ...(units.get('language.tag')?.target === language ? [] : [`${path}: language.tag must be ${language}`]),
    ]),
    'run `npm run localize`, write the missing <target> in the .xlf, and run it again.',
  );
});

test('the languages in the tree are those that the translations make', async () => {
  const { languages, errors } = await translations();
  assertNone(
    [
      ...errors,
      ...languages
        .filter(({ made, kept }) => made !== kept)
        .map(({ keptPath }) => `${keptPath} differs from what its .xlf makes`),
    ],
    'run `npm run localize` and commit what it writes; nobody edits packages/elements/src/locales by hand.',
  );
});

test('these gates bite', () => {
  const source = parse(
    'kiosk/x.ts',
    "const a = msg('A', { id: 'x.a' }); class B { b = msg('B', { id: 'y.b' }); c = () => msg('C'); d() { return html`<p title=\"Dua kata\">${msg('D', { id: 'x.a' })} halo</p>`; } } const e = [1].map(() => msg('E', { id: 'x.e' }));",
  );
  const messages = readMessages(source);
  assert.equal(idProblems(messages).length, 2);
  assert.equal(twiceProblems(messages).length, 1);
  assert.deepEqual(
    messages.map(({ node }) => isFrozen(node)),
    [true, true, false, false, true],
  );
  assert.equal(bareWords(source).length, 2);
});

interface Message {
  node: ts.CallExpression;
  text: string;
  id: string | null;
}

function readMessages(source: ts.SourceFile): Message[] {
  return all(source, ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'msg')
    .map(node => {
      const [text, options] = node.arguments;
      const id =
        options && ts.isObjectLiteralExpression(options)
          ? options.properties.find(each => each.name?.getText() === 'id')
          : undefined;
      const literal =
        id && ts.isPropertyAssignment(id) && ts.isStringLiteral(id.initializer) ? id.initializer.text : null;
      return { node, text: text?.getText() ?? '', id: literal };
    });
}

function idProblems(messages: Message[]): string[] {
  return messages.flatMap(({ node, id }) => {
    if (id === null) return [`${place(node)} has no id of its own`];
    const names = owners(node.getSourceFile().fileName);
    return names.some(name => id.startsWith(`${name}.`) && id.length > name.length + 1)
      ? []
      : [`${place(node)}: the id ${id} does not begin with ${names.join('. or ')}.`];
  });
}

/** The file, and the element in whose folder it stands. */
function owners(path: string): string[] {
  const folder = basename(dirname(path));
  return read(`${dirname(path)}/${folder}.ts`) && folder !== nameOf(path) ? [nameOf(path), folder] : [nameOf(path)];
}

function twiceProblems(messages: Message[]): string[] {
  const known = new Map<string, Message>();
  return messages.flatMap(message => {
    const { id, text, node } = message;
    if (id === null) return [];
    const before = known.get(id);
    known.set(id, before ?? message);
    return before && before.text !== text
      ? [`${place(node)}: ${id} stands for other words at ${place(before.node)}`]
      : [];
  });
}

/** Whether this runs once, when its module or its object is made. */
function isFrozen(node: ts.Node): boolean {
  for (let each = node.parent; each; each = each.parent) {
    if (ts.isFunctionLike(each) && !ts.isConstructorDeclaration(each)) return isRunAtOnce(each) && isFrozen(each);
    if (ts.isPropertyDeclaration(each) || ts.isConstructorDeclaration(each) || ts.isSourceFile(each)) return true;
  }
  return true;
}

/** `[…].map(() => msg('…'))`: a function given to a call runs when the call does; one given to a listener is the exception. */
function isRunAtOnce(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(map|flatMap|filter|forEach|reduce|from)$/.test(parent.expression.name.text)
  );
}

function bareWords(source: ts.SourceFile): string[] {
  const shown = templates(source, 'html').filter(({ node }) => !isMessage(node));
  return shown.flatMap(({ text, at }) => {
    const told = [
      ...text.matchAll(
        /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)\s*=\s*"([^"]*)"/g,
      ),
    ];
    const blanked = text.replace(/<!--[\s\S]*?-->|<(kbd|code)\b[\s\S]*?<\/\1>|<[^>]*>|&\w+;/g, found =>
      found.replace(/[^\n]/g, HOLE),
    );
    return [
      ...told
        .filter(({ 1: words }) => /\p{L}{2}/u.test(words!))
        .map(({ 0: words, index }) => `${at(index + 1)} says ${words.trim()}`),
      ...[...blanked.matchAll(/\p{L}{2}[^¤\n]*/gu)]
        .filter(({ 0: words }) => !SYMBOLS.test(words.trim()))
        .map(({ 0: words, index }) => `${at(index)} says "${words.trim()}"`),
    ];
  });
}

function isMessage(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'msg';
}

interface Unit {
  source: string;
  target: string | undefined;
}

interface Language {
  language: string;
  path: string;
  units: Map<string, Unit>;
  /** What the translations make, and what stands in the tree. */
  made: string;
  kept: string;
  keptPath: string;
}

interface Translations {
  messages: { id: string; text: string }[];
  languages: Language[];
  errors: string[];
}

let reading: Promise<Translations> | undefined;

/** Reads the sources with lit-localize itself, which takes seconds: once for all tests. */
function translations(): Promise<Translations> {
  reading ??= readTranslations();
  return reading;
}

async function readTranslations(): Promise<Translations> {
  const config = readConfigFileAndWriteSchema(join(root, CONFIG));
  const folder = mkdtempSync(join(tmpdir(), 'layan-languages-'));
  const keptIn = (config.output as RuntimeOutputConfig).outputDir;
  const output: RuntimeOutputConfig = { mode: 'runtime', outputDir: folder };
  try {
    const localizer = new RuntimeLitLocalizer({ ...config, output });
    const { messages, errors } = localizer.extractSourceMessages();
    const invalid = localizer.validateTranslations().errors;
    if (invalid.length === 0) await quietly(() => localizer.build());
    return {
      messages: messages.map(({ name, contents }) => ({
        id: name,
        text: contents.map(each => (typeof each === 'string' ? each : HOLE)).join(''),
      })),
      errors: [...errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), ...invalid],
      languages: config.targetLocales.map(language => {
        const path = `${(config.interchange as { xliffDir: string }).xliffDir}/${language}.xlf`;
        const keptPath = `${keptIn}/${language}.ts`;
        const made = invalid.length === 0 ? readFileSync(join(folder, `${language}.ts`), 'utf8') : '';
        return { language, path, units: readUnits(read(path)), made, kept: read(keptPath), keptPath };
      }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** lit-localize warns about each missing translation; the gate says it better. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { warn } = console;
  console.warn = () => {};
  await work().finally(() => (console.warn = warn));
}

function readUnits(xliff: string): Map<string, Unit> {
  return new Map(
    [...xliff.matchAll(/<trans-unit id="([^"]*)">([\s\S]*?)<\/trans-unit>/g)].map(({ 1: id, 2: unit }) => [
      id!,
      {
        source: /<source>([\s\S]*?)<\/source>/.exec(unit!)?.[1] ?? '',
        target: /<target>([\s\S]*?)<\/target>/.exec(unit!)?.[1]?.trim(),
      },
    ]),
  );
}

function plainText(xml: string): string {
  const marks: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return xml.replace(/<x [^>]*\/>/g, HOLE).replace(/&(lt|gt|quot|apos|amp);/g, found => marks[found]!);
}
