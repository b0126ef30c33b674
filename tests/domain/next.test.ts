import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { callOrder, chooseNext, isOverdue, sharedLines, type Waiting } from '@layan/domain/queue/next.ts';
import type { PriorityPolicy } from '@layan/domain/queue/queue.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 2, 10, 4);
const LINES = ['B', 'A'];
const POLICY: PriorityPolicy = { regularPerPriority: 2, capMinutes: { priority: 20, regular: 60 } };
const NO_CAPS: PriorityPolicy = { regularPerPriority: 2, capMinutes: { priority: 1e6, regular: 1e6 } };

/** Somebody who has waited so many minutes. */
function waited(minutes: number, parts: Partial<Waiting> = {}): Waiting {
  return {
    line: 'A',
    series: 'A',
    number: 1,
    priority: false,
    place: NOW - minutes * MINUTE,
    lateUntil: null,
    ...parts,
  };
}

const someone = fc
  .record({
    minutes: fc.integer({ min: 0, max: 120 }),
    line: fc.constantFrom('A', 'B', 'C'),
    priority: fc.boolean(),
    late: fc.option(fc.integer({ min: -5, max: 10 }), { freq: 5 }),
  })
  .map(({ minutes, line, priority, late }) =>
    waited(minutes, { line, series: line, priority, lateUntil: late === null ? null : NOW + late * MINUTE }),
  );
const lobby = fc
  .array(someone, { maxLength: 40 })
  .map(people => people.map((person, at) => ({ ...person, number: at + 1 })));
const calls = fc.array(fc.boolean(), { maxLength: 6 });
const policies = fc.record({
  regularPerPriority: fc.integer({ min: 0, max: 4 }),
  capMinutes: fc.record({ priority: fc.integer({ min: 1, max: 300 }), regular: fc.integer({ min: 1, max: 300 }) }),
});

function isHere(person: Waiting): boolean {
  return LINES.includes(person.line) && (person.lateUntil === null || person.lateUntil <= NOW);
}

function deadline(person: Waiting, { capMinutes }: PriorityPolicy): number {
  return person.place + (person.priority ? capMinutes.priority : capMinutes.regular) * MINUTE;
}

describe('who is next', () => {
  it('is nobody when nobody waits', () => {
    assert.equal(chooseNext([], [], POLICY, LINES, NOW), null);
  });

  it('is whoever has waited longest, in whichever of the counter’s lines', () => {
    const longest = waited(12, { line: 'A', number: 3 });

    assert.equal(
      chooseNext([waited(5, { line: 'B' }), longest, waited(30, { line: 'C' })], [], POLICY, LINES, NOW),
      longest,
    );
  });

  it('is the counter’s own line first when both have waited equally long', () => {
    const own = waited(12, { line: 'B', number: 9 });

    assert.equal(chooseNext([waited(12, { line: 'A' }), own], [], POLICY, LINES, NOW), own);
  });

  it('is a priority ticket in the morning and after two regular ones, otherwise a regular one', () => {
    const priority = waited(1, { priority: true });
    const regular = waited(10);
    const next = (...recent: boolean[]) => chooseNext([regular, priority], recent, POLICY, LINES, NOW);

    assert.equal(next(), priority);
    assert.equal(next(true), regular);
    assert.equal(next(false, true), regular);
    assert.equal(next(false, false, true), priority);
    assert.equal(next(false, false, false), priority);
  });

  it('is priority always first where the office wants it', () => {
    const priority = waited(1, { priority: true });

    assert.equal(
      chooseNext([waited(10), priority], [true, true], { ...POLICY, regularPerPriority: 0 }, LINES, NOW),
      priority,
    );
  });

  it('is the other side when one side is empty', () => {
    const regular = waited(1);
    const priority = waited(1, { priority: true });

    assert.equal(chooseNext([regular], [false, false, false], POLICY, LINES, NOW), regular);
    assert.equal(chooseNext([priority], [true], POLICY, LINES, NOW), priority);
  });

  it('is whoever passed the cap, whatever the ratio, on either side', () => {
    const regular = waited(61);
    const priority = waited(21, { priority: true });

    assert.equal(chooseNext([regular, waited(5, { priority: true })], [false, false], POLICY, LINES, NOW), regular);
    assert.equal(chooseNext([waited(50), priority], [true], POLICY, LINES, NOW), priority);
  });

  it('is whoever passed the cap longest ago when both sides did', () => {
    const priority = waited(35, { priority: true });

    assert.equal(chooseNext([waited(70), priority], [true], POLICY, LINES, NOW), priority);
    assert.equal(chooseNext([waited(80), priority], [], POLICY, LINES, NOW)?.priority, false);
  });

  it('passes over whoever said they are late, until their time is over', () => {
    const late = waited(30, { lateUntil: NOW + 1 });
    const behind = waited(5, { number: 2 });

    assert.equal(chooseNext([late, behind], [], POLICY, LINES, NOW), behind);
    assert.equal(chooseNext([late, behind], [], POLICY, LINES, NOW + 1), late);
    assert.equal(chooseNext([late], [], POLICY, LINES, NOW), null);
  });
});

