import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { localDay } from '@layan/domain/calendar/day.ts';
import {
  OPEN_STATES,
  type Complaint,
  type ComplaintActor,
  type ComplaintEvent,
} from '@layan/domain/complaint/complaint.ts';
import type { Act, Deed } from '@layan/domain/complaint/deeds.ts';
import { filtersOf } from '@layan/domain/complaint/filters.ts';
import { CITIZEN, CLOCK, ComplaintWorld, OFFICER } from '../support/complaint-world.ts';
import { LANDAK, moment, OFFICE } from '../support/complaint-terms.ts';

const IDS = ['a', 'b', 'c', 'd'] as const;
const CLASSES = [...LANDAK.rules.classes.map(({ name }) => name), 'Nanti saja'];
const contact = { name: 'Siti', phone: '081234567890', email: null };

/** One attempt: whoever, whatever, whenever. Most of them are refused, as in life. */
interface Attempt {
  id: string;
  other: string;
  by: ComplaintActor;
  act: Act;
  choice: number;
  /** Hours since the last one. */
  after: number;
}

/** The officer acts most, the clock least. */
const ACTS: Record<ComplaintActor['who'], Act[]> = {
  officer: [
    'classify',
    'assign',
    'note',
    'ask',
    'answer',
    'answer',
    'forward',
    'merge',
    'merge',
    'merge',
    'part',
    'part',
    'redact',
    'release',
    'release',
    'withhold',
    'withhold',
    'close',
    'reopen',
    'spam',
    'not-spam',
    'expire',
  ],
  citizen: ['reply', 'reopen', 'reopen', 'rate', 'erase', 'answer'],
  clock: ['expire', 'merge'],
};

function attemptBy(by: ComplaintActor): fc.Arbitrary<Attempt> {
  return fc.record({
    id: fc.constantFrom(...IDS),
    other: fc.constantFrom(...IDS),
    by: fc.constant(by),
    act: fc.constantFrom(...ACTS[by.who]),
    choice: fc.nat({ max: 59 }),
    after: fc.constantFrom(0, 0, 1, 30, 200),
  });
}

const attempts = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: attemptBy(OFFICER) },
    { weight: 4, arbitrary: attemptBy(CITIZEN) },
    { weight: 1, arbitrary: attemptBy(CLOCK).map(attempt => ({ ...attempt, after: 20_000 })) },
  ),
  { minLength: 30, maxLength: 60, size: 'max' },
);

const arrivals = fc.array(
  fc.record({
    anonymous: fc.boolean(),
    confidential: fc.boolean(),
    service: fc.constantFrom(null, 'rekomendasi-adopsi'),
  }),
  { minLength: IDS.length, maxLength: IDS.length },
);

function deedOf({ act, other, choice }: Attempt, world: ComplaintWorld): Deed {
  const pick = <T>(values: readonly T[]): T => values[choice % values.length]!;
  const text = `Tertulis ${choice}.`;
  switch (act) {
    case 'classify':
      return { act, class: pick(CLASSES), ...(choice % 2 && { kind: 'question', service: null }) };
    case 'assign':
      return { act, staff: pick(['o1', 'o2', null, 'loket-1']) };
    case 'note':
    case 'ask':
    case 'answer':
    case 'redact':
    case 'release':
    case 'reopen':
      return { act, text };
    case 'forward':
      return { act, to: 'Dinas Kesehatan', how: 'email' };
    case 'merge':
      return { act, into: world.get(other) };
    case 'close':
      return { act, reason: pick(['answered', 'not-ours', 'withdrawn']) };
    case 'reply':
      return { act, text, files: [] };
    case 'rate':
      return { act, rating: pick([1, 2, 3, 4]) };
    case 'part':
    case 'withhold':
    case 'spam':
    case 'not-spam':
    case 'erase':
    case 'expire':
      return { act };
  }
}

/** Runs many sequences, and looks at the world before and after each attempt that was not refused. */
function always(look: (before: Snapshot, after: Snapshot, attempt: Attempt) => void, seed?: number): void {
  fc.assert(
    fc.property(arrivals, attempts, (arrived, tried) => {
      const world = new ComplaintWorld(moment('2026-03-10 09:00'));
      IDS.forEach((id, at) => world.file(id, { ...arrived[at], contact, suspicions: at === 3 ? ['links'] : [] }));
      for (const attempt of tried) {
        world.now += attempt.after * 3_600_000;
        const before = snapshot(world);
        const refusal = world.attempt(attempt.id, deedOf(attempt, world), attempt.by);
        const after = snapshot(world);
        if (!refusal) look(before, after, attempt);
        else for (const id of IDS) assert.equal(after.complaints[id], before.complaints[id]);
      }
    }),
    { numRuns: 100, ...(seed !== undefined && { seed }) },
  );
}

interface Snapshot {
  now: number;
  complaints: Record<string, Complaint>;
  logs: Record<string, readonly ComplaintEvent[]>;
}

function snapshot(world: ComplaintWorld): Snapshot {
  return {
    now: world.now,
    complaints: Object.fromEntries(world.ids.map(id => [id, world.get(id)])),
    logs: Object.fromEntries(world.ids.map(id => [id, world.log(id)])),
  };
}

