import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readCss } from './css.ts';
import { ELEMENTS } from './elements.ts';
import { assertNone, read } from './tree.ts';

const SHEET = 'widgets/light/layan.css';
const BUDGET = 1500;

test('the stylesheet of the light HTML is light', () => {
  const weight = gzipSync(read(SHEET), { level: 9 }).length;
  assert.ok(
    weight <= BUDGET,
    `${SHEET} weighs ${weight} bytes, of ${BUDGET}: it draws a list and a card, not a website.`,
  );
});

test('it touches nothing of the page around it', () => {
  const selectors = readCss(read(SHEET)).preludes.filter(({ text }) => !text.startsWith('@'));
  assertNone(
    selectors
      .flatMap(({ text }) => text.split(/,(?![^(]*\))/))
      .map(selector => selector.trim())
      .filter(selector => !/^\.layan-[a-z]+\b/.test(selector)),
    'begin every selector with a class of the light HTML.',
  );
});

test('its colours are the elements’', () => {
  const tokens = read(`${ELEMENTS}/base/tokens.ts`);
  const used = [...read(SHEET).matchAll(/var\(--layan-([\w-]+), (light-dark\([^()]*\))\)/g)];
  assert.ok(used.length > 5);
  assertNone(
    used
      .filter(([, name, colour]) => !tokens.includes(`token('${name}', '${colour}')`))
      .map(([all]) => `${SHEET}: ${all}`),
    'repeat the token’s name and fallback from base/tokens.ts.',
  );
});
