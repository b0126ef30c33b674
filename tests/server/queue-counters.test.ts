import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import type { CounterList, CounterView, TicketView, WorkTicket } from '@layan/domain/api/queue.ts';
import { MINUTE, openOffice, type Answer, type TestOffice } from '../support/office.ts';

const offices: TestOffice[] = [];
let office: TestOffice;
let token: string;

beforeEach(async () => {
  office = await openOffice();
  offices.push(office);
  ({ token } = await office.device());
});
after(async () => {
  for (const each of offices) await each.close();
});

const issue = async (line = 'A', more: object = {}) => (await office.issue({ line, ...more }, token)).body;
const step = (name: string, ticket: TicketView | WorkTicket, counter = 'loket-1', body: object = {}) =>
  office.step(counter, name, body, ticket.id);
const current = ({ body }: Answer<CounterView>) => body.current && [body.current.code, body.current.state];

describe('a counter', () => {
  it('works through a visit: next, arrived, serve, finish', async () => {
    const ticket = await issue();
    const called = await office.step('loket-1', 'next');
    assert.deepEqual(
      [current(called), called.body.lastStep, called.body.lastCode],
      [['A-001', 'called'], 'called', 'A-001'],
    );
    assert.equal((await step('arrive', ticket)).body.current?.arrivedAt, office.clock.now);
    assert.deepEqual(current(await step('serve', ticket)), ['A-001', 'serving']);
    office.clock.now += 7 * MINUTE;
    assert.equal((await step('finish', ticket)).body.current, null);
    const steps = await office.store.read.db.selectFrom('steps').selectAll().orderBy('id').execute();
    assert.deepEqual(
      steps.map(({ step: name, ticket: id }) => [name, id]),
      ['issued', 'called', 'arrived', 'serving', 'finished'].map(name => [name, ticket.id]),
    );
    assert.ok(steps.every(({ actor }) => actor));
  });

  it('has one person at a time', async () => {
    const [first, second] = [await issue(), await issue()];
    await office.step('loket-1', 'next');
    for (const answer of [
      await office.step('loket-1', 'next'),
      await step('call', second),
      await office.step('loket-1', 'find', { code: second.code }),
    ]) {
      assert.deepEqual([answer.status, answer.body.problem], [409, 'counter-busy']);
    }
    assert.deepEqual(current(await step('recall', first)), ['A-001', 'called']);
  });

  it('is told when nobody waits, and when it is no counter', async () => {
    assert.equal((await office.step('loket-1', 'next')).body.problem, 'nobody-waiting');
    const unknown = await office.step('loket-77', 'next');
    assert.deepEqual([unknown.status, unknown.body.problem], [404, 'counter-unknown']);
  });

  it('never gets somebody whom another counter got', async () => {
    for (let n = 0; n < 40; n++) await issue('A');
    const counters = ['loket-1', 'loket-2', 'loket-3', 'loket-4'];
    const seen: string[] = [];
    for (let round = 0; round < 10; round++) {
      const calls = await Promise.all(counters.map(counter => office.step(counter, 'next')));
      seen.push(...calls.map(call => call.body.current!.code));
      await Promise.all(calls.map((call, at) => step('serve', call.body.current!, counters[at])));
      await Promise.all(calls.map((call, at) => step('finish', call.body.current!, counters[at])));
    }
    assert.equal(new Set(seen).size, 40);
    assert.equal((await office.step('loket-1', 'next')).body.problem, 'nobody-waiting');
  });

  it('gets a given number only once, when two type it at the same time', async () => {
    const ticket = await issue();
    const [one, other] = await Promise.all([
      office.step('loket-1', 'find', { code: 'a1' }),
      office.step('loket-2', 'find', { code: ticket.code }),
    ]);
    assert.deepEqual([one.status, other.status].sort(), [200, 409]);
    assert.equal((await office.step('loket-3', 'find', { code: 'A-999' })).body.problem, 'ticket-unknown');
    assert.equal((await office.step('loket-3', 'find', { code: 'wat' })).body.problem, 'ticket-unknown');
  });

  it('cannot touch what another counter holds', async () => {
    const ticket = await issue();
    await office.step('loket-1', 'next');
    for (const name of ['recall', 'arrive', 'serve', 'park', 'finish', 'miss'])
      assert.equal((await step(name, ticket, 'loket-2')).body.problem, 'wrong-state', name);
    assert.equal((await step('finish', ticket)).body.problem, 'wrong-state', 'not served yet');
  });

  it('takes priority and regular tickets in turn, and says who is overdue', async () => {
    for (const priority of [false, false, false, false, true, true]) await issue('A', { priority });
    const order = [];
    for (let n = 0; n < 6; n++) {
      const { body } = await office.step('loket-1', 'next');
      order.push(body.current!.priority ? 'P' : 'r');
      await step('serve', body.current!);
      await step('finish', body.current!);
    }
    assert.deepEqual(order.join(''), 'PrrPrr');
    const late = await issue('B');
    office.clock.now += 61 * MINUTE;
    await issue('B');
    const headers = { cookie: await office.boss() };
    const { body } = await office.ask<CounterList>({ url: '/api/counters', headers });
    assert.deepEqual(new Set(body.counters.map(({ busy }) => busy)), new Set([false]));
    const next = await office.step('loket-2', 'next');
    assert.equal(next.body.current?.code, late.code);
  });

  it('serves its own lines only', async () => {
    await office.change(settings => (settings.counters[1]!.lines = ['B']));
    await issue('A');
    assert.equal((await office.step('loket-2', 'next')).body.problem, 'nobody-waiting');
  });
});

