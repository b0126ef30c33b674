import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atLocal } from '@layan/domain/calendar/day.ts';
import { yearsKnown } from '@layan/domain/calendar/holidays.ts';
import { closesAt, isOpen, lineState, officeDay, opensNext, type OpeningSettings } from '@layan/domain/queue/hours.ts';
import type { Hours } from '@layan/domain/queue/queue.ts';

const ZONE = 'Asia/Makassar';
const week: Hours = { opens: '08:00', closes: '15:00' };
const office: OpeningSettings = {
  hours: [week, week, week, week, { opens: '08:00', closes: '14:30' }, null, null],
  closedOn: ['2026-03-10'],
  jointLeave: true,
};

function at(day: string, time: string, zone = ZONE): number {
  return atLocal(day, time, zone);
}

describe('opening hours', () => {
  it('begin with the first minute and end before the last', () => {
    assert.equal(isOpen(at('2026-03-09', '08:00') - 1, office, ZONE), false);
    assert.equal(isOpen(at('2026-03-09', '08:00'), office, ZONE), true);
    assert.equal(isOpen(at('2026-03-09', '15:00') - 1, office, ZONE), true);
    assert.equal(isOpen(at('2026-03-09', '15:00'), office, ZONE), false);
  });

  it('are the agency’s own: the same moment is open in the east and still shut in the west', () => {
    const moment = at('2026-03-09', '08:30', 'Asia/Jayapura');

    assert.equal(isOpen(moment, office, 'Asia/Jayapura'), true);
    assert.equal(isOpen(moment, office, 'Asia/Jakarta'), false);
    assert.equal(opensNext(moment, office, 'Asia/Jakarta'), at('2026-03-09', '08:00', 'Asia/Jakarta'));
  });

  it('end when that weekday ends', () => {
    assert.equal(closesAt(at('2026-03-13', '10:00'), office, ZONE), at('2026-03-13', '14:30'));
    assert.equal(closesAt(at('2026-03-13', '14:45'), office, ZONE), null);
  });

  it('say why a day is closed', () => {
    assert.deepEqual(officeDay('2026-03-10', office), { hours: null, because: 'closed-on', holidaysKnown: true });
    assert.deepEqual(officeDay('2026-03-14', office), { hours: null, because: 'weekday', holidaysKnown: true });
    assert.deepEqual(officeDay('2026-03-19', office), { hours: null, because: 'national', holidaysKnown: true });
    assert.deepEqual(officeDay('2026-03-18', office), { hours: null, because: 'joint', holidaysKnown: true });
    assert.deepEqual(officeDay('2026-03-18', { ...office, jointLeave: false }).hours, week);
  });

  it('take the days of a year without a decree for ordinary ones, and say so', () => {
    const year = Math.max(...yearsKnown) + 1;
    const independence = officeDay(`${year}-08-17`, office);

    assert.equal(independence.holidaysKnown, false);
    assert.equal(independence.because, 'weekday');
  });
});

describe('the next opening', () => {
  it('is this morning before the doors open, tomorrow after that', () => {
    assert.equal(opensNext(at('2026-03-11', '06:00'), office, ZONE), at('2026-03-11', '08:00'));
    assert.equal(opensNext(at('2026-03-11', '08:00'), office, ZONE), at('2026-03-12', '08:00'));
    assert.equal(opensNext(at('2026-03-11', '23:59'), office, ZONE), at('2026-03-12', '08:00'));
  });

  it('skips the weekend and the days the office closes by itself', () => {
    assert.equal(opensNext(at('2026-03-13', '16:00'), office, ZONE), at('2026-03-16', '08:00'));
    assert.equal(opensNext(at('2026-03-09', '16:00'), office, ZONE), at('2026-03-11', '08:00'));
  });

  it('skips all of Nyepi, Idul Fitri and the joint leave around them', () => {
    assert.equal(opensNext(at('2026-03-17', '16:00'), office, ZONE), at('2026-03-25', '08:00'));
  });

  it('is in the joint leave where the agency stays open then', () => {
    assert.equal(
      opensNext(at('2026-03-17', '16:00'), { ...office, jointLeave: false }, ZONE),
      at('2026-03-18', '08:00'),
    );
  });

  it('is found over the end of the last year known', () => {
    const year = Math.max(...yearsKnown);
    const opens = opensNext(at(`${year}-12-31`, '20:00'), office, ZONE);

    assert.ok(opens !== null && opens >= at(`${year + 1}-01-01`, '08:00'));
  });

  it('is never where no weekday has hours', () => {
    const never: OpeningSettings = { ...office, hours: [null, null, null, null, null, null, null] };

    assert.equal(opensNext(at('2026-03-11', '06:00'), never, ZONE), null);
    assert.equal(isOpen(at('2026-03-11', '10:00'), never, ZONE), false);
  });
});

describe('a line', () => {
  function state(time: string, facts: { quota?: number; issuedToday?: number; forecastMinutes?: number | null } = {}) {
    const { quota = null, issuedToday = 0, forecastMinutes = null } = facts;
    return lineState(
      { quota },
      { now: at('2026-03-11', time), settings: office, timeZone: ZONE, issuedToday, forecastMinutes },
    );
  }

  it('is open in opening hours and closed outside them', () => {
    assert.equal(state('10:00'), 'open');
    assert.equal(state('07:59'), 'closed');
    assert.equal(state('15:00'), 'closed');
  });

  it('is full from the last ticket of its quota', () => {
    assert.equal(state('10:00', { quota: 30, issuedToday: 29 }), 'open');
    assert.equal(state('10:00', { quota: 30, issuedToday: 30 }), 'full');
    assert.equal(state('16:00', { quota: 30, issuedToday: 30 }), 'closed');
  });

  it('closes when a newcomer could not be served before the doors shut, and opens again when they could', () => {
    assert.equal(state('14:00', { forecastMinutes: 60 }), 'open');
    assert.equal(state('14:00', { forecastMinutes: 60.5 }), 'closing');
    assert.equal(state('14:10', { forecastMinutes: 40 }), 'open');
  });
});
