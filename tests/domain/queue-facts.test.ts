import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aheadInWords,
  lineInWords,
  momentInWords,
  waitingInWords,
  waitInWords,
} from '@layan/domain/publish/queue-facts.ts';

const bare = (words: string) => words.replaceAll('\u2060', '');

describe('how busy the queue is, in words', () => {
  it('promises no more than a range', () => {
    assert.equal(bare(waitInWords({ from: 20, to: 40 }, 'id')), '20–40 menit');
    assert.equal(bare(waitInWords({ from: 0, to: 10 }, 'en')), 'less than 10 min');
    assert.equal(bare(waitInWords({ from: 130, to: 170 }, 'id')), '2–3 jam');
    assert.equal(waitInWords({ from: 120, to: 121 }, 'id'), '2\u2060–\u20603 jam');
    assert.equal(waitInWords(null, 'id'), '');
  });

  it('counts people and numbers', () => {
    assert.deepEqual(
      [0, 1, 1200].map(count => waitingInWords(count, 'id')),
      ['Belum ada yang menunggu', '1 menunggu', '1.200 menunggu'],
    );
    assert.deepEqual(
      [0, 1, 2].map(count => aheadInWords(count, 'en')),
      ['You are next', '1 number before you', '2 numbers before you'],
    );
  });

  it('says of a line why it takes no number', () => {
    const line = {
      letter: 'A',
      name: { id: '', en: '' },
      picture: '',
      services: [],
      waiting: 4,
      estimate: { from: 5, to: 15 },
      remote: false,
    };
    assert.equal(bare(lineInWords({ ...line, state: 'open' }, 'id')), '4 menunggu, kira-kira 5–15 menit');
    assert.equal(lineInWords({ ...line, state: 'full' }, 'en'), 'Today’s numbers have run out');
    assert.equal(lineInWords({ ...line, state: 'open', waiting: 0 }, 'id'), 'Belum ada yang menunggu');
  });

  it('tells a moment by the office’s own clock', () => {
    const now = Date.UTC(2026, 0, 12, 2);
    assert.equal(momentInWords(now, now, 'Asia/Jakarta', 'id'), 'hari ini pukul 09.00');
    assert.equal(momentInWords(now + 86_400_000, now, 'Asia/Makassar', 'id'), 'besok, Selasa, pukul 10.00');
    assert.match(momentInWords(now + 3 * 86_400_000, now, 'Asia/Jakarta', 'en'), /^Thursday,? January 15, at 09:00/);
  });
});
