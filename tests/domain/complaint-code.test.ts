import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  groupCode,
  makeCode,
  makePin,
  readCode,
  readPin,
  type RandomBytes,
} from '@layan/domain/complaint/code.ts';
import { spellCode } from '@layan/domain/complaint/spell.ts';

/** Bytes from a given number on, the same every time: xorshift, because a test may not depend on chance. */
function seeded(seed: number): RandomBytes {
  let state = seed || 1;
  return count =>
    Uint8Array.from({ length: count }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 255;
    });
}

const codes = Array.from({ length: 60 }, (_, at) => makeCode(seeded(at + 1)));
const isRight = (code: string) => 'code' in readCode(code);
const swap = (code: string, one: number, other: number) => {
  const characters = [...code];
  [characters[one], characters[other]] = [characters[other]!, characters[one]!];
  return characters.join('');
};

describe('a code', () => {
  it('has eleven characters, none of which is read as another one', () => {
    for (const code of codes) assert.match(code, /^[2-9A-HJKMNP-TV-Z]{11}$/);
    assert.doesNotMatch(CODE_ALPHABET, /[01ILOU]/);
    assert.equal(new Set(CODE_ALPHABET).size, 30);
  });

  it('is another one each time', () => {
    assert.equal(new Set(codes).size, codes.length);
  });

  it('is what it was made, typed in small letters with hyphens and spaces', () => {
    for (const code of codes) {
      assert.deepEqual(readCode(code), { code });
      assert.deepEqual(readCode(` ${groupCode(code).toLowerCase()} `), { code });
      assert.deepEqual(readCode([...code].join(' ')), { code });
    }
  });

  it('comes from bytes that favour no character: those above the last whole round are passed over', () => {
    const from = (bytes: number[]): RandomBytes => {
      const rest = [...bytes];
      return count => Uint8Array.from({ length: count }, () => rest.shift() ?? 0);
    };
    const few = [7, 239, 30, 29, 1, 88, 120, 3, 44, 61];
    const many = few.flatMap(byte => [240, byte, 255]);
    assert.equal(makeCode(from(many)), makeCode(from(few)));
    assert.equal(makePin(from([255, 1, 250, 2, 249, 3, 4, 5])), '129345');
  });
});

describe('the check character', () => {
  it('notices every wrong character, at every place, of every code tried', () => {
    for (const code of codes)
      for (let at = 0; at < CODE_LENGTH; at++)
        for (const character of CODE_ALPHABET)
          if (character !== code[at])
            assert.equal(
              isRight(code.slice(0, at) + character + code.slice(at + 1)),
              false,
              `${code} ${at} ${character}`,
            );
  });

  it('notices every two characters in each other’s place, neighbours or not', () => {
    for (const code of codes)
      for (let one = 0; one < CODE_LENGTH; one++)
        for (let other = one + 1; other < CODE_LENGTH; other++)
          if (code[one] !== code[other])
            assert.equal(isRight(swap(code, one, other)), false, `${code} ${one} ${other}`);
  });

  it('notices a pair of the same characters heard as another pair', () => {
    for (const code of codes)
      for (let at = 0; at < CODE_LENGTH - 1; at++)
        for (const before of CODE_ALPHABET) {
          const right = code.slice(0, at) + before + before + code.slice(at + 2);
          for (const after of CODE_ALPHABET)
            if (isRight(right) && after !== before)
              assert.equal(isRight(code.slice(0, at) + after + after + code.slice(at + 2)), false);
        }
  });

  it('is noticed for every possible pair of characters at every pair of places, not only in codes tried', () => {
    // The sum is linear: an error of the difference d at weight w changes it by w·d. So these few cases are all there are.
    for (let weight = 1; weight <= CODE_LENGTH; weight++)
      for (let difference = 1; difference < CODE_ALPHABET.length; difference++) {
        assert.notEqual((weight * difference) % 31, 0);
        for (let other = weight + 1; other <= CODE_LENGTH; other++)
          assert.notEqual(((other - weight) * difference) % 31, 0);
      }
  });
});

describe('reading a code', () => {
  it('says which character is in no code, instead of guessing what was meant', () => {
    assert.deepEqual(readCode('K7QM-4XPD-9R0'), { problem: 'character', at: 10, character: '0' });
    assert.deepEqual(readCode('o7qm'), { problem: 'character', at: 0, character: 'O' });
    assert.deepEqual(readCode('K7QM 4XPÐ 9RT'), { problem: 'character', at: 7, character: 'Ð' });
  });

  it('says that characters are missing or too many', () => {
    assert.deepEqual(readCode(codes[0]!.slice(1)), { problem: 'too-short' });
    assert.deepEqual(readCode(`${codes[0]}2`), { problem: 'too-long' });
    assert.deepEqual(readCode(''), { problem: 'too-short' });
  });

  it('never throws, and only ever gives back a whole code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), typed => {
        const reading = readCode(typed);
        if ('code' in reading) assert.equal(reading.code.length, CODE_LENGTH);
      }),
    );
  });
});

describe('a PIN', () => {
  it('has six digits, and may begin with nought', () => {
    const pins = Array.from({ length: 300 }, (_, at) => makePin(seeded(at + 1)));
    for (const pin of pins) assert.match(pin, /^\d{6}$/);
    assert.ok(pins.some(pin => pin.startsWith('0')));
  });

  it('may be typed with spaces; anything but six digits is none', () => {
    assert.equal(readPin(' 012 345 '), '012345');
    for (const typed of ['12345', '1234567', '12345a', '', '１２３４５６']) assert.equal(readPin(typed), null);
  });
});

describe('a code over the telephone', () => {
  it('is grouped for the eye', () => {
    assert.equal(groupCode('K7QM4XPD9RT'), 'K7QM-4XPD-9RT');
  });

  it('is spelt with names in Indonesian and in English', () => {
    assert.equal(
      spellCode('K7QM4XPD9RT', 'id'),
      'K Kendari, tujuh, Q Qatar, M Medan; empat, X X-ray, P Padang, D Demak; sembilan, R Rembang, T Timor',
    );
    assert.equal(
      spellCode('K7QM4XPD9RT', 'en'),
      'K as in Kilo, seven, Q as in Quebec, M as in Mike; four, X as in X-ray, P as in Papa, D as in Delta; nine, R as in Romeo, T as in Tango',
    );
    assert.equal(spellCode('012345', 'id'), 'nol, satu, dua; tiga, empat, lima');
  });

  it('has a word for every character, each beginning with its letter and none twice', () => {
    for (const language of ['id', 'en'] as const) {
      const said = [...CODE_ALPHABET].map(character => spellCode(character, language));
      assert.equal(new Set(said).size, CODE_ALPHABET.length);
      for (const [at, words] of said.entries())
        if (/[A-Z]/.test(CODE_ALPHABET[at]!)) assert.equal(words.split(' ').at(-1)![0], CODE_ALPHABET[at]);
    }
  });
});
