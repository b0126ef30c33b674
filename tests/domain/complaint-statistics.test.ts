import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Complaint } from '@layan/domain/complaint/complaint.ts';
import {
  complaintStatistics,
  monthsBetween,
  MOST_MONTHS,
  statisticsCsv,
  type Counted,
} from '@layan/domain/complaint/statistics.ts';
import { toCsv } from '@layan/domain/publish/csv.ts';
import { CITIZEN, ComplaintWorld, OFFICER } from '../support/complaint-world.ts';
import { moment, OFFICE } from '../support/complaint-terms.ts';

const { timeZone } = OFFICE;
const at = (now: string) => ({ from: '2026-03', to: '2026-04', now: moment(now), timeZone });
const SHORT = 'Pengaduan bersifat normative';

/** Six complaints of March and April, each with another fate. */
function office(): Complaint[] {
  const world = new ComplaintWorld(moment('2026-03-10 09:00'));
  const next = (id: string, text: string, more: Partial<Complaint> = {}) => {
    world.now = moment(text);
    world.file(id, more);
    world.do(id, { act: 'classify', class: SHORT });
  };
  // Due on 25 March 15:00 all of them but the last two.
  next('in-time', '2026-03-10 09:00');
  next('late', '2026-03-10 10:00', { kind: 'question' });
  next('merged', '2026-03-10 11:00');
  next('withdrawn', '2026-03-10 12:00', { kind: 'suggestion' });
  next('spam', '2026-03-10 12:30');
  world.do('spam', { act: 'spam' });
  world.do('withdrawn', { act: 'erase' }, CITIZEN);
  world.now = moment('2026-03-11 09:00');
  world.do('in-time', { act: 'answer', text: 'Sudah.' });
  world.now = moment('2026-03-27 10:00');
  world.do('late', { act: 'close', reason: 'not-ours', text: 'Ini urusan PLN.' });
  next('open', '2026-04-01 00:00');
  world.do('merged', { act: 'merge', into: world.get('open') }, OFFICER);
  return world.ids.map(id => world.get(id));
}

describe('the statistics', () => {
  it('count each complaint in the month it was received in, by the agency’s calendar', () => {
    const { months, total } = complaintStatistics(office(), at('2026-04-01 09:00'));
    assert.deepEqual(
      months.map(({ month, received, kinds }) => [month, received, kinds]),
      [
        ['2026-03', 4, { complaint: 2, suggestion: 1, question: 1 }],
        ['2026-04', 1, { complaint: 1, suggestion: 0, question: 0 }],
      ],
    );
    assert.equal(total.received, 5);
  });

  it('tell what was answered in time, and what is late because nobody has answered yet', () => {
    const { months } = complaintStatistics(office(), at('2026-04-01 09:00'));
    const [march, april] = months;
    assert.deepEqual([march!.answered, march!.inTime, march!.late], [2, 1, 2]);
    assert.deepEqual([april!.answered, april!.inTime, april!.late], [0, 0, 0]);
  });

  it('give the median of whole days, by the clock of everybody', () => {
    // One day and seventeen days: nine in the middle. 27 March 10:00 is seventeen days after 10 March 10:00.
    assert.equal(complaintStatistics(office(), at('2026-04-01 09:00')).total.medianDays, 9);
    assert.equal(complaintStatistics([], at('2026-04-01 09:00')).total.medianDays, null);
  });

  it('tell of no answer before its complaint, where the clock was set back in between', () => {
    const [first] = office();
    const answered = { ...first!, answeredAt: first!.receivedAt - 7 * 24 * 60 * 60_000, inTime: true };
    assert.equal(complaintStatistics([answered], at('2026-04-01 09:00')).total.medianDays, 0);
  });

  it('say how many were never promised a date', () => {
    const [first] = office();
    const undated: Counted = { ...first!, deadline: null, inTime: null };
    assert.deepEqual(complaintStatistics([undated], at('2026-04-01 09:00')).total.undated, 1);
  });

  it('have every month between, also those without a complaint, over the end of a year', () => {
    assert.deepEqual(monthsBetween('2026-11', '2027-02'), ['2026-11', '2026-12', '2027-01', '2027-02']);
    assert.deepEqual(monthsBetween('2026-11', '2026-10'), []);
    assert.equal(monthsBetween('2021-01', '2025-12').length, MOST_MONTHS);
    assert.deepEqual(monthsBetween('2021-01', '2026-01'), []);
  });

  it('add up, whatever was filed when', () => {
    const [base] = office();
    const counted = fc.record({
      receivedAt: fc.integer({ min: moment('2026-02-01 00:00'), max: moment('2026-05-30 00:00') }),
      kind: fc.constantFrom('complaint' as const, 'question' as const),
      inTime: fc.constantFrom(true, false),
    });
    fc.assert(
      fc.property(fc.array(counted), rows => {
        const complaints = rows.map((row): Counted => ({ ...base!, ...row, answeredAt: row.receivedAt + 1 }));
        const { total, months } = complaintStatistics(complaints, at('2026-06-01 09:00'));
        const inside = rows.filter(
          row => row.receivedAt >= moment('2026-03-01 00:00') && row.receivedAt < moment('2026-05-01 00:00'),
        );
        assert.equal(total.received, inside.length);
        assert.equal(total.inTime + total.late, inside.length);
        for (const name of ['received', 'answered', 'inTime', 'late', 'undated'] as const)
          assert.equal(
            months.reduce((sum, month) => sum + month[name], 0),
            total[name],
          );
        for (const { kinds, received } of months)
          assert.equal(kinds.complaint + kinds.suggestion + kinds.question, received);
      }),
    );
  });

  it('hold nothing that anybody wrote', () => {
    const statistics = JSON.stringify(complaintStatistics(office(), at('2026-04-01 09:00')));
    assert.doesNotMatch(statistics, /Loket|PLN|Sudah|K7QM/);
  });
});

describe('the statistics as a table', () => {
  it('open in a spreadsheet of either language', () => {
    const view = complaintStatistics(office(), at('2026-04-01 09:00'));
    const [head, march] = statisticsCsv(view, 'id').split('\r\n');
    assert.match(head!, /^\ufeff"Bulan";"Diterima";/);
    assert.equal(march, '"2026-03";4;2;1;1;2;1;2;0;9');
    assert.match(statisticsCsv(view, 'en'), /^\ufeff"Month","Received",/);
  });
});

describe('a table for spreadsheets', () => {
  it('never holds a cell that is calculated', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '  =1',
      '＝1',
      '|calc',
      '%0a=1',
      '\u200b=1',
      '\ufeff=1',
      '=cmd|"/c calc"!A1',
    ]) {
      const cell = toCsv([[text]], 'en').slice(1, -2);
      assert.ok(cell.startsWith(`"'`), JSON.stringify(text));
    }
  });

  it('keeps quotes, line breaks and separators inside their cell', () => {
    assert.equal(toCsv([['a"b', 'c;d', 'e\nf', null, 1.5]], 'id'), '\ufeff"a""b";"c;d";"e\nf";;1,5\r\n');
    assert.equal(toCsv([[1.5, -2]], 'en'), '\ufeff1.5,-2\r\n');
  });
});
