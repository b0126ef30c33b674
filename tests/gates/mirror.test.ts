import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import {
  className,
  elementClasses,
  ELEMENTS,
  elementNames,
  elementPath,
  shape,
  widgetNames,
  widgetPath,
} from './elements.ts';
import { all, assertNone, files, nameOf, parse, read } from './tree.ts';

const STATES = ['Ready', 'Empty', 'Loading', 'Failed', 'Stale', 'Long', 'Walkthrough'];

/** Fewer sentences than this do not say what somebody wants of an element. */
const LEAST_CRITERIA = 3;

test('one name is one thing: the folder, the file, the class and the tag agree', () => {
  assert.ok(elementNames.length > 0, `There is no element under ${ELEMENTS}`);
  assertNone(
    elementNames
      .map(name => ({ name, path: elementPath(name) }))
      .concat(widgetNames.map(name => ({ name, path: widgetPath(name) })))
      .flatMap(({ name, path }) => {
        if (!read(path)) return [`There is no ${path}`];
        const found = elementClasses(parse(path));
        const [element] = found;
        if (!element || found.length > 1) return [`${path} defines ${found.length} elements instead of one`];
        return [
          element.tag === `layan-${name}` ? '' : `${path} defines <${element.tag}>, not <layan-${name}>`,
          element.node.name?.text === className(name)
            ? ''
            : `${path} exports ${element.node.name?.text ?? 'no name'}, not ${className(name)}`,
          tagMapHas(path, `layan-${name}`, className(name))
            ? ''
            : `${path} does not add 'layan-${name}': ${className(name)} to HTMLElementTagNameMap`,
        ];
      })
      .filter(Boolean),
    'give the folder, the file, the class and the tag the same name, and end the file with its HTMLElementTagNameMap; helpers without an element belong to base/.',
  );
});

test('every element has a story for each of its states, in the order a reader expects', () => {
  assertNone(
    [
      ...elementNames.map(name => ({ name, wanted: statesOf(name) })),
      ...widgetNames.map(name => ({ name, wanted: ['Ready', 'Failed'] })),
    ].flatMap(({ name, wanted }) => storyProblems(`stories/${name}.stories.ts`, name, wanted)),
    'copy stories/notice.stories.ts; export Ready first, then Ready…, Empty for a list, Loading, Failed and Stale for a Remote, Long last (and Walkthrough, which is not tested).',
  );
});

test('every element’s page ends with what the people who use it accept it by', () => {
  assertNone(
    [...elementNames, ...widgetNames].flatMap(name => {
      const path = `stories/${name}.stories.ts`;
      const stated = statedCriteria(path);
      return stated.length < LEAST_CRITERIA ? [`${path} states ${stated.length} acceptance criteria`] : [];
    }),
    `give its meta \`parameters: acceptance('I …', 'I …', 'I …')\` from stories/acceptance.ts: ${LEAST_CRITERIA} to six sentences in the words of the person who uses it, each of them true today.`,
  );
});

test('every element has a test that says something', () => {
  assertNone(
    [...elementNames, ...widgetNames].flatMap(name => {
      const path = `tests/elements/${name}.test.ts`;
      if (!read(path)) return [`${path} is missing`];
      const says = all(parse(path), ts.isCallExpression).some(({ expression }) => expression.getText() === 'it');
      return says ? [] : [`${path} has no it(…)`];
    }),
    'copy tests/elements/notice.test.ts: each test is a sentence about what a person does and perceives.',
  );
});

