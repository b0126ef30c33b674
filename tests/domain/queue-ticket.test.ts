import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseCode, ticketCode } from '@layan/domain/queue/number.ts';
import { LETTERS, type OfficeSettings, type Ticket } from '@layan/domain/queue/queue.ts';
import { defaultSettings } from '@layan/domain/queue/office.ts';
import {
  HOLDS_COUNTER,
  LATE_MINUTES,
  callsLeft,
  isLate,
  placeAtIssue,
  takeStep,
  type TicketStep,
} from '@layan/domain/queue/ticket.ts';
import { catalogue, service } from '../support/fixtures.ts';

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 2, 10, 2);
const office: OfficeSettings = defaultSettings({
  ...catalogue,
  services: [...catalogue.services, service({ id: 'pendampingan', sensitive: true })],
});
const [A, B] = office.lines.map(line => line.letter) as [string, string];

function ticket(parts: Partial<Ticket> = {}): Ticket {
  return {
    id: 'x7',
    day: '2026-03-10',
    series: A,
    number: 12,
    line: A,
    service: null,
    priority: false,
    cases: 1,
    language: 'id',
    checklist: null,
    state: 'waiting',
    place: NINE,
    counter: null,
    calls: 0,
    lateUntil: null,
    issuedAt: NINE,
    calledAt: null,
    arrivedAt: null,
    servedAt: null,
    endedAt: null,
    ...parts,
  };
}

type Given = Partial<{ minutes: number; counter: string; line: string; settings: OfficeSettings }>;

/** The ticket after these steps, taken by counter 1 unless it says otherwise; every one of them must be allowed. */
function after(start: Ticket, ...steps: (TicketStep | [TicketStep, Given])[]): Ticket {
  return steps.reduce((before, each) => {
    const [step, given] = typeof each === 'string' ? [each, {}] : each;
    const result = attempt(before, step, given);
    assert.ok('ticket' in result, `${step} after ${before.state}`);
    return result.ticket;
  }, start);
}

function attempt(before: Ticket, step: TicketStep, given: Given = {}) {
  const { minutes = 0, counter = 'loket-1', line, settings = office } = given;
  return takeStep(before, step, { now: NINE + minutes * MINUTE, counter, line, settings });
}

function policy(parts: Partial<OfficeSettings['noShow']>): OfficeSettings {
  return { ...office, noShow: { ...office.noShow, ...parts } };
}

const missed = after(ticket(), 'called', 'recalled', 'recalled', ['missed', { minutes: 20 }]);

describe('a ticket’s number', () => {
  it('has three digits, and a fourth where three are not enough', () => {
    assert.equal(ticketCode('A', 12), 'A-012');
    assert.equal(ticketCode('B', 999), 'B-999');
    assert.equal(ticketCode('B', 1000), 'B-1000');
  });

  it('is understood however an officer types it', () => {
    for (const typed of ['a12', 'A-012', 'a 12', ' A012 ', 'A.12', 'a - 012', 'A–12']) {
      assert.deepEqual(parseCode(typed), { series: 'A', number: 12 }, typed);
    }
  });

  it('is refused where it cannot be one', () => {
    for (const typed of ['', 'A', '12', 'A-000', 'I-012', 'O12', 'AB12', 'A-12x', 'A-1234567']) {
      assert.equal(parseCode(typed), null, typed);
    }
  });

  it('is read back from every code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LETTERS), fc.integer({ min: 1, max: 99_999 }), (series, number) => {
        assert.deepEqual(parseCode(ticketCode(series, number)), { series, number });
      }),
    );
  });
});