it('no complaint is ever lost, and every one stands somewhere in the inbox', () => {
  always((_, { now, complaints }) => {
    assert.deepEqual(Object.keys(complaints), [...IDS]);
    for (const complaint of Object.values(complaints)) {
      const filters = filtersOf(complaint, { now, today: localDay(now, OFFICE.timeZone), staff: 'o1' });
      assert.ok(filters.includes('all'));
      assert.ok((['open', 'closed', 'spam'] as const).some(filter => filters.includes(filter)));
      if (OPEN_STATES.includes(complaint.state)) assert.ok(filters.includes('open'));
    }
  });
});

it('what was written stays, until the citizen or the time for keeping deletes it, which stays in the log', () => {
  always((before, after) => {
    for (const id of IDS) {
      const [was, is] = [before.complaints[id]!, after.complaints[id]!];
      const deleted = after.logs[id]!.some(({ step }) => step === 'erased' || step === 'expired');
      assert.equal(is.erased, deleted);
      if (!deleted) assert.deepEqual([is.text, is.contact, is.files], [was.text, was.contact, was.files]);
      else assert.deepEqual([is.text, is.contact, is.redacted, is.files], ['', null, null, []]);
    }
  });
});

it('each act writes one entry in the log of each complaint it changes, and changes no entry', () => {
  always((before, after, { id, by }) => {
    for (const each of IDS) {
      const [was, is] = [before.logs[each]!, after.logs[each]!];
      assert.deepEqual(is.slice(0, was.length), was);
      const added = is.length - was.length;
      assert.ok(added === 0 || added === 1);
      if (each === id) assert.equal(added, 1);
      if (added === 0) assert.deepEqual(after.complaints[each], before.complaints[each]);
      else assert.deepEqual([is.at(-1)!.at, is.at(-1)!.by], [after.now, by]);
    }
  });
});

it('who somebody is and what they chose never changes: anonymous has no contact, confidential is never public', () => {
  always((before, after) => {
    for (const id of IDS) {
      const [was, is] = [before.complaints[id]!, after.complaints[id]!];
      for (const name of ['id', 'code', 'anonymous', 'confidential', 'receivedAt', 'origin', 'language'] as const)
        assert.equal(is[name], was[name]);
      if (is.anonymous) assert.equal(is.contact, null);
      if (is.confidential || is.erased || is.reason === 'spam') assert.equal(is.released, false);
    }
  });
});

it('whatever was merged follows one that lives, and nobody follows in a circle', () => {
  always((_, { complaints }) => {
    for (const complaint of Object.values(complaints)) {
      assert.equal(complaint.mergedInto !== null, complaint.state === 'merged');
      if (complaint.mergedInto === null) continue;
      const main = complaints[complaint.mergedInto]!;
      assert.ok(main.state !== 'merged' && !main.erased && main.id !== complaint.id);
      // Whoever waits, waits for somebody who is still to answer.
      if (complaint.restedAt === null) assert.ok(OPEN_STATES.includes(main.state));
    }
  });
});

it('an answer is owed with a date, which no act of the office moves back', () => {
  always((before, after, { by }) => {
    for (const id of IDS) {
      const [was, is] = [before.complaints[id]!, after.complaints[id]!];
      if (!OPEN_STATES.includes(is.state)) continue;
      assert.equal(is.restedAt, null);
      assert.ok(is.deadline && is.pressing);
      const waiting = IDS.map(each => after.complaints[each]!).filter(
        each => each.mergedInto === id && each.restedAt === null,
      );
      assert.equal(is.pressing.dueAt, Math.min(is.deadline.dueAt, ...waiting.map(each => each.deadline!.dueAt)));
      if (by.who === 'officer' && was.answeredAt === null && is.answeredAt === null && was.deadline!.assumed)
        assert.ok(is.deadline.dueAt <= was.deadline!.dueAt);
    }
  });
});

it('what is at rest has a reason or an answer, and the first answer stays the first', () => {
  always((before, after, { act, by }) => {
    for (const id of IDS) {
      const [was, is] = [before.complaints[id]!, after.complaints[id]!];
      if (is.state === 'closed') assert.ok(is.reason);
      if (is.state === 'answered') assert.ok(is.answeredAt !== null && is.restedAt !== null);
      const undone =
        act === 'reopen' && by.who === 'officer' && was.reason === 'not-ours' && was.answeredAt === was.restedAt;
      if (was.answeredAt !== null && !undone)
        assert.deepEqual([is.answeredAt, is.inTime], [was.answeredAt, was.inTime]);
    }
  });
});

it('is said to be possible exactly when it is not refused for the state it is in', () => {
  fc.assert(
    fc.property(arrivals, attempts, (arrived, tried) => {
      const world = new ComplaintWorld(moment('2026-03-10 09:00'));
      IDS.forEach((id, at) => world.file(id, arrived[at]));
      for (const attempt of tried) {
        const possible = world.possible(attempt.id, attempt.by);
        const refusal = world.attempt(attempt.id, deedOf(attempt, world), attempt.by);
        if (!refusal) assert.ok(possible.includes(attempt.act));
      }
    }),
    { numRuns: 100 },
  );
});

it('all this is seen of every act there is', () => {
  const done = new Map<Act, number>();
  always((_before, _after, { act }) => void done.set(act, (done.get(act) ?? 0) + 1), 5);
  for (const act of Object.values(ACTS).flat())
    assert.ok((done.get(act) ?? 0) > 5, `${act} was done ${done.get(act)} times`);
});