test('every element stands in the manifest and in the table of sizes, and nothing else does', () => {
  const manifest = manifestTags();
  const sizes = Object.keys(JSON.parse(read('sizes.json') || '{}') as object);
  const measured = sizes.filter(entry => entry.startsWith('elements/')).map(entry => entry.slice('elements/'.length));
  assertNone(
    [
      ...[...elementNames, ...widgetNames]
        .filter(name => !manifest.has(`layan-${name}`))
        .map(name => `<layan-${name}> is not in custom-elements.json`),
      ...elementNames.filter(name => !measured.includes(name)).map(name => `"elements/${name}" is not in sizes.json`),
      ...widgetNames
        .map(name => `widgets/${name.replace(/-widget$/, '')}`)
        .filter(entry => !sizes.includes(entry))
        .map(entry => `"${entry}" is not in sizes.json`),
      ...measured
        .filter(name => !elementNames.includes(name))
        .map(name => `"elements/${name}" is in sizes.json, but there is no such element`),
    ],
    'run `npm run manifest` (the class comment needs @tag), and give the element a line in sizes.json: `npm run size` shows what it weighs.',
  );
});

test('no story or test outlives its element', () => {
  const known = new Set([ELEMENTS, 'kiosk', 'widgets'].flatMap(folder => files(folder, '.ts')).map(nameOf));
  assertNone(
    [
      ...files('stories', '.ts').filter(path => path.endsWith('.stories.ts')),
      ...files('tests/elements', '.ts').filter(path => path.endsWith('.test.ts')),
    ]
      .filter(path => !known.has(nameOf(path)))
      .map(path => `${path} is about nothing in the tree`),
    'rename or remove it together with its element.',
  );
});

/** The states that an element has by what it is given to draw. */
function statesOf(name: string): string[] {
  const { remote, list } = shape(name);
  return ['Ready', ...(list ? ['Empty'] : []), ...(remote ? ['Loading', 'Failed', 'Stale'] : []), 'Long'];
}

function storyProblems(path: string, name: string, wanted: string[]): string[] {
  if (!read(path)) return [`${path} is missing`];
  const source = parse(path);
  const stories = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(statement =>
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        ? statement.declarationList.declarations.map(each => each.name.getText())
        : [],
    );
  const order = stories.map(story => STATES.findIndex(state => story.startsWith(state)));
  return [
    ...wanted.filter(state => !stories.includes(state)).map(state => `${path} has no story ${state}`),
    ...stories
      .filter((_, index) => order[index] === -1)
      .map(story => `${path}: ${story} does not begin with the name of a state (${STATES.join(', ')})`),
    ...stories
      .filter((_, index) => index > 0 && order[index]! < order[index - 1]!)
      .map(story => `${path}: ${story} comes too late; the order is ${STATES.join(', ')}`),
    ...(source.text.includes(`component: 'layan-${name}'`) ? [] : [`${path}: meta has no component: 'layan-${name}'`]),
    ...(/\bplay\b\s*[:(]/.test(source.text)
      ? [`${path} has a play function: behaviour belongs in tests/elements`]
      : []),
  ];
}

/** The different sentences that the meta of a story hands to `acceptance`. */
function statedCriteria(path: string): string[] {
  const parameters = all(parse(path), ts.isPropertyAssignment).find(
    ({ name, parent }) =>
      name.getText() === 'parameters' &&
      ts.isVariableDeclaration(parent.parent) &&
      parent.parent.name.getText() === 'meta',
  )?.initializer;
  if (!parameters || !ts.isCallExpression(parameters) || parameters.expression.getText() !== 'acceptance') return [];
  const sentences = parameters.arguments.filter(ts.isStringLiteralLike).map(({ text }) => text.trim());
  return [...new Set(sentences)].filter(sentence => sentence.endsWith('.') && sentence.includes(' '));
}

function tagMapHas(path: string, tag: string, type: string): boolean {
  return read(path).replace(/\s+/g, ' ').includes(`interface HTMLElementTagNameMap { '${tag}': ${type};`);
}

function manifestTags(): Set<string> {
  const { modules } = JSON.parse(read('custom-elements.json') || '{"modules":[]}') as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  return new Set(modules.flatMap(({ declarations }) => (declarations ?? []).flatMap(({ tagName }) => tagName ?? [])));
}