describe('a visit', () => {
  it('goes from waiting over called, arrived and serving to finished, with the time of each', () => {
    const done = after(
      ticket(),
      ['called', { minutes: 10 }],
      ['arrived', { minutes: 11 }],
      ['serving', { minutes: 12 }],
      ['finished', { minutes: 20 }],
    );

    const times = [done.calledAt, done.arrivedAt, done.servedAt, done.endedAt].map(at => (at! - NINE) / MINUTE);
    assert.deepEqual(times, [10, 11, 12, 20]);
    assert.deepEqual([done.state, done.counter, done.calls], ['finished', 'loket-1', 1]);
  });

  it('need not say that the visitor arrived', () => {
    const serving = after(ticket(), 'called', ['serving', { minutes: 2 }]);

    assert.equal(serving.arrivedAt, NINE + 2 * MINUTE);
  });

  it('counts calls and recalls, and keeps the time of the first', () => {
    const called = after(
      ticket(),
      ['called', { minutes: 1 }],
      ['recalled', { minutes: 2 }],
      ['recalled', { minutes: 3 }],
    );

    assert.equal(called.calls, 3);
    assert.equal(called.calledAt, NINE + MINUTE);
  });

  it('takes "arrived" back when the number is called again', () => {
    assert.equal(after(ticket(), 'called', 'arrived', 'recalled').arrivedAt, null);
  });

  it('is not finished before anybody was served', () => {
    assert.deepEqual(attempt(after(ticket(), 'called'), 'finished'), { refusal: 'wrong-state' });
  });

  it('belongs to the counter that called', () => {
    const called = after(ticket(), 'called');

    for (const step of ['recalled', 'arrived', 'serving', 'parked', 'missed'] as const) {
      assert.deepEqual(attempt(called, step, { counter: 'loket-2' }), { refusal: 'wrong-state' }, step);
    }
    assert.deepEqual(attempt(called, 'called', { counter: 'loket-2' }), { refusal: 'wrong-state' });
  });

  it('cannot be called by nobody', () => {
    const result = takeStep(ticket(), 'called', { now: NINE, settings: office });

    assert.deepEqual(result, { refusal: 'counter-unknown' });
  });
});

describe('parking and transfer', () => {
  it('parks somebody who has to fetch a copy, and lets them come back to their own place and number', () => {
    const parked = after(ticket(), ['called', { minutes: 5 }], 'serving', ['parked', { minutes: 8 }]);
    const back = after(parked, ['returned', { minutes: 40 }]);

    assert.deepEqual([parked.state, parked.counter], ['parked', 'loket-1']);
    assert.deepEqual([back.state, back.counter, back.calls], ['waiting', null, 0]);
    assert.deepEqual([back.series, back.number, back.place], [A, 12, NINE]);
  });

  it('lets any counter call somebody who is parked', () => {
    const parked = after(ticket(), 'called', 'parked');

    assert.equal(after(parked, ['called', { counter: 'loket-2' }]).counter, 'loket-2');
  });

  it('times the service anew when somebody is called again', () => {
    const again = after(ticket(), 'called', 'serving', 'parked', ['called', { minutes: 30 }]);

    assert.deepEqual([again.calledAt, again.arrivedAt, again.servedAt], [NINE + 30 * MINUTE, null, null]);
  });

  it('transfers to another line in the same place, under the same number', () => {
    const moved = after(ticket(), 'called', 'serving', ['transferred', { line: B }]);

    assert.deepEqual([moved.state, moved.line, moved.counter], ['waiting', B, null]);
    assert.deepEqual([moved.series, moved.number, moved.place], [A, 12, NINE]);
  });

  it('transfers somebody who waits in the wrong line', () => {
    assert.equal(after(ticket(), ['transferred', { line: B }]).line, B);
  });

  it('transfers neither to a line that does not exist nor to its own', () => {
    const called = after(ticket(), 'called');

    assert.deepEqual(attempt(called, 'transferred', { line: 'Z' }), { refusal: 'line-unknown' });
    assert.deepEqual(attempt(called, 'transferred'), { refusal: 'line-unknown' });
    assert.deepEqual(attempt(called, 'transferred', { line: A }), { refusal: 'wrong-state' });
  });
});

describe('not coming when called', () => {
  it('is missed only after as many calls as the office wants', () => {
    const twice = after(ticket(), 'called', 'recalled');

    assert.equal(callsLeft(twice, office.noShow), 1);
    assert.deepEqual(attempt(twice, 'missed'), { refusal: 'wrong-state' });
    assert.equal(after(twice, 'recalled', 'missed').state, 'missed');
  });

  it('is not said of somebody who has arrived', () => {
    assert.deepEqual(attempt(after(ticket(), 'called', 'recalled', 'recalled', 'arrived'), 'missed'), {
      refusal: 'wrong-state',
    });
  });

  it('can be made good until the last moment of the rejoin window, and not after', () => {
    assert.equal(after(missed, ['returned', { minutes: 50 }]).state, 'waiting');
    assert.deepEqual(attempt(missed, 'returned', { minutes: 50.01 }), { refusal: 'too-late' });
    assert.equal(after(missed, ['called', { minutes: 50 }]).calls, 1);
    assert.deepEqual(attempt(missed, 'called', { minutes: 50.01 }), { refusal: 'too-late' });
  });

  it('gives the place that the office has chosen', () => {
    const other = ticket({ number: 13, place: NINE - 60 * MINUTE });
    const place = (placeOnReturn: 'first' | 'own' | 'last') =>
      after(missed, ['returned', { minutes: 30, settings: policy({ placeOnReturn }) }]).place;

    assert.ok(place('first') < other.place);
    assert.equal(place('own'), NINE);
    assert.equal(place('last'), NINE + 30 * MINUTE);
  });

  it('puts whoever comes back first behind those who came back before', () => {
    const early = after(missed, ['returned', { minutes: 25 }]);
    const late = after(missed, ['returned', { minutes: 26 }]);

    assert.ok(early.place < late.place);
  });

  it('gives all calls again to somebody who came back', () => {
    const again = after(missed, ['returned', { minutes: 25 }], ['called', { minutes: 30 }]);

    assert.deepEqual(attempt(again, 'missed'), { refusal: 'wrong-state' });
  });
});

