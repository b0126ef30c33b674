import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { localDay } from '@layan/domain/calendar/day.ts';
import type { ComplaintClass } from '@layan/domain/complaint/complaint.ts';
import { dueDate, openTime, type OfficeClock } from '@layan/domain/complaint/deadline.ts';
import { moment, OFFICE, shown, WEEK } from '../support/complaint-terms.ts';

const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

type Time = [value: number, unit: ComplaintClass['unit']];
type Case = [
  received: string,
  time: Time,
  due: string,
  more?: { jointLeave?: false; closedOn?: string[]; unknown?: true },
];

/**
 * Worked by hand with a calendar: Mon–Thu 08:00–15:00, Fri 08:00–14:30. In 2026, 1 January is a Thursday, 1 March a Sunday,
 * 1 June a Monday, 31 December a Thursday. `unknown`: counted through a year without holidays.
 */
const CASES: Record<string, Case> = {
  // 09:15 + 3 h = 12:15, the office is open all the while.
  'within one day': ['2026-03-10 09:15', [3, 'hour'], '2026-03-10 12:15'],
  // Half an hour later than that in minutes.
  'in minutes': ['2026-03-10 09:15', [45, 'minute'], '2026-03-10 10:00'],
  // Tue 13:00–15:00 is 2 h; 1 h is left for Wed: 08:00 + 1 h.
  'over one night': ['2026-03-10 13:00', [3, 'hour'], '2026-03-11 09:00'],
  // Tue 12:00–15:00 is all of it: it ends with the closing, not with the next opening.
  'to the last minute of the day': ['2026-03-10 12:00', [3, 'hour'], '2026-03-10 15:00'],
  // Fri 14:00–14:30 is ½ h; 2½ h are left for Mon: 08:00 + 2½ h.
  'over a weekend': ['2026-03-13 14:00', [3, 'hour'], '2026-03-16 10:30'],
  // Fri 14:29–14:30 is 1 min; 2 h 59 min are left for Mon: 10:59.
  'filed in the last minute': ['2026-03-13 14:29', [3, 'hour'], '2026-03-16 10:59'],
  // Fri 14:30 is closed: all 3 h on Mon.
  'filed when the doors shut on Friday': ['2026-03-13 14:30', [3, 'hour'], '2026-03-16 11:00'],
  // Nobody works at night: Wed 08:00 + 3 h.
  'filed at night': ['2026-03-10 23:30', [3, 'hour'], '2026-03-11 11:00'],
  'filed before the doors open': ['2026-03-11 05:00', [3, 'hour'], '2026-03-11 11:00'],
  // Thu 19 Mar is Nyepi; Wed 18, Fri 20, Mon 23 and Tue 24 are joint leave, 21 and 22 Idul Fitri: Wed 25, 08:00 + 3 h.
  'filed on a holiday': ['2026-03-19 10:00', [3, 'hour'], '2026-03-25 11:00'],
  // Open in the joint leave: Fri 20, 08:00 + 3 h.
  'filed on a holiday before joint leave that is worked': [
    '2026-03-19 10:00',
    [3, 'hour'],
    '2026-03-20 11:00',
    { jointLeave: false },
  ],
  // Tue does not count. Wed 11 is the first: Wed 15:00.
  'one working day': ['2026-03-10 08:00', [1, 'workday'], '2026-03-11 15:00'],
  // Thu does not count, however late: Fri 13 at its own closing time.
  'one working day, filed a minute before midnight': ['2026-03-12 23:59', [1, 'workday'], '2026-03-13 14:30'],
  // 11, 12, 13, 16, 17 are five; 18–24 closed; Wed 25 is the sixth.
  'six working days over Nyepi and Idul Fitri': ['2026-03-10 09:00', [6, 'workday'], '2026-03-25 15:00'],
  // 11, 12, 13, 16, 17, 18.
  'six working days where joint leave is worked': [
    '2026-03-10 09:00',
    [6, 'workday'],
    '2026-03-18 15:00',
    { jointLeave: false },
  ],
  // 9, 10, 11, 12, 13, 16: Saturday counts no more than any day of receipt.
  'six working days, filed on a Saturday': ['2026-03-07 09:00', [6, 'workday'], '2026-03-16 15:00'],
  // The same without Tue 10, when the office moves house: 9, 11, 12, 13, 16, 17.
  'six working days around a day the office closes by itself': [
    '2026-03-07 09:00',
    [6, 'workday'],
    '2026-03-17 15:00',
    { closedOn: ['2026-03-10'] },
  ],
  // 1 May closed; 4–8 five, 11–13 eight, 14 holiday, 15 joint leave, 18–22 thirteen, Mon 25 fourteen.
  'fourteen working days through May': ['2026-04-30 10:00', [14, 'workday'], '2026-05-25 15:00'],
  // 4–8 five, 11–13 eight, 15 nine, 18–22 fourteen: Fri 22 at 14:30.
  'fourteen working days through May where joint leave is worked': [
    '2026-04-30 10:00',
    [14, 'workday'],
    '2026-05-22 14:30',
    { jointLeave: false },
  ],
  // Mon 1 June is a holiday, and the day of receipt. June: 2–5 4, 8–12 9, 15 and 17–19 13, 22–26 18, 29–30 20. July has 23: 43.
  // August: 3–7 48, 10–14 53, 17 holiday, 18–21 57, 24 58, 25 holiday, 26 59, Thu 27 60.
  'sixty working days through the summer': ['2026-06-01 10:00', [60, 'workday'], '2026-08-27 15:00'],
  // 22, 23; 24 joint leave, 25 Christmas; 28, 29, 30, Thu 31 is the sixth: still in 2026.
  'six working days to the last day of a year': ['2026-12-21 09:00', [6, 'workday'], '2026-12-31 15:00'],
  // … and 1, 4–8, 11, 12 January as if they were ordinary: 7; 8–12; 13; Tue 12 is the fourteenth.
  'fourteen working days into a year nobody knows yet': [
    '2026-12-21 09:00',
    [14, 'workday'],
    '2027-01-12 15:00',
    { unknown: true },
  ],
  // With 24 December worked, one day sooner: Mon 11.
  'the same where joint leave is worked': [
    '2026-12-21 09:00',
    [14, 'workday'],
    '2027-01-11 15:00',
    { jointLeave: false, unknown: true },
  ],
  // Thu 14:00–15:00 is 1 h; Fri 1 January may be a holiday, which only its decree will say: 08:00 + 2 h.
  'hours into a year nobody knows yet': ['2026-12-31 14:00', [3, 'hour'], '2027-01-01 10:00', { unknown: true }],
  // Tue 10 and seven days is Tue 17.
  'a week': ['2026-03-10 09:00', [1, 'week'], '2026-03-17 15:00'],
  // Sat 14 and seven days is Sat 21, Idul Fitri; the next day with anybody there is Wed 25.
  'seven days to a day that is closed': ['2026-03-14 09:00', [7, 'day'], '2026-03-25 15:00'],
  // Fri 30 January and a month would be 30 February: Sat 28, so Mon 2 March.
  'a month from the end of January': ['2026-01-30 09:00', [1, 'month'], '2026-03-02 15:00'],
  // Mon 17 August 2026 and a year is Tue 17 August 2027; that it is a holiday, no decree has said.
  'a year': ['2026-08-17 09:00', [1, 'year'], '2027-08-17 15:00', { unknown: true }],
};

