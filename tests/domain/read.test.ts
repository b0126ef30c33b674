import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStated, missingComponents, readCatalogue } from '@layan/domain/catalog/read.ts';
import { catalogue, service, typicalService } from '../support/fixtures.ts';

const excerpt = { text: 'Gratis', lines: [[1, 1] as [number, number]] };

describe('reading a catalogue', () => {
  it('refuses what is no catalogue at all, without throwing', () => {
    for (const value of [null, undefined, 3, 'katalog', [], {}, true]) {
      const reading = readCatalogue(value);
      assert.ok(
        'problem' in reading && reading.problem === 'catalogue-invalid' && reading.issues.length > 0,
        JSON.stringify(value),
      );
    }
  });

  it('tells another version apart from a broken file', () => {
    const reading = readCatalogue({ ...catalogue, version: 2 });
    assert.ok('problem' in reading);
    assert.equal(reading.problem, 'catalogue-version');
  });

  it('points at the property that is wrong', () => {
    const broken = {
      ...catalogue,
      services: [{ ...service({ cost: { text: 'Gratis', free: true } }), cost: { text: 'Gratis', free: 'ya' } }],
    };
    const reading = readCatalogue(broken);
    assert.ok('problem' in reading);
    assert.deepEqual(
      reading.issues.map(issue => issue.path),
      ['services.0.cost.free'],
    );
  });

  it('asks for the verbatim text of what is stated', () => {
    const stated = service({ cost: { text: 'Gratis', free: true } });
    const without = readCatalogue({ ...catalogue, services: [stated] });
    assert.ok('problem' in without);
    assert.deepEqual(
      without.issues.map(issue => [issue.kind, issue.path]),
      [['verbatim-missing', 'services.0.verbatim.cost']],
    );
    assert.ok('catalogue' in readCatalogue({ ...catalogue, services: [{ ...stated, verbatim: { cost: excerpt } }] }));
  });
});

describe('a stated component', () => {
  it('is not a dash, a blank cell or an empty list', () => {
    assert.equal(isStated(service({ cost: { text: '-', free: null } }), 'cost'), false);
    assert.equal(isStated(service({ evaluation: [{ text: ' – ' }] }), 'evaluation'), false);
    assert.equal(isStated(service({ requirements: { groups: [{ items: [] }] } }), 'requirements'), false);
    assert.equal(isStated(service({ cost: { text: 'Rp. 0', free: true } }), 'cost'), true);
  });

  it('may say something only in a nested entry or a note', () => {
    assert.equal(
      isStated(
        service({ procedure: { groups: [{ items: [{ text: '-', items: [{ text: 'Datang ke loket' }] }] }] } }),
        'procedure',
      ),
      true,
    );
    assert.equal(
      isStated(service({ requirements: { groups: [{ items: [], notes: ['Tanpa syarat'] }] } }), 'requirements'),
      true,
    );
  });

  it('counts channels or a flow as complaints', () => {
    assert.equal(isStated(service(), 'complaints'), false);
    assert.equal(isStated(service({ complaintChannels: [{ kind: 'box', value: 'Kotak saran' }] }), 'complaints'), true);
    assert.equal(isStated(service({ complaintFlow: [{ text: 'Petugas mencatat pengaduan' }] }), 'complaints'), true);
  });

  it('may be stated once for the whole agency', () => {
    const silent = service();
    const standards = {
      legalBasis: null,
      facilities: null,
      competence: null,
      supervision: null,
      staffing: null,
      serviceGuarantee: null,
      safetyGuarantee: null,
    };
    const agency = { ...catalogue.agency, standards: { ...standards, evaluation: [{ text: 'Setiap bulan' }] } };
    assert.equal(isStated(silent, 'evaluation'), false);
    assert.equal(isStated(silent, 'evaluation', agency), true);
    assert.equal(missingComponents(silent, agency).length, 13);
    assert.ok(!missingComponents(typicalService).includes('requirements'));
  });
});
