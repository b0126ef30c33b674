import assert from 'node:assert/strict';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { elementClasses, ELEMENTS, everyElementClass, sourcesWithTemplates } from './elements.ts';
import { templates } from './templates.ts';
import { all, assertNone, files, parse, place, read } from './tree.ts';

const EVENTS = `${ELEMENTS}/events.ts`;
const EMIT = `${ELEMENTS}/base/emit.ts`;

const vocabulary = readVocabulary(parse(EVENTS));

test('every word of the vocabulary is well formed, explained and said by somebody', () => {
  const said = new Set(sourcesWithTemplates().flatMap(path => emits(parse(path)).flatMap(({ name }) => name ?? [])));
  assert.ok(vocabulary.size > 0, `${EVENTS} has no interface LayanEvents`);
  assertNone(
    [...vocabulary].flatMap(([name, { node, explained }]) => [
      ...(/^layan-[a-z]+(-[a-z]+)+$/.test(name) ? [] : [`${place(node)}: ${name} is not layan-<noun>-<verb>`]),
      ...(explained ? [] : [`${place(node)}: ${name} has no sentence above it`]),
      ...(said.has(name) ? [] : [`${place(node)}: nothing emits ${name}`]),
    ]),
    `keep ${EVENTS} to what people can ask for: layan-<noun>-<verb> in the present tense, a sentence each, and no word that nobody says.`,
  );
});

test('whoever says something says it with emit, by a whole name', () => {
  assertNone(
    sourcesWithTemplates().flatMap(path => speechProblems(parse(path))),
    `call emit(this, 'layan-…', detail) with a name written out as it stands in ${EVENTS}; what the vocabulary does not hold is a callback, a native event or a method.`,
  );
});

test('what an element says and what its class comment promises are the same', () => {
  assertNone(
    everyElementClass().flatMap(({ node, path }) => promiseProblems(node, path)),
    'write one line for each intent: @fires {CustomEvent<detail>} layan-noun-verb - When the citizen …; the detail as it stands in events.ts.',
  );
});

test('who listens, listens to a word that exists', () => {
  assertNone(
    sourcesWithTemplates().flatMap(path => listenerProblems(parse(path))),
    `spell the name as in ${EVENTS}; a listener for any other name never hears anything.`,
  );
});

test('these gates bite', () => {
  const known = [...vocabulary.keys()][0]!;
  assert.equal(
    speechProblems(
      parse(
        'kiosk/x.ts',
        `emit(this, 'layan-no-word', 1); emit(this, a + b, 1); new CustomEvent('${known}'); emit(this, '${known}', 1);`,
      ),
    ).length,
    3,
  );
  assert.equal(
    listenerProblems(
      parse(
        'kiosk/x.ts',
        `html\`<p @layan-no-word=\${1} @${known}=\${2}></p>\`; addEventListener('layan-nothing', f);`,
      ),
    ).length,
    2,
  );
  const element = elementClasses(
    parse(
      `kiosk/x.ts`,
      `/** @fires {CustomEvent<9>} ${known} - When. */ @define('layan-x') class X { f() { emit(this, 'layan-other-word', 1); } }`,
    ),
  )[0]!;
  assert.equal(promiseProblems(element.node, 'kiosk/x.ts').length, 3);
});

interface Word {
  node: ts.PropertySignature;
  detail: string;
  explained: boolean;
}

function readVocabulary(source: ts.SourceFile): Map<string, Word> {
  const [words] = all(source, ts.isInterfaceDeclaration).filter(({ name }) => name.text === 'LayanEvents');
  return new Map(
    (words?.members ?? []).flatMap(node => {
      if (!ts.isPropertySignature(node) || !ts.isStringLiteral(node.name)) return [];
      return [
        [
          node.name.text,
          { node, detail: bare(node.type?.getText() ?? ''), explained: ts.getJSDocCommentsAndTags(node).length > 0 },
        ] as const,
      ];
    }),
  );
}

interface Emit {
  node: ts.CallExpression;
  /** Null where the name is not written out. */
  name: string | null;
}

function emits(source: ts.SourceFile | ts.ClassDeclaration): Emit[] {
  return all(source, ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'emit')
    .map(node => {
      const name = node.arguments[1];
      return { node, name: name && ts.isStringLiteralLike(name) ? name.text : null };
    });
}

