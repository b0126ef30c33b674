import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameText, spamScore, suspicionsOf, type SpamFacts } from '@layan/domain/complaint/spam.ts';

function facts(changes: Partial<SpamFacts> = {}): SpamFacts {
  return {
    text: 'Loket dua tutup padahal masih pukul sepuluh pagi.',
    website: '',
    seconds: 90,
    repeats: 0,
    ...changes,
  };
}

describe('what looks like spam', () => {
  it('is nothing that people write', () => {
    for (const text of [
      facts().text,
      'LOKET DUA TUTUP PADAHAL MASIH PUKUL SEPULUH PAGI!!!',
      'Syaratnya di https://dinsos.example.id/syarat berbeda dengan papan di kantor.',
      'Tolooooooooong, bansos ibu saya belum cair 🙏🙏🙏',
    ])
      assert.deepEqual(suspicionsOf(facts({ text })), [], text);
  });

  it('is not somebody quick, nor a text that two people send', () => {
    assert.deepEqual(suspicionsOf(facts({ seconds: 2 })), []);
    assert.deepEqual(suspicionsOf(facts({ repeats: 1 })), []);
  });

  it('is what fills in the field that nobody sees', () => {
    assert.deepEqual(suspicionsOf(facts({ website: 'https://murah.example' })), ['honeypot']);
  });

  it('is several weak signs together', () => {
    assert.deepEqual(suspicionsOf(facts({ seconds: 1, text: 'Slot gacor di https://a.example dan www.b.example' })), [
      'too-fast',
      'links',
    ]);
    assert.deepEqual(suspicionsOf(facts({ seconds: 1, repeats: 1 })), ['too-fast', 'repeated']);
    assert.deepEqual(suspicionsOf(facts({ text: 'https://a.example https://b.example https://c.example' })), ['links']);
  });

  it('is the same text again and again', () => {
    assert.deepEqual(suspicionsOf(facts({ repeats: 2 })), ['repeated']);
    assert.equal(sameText('  Loket DUA, tutup!! '), sameText('loket dua tutup'));
    assert.notEqual(sameText('loket dua'), sameText('loket tiga'));
  });

  it('weighs more with every sign', () => {
    const scores = [facts(), facts({ seconds: 1 }), facts({ seconds: 1, website: 'x' })].map(
      each => spamScore(each).score,
    );
    assert.deepEqual(
      [...scores].sort((one, other) => one - other),
      scores,
    );
    assert.equal(new Set(scores).size, 3);
  });

  it('is found fast in the longest text that may be sent', () => {
    for (const text of ['a.'.repeat(2000), 'www.'.repeat(1000), 'a-'.repeat(2000), 'http://'.repeat(570)])
      assert.ok(spamScore(facts({ text })).score >= 0);
  });
});
