import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classesFor, classRules } from '@layan/domain/complaint/classes.ts';
import type { ComplaintClass } from '@layan/domain/complaint/complaint.ts';
import { afterWorkdays, deadlineOf, earliest, reopenUntil, urgencyOf } from '@layan/domain/complaint/deadline.ts';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import { realCatalogue } from '../support/catalogues.ts';
import { LANDAK, moment, OFFICE, shown } from '../support/complaint-terms.ts';

const landak = realCatalogue('landak');
const settings = defaultComplaintSettings;
const terms = LANDAK;
const own: ComplaintClass = {
  name: 'Semua',
  value: 5,
  unit: 'workday',
  source: 'Keputusan Kepala Dinas',
  date: '2026-01-05',
};

describe('the class of a complaint', () => {
  it('comes from the decree, with its number and date', () => {
    const [light] = terms.rules.classes;
    assert.deepEqual(
      terms.rules.classes.map(({ value, unit }) => `${value} ${unit}`),
      ['3 hour', '6 workday', '14 workday', '60 workday'],
    );
    assert.match(light!.source, /09 Tahun 2023/);
    assert.equal(light!.date, '2023-02-09');
  });

  it('holds for the whole agency where all who state deadlines state the same', () => {
    assert.deepEqual(terms.rules.byService, {});
    assert.deepEqual(classesFor('rekomendasi-adopsi', terms.rules), terms.rules.classes);
  });

  it('is the office’s own only where the decree says nothing', () => {
    const rules = classRules({ ...landak, services: [] }, { ...settings, classes: [own] });
    assert.deepEqual(rules, { classes: [own], byService: {} });
    assert.deepEqual(classRules(landak, { ...settings, classes: [own] }), terms.rules);
  });

  it('is each service’s own where they differ, and the office’s for the others', () => {
    const services = [
      { id: 'a', complaintDeadlines: [{ class: 'A', value: 1, unit: 'workday' as const }] },
      { id: 'b', complaintDeadlines: [{ class: 'B', value: 2, unit: 'workday' as const }] },
      { id: 'c', complaintDeadlines: [] },
    ];
    const rules = classRules({ agency: landak.agency, services }, { ...settings, classes: [own] });
    assert.deepEqual(
      ['a', 'b', 'c', 'constructor', null].map(id => classesFor(id, rules)[0]!.name),
      ['A', 'B', 'Semua', 'Semua', 'Semua'],
    );
  });
});

describe('a promise', () => {
  const from = moment('2026-03-10 09:00');

  it('is the longest class until an officer has chosen one', () => {
    const promise = deadlineOf({ service: null, class: null, from }, terms)!;
    assert.equal(promise.class.value, 60);
    assert.equal(promise.assumed, true);
    // The longest is found by its date: thirty days are longer than six working days, but not always than twenty.
    const rules = {
      classes: [
        { ...own, value: 30, unit: 'day' as const },
        { ...own, value: 20 },
      ],
      byService: {},
    };
    assert.equal(
      shown(deadlineOf({ service: null, class: null, from }, { ...terms, rules })!.dueAt),
      '2026-04-15 15:00',
    );
  });

  it('is the chosen class’s after that', () => {
    const promise = deadlineOf({ service: null, class: 'Pengaduan bersifat normative', from }, terms)!;
    assert.deepEqual([shown(promise.dueAt), promise.assumed], ['2026-03-25 15:00', false]);
  });

  it('is none where neither the decree nor the office has set a time', () => {
    const rules = classRules({ ...landak, services: [] }, settings);
    assert.equal(deadlineOf({ service: null, class: null, from }, { ...terms, rules }), null);
  });

  it('warns when its share of the opening hours is over, and goes to the supervisor a working day after the date', () => {
    // Open until the date: Tue 6 h, 7, 7, Fri 6½, 7, 7, Wed 25 7 = 47½ h. Three quarters are 35 h 37½ min: 33½ h are over on
    // Mon 16 at closing, so 2 h 7½ min into Tue 17. The working day after Wed 25 is Thu 26.
    const promise = deadlineOf({ service: null, class: 'Pengaduan bersifat normative', from }, terms)!;
    assert.equal(promise.warnAt, moment('2026-03-17 10:07') + 30_000);
    assert.equal(shown(promise.escalateAt), '2026-03-26 15:00');
  });

  it('is calm, then soon, late and the supervisor’s; in time until the very moment', () => {
    const deadline = deadlineOf({ service: null, class: 'Pengaduan bersifat normative', from }, terms)!;
    const at = (now: number, state: 'received' | 'asked' | 'answered' = 'received') =>
      urgencyOf({ state, pressing: deadline }, now);
    assert.deepEqual(
      [
        from,
        deadline.warnAt - 1,
        deadline.warnAt,
        deadline.dueAt,
        deadline.dueAt + 1,
        deadline.escalateAt,
        deadline.escalateAt + 1,
      ].map(now => at(now)),
      ['calm', 'calm', 'soon', 'soon', 'late', 'late', 'escalated'],
    );
    assert.equal(at(deadline.dueAt + 1, 'asked'), 'late');
    assert.equal(at(deadline.dueAt + 1, 'answered'), 'none');
    assert.equal(urgencyOf({ state: 'received', pressing: null }, from), 'none');
  });

  it('is the supervisor’s at once where the office wants it so', () => {
    const promise = deadlineOf(
      { service: null, class: null, from },
      { ...terms, settings: { ...settings, escalateDays: 0 } },
    )!;
    assert.equal(promise.escalateAt, promise.dueAt);
  });

  it('of several is the earliest', () => {
    const [short, long] = ['Pengaduan ringan', null].map(name =>
      deadlineOf({ service: null, class: name, from }, terms),
    );
    assert.equal(earliest([long!, null, short!]), short);
    assert.equal(earliest([null, null]), null);
  });
});

describe('the time for reopening', () => {
  it('ends with the closing of its last working day', () => {
    // Answered on Thu 12: 13, 16, 17, then 25, 26, 27, 30, 31, 1 and Thu 2 April; 3 April is Good Friday.
    assert.equal(shown(reopenUntil(moment('2026-03-12 11:00'), 10, OFFICE)!), '2026-04-02 15:00');
    assert.equal(shown(afterWorkdays(moment('2026-04-02 11:00'), 1, OFFICE)!.at), '2026-04-06 15:00');
  });

  it('is none where the office allows none', () => {
    assert.equal(reopenUntil(moment('2026-03-12 11:00'), 0, OFFICE), null);
  });
});
