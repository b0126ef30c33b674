import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { everyElementClass } from './elements.ts';
import { assertNone, files, isGenerated, place, read } from './tree.ts';

const ELEMENT = 250;
const FILE = 400;
const RENDER = 40;

test('a file can be read in one sitting', () => {
  const sources = files('.', '.ts', '.js', '.mjs').filter(path => !isGenerated(path));
  assert.ok(sources.length > 0);
  assertNone(
    tooLong(sources, FILE),
    `there is more than one thing in a file of more than ${FILE} lines: give each a file and a name.`,
  );
});

test('an element can be seen as a whole', () => {
  assertNone(
    tooLong([...new Set(everyElementClass().map(({ path }) => path))], ELEMENT),
    `past ${ELEMENT} lines there is another element inside it, or a rule that belongs to the domain.`,
  );
});

test('render fits on a screen', () => {
  const renders = everyElementClass().flatMap(({ node }) =>
    node.members.filter(ts.isMethodDeclaration).filter(({ name }) => name.getText() === 'render'),
  );
  assertNone(
    renders
      .filter(node => lines(node.getText()) > RENDER)
      .map(node => `${place(node)}: render has ${lines(node.getText())} lines`),
    `keep render to ${RENDER} lines: a #render… method for each part, in order of appearance.`,
  );
});

function tooLong(paths: string[], most: number): string[] {
  return paths.flatMap(path => {
    const count = lines(read(path).trimEnd());
    return count > most ? [`${path} has ${count} lines`] : [];
  });
}

function lines(text: string): number {
  return text.split('\n').length;
}
