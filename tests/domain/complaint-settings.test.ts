import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ComplaintSettings } from '@layan/domain/complaint/complaint.ts';
import { complaintSettings, defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import { checkSettings } from '@layan/domain/queue/check-settings.ts';
import { defaultSettings } from '@layan/domain/queue/office.ts';
import { realCatalogue } from '../support/catalogues.ts';

const catalogue = realCatalogue('bangkalan');
const office = defaultSettings(catalogue);
const own = { name: 'Ringan', value: 5, unit: 'workday', source: 'Keputusan Nomor 4', date: '2026-02-09' } as const;

function changed(changes: object): ComplaintSettings {
  return { ...structuredClone(defaultComplaintSettings), ...changes };
}

function check(changes: object) {
  return checkSettings({ ...office, complaints: changed(changes) }, catalogue);
}

function paths(changes: object): string[] {
  const result = check(changes);
  return 'issues' in result ? result.issues.map(({ path }) => path) : [];
}

describe('what an office decides about complaints', () => {
  it('starts without a single date that nobody has set', () => {
    assert.deepEqual(complaintSettings(office).classes, []);
    assert.deepEqual(complaintSettings(office), defaultComplaintSettings);
  });

  it('may be left out, as in settings from before there were any', () => {
    const result = checkSettings(office, catalogue);
    assert.ok('settings' in result);
    assert.equal('complaints' in result.settings, false);
  });

  it('is kept with the rest, cleaned of what is unknown and of spaces at the ends', () => {
    const result = check({ classes: [{ ...own, name: ' Ringan ', note: 'x' }], extra: true });
    assert.ok('settings' in result);
    assert.deepEqual(result.settings.complaints, changed({ classes: [own] }));
  });

  it('starts with what its own check accepts', () => {
    assert.deepEqual(paths({}), []);
  });

  it('names for each class how long, by which rule, and from when', () => {
    const wrong = { name: '', value: 0, unit: 'fortnight', source: ' ', date: 'kemarin' };
    assert.deepEqual(
      paths({ classes: [own, wrong] }).sort(),
      ['name', 'value', 'unit', 'source', 'date'].map(name => `complaints.classes.1.${name}`).sort(),
    );
    for (const date of ['2026', '2026-02', '2026-02-28', '', null])
      assert.deepEqual(paths({ classes: [{ ...own, date }] }), []);
    for (const date of ['2026-13', '2026-02-30', '26-02-01'])
      assert.deepEqual(paths({ classes: [{ ...own, date }] }), ['complaints.classes.0.date']);
    for (const value of [1.5, -3, 1000, '5'])
      assert.deepEqual(paths({ classes: [{ ...own, value }] }), ['complaints.classes.0.value']);
  });

  it('has no two classes or templates of one name', () => {
    assert.deepEqual(paths({ classes: [own, own] }), ['complaints.classes.1.name']);
    const template = { id: 'a', name: 'Sudah', text: 'Sudah.' };
    assert.deepEqual(paths({ templates: [template, { ...template, id: 'b' }] }), ['complaints.templates.1.name']);
    assert.deepEqual(paths({ templates: [template, { ...template, name: 'Belum' }] }), ['complaints.templates.1.id']);
  });

  it('says what is wrong with numbers, templates and the words for somebody else’s matter', () => {
    assert.deepEqual(paths({ reopenDays: -1, retentionMonths: 0, warnPercent: 101, escalateDays: 1.5 }), [
      'complaints.reopenDays',
      'complaints.retentionMonths',
      'complaints.warnPercent',
      'complaints.escalateDays',
    ]);
    assert.deepEqual(paths({ templates: [{ id: 'A b', name: '', text: '' }] }), [
      'complaints.templates.0.id',
      'complaints.templates.0.name',
      'complaints.templates.0.text',
    ]);
    assert.deepEqual(paths({ handOver: { id: '', en: 'x'.repeat(501) } }), [
      'complaints.handOver.id',
      'complaints.handOver.en',
    ]);
  });

  it('is told in sentences of both languages that fit the contract, whatever was sent', () => {
    for (const complaints of [null, 'x', [], { classes: 'x', templates: [null] }, { classes: [null], handOver: 3 }]) {
      const result = checkSettings({ ...office, complaints }, catalogue);
      assert.ok('issues' in result, JSON.stringify(complaints));
      for (const { path, message } of result.issues) {
        assert.match(path, /^complaints\./);
        for (const sentence of [message.id, message.en]) assert.ok(sentence.endsWith('.') && sentence.length <= 200);
      }
    }
  });
});