describe('the visitor’s own steps', () => {
  it('cancel while waiting, called or parked, but not in the middle of the service', () => {
    const called = after(ticket(), 'called');

    for (const start of [ticket(), called, after(called, 'parked')])
      assert.equal(after(start, 'cancelled').state, 'cancelled');
    assert.deepEqual(attempt(after(called, 'serving'), 'cancelled'), { refusal: 'wrong-state' });
    assert.deepEqual(attempt(missed, 'cancelled'), { refusal: 'wrong-state' });
  });

  it('say "late": passed over for some minutes in the same place', () => {
    const late = after(ticket(), ['late', { minutes: 3 }]);

    assert.equal(late.place, NINE);
    assert.ok(isLate(late, NINE + (3 + LATE_MINUTES) * MINUTE - 1));
    assert.ok(!isLate(late, NINE + (3 + LATE_MINUTES) * MINUTE));
    assert.equal(after(late, 'returned').lateUntil, null);
  });

  it('say "late" when already called: the counter is free at once', () => {
    const late = after(ticket(), 'called', 'recalled', 'late');

    assert.deepEqual([late.state, late.counter, late.calls], ['waiting', null, 0]);
    assert.deepEqual(attempt(after(ticket(), 'called', 'arrived'), 'late'), { refusal: 'wrong-state' });
  });

  it('can come before the time they named, when an officer calls their number', () => {
    assert.equal(after(ticket(), 'late', 'called').lateUntil, null);
  });
});

describe('any life of a ticket', () => {
  const STEPS: TicketStep[] = [
    'called',
    'recalled',
    'arrived',
    'serving',
    'parked',
    'returned',
    'transferred',
    'finished',
    'missed',
    'cancelled',
    'late',
  ];
  const step = fc.record({
    step: fc.constantFrom(...STEPS),
    counter: fc.constantFrom('loket-1', 'loket-2'),
    line: fc.constantFrom(A, B),
    pause: fc.integer({ min: 0, max: 20 }),
  });

  it('keeps its number, has a counter exactly while it needs one, and ends for good', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let now = ticket();
        let minutes = 0;
        for (const { step, counter, line, pause } of steps) {
          minutes += pause;
          const before = structuredClone(now);
          const result = attempt(now, step, { minutes, counter, line });
          assert.deepEqual(now, before, 'the ticket given is left as it is');
          if ('refusal' in result) continue;
          assert.ok(!['finished', 'cancelled'].includes(now.state), `${step} after ${now.state}`);
          now = result.ticket;
          assert.deepEqual([now.series, now.number, now.day, now.issuedAt], [A, 12, '2026-03-10', NINE]);
          if (now.state === 'waiting') assert.equal(now.counter, null);
          if (HOLDS_COUNTER.includes(now.state))
            assert.ok(now.counter !== null && now.calls > 0 && now.calledAt !== null);
          assert.equal(now.endedAt !== null, ['finished', 'missed', 'cancelled'].includes(now.state));
          if (now.lateUntil !== null) assert.equal(now.state, 'waiting');
          if (now.state === 'missed') assert.ok(now.calls >= office.noShow.callsBeforeMissed);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the place of a new ticket', () => {
  it('is the time of its issue', () => {
    assert.equal(placeAtIssue(NINE, null), NINE);
    assert.equal(placeAtIssue(NINE, NINE - 1), NINE);
  });

  it('stays behind the last one when the clock is set back', () => {
    assert.equal(placeAtIssue(NINE - 60 * MINUTE, NINE), NINE + 1);
  });
});
