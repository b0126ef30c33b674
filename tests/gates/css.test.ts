import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMED_COLOURS } from './colours.ts';
import { readCss, valueParts, type Declaration } from './css.ts';
import { ELEMENTS, sourcesWithTemplates } from './elements.ts';
import { templates, type Template } from './templates.ts';
import { assertNone, files, parse, place, read } from './tree.ts';

const TOKENS = `${ELEMENTS}/base/tokens.ts`;

const PHYSICAL =
  /^((margin|padding|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)|left|right|top|bottom|border-(left|right|top|bottom)(-\w+)?|border-(top|bottom)-(left|right)-radius|(min-|max-)?(width|height))$/;
const TAKES_COLOUR =
  /^(color|fill|stroke|accent-color|caret-color|(background|border|outline|text-decoration|box-shadow|text-shadow|column-rule)(-.*)?|--.*)$/;
/** A colour made `from` a token is none of its own. */
const LITERAL = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?!\s*from\s+(¤|var\())/i;

interface Rules {
  /** Pages own their root: they may set `rem`, and the tokens. */
  page: boolean;
  /** An element does not know its screen. */
  element: boolean;
}

interface Sheet {
  text: string;
  rules: Rules;
  at: (offset: number) => string;
}

test('stylesheets flow with the language, the tokens and the size of the text', () => {
  const sheets = [...stylesInCode(), ...pageStyles()];
  assert.ok(sheets.length > 0);
  assertNone(
    sheets.flatMap(sheetProblems),
    `say inline and block instead of left, right, width and height; take colours and sizes from ${TOKENS}; measure in em (1px only for what is hidden to the eye).`,
  );
});

test('drawings take their colours from the stylesheet', () => {
  assertNone(
    sourcesWithTemplates()
      .flatMap(path => templates(parse(path), 'html', 'svg'))
      .flatMap(drawingProblems),
    'let it inherit currentcolor, or set the colour by a class and a token.',
  );
});

test('no template carries a style of its own', () => {
  assertNone(
    sourcesWithTemplates().flatMap(path => styleProblems(path)),
    "a page's content security policy refuses style attributes: write a class, or a state, and a rule in the element's stylesheet.",
  );
});

test('these gates bite', () => {
  const at = (offset: number) => `x:${offset}`;
  const bad =
    'a { margin-left: 1em; color: #fff; width: 2em; padding: 1em 2em 1em 3em; text-align: left; gap: 3px; border: 1em solid red } @media (max-width: 30em) { b { inline-size: 2rem } }';
  assert.equal(sheetProblems({ text: bad, rules: { page: false, element: true }, at }).length, 9);
  const good =
    '.unseen { inline-size: 1px } :host([x]) a::before { content: "left: 1px; #fff"; color: color-mix(in oklab, ¤¤¤ 8%, ¤¤¤); margin: 0 1em; background: rgb(from ¤¤ r g b / 0.6); gap: max(1em, 2 * var(--a, 0px)) } /* 1px #fff */';
  assert.deepEqual(sheetProblems({ text: good, rules: { page: false, element: true }, at }), []);
  assert.equal(
    drawingProblems(
      templates(parse('x.ts', 'svg`<path fill="#fff" stroke="red"/><path fill="none" stroke=${a}/>`;'), 'svg')[0]!,
    ).length,
    2,
  );
});

function stylesInCode(): Sheet[] {
  return sourcesWithTemplates()
    .filter(path => path !== TOKENS)
    .flatMap(path =>
      templates(parse(path), 'css').map(({ text, at }) => ({
        text,
        at,
        rules: { page: false, element: path.startsWith(ELEMENTS) },
      })),
    );
}

function pageStyles(): Sheet[] {
  return files('kiosk', '.css').map(path => {
    const text = read(path);
    return {
      text,
      at: (offset: number) => `${path}:${text.slice(0, offset).split('\n').length}`,
      rules: { page: true, element: false },
    };
  });
}