describe('a number stays', () => {
  it('when its holder is sent to another line', async () => {
    const ticket = await issue('A');
    await issue('B');
    await office.step('loket-1', 'next');
    await step('serve', ticket);
    const moved = await step('transfer', ticket, 'loket-1', { line: 'B' });
    assert.equal(moved.body.current, null);
    const there = moved.body.waiting.find(each => each.id === ticket.id)!;
    assert.deepEqual([there.code, there.line], ['A-001', 'B']);
    assert.equal((await office.step('loket-2', 'next')).body.current?.code, 'A-001', 'and its place');
    assert.equal((await step('transfer', ticket, 'loket-2', { line: 'Q' })).body.problem, 'line-unknown');
  });

  it('when its holder goes for a copy of the family card', async () => {
    const ticket = await issue('A');
    const other = await issue('A');
    await office.step('loket-1', 'next');
    const parked = await step('park', ticket);
    assert.deepEqual([parked.body.current, parked.body.parked.map(each => each.code)], [null, ['A-001']]);
    assert.equal((await office.step('loket-1', 'next')).body.current?.id, other.id);
    const back = await step('return', ticket);
    assert.deepEqual(
      back.body.waiting.map(each => each.code),
      ['A-001'],
    );
  });

  it('when its holder comes back after being missed, but not for ever', async () => {
    const [first, second] = [await issue('A'), await issue('A')];
    for (const ticket of [first, second]) {
      await office.step('loket-1', 'next');
      const early = await step('miss', ticket);
      assert.equal(early.body.problem, 'wrong-state', 'called once only');
      await step('recall', ticket);
      const { body } = await step('recall', ticket);
      assert.deepEqual([body.current?.calls, body.current?.callsLeft], [3, 0]);
      assert.equal((await step('miss', ticket)).status, 200);
    }
    await issue('A');
    const back = await step('return', first);
    assert.deepEqual(
      back.body.waiting.map(each => each.code),
      ['A-001', 'A-003'],
      'first again',
    );
    office.clock.now += 31 * MINUTE;
    assert.equal((await step('return', second)).body.problem, 'too-late');
    assert.deepEqual((await office.step('loket-1', 'next')).body.missed, []);
  });

  it('while whoever is late is passed over, without losing their place', async () => {
    const [late] = [await issue('A'), await issue('A'), await issue('A')];
    const headers = { 'content-type': 'application/json' };
    await office.ask({ method: 'POST', url: `/api/tickets/${late.id}/late`, headers });
    const { body } = await office.step('loket-1', 'next');
    assert.equal(body.current?.code, 'A-002');
    office.clock.now += 11 * MINUTE;
    assert.equal((await office.step('loket-2', 'next')).body.current?.code, 'A-001');
  });
});

describe('undo', () => {
  it('takes back the last step within ten seconds, whichever it was', async () => {
    const ticket = await issue();
    const called = await office.step('loket-1', 'next');
    assert.equal(called.body.undoUntil, office.clock.now + 10_000);
    const undone = await office.step('loket-1', 'undo');
    assert.deepEqual([undone.body.current, undone.body.waiting[0]?.code, undone.body.undoUntil], [null, 'A-001', null]);
    await office.step('loket-1', 'next');
    for (const name of ['arrive', 'serve', 'finish']) await step(name, ticket);
    office.clock.now += 9000;
    assert.deepEqual(current(await office.step('loket-1', 'undo')), ['A-001', 'serving']);
    await step('park', ticket);
    assert.deepEqual(current(await office.step('loket-1', 'undo')), ['A-001', 'serving']);
    await step('transfer', ticket, 'loket-1', { line: 'B' });
    assert.deepEqual(current(await office.step('loket-1', 'undo')), ['A-001', 'serving']);
    const { waitedFor } = {
      waitedFor: (await office.store.read.db.selectFrom('tickets').selectAll().executeTakeFirstOrThrow()).line,
    };
    assert.equal(waitedFor, 'A');
  });

  it('is refused when it is too late, or somebody went on', async () => {
    const ticket = await issue();
    assert.equal((await office.step('loket-1', 'undo')).body.problem, 'wrong-state', 'nothing was done');
    await office.step('loket-1', 'next');
    await office.step('loket-1', 'undo');
    assert.equal((await office.step('loket-1', 'undo')).body.problem, 'wrong-state', 'not twice');
    await office.step('loket-1', 'next');
    office.clock.now += 10_001;
    assert.equal((await office.step('loket-1', 'undo')).body.problem, 'too-late');
    await step('park', ticket);
    await step('call', ticket, 'loket-2');
    assert.equal((await office.step('loket-1', 'undo')).body.problem, 'too-late', 'another counter has called it');
  });

  it('leaves a trace: what happened is never changed', async () => {
    await issue();
    await office.step('loket-1', 'next');
    await office.step('loket-1', 'undo');
    const { db } = office.store.read;
    const steps = await db.selectFrom('steps').select(['id', 'step', 'undoes']).orderBy('id').execute();
    assert.deepEqual(
      steps.map(row => row.step),
      ['issued', 'called', 'undone'],
    );
    assert.equal(steps[2]!.undoes, steps[1]!.id);
    for (const change of [
      office.store.write(tx => tx.db.updateTable('steps').set({ at: 0 }).execute()),
      office.store.write(tx => tx.db.deleteFrom('steps').execute()),
    ]) {
      await assert.rejects(change, /never changed/);
    }
  });
});
