import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { spreadArrays } from '../../widgets/bin/own-arrays.ts';

test('arrays are made the same without Array.from, wherever it stood', () => {
  for (const code of [
    'Array.from(new Map([[1, 2]]).keys())',
    'Array.from(new Set([1, 2]), each => each + 1)',
    'Array.from(Array.from("abc"), each => Array.from(each + each))',
    'Array.from({ length: 3 }, (_, row) => Array.from({ length: row + 1 }, (_, at) => row * at)).map(String)',
    '(length => Array.from({ length }, (_, at) => at))(2)',
  ]) {
    const spread = spreadArrays('x.js', code);
    assert.doesNotMatch(spread, /Array\.from/);
    assert.equal(JSON.stringify(runInNewContext(spread)), JSON.stringify(runInNewContext(code)), code);
  }
  assert.equal(spreadArrays('x.js', 'f(Array.from({ 0: 1, length: 1 }))'), 'f(Array.from({ 0: 1, length: 1 }))');
});