describe('the date by which a complaint is answered', () => {
  for (const [name, [received, [value, unit], expected, more = {}]] of Object.entries(CASES)) {
    for (const timeZone of ZONES)
      it(`${name}, ${timeZone}`, () => {
        const { unknown, ...opening } = more;
        const due = dueDate(
          moment(received, timeZone),
          { value, unit },
          { opening: { ...OFFICE.opening, ...opening }, timeZone },
        );
        assert.equal(due && shown(due.at, timeZone), expected);
        assert.equal(due?.day, expected.slice(0, 10));
        assert.equal(due?.holidaysKnown, !unknown);
      });
  }

  it('differs between the zones where one moment is afternoon here and evening there', () => {
    // 14:30 WIB: half an hour, then Wed 08:00 + 2½ h. 15:30 WITA and 16:30 WIT: closed, all of it on Wed.
    const moment = Date.parse('2026-03-10T07:30Z');
    const due = ZONES.map(timeZone =>
      shown(dueDate(moment, { value: 3, unit: 'hour' }, { ...OFFICE, timeZone })!.at, timeZone),
    );
    assert.deepEqual(due, ['2026-03-11 10:30', '2026-03-11 11:00', '2026-03-11 11:00']);
  });

  it('differs between the zones where one moment is Tuesday here and Wednesday there', () => {
    // Tue 23:30 WIB: Wed is the first working day. Wed 00:30 WITA and 01:30 WIT: Thu is.
    const moment = Date.parse('2026-03-10T16:30Z');
    const due = ZONES.map(timeZone =>
      shown(dueDate(moment, { value: 1, unit: 'workday' }, { ...OFFICE, timeZone })!.at, timeZone),
    );
    assert.deepEqual(due, ['2026-03-11 15:00', '2026-03-12 15:00', '2026-03-12 15:00']);
  });

  it('is none at an office that never opens', () => {
    const shut: OfficeClock = {
      ...OFFICE,
      opening: { ...OFFICE.opening, hours: [null, null, null, null, null, null, null] },
    };
    for (const unit of ['minute', 'workday', 'day'] as const)
      assert.equal(dueDate(moment('2026-03-10 09:00'), { value: 1, unit }, shut), null);
  });
});

