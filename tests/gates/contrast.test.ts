import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast as weigh, readColour } from '@layan/domain/contrast/contrast.ts';
import { lineColors } from '@layan/elements/base/line-colors.ts';
import { color } from '@layan/elements/base/tokens.ts';
import { readCss } from './css.ts';
import { assertNone, files, read } from './tree.ts';

type Name = keyof typeof color;
type Palette = Record<Name, string>;

const TEXT = 4.5;
const EDGE = 3;

/** Text, and the grounds it stands on. */
const TEXTS: Partial<Record<Name, Name[]>> = {
  ink: ['paper', 'surface', 'tint', 'badTint', 'warnTint'],
  quiet: ['paper', 'surface', 'tint'],
  action: ['paper', 'surface', 'tint'],
  bad: ['paper', 'surface', 'badTint'],
  good: ['paper', 'surface', 'tint'],
  warn: ['paper', 'surface', 'warnTint'],
  onAction: ['action'],
  onAttention: ['attention'],
  codeInk: ['codePaper'],
  called: ['paper', 'surface'],
  onLine: ['action'],
};

/** What must be seen as a shape: the edges of controls, the ring of focus. */
const EDGES: Partial<Record<Name, Name[]>> = {
  edge: ['paper', 'surface'],
  focus: ['paper', 'surface', 'tint'],
  action: ['paper', 'surface'],
};

/** Ornament, or a veil that text never stands on: nothing is lost with it. */
const ORNAMENT: Name[] = ['hairline', 'scrim'];

const lightOf = (value: string) => value.replace(/^light-dark\((.*), (.*)\)$/, '$1');
const darkOf = (value: string) => value.replace(/^light-dark\((.*), (.*)\)$/, '$2');
const light = paletteOf(lightOf);
const dark = paletteOf(darkOf);

test('text and edges can be seen on their grounds by day and by night', () => {
  assertNone(
    [...weakPairs('light', light), ...weakPairs('dark', dark)],
    'darken or lighten one of the two in packages/elements/src/base/tokens.ts.',
  );
});

test("a line's letter can be read on its colour, and the colour seen on the page", () => {
  const schemes = [
    { palette: light, lines: lineColors.map(({ cssText }) => ownValue(cssText, lightOf)) },
    { palette: dark, lines: lineColors.map(({ cssText }) => ownValue(cssText, darkOf)) },
  ];
  assertNone(
    schemes.flatMap(({ palette, lines }) =>
      lines.flatMap(line =>
        [
          contrast(palette.onLine, line) / TEXT,
          contrast(line, palette.paper) / EDGE,
          contrast(line, palette.surface) / EDGE,
        ]
          .filter(share => share < 1)
          .map(share => `${line} has ${Math.round(100 * share)} % of the contrast it needs`),
      ),
    ),
    'darken or lighten the line’s colour in packages/elements/src/base/tokens.ts.',
  );
});

test("a page's own colours can be seen as well", () => {
  assertNone(
    pageSchemes().flatMap(({ name, isDark, own }) => weakPairs(name, { ...(isDark ? dark : light), ...own })),
    'change the --layan-color-… that the page sets.',
  );
});

test('every colour is weighed', () => {
  const weighed = new Set(
    [...Object.entries(TEXTS), ...Object.entries(EDGES)]
      .flatMap(([front, grounds]) => [front, ...(grounds ?? [])])
      .concat(ORNAMENT),
  );
  assertNone(
    Object.keys(color)
      .filter(name => !weighed.has(name))
      .map(name => `color.${name} is in no pair`),
    'say in tests/gates/contrast.test.ts what stands on it, or on what it stands; ORNAMENT is for what carries no meaning.',
  );
});

test('this gate bites', () => {
  assert.equal(Math.round(contrast('#000', '#ffffff') * 10) / 10, 21);
  assert.ok(Math.abs(contrast('#767676', '#ffffff') - 4.54) < 0.01);
  assert.ok(weakPairs('light', { ...light, ink: light.paper }).length >= 3);
});

function weakPairs(scheme: string, palette: Palette): string[] {
  return [
    { pairs: TEXTS, least: TEXT },
    { pairs: EDGES, least: EDGE },
  ].flatMap(({ pairs, least }) =>
    Object.entries(pairs).flatMap(([front, grounds]) =>
      grounds.flatMap(ground => {
        const ratio = contrast(palette[front as Name], palette[ground]);
        return ratio < least
          ? [
              `${scheme}: ${front} ${palette[front as Name]} on ${ground} ${palette[ground]} is ${ratio.toFixed(2)}, not ${least}`,
            ]
          : [];
      }),
    ),
  );
}

/** A token's own value, such as `light-dark(#fff, #000)` inside `var(--layan-color-paper, …)`. */
function paletteOf(choose: (value: string) => string): Palette {
  return Object.fromEntries(
    Object.entries(color).map(([name, { cssText }]) => [name, ownValue(cssText, choose)]),
  ) as Palette;
}

function ownValue(cssText: string, choose: (value: string) => string): string {
  return choose(/^var\(--layan-[\w-]+, (.*)\)$/.exec(cssText)?.[1] ?? cssText);
}

/** The colours that a page's stylesheet sets under one selector, such as the kiosk's high contrast. */
function pageSchemes() {
  const tokens = new Map(
    Object.entries(color).map(([name, { cssText }]) => [/--layan-[\w-]+/.exec(cssText)![0], name]),
  );
  return files('kiosk', '.css').flatMap(path => {
    const bySelector = Map.groupBy(readCss(read(path)).declarations, ({ within }) => within);
    return [...bySelector].flatMap(([within, declarations]) => {
      const own = declarations
        .filter(({ property }) => tokens.has(property))
        .map(({ property, value }) => [tokens.get(property)!, value]);
      const isDark = declarations.some(({ property, value }) => property === 'color-scheme' && value === 'dark');
      return own.length > 0
        ? [{ name: `${path} ${within}`, isDark, own: Object.fromEntries(own) as Partial<Palette> }]
        : [];
    });
  });
}

/** How many times lighter one colour is than the other. */
function contrast(one: string, other: string): number {
  return weigh(plain(one), plain(other));
}

function plain(colour: string): string {
  return readColour(colour) ?? assert.fail(`${colour} is no #rrggbb: contrast can only be weighed for plain colours`);
}
