import assert from 'node:assert/strict';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { ELEMENTS } from './elements.ts';
import { templates } from './templates.ts';
import { all, assertNone, files, parse, place } from './tree.ts';

/** Who may use whom: arrows only point down. */
const MAY_USE: Record<string, string[]> = {
  kiosk: ['packages/elements', 'packages/client', 'packages/domain'],
  widgets: ['packages/elements', 'packages/client', 'packages/domain'],
  'packages/elements': ['packages/domain'],
  'packages/client': ['packages/domain'],
  'packages/server': ['packages/domain', 'packages/catalog'],
  'packages/catalog': ['packages/domain'],
  'packages/domain': [],
};

/** What stands in a page before a widget does, or round it, has looks of its own. */
const LIGHT = [
  'widgets/light/',
  'widgets/demo/',
  'widgets/frame/',
  'widgets/loader/frames.ts',
  'widgets/wordpress/',
  'widgets/joomla/',
];

const NETWORK = ['fetch', 'EventSource', 'XMLHttpRequest', 'WebSocket', 'sendBeacon'];
const OUTSIDE = [
  ...NETWORK,
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'process',
  'Buffer',
];

test('elements do not fetch', () => {
  assertNone(
    sources(ELEMENTS).flatMap(source => [
      ...globals(source, NETWORK).map(node => `${place(node)} uses ${node.text}`),
      ...imports(source)
        .filter(({ name }) => name.startsWith('@layan/client'))
        .map(({ node, name }) => `${place(node)} imports ${name}`),
    ]),
    'give the element what it shows as a property; a widget or a page of the kiosk asks the client for it.',
  );
});

test('widgets do not style', () => {
  assertNone(
    widgetProblems(widgetFiles('.ts', '.js').map(path => parse(path))).concat(
      widgetFiles('.css').map(path => `${path} is a stylesheet`),
    ),
    'style the element that the widget joins to a client; demo pages may have a stylesheet of their own under widgets/demo/.',
  );
});

test('imports only point down the house', () => {
  const layers = Object.keys(MAY_USE);
  assert.ok(layers.some(layer => sources(layer).length > 0));
  assertNone(
    layers.flatMap(layer => sources(layer).flatMap(arrowProblems)),
    'move what both need to a lower floor (architecture: kiosk, widgets → elements, client → domain; server → catalog → domain), and reach another package by its name, @layan/….',
  );
});

test('the domain knows no browser, no Node, no network, no clock and no chance', () => {
  assertNone(
    sources('packages/domain').flatMap(domainProblems),
    'take what the rule needs as an argument: `now`, `random`, the data itself.',
  );
});

test('these gates bite', () => {
  const fetching = parse(
    `${ELEMENTS}/x/x.ts`,
    'export const load = () => fetch("/x"); const own = { fetch: 1 }; own.fetch;',
  );
  assert.equal(globals(fetching, NETWORK).length, 1);
  assert.equal(widgetProblems([parse('widgets/x.ts', 'const s = css`a{}`; html`<p style="a"></p>`;')]).length, 2);
  const upward = parse(
    'packages/domain/src/x.ts',
    'import { a } from "@layan/elements/a.ts"; import b from "../../client/src/b.ts"; import("lit");',
  );
  assert.equal(arrowProblems(upward).length, 2);
  assert.equal(
    domainProblems(
      parse(
        'packages/domain/src/x.ts',
        'Date.now(); new Date(); new Date(0); document.title; function f(document: string) { return document.length; }',
      ),
    ).length,
    2,
  );
  assert.equal(domainProblems(parse('packages/domain/src/x.ts', 'import fs from "node:fs"; Math.random();')).length, 2);
});

function widgetFiles(...extensions: string[]): string[] {
  return files('widgets', ...extensions).filter(path => !LIGHT.some(place => path.startsWith(place)));
}

function sources(folder: string): ts.SourceFile[] {
  return files(folder, '.ts').map(path => parse(path));
}

function widgetProblems(widgets: ts.SourceFile[]): string[] {
  return widgets.flatMap(source => [
    ...templates(source, 'css').map(({ node }) => `${place(node)} has a stylesheet`),
    ...templates(source, 'html').flatMap(({ text, at }) =>
      [...text.matchAll(/<style\b|\sstyle\s*=/g)].map(({ 0: found, index }) => `${at(index)} has ${found.trim()}`),
    ),
    ...all(source, ts.isPropertyAccessExpression)
      .filter(({ name }) => ['style', 'adoptedStyleSheets'].includes(name.text))
      .map(node => `${place(node)} sets ${node.name.text}`),
  ]);
}

interface Import {
  node: ts.Node;
  name: string;
}

/** Every module a file names: `import`, `export … from`, `import()` and types. */
function imports(source: ts.SourceFile): Import[] {
  return all(source, ts.isStringLiteral).flatMap(node => {
    const { parent } = node;
    const dynamic = ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
    const named = (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) && parent.moduleSpecifier === node;
    const type = ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent);
    return dynamic || named || type ? [{ node, name: node.text }] : [];
  });
}

function arrowProblems(source: ts.SourceFile): string[] {
  const here = layerOf(source.fileName);
  return imports(source).flatMap(({ node, name }) => {
    const there = name.startsWith('@layan/')
      ? `packages/${name.split('/')[1]}`
      : name.startsWith('.')
        ? layerOf(normalize(join(dirname(source.fileName), name)))
        : here;
    if (there === here) return [];
    if (!MAY_USE[here]!.includes(there)) return [`${place(node)}: ${here} must not use ${there}`];
    return name.startsWith('.') && there.startsWith('packages/')
      ? [`${place(node)}: say ${there.replace('packages/', '@layan/')}/… instead of ${name}`]
      : [];
  });
}

function layerOf(path: string): string {
  const [first, second] = path.split('/');
  return first === 'packages' ? `packages/${second}` : first!;
}

function domainProblems(source: ts.SourceFile): string[] {
  const impure = all(source, isClockOrChance).map(node => `${place(node)} uses ${node.getText()}`);
  return [
    ...globals(source, OUTSIDE).map(node => `${place(node)} uses ${node.text}`),
    ...imports(source)
      .filter(({ name }) => name.startsWith('node:') || name === 'lit')
      .map(({ node, name }) => `${place(node)} imports ${name}`),
    ...impure,
  ];
}

function isClockOrChance(node: ts.Node): node is ts.Expression {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  return (
    ts.isCallExpression(node) &&
    ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(
      node.expression.getText(),
    )
  );
}

/** Uses of the platform's own names: called, constructed or reached into, and not declared in the file. */
function globals(source: ts.SourceFile, names: string[]): ts.Identifier[] {
  const declared = new Set(
    all(source, ts.isIdentifier)
      .filter(isDeclared)
      .map(({ text }) => text),
  );
  return all(source, ts.isIdentifier).filter(node => {
    if (!names.includes(node.text) || declared.has(node.text)) return false;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent))
      return parent.expression === node || /^(globalThis|window|self|navigator)$/.test(parent.expression.getText());
    return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
  });
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  const named =
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent);
  return named && parent.name === node;
}
