import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { buildKiosk, pageSources, type BuiltFile } from './kiosk-build.ts';
import { all, assertNone, files, parse, place } from './tree.ts';

/** Places from which a browser would load, send or open something. */
const ELSEWHERE = [
  /\b(?:src|srcset|href|action|poster|data)\s*=\s*["'`]?\s*(?:https?:)?\/\/[^\s"'`>]+/g,
  /\burl\(\s*["']?(?:https?:)?\/\/[^\s"')]+/g,
  /@import\s+["'](?:https?:)?\/\/[^"']+/g,
  /\b(?:import|fetch|importScripts|EventSource|WebSocket|Worker|SharedWorker)\(\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+/g,
];

test('the build is plain JavaScript: no decorator is left raw, nothing is made from text', async () => {
  const build = await buildKiosk();
  assert.ok(
    pageSources().every(path => build.pages.some(({ name }) => path === `kiosk/${name}/index.html`)),
    `vite.config.ts does not build all of ${pageSources().join(', ')}`,
  );
  assertNone(
    build.files.filter(({ name }) => name.endsWith('.js')).flatMap(codeProblems),
    'a raw @ means that a file missed experimentalDecorators; eval, new Function and a second innerHTML (Lit has one) are refused by the content security policy: find the package that brings them.',
  );
});

test('a page loads nothing from elsewhere', async () => {
  const build = await buildKiosk();
  assertNone(
    build.files.filter(({ name }) => /\.(js|css|html|svg)$/.test(name)).flatMap(outsideProblems),
    'bring it into the repository or the build: no font, script, picture or address of another origin. What a citizen should open elsewhere is a QR code.',
  );
});

test('our own code makes no markup from text', () => {
  const paths = ['packages/elements/src', 'packages/client', 'packages/domain', 'kiosk', 'widgets'].flatMap(folder =>
    files(folder, '.ts', '.js'),
  );
  assert.ok(paths.length > 0);
  assertNone(
    paths.flatMap(path => markupProblems(parse(path))),
    'let Lit draw it: html`…${text}…` shows markup in a decree as text.',
  );
});

test('this gate bites', () => {
  const code = (text: string) => codeProblems({ name: 'x.js', text }).length;
  assert.equal(code('@define("layan-x") class X { @property() y }'), 1);
  assert.equal(
    code('eval("1"); new Function("a"); Function("return this")(); a.innerHTML = "1"; a.innerHTML = "2";'),
    4,
  );
  assert.equal(code('const a = "@define"; b.innerHTML = c; /@x/.test(d)'), 0);
  const outside = (text: string) => outsideProblems({ name: 'x.html', text }).length;
  assert.equal(
    outside(
      '<script src="https://x.example/a.js"></script><link href=//x.example/a.css><style>a{background:url(http://x.example)}</style>',
    ),
    3,
  );
  assert.equal(outside('<svg xmlns="http://www.w3.org/2000/svg"><a href="./x">lapor.go.id</a>'), 0);
  assert.equal(
    markupProblems(parse('x.ts', 'a.innerHTML = b; a.insertAdjacentHTML("x", b); unsafeHTML(b); document.write(b);'))
      .length,
    4,
  );
});

function codeProblems({ name, text }: BuiltFile): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const raw = all(source, ts.isClassLike).filter(node => hasDecorator(node) || node.members.some(hasDecorator));
  const made = all(source, isMadeFromText);
  const markup = all(source, ts.isBinaryExpression).filter(isMarkup);
  return [
    ...raw.map(node => `${name}: the class ${node.name?.text ?? ''} has a raw decorator`),
    ...made.map(node => `${name} runs ${node.getText().slice(0, 60)}`),
    ...markup.slice(1).map(node => `${name} sets ${node.getText().slice(0, 60)}`),
  ];
}

function hasDecorator(node: ts.Node): boolean {
  return ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0;
}

function isMadeFromText(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && /^(eval|Function)$/.test(node.expression.getText());
}

function isMarkup(node: ts.BinaryExpression): boolean {
  return (
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken && /\.(innerHTML|outerHTML|srcdoc)$/.test(node.left.getText())
  );
}

function outsideProblems({ name, text }: BuiltFile): string[] {
  return ELSEWHERE.flatMap(pattern => [...text.matchAll(pattern)].map(({ 0: found }) => `${name} loads ${found}`));
}

function markupProblems(source: ts.SourceFile): string[] {
  const calls = all(source, ts.isCallExpression).filter(({ expression }) =>
    /(^|\.)(unsafeHTML|unsafeSVG|insertAdjacentHTML|document\.write|createContextualFragment)$/.test(
      expression.getText(),
    ),
  );
  return [...all(source, ts.isBinaryExpression).filter(isMarkup), ...calls].map(
    node => `${place(node)} has ${node.getText().slice(0, 60)}`,
  );
}