function speechProblems(source: ts.SourceFile): string[] {
  if (source.fileName === EMIT) return [];
  const unknown = emits(source).filter(({ name }) => name === null || !vocabulary.has(name));
  const raw = all(source, ts.isNewExpression).filter(
    ({ expression, arguments: [name] = [] }) =>
      /^(Custom)?Event$/.test(expression.getText()) && name !== undefined && /^['"`]layan-/.test(name.getText()),
  );
  return [
    ...unknown.map(
      ({ node, name }) =>
        `${place(node)} emits ${name ?? 'a name that is not written out'}, which is not in the vocabulary`,
    ),
    ...raw.map(node => `${place(node)} makes ${node.getText()} by hand`),
  ];
}

/** What fields say in the browser’s own words. */
const NATIVE = new Set(['input', 'change']);

function promiseProblems(node: ts.ClassDeclaration, path: string): string[] {
  const promised = fires(node);
  const own = new Set(
    files(dirname(path), '.ts')
      .filter(each => path.startsWith(`${ELEMENTS}/`) || each === path)
      .flatMap(each => emits(parse(each)).flatMap(({ name }) => name ?? [])),
  );
  for (const { name } of emits(node)) if (name) own.add(name);
  const heard = new Set([...own, ...through(path)]);
  const named = new Set(promised.map(({ name }) => name));
  return [
    ...[...own]
      .filter(name => !named.has(name))
      .map(name => `${place(node)}: ${node.name?.text} says ${name}, its comment has no @fires for it`),
    ...promised
      .filter(({ name }) => !heard.has(name) && !NATIVE.has(name))
      .map(({ name }) => `${place(node)}: @fires ${name}, but neither it nor what it draws says so`),
    ...promised
      .filter(({ name, detail }) => vocabulary.has(name) && detail !== vocabulary.get(name)!.detail)
      .map(
        ({ name }) =>
          `${place(node)}: @fires ${name} needs {CustomEvent<${vocabulary.get(name)!.node.type?.getText()}>}`,
      ),
  ];
}

function fires(node: ts.ClassDeclaration): { name: string; detail: string }[] {
  return ts.getJSDocTags(node).flatMap(tag => {
    if (tag.tagName.text !== 'fires') return [];
    const { detail = '', name = '' } =
      /^\s*@fires\s+(?:\{(?:CustomEvent<(?<detail>.*)>|Event)\}\s+)?(?<name>[\w-]+)/.exec(tag.getText())?.groups ?? {};
    return [{ name, detail: bare(detail) }];
  });
}

/** What is said by the elements that a file draws, and by those they draw. */
function through(path: string, seen = new Set<string>()): string[] {
  return all(parse(path), ts.isStringLiteral)
    .filter(({ parent }) => ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || isImportCall(parent))
    .flatMap(({ text }) => {
      const target = resolve(path, text);
      if (!target || seen.has(target) || !read(target)) return [];
      seen.add(target);
      return [...emits(parse(target)).flatMap(({ name }) => name ?? []), ...through(target, seen)];
    });
}

/** What comes later is drawn too. */
function isImportCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function resolve(from: string, name: string): string {
  if (name.startsWith('@layan/elements/')) return name.replace('@layan/elements', ELEMENTS);
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : '';
}

function listenerProblems(source: ts.SourceFile): string[] {
  const inTemplates = templates(source, 'html').flatMap(({ text, at }) =>
    [...text.matchAll(/@(layan-[\w-]+)\s*=/g)].map(({ 1: name, index }) => ({ name: name!, at: at(index) })),
  );
  const inCode = all(source, ts.isCallExpression).flatMap(node => {
    const [name] = node.arguments;
    const listens = /\b(add|remove)EventListener$/.test(node.expression.getText());
    return listens && name && ts.isStringLiteralLike(name) && name.text.startsWith('layan-')
      ? [{ name: name.text, at: place(node) }]
      : [];
  });
  return [...inTemplates, ...inCode]
    .filter(({ name }) => !vocabulary.has(name))
    .map(({ name, at }) => `${at} listens to ${name}`);
}

function bare(type: string): string {
  return type.replace(/[;,]\s*(?=\})/g, '').replace(/\s+/g, '');
}
