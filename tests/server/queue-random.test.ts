import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { COUNTER_STEPS, type QueueView } from '@layan/domain/api/queue.ts';
import { STEPS } from '@layan/domain/queue/queue.ts';
import { MINUTE, openOffice, type TestOffice } from '../support/office.ts';

const COUNTERS = ['loket-1', 'loket-2', 'loket-3'];

const counter = fc.constantFrom(...COUNTERS);
/** Which of the tickets given so far; the newest ones matter most. */
const which = fc.nat({ max: 5 });
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      line: fc.constantFrom('A', 'B', 'C'),
      priority: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('next' as const), counter }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(...COUNTER_STEPS),
      /** Mostly the ticket that is at the counter, as an officer would. */
      own: fc.boolean(),
      counter,
      which,
      line: fc.constantFrom('A', 'B', 'C'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), counter }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'late' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: -20, max: 40 }) }) },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

it('holds together whatever people press, in whatever order, several at once', async () => {
  const office = await openOffice();
  const { token } = await office.device();
  await office.change(settings => {
    settings.hours = settings.hours.map(() => ({ opens: '00:00', closes: '23:59' })) as typeof settings.hours;
    settings.priority.capMinutes = { priority: 5, regular: 10 };
    settings.noShow.callsBeforeMissed = 1;
  });
  const tickets: string[] = [];
  const start = office.clock.now;

  const act = async (one: Action): Promise<number> => {
    switch (one.do) {
      case 'take': {
        const answer = await office.issue({ line: one.line, priority: one.priority }, token);
        if (answer.status === 201) tickets.push(answer.body.id);
        return answer.status;
      }
      case 'wait':
        // Not over midnight: that is another test.
        office.clock.now = Math.max(start, Math.min(start + 600 * MINUTE, office.clock.now + one.minutes * MINUTE));
        return 200;
      case 'next':
      case 'undo':
        return (await office.step(one.counter, one.do)).status;
      case 'cancel':
      case 'late': {
        const headers = { 'content-type': 'application/json' };
        const url = `/api/tickets/${tickets.at(-1 - one.which) ?? 'none'}/${one.do}`;
        return (await office.ask({ method: 'POST', url, headers })).status;
      }
      default: {
        const body = one.do === 'transfer' ? { line: one.line } : {};
        const id = (one.own && (await heldBy(office, one.counter))) || tickets.at(-1 - one.which);
        return (await office.step(one.counter, one.do, body, id ?? 'none')).status;
      }
    }
  };

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 20 }),
      async rounds => {
        for (const round of rounds) {
          for (const status of await Promise.all(round.map(act)))
            assert.ok([200, 201, 404, 409].includes(status), `${status}`);
        }
        await check(office);
      },
    ),
    { numRuns: 80 },
  );
  const taken = await office.store.read.db.selectFrom('steps').select('step').distinct().execute();
  assert.ok(taken.length > STEPS.length - 4, `only ${taken.length} kinds of steps were taken`);
  assert.deepEqual(office.log, []);
  await office.close();
});

async function heldBy({ store }: TestOffice, counter: string): Promise<string | undefined> {
  const query = store.read.db.selectFrom('tickets').select('id').where('state', 'in', ['called', 'serving']);
  return (await query.where('counter', '=', counter).executeTakeFirst())?.id;
}

/** What must hold at any time, in the tables and in every view of them. */
async function check(office: TestOffice): Promise<void> {
  const { db } = office.store.read;
  const tickets = await db.selectFrom('tickets').selectAll().execute();
  const steps = await db.selectFrom('steps').selectAll().orderBy('id').execute();

  const codes = tickets.map(({ day, series, number }) => `${day} ${series} ${number}`);
  assert.equal(new Set(codes).size, tickets.length, 'a number was given twice');
  const holding = tickets.filter(({ state }) => state === 'called' || state === 'serving');
  assert.equal(new Set(holding.map(ticket => ticket.counter)).size, holding.length, 'a counter has two people');
  for (const ticket of tickets) {
    const own = steps.filter(step => step.ticket === ticket.id);
    assert.equal(own.filter(({ step }) => step === 'issued').length, 1);
    assert.equal(ticket.version, own.length, 'every change has its step');
    if (ticket.state === 'waiting') assert.deepEqual([ticket.counter, ticket.calls], [null, 0]);
  }

  const { body: queue } = await office.ask<QueueView>({ url: '/api/queue' });
  for (const { letter, waiting } of queue.lines) {
    const counted = tickets.filter(ticket => ticket.line === letter && ticket.state === 'waiting').length;
    assert.equal(waiting, counted, `line ${letter}`);
  }
  const boss = { cookie: await office.boss() };
  const { body } = await office.ask<{ counters: { id: string; busy: boolean }[] }>({
    url: '/api/counters',
    headers: boss,
  });
  for (const { id, busy } of body.counters)
    assert.equal(
      busy,
      holding.some(ticket => ticket.counter === id),
      id,
    );
}