function sheetProblems({ text, at, rules }: Sheet): string[] {
  const { declarations, preludes } = readCss(text);
  return [
    ...declarations
      .filter(({ within }) => !within.startsWith('@font-face'))
      .flatMap(declaration => problemsOf(declaration, rules).map(problem => `${at(declaration.offset)}: ${problem}`)),
    ...preludes.flatMap(prelude => {
      if (!prelude.text.startsWith('@')) return [];
      const units = /\d(px|rem)\b/.test(prelude.text)
        ? [`${at(prelude.offset)}: ${prelude.text} is measured in px or rem`]
        : [];
      const screen =
        rules.element &&
        /^@media\b.*\((min-|max-)?(width|height|orientation)|^@media\b.*(width|height)\s*[<>]/.test(prelude.text);
      return screen ? [...units, `${at(prelude.offset)}: ${prelude.text} asks for the screen; use @container`] : units;
    }),
  ];
}

function problemsOf({ property, value, within }: Declaration, { page }: Rules): string[] {
  const line = `${property}: ${value.replace(/¤+/g, '${…}')}`;
  const parts = valueParts(value);
  const unquoted = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  // A bare zero has no unit, and max() needs one.
  const pixels = /(^|[^\w.-])(?!0px)-?\d*\.?\d+px\b/.test(unquoted);
  const hidden = /^(inline|block)-size$/.test(property) && value === '1px';
  return [
    PHYSICAL.test(property) ? `${line} is physical` : '',
    /^(margin|padding|inset|border-width|scroll-padding)$/.test(property) && parts.length === 4 && parts[1] !== parts[3]
      ? `${line} sets left and right apart`
      : '',
    /^(text-align|float|clear)$/.test(property) && /\b(left|right)\b/.test(value) ? `${line} is physical` : '',
    pixels && !hidden ? `${line} is measured in px` : '',
    /\drem\b/.test(unquoted) && !(page && within.startsWith(':root'))
      ? `${line} is measured in rem, which follows the host page`
      : '',
    hasColour(property, unquoted, page) ? `${line} has a colour of its own` : '',
  ].filter(Boolean);
}

/** A page may set a token, and may repeat a token's own fallback, since it has no access to `tokens.ts`. */
function hasColour(property: string, value: string, page: boolean): boolean {
  if (!TAKES_COLOUR.test(property)) return false;
  if (page && property.startsWith('--layan-')) return false;
  const rest = page
    ? value.replace(/var\(--layan-([\w-]+),\s*([^()]*)\)/g, (all, name: string, fallback: string) =>
        fallbackOf(name).includes(fallback) ? '' : all,
      )
    : value;
  const words =
    rest
      .replace(/--[\w-]+/g, '')
      .toLowerCase()
      .match(/(?<![\w-])[a-z]+(?![\w-]|\()/g) ?? [];
  return LITERAL.test(rest) || words.some(word => NAMED_COLOURS.has(word));
}

function fallbackOf(name: string): string[] {
  const fallback = new RegExp(`token\\('${name}', '(.*)'\\)`).exec(read(TOKENS))?.[1] ?? '';
  return [fallback, ...(/^light-dark\((.*), (.*)\)$/.exec(fallback)?.slice(1) ?? [])];
}

function drawingProblems({ text, at }: Template): string[] {
  return [...text.matchAll(/\s(fill|stroke|stop-color|flood-color)\s*=\s*"?([^"\s>]*)/g)]
    .filter(({ 2: value }) => LITERAL.test(value!) || NAMED_COLOURS.has(value!.toLowerCase()))
    .map(({ 0: found, index }) => `${at(index + 1)} draws ${found.trim()}`);
}

function styleProblems(path: string): string[] {
  const source = parse(path);
  return [
    ...templates(source, 'html', 'svg').flatMap(({ text, at }) =>
      [...text.matchAll(/\sstyle\s*=|<style\b/g)].map(({ index, 0: found }) => `${at(index + 1)} has ${found.trim()}`),
    ),
    ...(/lit\/directives\/style-map/.test(source.text) ? [`${place(source, 0)} uses styleMap`] : []),
  ];
}
