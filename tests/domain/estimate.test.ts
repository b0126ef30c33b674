import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  SAMPLES_NEEDED,
  estimateWait,
  expectedMinutes,
  minutesPerCase,
  quantile,
  type WaitFacts,
} from '@layan/domain/queue/estimate.ts';

const MINUTE = 60_000;
const STEADY = Array.from({ length: 20 }, () => 8);
const MIXED = [3, 4, 5, 6, 7, 8, 9, 10, 14, 24];

function facts(parts: Partial<WaitFacts> = {}): WaitFacts {
  return { durations: STEADY, ahead: [], serving: [], counters: 1, minutesPerTicket: 10, ...parts };
}

const anyFacts = fc.record({
  durations: fc
    .array(fc.double({ min: 0.5, max: 60, noNaN: true }), { maxLength: 50 })
    .map(all => all.sort((a, b) => a - b)),
  ahead: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 }),
  serving: fc.array(
    fc.record({ minutes: fc.double({ min: 0, max: 90, noNaN: true }), cases: fc.integer({ min: 1, max: 6 }) }),
    {
      maxLength: 4,
    },
  ),
  counters: fc.integer({ min: 1, max: 6 }),
  minutesPerTicket: fc.integer({ min: 1, max: 60 }),
});

describe('the waiting estimate', () => {
  it('says nothing while no counter is open', () => {
    assert.equal(estimateWait(facts({ counters: 0, ahead: [1, 1] })), null);
  });

  it('is within five minutes when a counter is free', () => {
    assert.deepEqual(estimateWait(facts()), { from: 0, to: 5 });
  });

  it('goes from half to double of the office’s guess before anything is measured', () => {
    assert.deepEqual(estimateWait(facts({ durations: [8, 8, 8, 8], ahead: [1, 1, 1] })), { from: 15, to: 60 });
  });

  it('follows what was measured from the fifth ticket on', () => {
    const measured = Array.from({ length: SAMPLES_NEEDED }, () => 20);

    assert.deepEqual(estimateWait(facts({ durations: measured, ahead: [1, 1, 1] })), { from: 50, to: 70 });
  });

  it('counts the cases that somebody brings, at one counter', () => {
    const one = expectedMinutes(estimateWait(facts({ ahead: [6] })))!;

    assert.equal(one, 50);
    assert.deepEqual(estimateWait(facts({ ahead: [6], counters: 2 })), { from: 0, to: 5 });
  });

  it('counts who is being served, less the time already gone', () => {
    const started = estimateWait(facts({ ahead: [1, 1], serving: [{ minutes: 0, cases: 1 }] }))!;
    const ending = estimateWait(facts({ ahead: [1, 1], serving: [{ minutes: 7, cases: 1 }] }))!;

    assert.deepEqual(started, { from: 20, to: 30 });
    assert.deepEqual(ending, { from: 15, to: 25 });
  });

  it('counts the cases of who is being served', () => {
    const village = estimateWait(facts({ serving: [{ minutes: 8, cases: 6 }] }))!;

    assert.deepEqual(village, { from: 30, to: 50 });
  });

  it('knows that whoever is still served after the short visits has a long one', () => {
    const durations = [...Array<number>(10).fill(5), ...Array<number>(10).fill(30)];

    assert.deepEqual(estimateWait(facts({ durations, serving: [{ minutes: 10, cases: 1 }] })), { from: 15, to: 25 });
  });

  it('does not promise the end of a service that takes longer than usual', () => {
    const overlong = Array.from({ length: 20 }, () => 40);

    assert.deepEqual(estimateWait(facts({ durations: overlong, serving: [{ minutes: 90, cases: 1 }] })), {
      from: 5,
      to: 15,
    });
  });

  it('is shorter with every counter that opens', () => {
    const waits = [1, 2, 3, 4].map(counters =>
      expectedMinutes(estimateWait(facts({ ahead: Array(24).fill(1), counters })))!,
    );

    assert.deepEqual(waits, [192.5, 97.5, 62.5, 50]);
  });

  it('is not moved by one visit that was never ended', () => {
    const usual = estimateWait(facts({ ahead: [1, 1, 1, 1] }))!;

    assert.deepEqual(estimateWait(facts({ durations: [...STEADY, 240], ahead: [1, 1, 1, 1] })), usual);
  });

  it('is always a range of whole five minutes', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const { from, to } = estimateWait(given)!;

        assert.ok(from >= 0 && from < to);
        assert.equal(from % 5, 0);
        assert.equal(to % 5, 0);
      }),
    );
  });

  it('never gets shorter for one more before you, nor longer for one more counter', () => {
    fc.assert(
      fc.property(anyFacts, given => {
        const now = estimateWait(given)!;
        const behind = estimateWait({ ...given, ahead: [...given.ahead, 1] })!;
        const helped = estimateWait({ ...given, counters: Math.max(given.counters, given.serving.length) + 1 })!;

        assert.ok(behind.from >= now.from && behind.to >= now.to);
        assert.ok(helped.from <= now.from && helped.to <= now.to);
      }),
    );
  });

  it('is kept in four of five visits of an office that works as it did before', () => {
    let seed = 7;
    const chance = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const visit = () => MIXED[Math.floor(chance() * MIXED.length)]!;
    let kept = 0;
    const runs = 2000;
    for (let run = 0; run < runs; run++) {
      const durations = Array.from({ length: 30 }, visit).sort((a, b) => a - b);
      const counters = 1 + Math.floor(chance() * 4);
      const ahead = Array.from({ length: Math.floor(chance() * 40) }, () => 1);
      const free = Array.from({ length: counters }, () => 0);
      for (const _ of ahead) free[free.indexOf(Math.min(...free))]! += visit();
      const { from, to } = estimateWait(facts({ durations, ahead, counters }))!;
      const wait = Math.min(...free);
      if (wait >= from && wait <= to) kept++;
    }

    assert.ok(kept / runs >= 0.8, `${kept} of ${runs}`);
  });
});

describe('what is measured', () => {
  const finished = { state: 'finished', cases: 1, calledAt: 0, endedAt: 12 * MINUTE } as const;

  it('is the counter’s time from the call to the end, for each case', () => {
    assert.equal(minutesPerCase(finished), 12);
    assert.equal(minutesPerCase({ ...finished, cases: 6 }), 2);
  });

  it('leaves out who was not served, and visits that nobody ended', () => {
    assert.equal(minutesPerCase({ ...finished, state: 'missed' }), null);
    assert.equal(minutesPerCase({ ...finished, endedAt: null }), null);
    assert.equal(minutesPerCase({ ...finished, endedAt: 300 * MINUTE }), null);
    assert.equal(minutesPerCase({ ...finished, endedAt: -MINUTE }), null);
  });
});

describe('a quantile', () => {
  it('lies between the neighbours where it falls between', () => {
    assert.equal(quantile([], 0.5), null);
    assert.equal(quantile([4], 0.9), 4);
    assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
    assert.equal(quantile([1, 2, 3], 1), 3);
  });
});
