import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import ts from 'typescript';
import { decorators, elementClasses, everyElementClass, type ElementClass } from './elements.ts';
import { assertNone, parse, place, read, root } from './tree.ts';

const CONFIG = 'stories/custom-elements-manifest.config.js';

/** Called by Lit or by the browser, not by people. */
const LIFECYCLE = new Set(
  'constructor render connectedCallback disconnectedCallback adoptedCallback attributeChangedCallback shouldUpdate willUpdate update firstUpdated updated getUpdateComplete createRenderRoot hostConnected hostDisconnected formAssociatedCallback formResetCallback formDisabledCallback formStateRestoreCallback'.split(
    ' ',
  ),
);

interface Described {
  name: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
}

test('the manifest in the tree is the one that the sources make', async () => {
  const made = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--config', CONFIG],
    cwd: root,
    noWrite: true,
  });
  assert.equal(
    read('custom-elements.json') === `${JSON.stringify(made, null, 2)}\n`,
    true,
    'custom-elements.json is not what the sources make. To mend: run `npm run manifest` and commit what it writes.',
  );
});

test('every element and every public member says in a sentence what it is', () => {
  assertNone(
    everyElementClass().flatMap(undocumented),
    'write one sentence above it: what it is to the person who uses it. What nobody uses from outside is #private.',
  );
});

test('every event, slot, part and state has its sentence', () => {
  const { modules } = JSON.parse(read('custom-elements.json') || '{"modules":[]}') as {
    modules: { declarations?: Declaration[] }[];
  };
  const declarations = modules.flatMap(module => module.declarations ?? []).filter(({ tagName }) => tagName);
  assert.ok(declarations.length > 0, 'custom-elements.json holds no element. To mend: run `npm run manifest`.');
  assertNone(
    declarations.flatMap(({ tagName, events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] }) =>
      [...events, ...slots, ...cssParts, ...cssProperties, ...cssStates]
        .filter(({ description }) => !description)
        .map(({ name }) => `<${tagName}>: ${name || 'the slot'} is not described`),
    ),
    'write `@fires {CustomEvent<…>} layan-… - When …`, `@slot name - …`, `@csspart name - …` or `@cssstate name - …` in one line of the class comment.',
  );
});

test('this gate bites', () => {
  const [bare] = elementClasses(
    parse(
      'x.ts',
      "@define('layan-x') class X { @property() a = '';\n/** Said. */ b = 1; #c = 2; private d = 3; render() {} go() {} @state() private e = 1; static f = 1; }",
    ),
  );
  assert.equal(undocumented(bare!).length, 3);
});

function undocumented({ node }: ElementClass): string[] {
  return [
    ...(hasSentence(node) ? [] : [`${place(node)}: ${node.name?.text} has no class comment`]),
    ...node.members
      .filter(isPublic)
      .filter(member => !hasSentence(member))
      .map(member => `${place(member)}: ${node.name?.text}.${member.name?.getText()} has no sentence`),
  ];
}

function isPublic(member: ts.ClassElement): boolean {
  const hidden =
    ts.getCombinedModifierFlags(member) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static | ts.ModifierFlags.Override);
  if (hidden || !member.name || ts.isPrivateIdentifier(member.name) || LIFECYCLE.has(member.name.getText()))
    return false;
  return !(
    ts.isPropertyDeclaration(member) && decorators(member).some(({ name }) => /^(state|query|queryAll)$/.test(name))
  );
}

function hasSentence(node: ts.Node): boolean {
  const words = ts
    .getJSDocCommentsAndTags(node)
    .flatMap(comment => (ts.isJSDoc(comment) ? (ts.getTextOfJSDocComment(comment.comment) ?? '') : []));
  return words.some(each => /\p{L}/u.test(each));
}