describe('the order of those waiting', () => {
  it('lets both sides take turns, then whoever is left, then whoever is late', () => {
    const people = Array.from({ length: 8 }, (_, at) => waited(19 - at, { number: at + 1, priority: at < 3 }));
    const late = waited(50, { number: 9, lateUntil: NOW + MINUTE });

    const order = callOrder([late, ...people], [false, true], POLICY, LINES, NOW);

    assert.deepEqual(
      order.map(person => person.number),
      [4, 1, 5, 6, 2, 7, 8, 3, 9],
    );
  });
});

describe('in any lobby', () => {
  it('somebody is called whenever somebody is here, and only from the counter’s lines', () => {
    fc.assert(
      fc.property(lobby, calls, policies, (people, recent, policy) => {
        const next = chooseNext(people, recent, policy, LINES, NOW);

        if (people.some(isHere)) assert.ok(next && isHere(next));
        else assert.equal(next, null);
      }),
    );
  });

  it('nobody over the cap is passed by anybody whose cap ended later', () => {
    fc.assert(
      fc.property(lobby, calls, policies, (people, recent, policy) => {
        const overdue = people.filter(person => isHere(person) && deadline(person, policy) < NOW);
        fc.pre(overdue.length > 0);
        const next = chooseNext(people, recent, policy, LINES, NOW)!;

        assert.equal(deadline(next, policy), Math.min(...overdue.map(person => deadline(person, policy))));
      }),
    );
  });

  it('the choice is the same in whatever order the tickets are given', () => {
    const shuffled = lobby.chain(people =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
    fc.assert(
      fc.property(shuffled, calls, policies, ([people, mixed], recent, policy) => {
        assert.equal(chooseNext(mixed, recent, policy, LINES, NOW), chooseNext(people, recent, policy, LINES, NOW));
        assert.deepEqual(callOrder(mixed, recent, policy, LINES, NOW), callOrder(people, recent, policy, LINES, NOW));
      }),
    );
  });

  it('the order shown to visitors is the order in which they are called', () => {
    fc.assert(
      fc.property(lobby, calls, policies, (people, recent, policy) => {
        const order = callOrder(people, recent, policy, LINES, NOW);
        const left = [...people];
        const called = [...recent];
        for (const shown of order.filter(isHere)) {
          const next = chooseNext(left, called, policy, LINES, NOW);
          assert.equal(next, shown);
          called.unshift(shown.priority);
          left.splice(left.indexOf(shown), 1);
        }
        assert.equal(order.length, people.filter(person => LINES.includes(person.line)).length);
        const late = order.findIndex(person => !isHere(person));
        assert.ok(late < 0 || order.slice(late).every(person => !isHere(person)));
      }),
    );
  });
});

describe('over a long day', () => {
  /** Calls somebody every `service` minutes, while `arrivals` come each minute; tells who was called and after which wait. */
  function day(
    minutes: number,
    service: number,
    policy: PriorityPolicy,
    arrivals: (minute: number) => Partial<Waiting>[],
  ) {
    const waiting: Waiting[] = [];
    const called: { priority: boolean; line: string; waited: number }[] = [];
    let number = 0;
    for (let minute = 0; minute < minutes; minute++) {
      const now = NOW + minute * MINUTE;
      for (const parts of arrivals(minute)) waiting.push({ ...waited(-minute, { number: ++number, ...parts }) });
      if (minute % service) continue;
      const next = chooseNext(waiting, called.map(call => call.priority).reverse(), policy, LINES, now);
      if (!next) continue;
      waiting.splice(waiting.indexOf(next), 1);
      called.push({ priority: next.priority, line: next.line, waited: (now - next.place) / MINUTE });
    }
    return { called, waiting };
  }

  it('keeps the ratio exactly while both sides wait', () => {
    for (const regularPerPriority of [1, 2, 3, 5]) {
      const { called } = day(600, 1, { ...NO_CAPS, regularPerPriority }, () => [
        { priority: true },
        { priority: false },
      ]);
      const size = regularPerPriority + 1;

      for (let at = 0; at + size <= called.length; at++) {
        assert.equal(
          called.slice(at, at + size).filter(call => call.priority).length,
          1,
          `calls ${at} to ${at + size}`,
        );
      }
      assert.equal(called.length, 600);
    }
  });

  it('serves a regular visitor in a flood of priority ones at the cap at the latest', () => {
    const always: PriorityPolicy = { regularPerPriority: 0, capMinutes: { priority: 200, regular: 60 } };
    const { called, waiting } = day(480, 5, always, minute => [
      ...(minute % 4 ? [] : [{ priority: true }]),
      ...(minute % 60 ? [] : [{ priority: false }]),
    ]);

    const regular = called.filter(call => !call.priority);
    assert.equal(regular.length, 7);
    assert.ok(regular.every(call => call.waited <= 65));
    assert.ok(
      waiting.some(person => person.priority),
      'the flood is larger than the office can serve',
    );
  });

  it('serves a priority visitor in a flood of regular ones at the cap at the latest', () => {
    const never: PriorityPolicy = { regularPerPriority: 1000, capMinutes: { priority: 20, regular: 1000 } };
    const { called } = day(480, 5, never, minute => [{}, ...(minute % 45 === 20 ? [{ priority: true }] : [])]);

    const priority = called.slice(1).filter(call => call.priority);
    assert.ok(priority.length >= 9);
    assert.ok(priority.every(call => call.waited <= 25));
  });

  it('lets no line of a counter starve behind a busier one', () => {
    const { called } = day(480, 3, NO_CAPS, minute => [{ line: 'B' }, ...(minute % 30 ? [] : [{ line: 'A' }])]);

    called.reduce((before, call, at) => {
      const since = at * 3 - call.waited;
      assert.ok(since >= before, 'whoever came first was called first');
      return since;
    }, 0);
    assert.ok(called.some(call => call.line === 'A') && called.some(call => call.line === 'B'));
  });
});

describe('being overdue', () => {
  it('begins after the cap of one’s own side', () => {
    const person = { priority: true, place: NOW, issuedAt: NOW };

    assert.equal(isOverdue(person, POLICY, NOW + 20 * MINUTE), false);
    assert.equal(isOverdue(person, POLICY, NOW + 20 * MINUTE + 1), true);
    assert.equal(isOverdue({ ...person, priority: false }, POLICY, NOW + 21 * MINUTE), false);
  });

  it('is not said of somebody placed first because they came back', () => {
    assert.equal(
      isOverdue({ priority: false, place: NOW - 1440 * MINUTE, issuedAt: NOW }, POLICY, NOW + MINUTE),
      false,
    );
  });
});

describe('lines that share counters', () => {
  it('are estimated together, others apart', () => {
    const counters = [
      { id: 'loket-1', number: 1, lines: ['A', 'B'] },
      { id: 'loket-2', number: 2, lines: ['C'] },
    ];

    assert.deepEqual(sharedLines('B', counters), ['B', 'A']);
    assert.deepEqual(sharedLines('C', counters), ['C']);
    assert.deepEqual(sharedLines('D', counters), ['D']);
  });
});
