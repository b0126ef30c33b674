import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, files, isGenerated, read } from './tree.ts';

/** What is not left behind. Written in pieces, or this file would find itself. */
const LEFT_BEHIND = new RegExp(
  [
    '\\bTO' + 'DO\\b',
    '\\bFIX' + 'ME\\b',
    '\\b(it|test|describe|suite)\\.' + '(only|skip|todo|fixme)\\b',
    '@ts-' + '(ignore|nocheck|expect-error)',
    'eslint-' + 'disable',
    'prettier-' + 'ignore',
  ].join('|'),
);

test('nothing is left for later, switched off or hushed', () => {
  const paths = files('.', '.ts', '.js', '.mjs', '.css', '.html', '.mdx', '.php').filter(path => !isGenerated(path));
  assert.ok(paths.length > 0);
  assertNone(
    paths.flatMap(path => problemsIn(path, read(path))),
    'do it now, or open an issue and take the mark out; mend what the compiler or the linter says instead of hushing it.',
  );
});

test('this gate bites', () => {
  assert.equal(problemsIn('x.ts', ['// TO', 'DO later\nit.', "only('x')\n// @ts-", 'ignore'].join('')).length, 3);
  assert.deepEqual(problemsIn('x.ts', 'queue.skip(); const todo = words.todo;'), []);
});

function problemsIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = LEFT_BEHIND.exec(line);
    return found ? [`${path}:${index + 1} says ${found[0]}`] : [];
  });
}
