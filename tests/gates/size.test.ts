import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, overweight, readBudgets, unreasoned } from './budgets.ts';
import { weighOthers } from './comparison.ts';
import { assertNone, read } from './tree.ts';
import { weighWidgets } from './weigh-widgets.ts';
import { weighElements, weighKiosk, type Weight } from './weigh.ts';

const MEND =
  '`npm run size` shows what weighs what: leave something out, load it later, or raise the budget in sizes.json in a line that somebody reviews.';

test('no element weighs more than its budget', async () => {
  assertNone(overweight(judge(await weighElements())), MEND);
});

test('the kiosk is on the screen with the bytes it may take, and what comes later is as light', async () => {
  const weights = await weighKiosk();
  assert.ok(
    weights.some(({ entry }) => entry === 'kiosk/visitor/script'),
    'the build has no page for the visitor',
  );
  assertNone([...overweight(judge(weights)), ...unknown(weights, /^(kiosk|later)\//)], MEND);
});

test('a page that takes in a widget pays as little as it was promised, and no later part is heavier', async () => {
  const weights = await weighWidgets();
  assertNone([...overweight(judge(weights)), ...unknown(weights, /^widgets\//)], MEND);
});

test('what our widgets are compared with is measured, each package in the version we name', async () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  for (const { name, version, gzip } of await weighOthers()) {
    assert.equal(version, devDependencies[name]);
    assert.ok(gzip !== null && gzip > 5_000, `${name} weighs ${gzip}`);
  }
});

test('a budget above the limit of the house says why', () => {
  assertNone(unreasoned(), 'write {"budget": bytes, "because": "…"} in sizes.json, or come down to the limit.');
});

test('this gate bites', () => {
  const budgets = readBudgets(
    '{"elements/a": 3001, "elements/b": {"budget": 9000, "because": "It draws a map."}, "kiosk/visitor/script": 60000, "widgets/queue": 18001, "widgets/loader": 1500}',
  );
  assert.equal(unreasoned(budgets).length, 2);
  const weights = ['elements/a', 'elements/b', 'elements/c'].map(entry => ({ entry, gzip: 4000, minified: 9000 }));
  assert.equal(overweight(judge(weights, budgets)).length, 2);
});

/** Lines of sizes.json about a build that nothing in it answers to. */
function unknown(weights: Weight[], about: RegExp): string[] {
  return [...readBudgets().keys()]
    .filter(entry => about.test(entry) && !weights.some(weight => weight.entry === entry))
    .map(entry => `sizes.json has ${entry}, the build has not`);
}
