import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, atLocal, isDay, isTime, localDay, localTime, weekday } from '@layan/domain/calendar/day.ts';
import { holidayOn, isHoliday, yearsKnown } from '@layan/domain/calendar/holidays.ts';

const ZONES = [
  { name: 'WIB', timeZone: 'Asia/Jakarta', hours: 7 },
  { name: 'WIB in Pontianak', timeZone: 'Asia/Pontianak', hours: 7 },
  { name: 'WITA', timeZone: 'Asia/Makassar', hours: 8 },
  { name: 'WIT', timeZone: 'Asia/Jayapura', hours: 9 },
];

describe('the agency’s own day', () => {
  for (const { name, timeZone, hours } of ZONES) {
    it(`begins at local midnight, not at UTC midnight (${name})`, () => {
      const midnight = Date.UTC(2026, 2, 10) - hours * 3_600_000;

      assert.equal(localDay(midnight - 1, timeZone), '2026-03-09');
      assert.equal(localTime(midnight - 1, timeZone), '23:59');
      assert.equal(localDay(midnight, timeZone), '2026-03-10');
      assert.equal(localTime(midnight, timeZone), '00:00');
    });

    it(`stays the same day over UTC midnight (${name})`, () => {
      const utcMidnight = Date.UTC(2026, 2, 10);

      assert.equal(localDay(utcMidnight - 60_000, timeZone), '2026-03-10');
      assert.equal(localTime(utcMidnight - 60_000, timeZone), `0${hours - 1}:59`);
      assert.equal(localDay(utcMidnight + 60_000, timeZone), '2026-03-10');
      assert.equal(localTime(utcMidnight + 60_000, timeZone), `0${hours}:01`);
    });
  }

  it('is another one in Jakarta and in Jayapura late in the evening', () => {
    const moment = Date.UTC(2026, 11, 31, 15, 30);

    assert.equal(localDay(moment, 'Asia/Jakarta'), '2026-12-31');
    assert.equal(localDay(moment, 'Asia/Jayapura'), '2027-01-01');
  });

  it('finds the moment of a time on a day, and back', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
    fc.assert(
      fc.property(moments, fc.constantFrom(...ZONES), (minutes, { timeZone, hours }) => {
        const now = minutes * 60_000;
        const day = localDay(now, timeZone);
        const time = localTime(now, timeZone);

        assert.equal(`${day}T${time}`, new Date(now + hours * 3_600_000).toISOString().slice(0, 16));
        assert.equal(atLocal(day, time, timeZone), now);
      }),
    );
  });

  it('follows a zone that changes its clocks', () => {
    assert.equal(atLocal('2026-03-29', '01:59', 'Europe/Amsterdam'), Date.UTC(2026, 2, 29, 0, 59));
    assert.equal(atLocal('2026-03-29', '03:00', 'Europe/Amsterdam'), Date.UTC(2026, 2, 29, 1, 0));
    assert.equal(atLocal('2026-10-25', '08:00', 'Europe/Amsterdam'), Date.UTC(2026, 9, 25, 7, 0));
    assert.equal(localTime(Date.UTC(2026, 2, 29, 0, 59), 'Europe/Amsterdam'), '01:59');
    assert.equal(localTime(Date.UTC(2026, 2, 29, 1, 0), 'Europe/Amsterdam'), '03:00');
  });

  it('refuses a zone that does not exist', () => {
    assert.throws(() => localDay(0, 'Asia/Sukamaju'), RangeError);
  });
});

describe('days and times', () => {
  it('counts weekdays from Monday', () => {
    assert.equal(weekday('2026-03-09'), 0);
    assert.equal(weekday('2026-03-13'), 4);
    assert.equal(weekday('2026-03-15'), 6);
  });

  it('steps over months, years and leap days', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });

  it('knows days and times that do not exist', () => {
    for (const day of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '10-03-2026', '2026-3-9', '']) {
      assert.equal(isDay(day), false, day);
    }
    for (const time of ['24:00', '8:00', '08:60', '08.00', '']) assert.equal(isTime(time), false, time);
    assert.ok(isDay('2028-02-29'));
    assert.ok(isTime('00:00') && isTime('23:59'));
  });
});

describe('holidays', () => {
  it('knows national holidays from joint leave', () => {
    assert.equal(holidayOn('2026-03-19'), 'national');
    assert.equal(holidayOn('2026-03-20'), 'joint');
    assert.equal(holidayOn('2026-03-25'), 'none');
  });

  it('counts joint leave only where the agency does', () => {
    assert.equal(isHoliday('2026-12-24', { jointLeave: true }), true);
    assert.equal(isHoliday('2026-12-24', { jointLeave: false }), false);
    assert.equal(isHoliday('2026-12-25', { jointLeave: false }), true);
  });

  it('has the seventeen national holidays and eight days of joint leave of 2026, no day twice', () => {
    const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
    const kinds = days.map(holidayOn);

    assert.equal(kinds.filter(kind => kind === 'national').length, 17);
    assert.equal(kinds.filter(kind => kind === 'joint').length, 8);
  });

  it('says that it does not know a year instead of guessing', () => {
    const missing = Math.max(...yearsKnown) + 1;

    assert.equal(holidayOn(`${missing}-08-17`), 'unknown');
    assert.equal(isHoliday(`${missing}-08-17`, { jointLeave: true }), null);
  });
});
