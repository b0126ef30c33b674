import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open311Request as requestSchema, open311Service as serviceSchema } from '@layan/domain/api/open311.ts';
import type { Complaint } from '@layan/domain/complaint/complaint.ts';
import { GENERAL_CODE, open311Requests, open311Services } from '@layan/domain/complaint/open311.ts';
import { realCatalogue, realCatalogues } from '../support/catalogues.ts';
import { CITIZEN, ComplaintWorld } from '../support/complaint-world.ts';
import { moment } from '../support/complaint-terms.ts';

const landak = realCatalogue('landak');
const OPEN = 'izin-panti-asuhan';
const SENSITIVE = 'penanganan-korban-kekerasan';
const NOW = moment('2026-03-31 09:00');

/** A released complaint, as it is after what was done with it. */
function entry(arrival: Partial<Complaint> = {}, then: (world: ComplaintWorld) => void = () => undefined): Complaint {
  const world = new ComplaintWorld(moment('2026-03-10 09:00'));
  world.file('a', {
    confidential: false,
    where: 'Rumah Siti',
    when: 'Kemarin',
    anonymous: false,
    contact: { name: 'Siti', phone: '0812', email: null },
    ...arrival,
  });
  if (!arrival.confidential) world.do('a', { act: 'release', text: 'Loket tutup sebelum waktunya.' });
  world.now += 60_000;
  then(world);
  return world.get('a');
}

function asked(entries: Complaint[], query = {}) {
  const answer = open311Requests(entries, query, landak, NOW);
  assert.ok('found' in answer, JSON.stringify(answer));
  return answer.found;
}

describe('the open data', () => {
  it('hold what an officer released, in their words, with the agency’s own time', () => {
    const [request] = asked([entry({ service: OPEN })]);
    assert.deepEqual(Object.keys(request!).sort(), Object.keys(requestSchema.properties).sort());
    assert.equal(request!.description, 'Loket tutup sebelum waktunya.');
    assert.equal(request!.requested_datetime, '2026-03-10T09:00:00+07:00');
    assert.equal(request!.updated_datetime, '2026-03-10T09:00:00+07:00');
    assert.deepEqual([request!.service_code, request!.status], [OPEN, 'open']);
    assert.match(request!.expected_datetime!, /T15:00:00\+07:00$|T14:30:00\+07:00$/);
  });

  it('hold nothing of who filed it, where it was, or the code that is theirs', () => {
    const text = JSON.stringify(asked([entry()]));
    assert.doesNotMatch(text, /Siti|0812|Kemarin|K7QM|pukul sepuluh/);
  });

  it('hold nothing that was not released, is confidential, was withheld, deleted or found to be spam', () => {
    const entries = [
      entry({ confidential: true }),
      entry({}, world => world.do('a', { act: 'withhold' })),
      entry({}, world => world.do('a', { act: 'erase' }, CITIZEN)),
      entry({}, world => world.do('a', { act: 'spam' })),
      // Whatever came to pass: confidential stays so.
      { ...entry(), confidential: true },
    ];
    assert.deepEqual(asked(entries), []);
  });

  it('call a sensitive service and none by the same neutral name', () => {
    assert.deepEqual(
      [SENSITIVE, null].map(service => asked([entry({ service })])[0]!.service_code),
      [GENERAL_CODE, GENERAL_CODE],
    );
    for (const { agency, services } of realCatalogues) {
      const answer = open311Services({ agency, services }, {});
      assert.ok('found' in answer);
      const listed = answer.found;
      for (const service of listed)
        assert.deepEqual(Object.keys(service).sort(), Object.keys(serviceSchema.properties).sort());
      for (const { id, sensitive } of services)
        assert.equal(
          listed.some(each => each.service_code === id),
          !sensitive,
        );
      assert.ok(listed.some(each => each.service_code === GENERAL_CODE));
    }
  });

  it('say when it is closed, and expect nothing then', () => {
    const [request] = asked([
      entry({}, world => world.do('a', { act: 'close', reason: 'not-ours', text: 'Ini urusan PLN.' })),
    ]);
    assert.deepEqual(
      [request!.status, request!.status_notes, request!.expected_datetime],
      ['closed', 'not-ours', null],
    );
    assert.doesNotMatch(JSON.stringify(request), /PLN/);
  });
});

describe('a question to the open data', () => {
  const entries = [
    entry({ service: OPEN }),
    { ...entry(), receivedAt: moment('2025-12-01 09:00') },
    entry({}, world => world.do('a', { act: 'answer', text: 'Sudah.' })),
  ].map((each, at): Complaint => ({ ...each, id: ['new', 'old', 'done'][at]!, receivedAt: each.receivedAt + at }));
  const ids = (query: object) => asked(entries, query).map(each => each.service_request_id);

  it('is answered with the last ninety days, newest first', () => {
    assert.deepEqual(ids({}), ['done', 'new']);
  });

  it('may name dates, services, states, pages and requests themselves', () => {
    assert.deepEqual(ids({ start_date: '2025-11-01T00:00:00Z', end_date: '2026-01-01T00:00:00Z' }), ['old']);
    assert.deepEqual(ids({ end_date: '2026-01-01T00:00:00Z' }), ['old']);
    assert.deepEqual(ids({ start_date: '2025-11-15T00:00:00Z' }), ['old']);
    assert.deepEqual(ids({ service_code: `${OPEN},x` }), ['new']);
    assert.deepEqual(ids({ status: 'closed' }), ['done']);
    assert.deepEqual(ids({ status: 'open,closed' }), ['done', 'new']);
    assert.deepEqual(ids({ service_request_id: 'old, new' }), ['new', 'old']);
    assert.deepEqual(ids({ page: '2', page_size: '1' }), ['new']);
    assert.deepEqual(ids({ page: '3', page_size: '1' }), []);
  });

  it('is told what is wrong with it', () => {
    const wrong = (query: object) => {
      const answer = open311Requests(entries, query, landak, NOW);
      return 'problem' in answer && answer.problem.code;
    };
    assert.equal(wrong({ start_date: 'kemarin' }), 400);
    assert.equal(wrong({ end_date: '' }), 400);
    assert.equal(wrong({ start_date: '2026-03-02T00:00:00Z', end_date: '2026-03-01T00:00:00Z' }), 400);
    assert.equal(wrong({ start_date: '2025-03-02T00:00:00Z', end_date: '2026-03-01T00:00:00Z' }), 400);
    assert.equal(wrong({ service_request_id: 'nobody' }), 404);
    assert.equal(wrong({ jurisdiction_id: 'kapuas' }), 404);
    assert.equal(wrong({ jurisdiction_id: 'landak' }), false);
    assert.deepEqual(open311Services(landak, { jurisdiction_id: 'kapuas' }), {
      problem: { code: 404, description: 'jurisdiction_id not found' },
    });
  });
});
