import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CLIPS } from '@layan/domain/speech/call.ts';
import { SPOKEN } from '@layan/domain/speech/numbers.ts';
import { gainFor, pauseBetween, soundWithin } from '../../kiosk/shared/clip-sound.ts';

const RATE = 1000;
const PACK = new URL('../../kiosk/shared/sound/', import.meta.url);

/** Seconds of silence, sound and silence again. */
function recording({ before = 0.5, sound = 0.4, after = 0.3, level = 0.5 } = {}): Float32Array {
  const silent = (seconds: number) => Array.from({ length: seconds * RATE }, (_, at) => 0.0002 * (at % 2));
  const heard = Array.from({ length: sound * RATE }, (_, at) => (at % 2 ? level : -level));
  return Float32Array.from([...silent(before), ...heard, ...silent(after)]);
}

describe('a recording', () => {
  it('loses the silence at its ends, but for a breath', () => {
    const { start, end } = soundWithin(recording(), RATE);

    assert.ok(start >= 450 && start < 500, String(start));
    assert.ok(end > 900 && end <= 960, String(end));
  });

  it('of silence alone has nothing to play', () => {
    assert.deepEqual(soundWithin(new Float32Array(100), RATE), { start: 0, end: 0 });
    assert.equal(gainFor(new Float32Array(100)), 1);
  });

  it('is made as loud as the others, and its peaks are never cut', () => {
    const quiet = recording({ level: 0.05 });
    const loud = recording({ level: 0.9 });

    assert.ok(Math.abs(gainFor(quiet) * 0.05 - gainFor(loud) * 0.9) < 0.001);
    const clap = Float32Array.from([...recording({ level: 0.05 }), 0.95]);
    assert.ok(gainFor(clap) * 0.95 < 1);
  });

  it('that is only noise stays quiet', () => {
    assert.ok(gainFor(recording({ level: 0.001 })) * 0.001 < 0.01);
  });
});

describe('a spoken sentence', () => {
  it('takes breath before it goes on to the counter, and less within a number', () => {
    assert.ok(pauseBetween('dua', 'silakan-menuju-loket') > pauseBetween('a', 'nol'));
    assert.ok(pauseBetween('a', 'nol') > pauseBetween('nol', 'satu'));
  });
});

describe('the pack that comes with Layan', () => {
  for (const language of SPOKEN) {
    it(`has every word of ${language} and no other`, () => {
      const files = readdirSync(new URL(`${language}/`, PACK)).sort();

      assert.deepEqual(files, CLIPS[language].map(({ name }) => `${name}.opus`).sort());
    });
  }

  it('is sound, and small enough for a weak network', () => {
    const files = SPOKEN.flatMap(language =>
      CLIPS[language].map(({ name }) => new URL(`${language}/${name}.opus`, PACK)),
    );

    for (const file of files) {
      assert.ok(existsSync(file));
      assert.equal(readFileSync(file).subarray(0, 4).toString(), 'OggS', file.pathname);
    }
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes < 400_000, `${bytes} bytes`);
  });
});
