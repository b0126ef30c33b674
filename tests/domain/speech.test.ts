import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LETTERS } from '@layan/domain/queue/queue.ts';
import { CLIPS, spokenCall, spokenDrawn } from '@layan/domain/speech/call.ts';
import { SPOKEN, spokenDigits, spokenNumber, type Spoken } from '@layan/domain/speech/numbers.ts';

function called(language: Spoken, series: string, number: number, counter: number) {
  return spokenCall({ series, number, counter }, language);
}

describe('a called number', () => {
  it('is spoken in Indonesian digit by digit, with the counter as a number', () => {
    assert.deepEqual(called('id', 'A', 12, 3), {
      text: 'Nomor antrean A, nol satu dua, silakan menuju loket tiga.',
      clips: ['nomor-antrean', 'a', 'nol', 'satu', 'dua', 'silakan-menuju-loket', 'tiga'],
    });
    assert.equal(
      called('id', 'B', 905, 31).text,
      'Nomor antrean B, sembilan nol lima, silakan menuju loket tiga puluh satu.',
    );
  });

  it('is spoken in English in the same way', () => {
    assert.deepEqual(called('en', 'A', 12, 3), {
      text: 'Ticket number A, zero one two, please go to counter three.',
      clips: ['ticket-number', 'a', 'zero', 'one', 'two', 'please-go-to-counter', 'three'],
    });
  });

  it('is spoken in full past 999', () => {
    assert.deepEqual(called('id', 'A', 1234, 1).clips.slice(2, 6), ['satu', 'dua', 'tiga', 'empat']);
  });

  it('is spoken when it is drawn, too', () => {
    assert.deepEqual(spokenDrawn({ series: 'C', number: 7 }, 'id'), {
      text: 'Nomor antrean Anda C, nol nol tujuh.',
      clips: ['nomor-antrean-anda', 'c', 'nol', 'nol', 'tujuh'],
    });
    assert.equal(spokenDrawn({ series: 'C', number: 7 }, 'en').text, 'Your ticket number is C, zero zero seven.');
  });
});

describe('numbers in words', () => {
  const words: [number, string, string][] = [
    [0, 'nol', 'zero'],
    [9, 'sembilan', 'nine'],
    [10, 'sepuluh', 'ten'],
    [11, 'sebelas', 'eleven'],
    [12, 'dua belas', 'twelve'],
    [19, 'sembilan belas', 'nineteen'],
    [20, 'dua puluh', 'twenty'],
    [21, 'dua puluh satu', 'twenty one'],
    [40, 'empat puluh', 'forty'],
    [99, 'sembilan puluh sembilan', 'ninety nine'],
  ];
  for (const [number, id, en] of words) {
    it(`are "${id}" and "${en}" for ${number}`, () => {
      assert.equal(spokenNumber(number, 'id').join(' '), id);
      assert.equal(spokenNumber(number, 'en').join(' '), en);
    });
  }

  it('differ for every counter, and for every ticket', () => {
    for (const language of SPOKEN) {
      const counters = Array.from({ length: 99 }, (_, at) => spokenNumber(at + 1, language).join(' '));
      const tickets = Array.from({ length: 9999 }, (_, at) => spokenDigits(at + 1, language).join(' '));

      assert.equal(new Set(counters).size, 99);
      assert.equal(new Set(tickets).size, 9999);
    }
  });
});

describe('a pack of clips', () => {
  it('says each letter by its Indonesian name', () => {
    const said = new Map(CLIPS.id.map(clip => [clip.name, clip.text]));

    assert.deepEqual(
      ['a', 'h', 'j', 'n', 'p', 'z'].map(letter => said.get(letter)),
      ['a', 'ha', 'je', 'en', 'pe', 'zet'],
    );
  });

  for (const language of SPOKEN) {
    const names = new Set(CLIPS[language].map(clip => clip.name));

    it(`has every clip that any number at any counter needs (${language})`, () => {
      for (let number = 1; number <= 999; number++) {
        for (let counter = 1; counter <= 99; counter++) {
          const { clips } = called(language, LETTERS[(number + counter) % LETTERS.length]!, number, counter);
          for (const clip of clips) if (!names.has(clip)) assert.fail(`${clip} for ${number} at ${counter}`);
        }
        for (const clip of spokenDrawn({ series: 'A', number }, language).clips) assert.ok(names.has(clip), clip);
      }
    });

    it(`has a letter for every line (${language})`, () => {
      for (const series of LETTERS)
        assert.ok(
          called(language, series, 1, 1).clips.every(clip => names.has(clip)),
          series,
        );
    });

    it(`has no clip twice, none that is never heard, and none without words or with a name unfit for a file (${language})`, () => {
      const heard = new Set<string>();
      for (let counter = 1; counter <= 99; counter++) {
        for (const series of LETTERS)
          called(language, series, counter * 10 + 9, counter).clips.forEach(clip => heard.add(clip));
      }
      spokenDrawn({ series: 'A', number: 1 }, language).clips.forEach(clip => heard.add(clip));

      assert.equal(names.size, CLIPS[language].length);
      assert.deepEqual(
        [...names].filter(name => !heard.has(name)),
        [],
      );
      for (const { name, text } of CLIPS[language]) assert.ok(/^[a-z]+(-[a-z]+)*$/.test(name) && text.trim(), name);
    });
  }
});
