import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rootsOf, similarTo, type Comparable } from '@layan/domain/complaint/similar.ts';

const DAY = 86_400_000;
const TEXTS = {
  guard: 'Loket dua tutup padahal masih pukul sepuluh pagi, satpam menyuruh pulang.',
  again: 'Saya disuruh pulang oleh satpam, loket 2 sudah ditutup jam 10.',
  toilet: 'Toilet di lantai satu kotor dan kran air rusak.',
  taps: 'Keran airnya rusak, toilet lantai bawah kotor sekali.',
  aid: 'Bansos ibu saya belum cair sejak bulan Januari.',
};

function complaint(id: keyof typeof TEXTS, changes: Partial<Comparable> = {}): Comparable {
  return {
    id,
    kind: 'complaint',
    service: null,
    receivedAt: 100 * DAY,
    erased: false,
    words: rootsOf(TEXTS[id]),
    ...changes,
  };
}

describe('the hint that two complaints are about the same', () => {
  const all = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map(id => complaint(id));

  it('finds the same matter in other words and forms', () => {
    assert.deepEqual(similarTo(complaint('guard'), all), ['again']);
    assert.deepEqual(similarTo(complaint('toilet'), all), ['taps']);
  });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(similarTo(complaint('aid'), all), []);
    assert.deepEqual(similarTo(complaint('aid', { words: rootsOf('') }), all), []);
  });

  it('looks within thirty days before and after', () => {
    for (const [days, found] of [
      [30, ['again']],
      [-30, ['again']],
      [31, []],
      [-31, []],
    ] as const)
      assert.deepEqual(similarTo(complaint('guard'), [complaint('again', { receivedAt: (100 + days) * DAY })]), found);
  });

  it('looks among the same kind and service, and where no service was named', () => {
    const one = complaint('guard', { service: 'adopsi' });
    const found = (changes: Partial<Comparable>) => similarTo(one, [complaint('again', changes)]).length;
    assert.equal(found({ service: 'adopsi' }), 1);
    assert.equal(found({ service: null }), 1);
    assert.equal(found({ service: 'data-kesejahteraan-sosial-dtks' }), 0);
    assert.equal(found({ kind: 'question' }), 0);
  });

  it('leaves out itself and what was deleted', () => {
    assert.deepEqual(similarTo(complaint('guard'), [complaint('guard'), complaint('again', { erased: true })]), []);
  });

  it('gives five at most, the likeliest first and the newest of equals', () => {
    const others = Array.from({ length: 8 }, (_, at) =>
      complaint('again', { id: `n${at}`, receivedAt: (90 + at) * DAY }),
    );
    const same = complaint('guard', { id: 'same' });
    assert.deepEqual(similarTo(complaint('guard'), [...others, same]), ['same', 'n7', 'n6', 'n5', 'n4']);
  });
});
