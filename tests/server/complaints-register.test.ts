import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OPEN_STATES, type Complaint, type ComplaintDeadline } from '@layan/domain/complaint/complaint.ts';
import { byNeed, filtersOf, INBOX_FILTERS } from '@layan/domain/complaint/filters.ts';
import { AddressBrake, AddressLimit } from '../../packages/server/src/complaints/limits.ts';
import { Register } from '../../packages/server/src/complaints/register.ts';
import type { Kept } from '../../packages/server/src/complaints/rows.ts';

const NOW = 1_000_000;
const LOOKING = { now: NOW, today: '2026-01-12', staff: 'me' };

const deadline = (dueAt: number) =>
  ({ dueAt, day: '2026-01-12', warnAt: dueAt - 10, escalateAt: dueAt + 10 }) as ComplaintDeadline;

const anyComplaint = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnop'),
  text: fc.constantFrom('antrean panjang', 'Toilet Kotor', 'petugas marah'),
  receivedAt: fc.integer({ min: NOW - 500, max: NOW }),
  state: fc.constantFrom(...OPEN_STATES, 'answered' as const, 'closed' as const, 'merged' as const),
  spam: fc.boolean(),
  due: fc.option(fc.integer({ min: NOW - 50, max: NOW + 50 })),
  assignee: fc.constantFrom('me', 'you', null),
  class: fc.constantFrom('ringan', 'berat', null),
  into: fc.constantFrom('a', 'b', null),
});

type Drawn = typeof anyComplaint extends fc.Arbitrary<infer T> ? T : never;

function complaintOf({ spam, due, into, ...rest }: Drawn): Complaint {
  const pressing = due === null ? null : deadline(due);
  return {
    ...rest,
    code: `CODE-${rest.id}`,
    kind: 'complaint',
    service: null,
    anonymous: true,
    confidential: true,
    when: null,
    where: null,
    contact: null,
    files: [],
    language: 'id',
    origin: 'web',
    clockFrom: rest.receivedAt,
    reason: spam && rest.state === 'closed' ? 'spam' : null,
    deadline: pressing,
    pressing,
    mergedInto: rest.state === 'merged' && into !== rest.id ? into : null,
    answeredAt: null,
    inTime: null,
    restedAt: null,
    reopened: 0,
    redacted: null,
    released: false,
    suspicions: spam ? ['links'] : [],
    rating: null,
    erased: false,
  };
}

describe('the register of complaints', () => {
  it('gives the same pages, counts and followers as looking at every complaint, whatever changed in whichever order', () => {
    fc.assert(
      fc.property(fc.array(anyComplaint, { maxLength: 60 }), fc.integer({ min: 0, max: 20 }), (drawn, atStart) => {
        const latest = new Map<string, Kept>();
        const register = new Register();
        const all = drawn.map((each, seq) => ({ complaint: complaintOf(each), seq }));
        const start = new Map(all.slice(0, atStart).map(each => [each.complaint.id, each]));
        register.fill([...start.values()]);
        for (const each of start.values()) latest.set(each.complaint.id, each);
        for (const each of all.slice(atStart)) {
          register.put([each]);
          latest.set(each.complaint.id, each);
          // An older state that is told late changes nothing.
          register.put([{ ...each, seq: each.seq - 1 }]);
        }
        const complaints = [...latest.values()].map(each => each.complaint);
        const sorted = complaints.toSorted(
          (a, b) => byNeed(a, b) || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1),
        );
        const counts = register.counts(LOOKING);
        for (const filter of INBOX_FILTERS) {
          const expected = sorted.filter(each => filtersOf(each, LOOKING).includes(filter));
          assert.equal(counts[filter], expected.length, filter);
          const ids = (list: readonly Complaint[]) => list.map(({ id }) => id);
          const whole = register.find({ filter }, LOOKING, 0, 100);
          assert.deepEqual([whole.found, ids(whole.page)], [expected.length, ids(expected)], filter);
          assert.deepEqual(ids(register.find({ filter }, LOOKING, 2, 5).page), ids(expected.slice(2, 5)), filter);
          const mine = expected.filter(each => each.assignee === 'me' && each.class === 'berat');
          const narrow = register.find({ filter, assignee: 'me', class: 'berat' }, LOOKING, 0, 100);
          assert.deepEqual(ids(narrow.page), ids(mine), filter);
          const words = register.find({ filter, query: 'KOTOR toi' }, LOOKING, 0, 100);
          assert.deepEqual(ids(words.page), ids(expected.filter(({ text }) => text === 'Toilet Kotor')), filter);
        }
        for (const id of 'ab') {
          const expected = complaints.filter(each => each.mergedInto === id).map(each => each.id);
          assert.deepEqual(new Set(register.followers(id).map(each => each.complaint.id)), new Set(expected));
        }
        const near = [...register.near(NOW - 200, NOW - 100)].map(each => each.complaint.id);
        for (const { id, state, receivedAt } of complaints)
          assert.equal(
            near.includes(id),
            OPEN_STATES.includes(state) || (receivedAt >= NOW - 200 && receivedAt <= NOW - 100),
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('limits by address', () => {
  it('let a few in each while, and shut nobody out for a clock that was set back', () => {
    const limit = new AddressLimit(2, 10);
    const refused = (now: number) => assert.throws(() => limit.take('192.0.2.1', now), { message: 'too-many' });
    limit.take('192.0.2.1', 0);
    const giveBack = limit.take('192.0.2.1', 1);
    refused(2);
    giveBack();
    limit.take('192.0.2.1', 3);
    refused(4);
    limit.take('192.0.2.1', -20 * 60_000);
    limit.take('192.0.2.2', 4);
  });

  it('remember no more addresses than memory is worth', () => {
    const limit = new AddressLimit(1, 10);
    limit.take('192.0.2.1', 0);
    for (let at = 0; at < 20_000; at++)
      limit.take(`2001:db8:${(at >> 8).toString(16)}:${(at & 255).toString(16)}::1`, 0);
    limit.take('192.0.2.1', 0);
  });

  it('forgive wrong guesses after a quiet hour', () => {
    const brake = new AddressBrake(3, 60);
    for (let at = 0; at < 3; at++) brake.allow('192.0.2.1', at);
    assert.throws(() => brake.allow('192.0.2.1', 10), { message: 'locked-out' });
    brake.allow('192.0.2.1', 60 * 60_000 + 10);
    brake.allow('192.0.2.1', 60 * 60_000 + 11);
  });
});