const moments = fc
  .tuple(fc.integer({ min: Date.parse('2025-06-01'), max: Date.parse('2027-12-31') }))
  .map(([at]) => at);
const units = fc.constantFrom<ComplaintClass['unit'][]>('minute', 'hour', 'workday', 'day', 'week', 'month', 'year');
const clocks: fc.Arbitrary<OfficeClock> = fc
  .tuple(fc.constantFrom(...ZONES), fc.boolean(), fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }))
  .map(([timeZone, jointLeave, days]) => ({
    timeZone,
    opening: {
      jointLeave,
      closedOn: ['2026-07-06'],
      hours: OFFICE.opening.hours.map((_, at) => (days.includes(at) ? WEEK : null)) as OfficeClock['opening']['hours'],
    },
  }));

describe('any date', () => {
  it('is never before the receipt, and the office is still there', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 90 }), units, clocks, (from, value, unit, clock) => {
        const due = dueDate(from, { value, unit }, clock)!;
        assert.ok(due.at > from);
        assert.equal(due.day, localDay(due.at, clock.timeZone));
        assert.ok(openTime(due.at - 60_000, due.at, clock) > 0, shown(due.at, clock.timeZone));
      }),
    );
  });

  it('is never sooner when there is more time or the complaint came later', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), units, clocks, (from, value, unit, clock) => {
        const due = dueDate(from, { value, unit }, clock)!.at;
        assert.ok(dueDate(from, { value: value + 1, unit }, clock)!.at >= due);
        assert.ok(dueDate(from + 3_600_000, { value, unit }, clock)!.at >= due);
      }),
    );
  });

  it('leaves the office as much opening time as was given, in hours', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 200 }), clocks, (from, value, clock) => {
        assert.equal(openTime(from, dueDate(from, { value, unit: 'hour' }, clock)!.at, clock), value * 3_600_000);
      }),
    );
  });

  it('does not depend on where the server stands', () => {
    const before = process.env['TZ'];
    try {
      fc.assert(
        fc.property(moments, fc.integer({ min: 1, max: 60 }), units, clocks, (from, value, unit, clock) => {
          const dates = ['UTC', 'Asia/Jayapura', 'America/New_York', 'Pacific/Kiritimati'].map(zone => {
            process.env['TZ'] = zone;
            return dueDate(from, { value, unit }, clock);
          });
          for (const date of dates) assert.deepEqual(date, dates[0]);
        }),
        { numRuns: 40 },
      );
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
