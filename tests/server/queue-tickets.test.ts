import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { QueueView, TicketView } from '@layan/domain/api/queue.ts';
import { MINUTE, MONDAY, newKey, openOffice, type TestOffice } from '../support/office.ts';

describe('taking a number', () => {
  let office: TestOffice;
  let token: string;
  before(async () => {
    office = await openOffice();
    ({ token } = await office.device());
  });
  after(() => office.close());

  it('gives numbers in order, in the line’s own letter', async () => {
    const codes = [];
    for (const line of ['A', 'A', 'B', 'A']) codes.push((await office.issue({ line }, token)).body.code);
    assert.deepEqual(codes, ['A-001', 'A-002', 'B-001', 'A-003']);
  });

  it('finds the line of a service', async () => {
    const { body } = await office.ask<QueueView>({ url: '/api/queue' });
    const line = body.lines.at(-1)!;
    const answer = await office.issue({ service: line.services[0]! }, token);
    assert.equal(answer.body.line, line.letter);
    assert.equal((await office.issue({ service: 'naik-haji' }, token)).body.problem, 'line-unknown');
    assert.equal((await office.issue({ line: 'Z' }, token)).body.problem, 'line-unknown');
    assert.equal((await office.issue({}, token)).body.problem, 'line-unknown');
  });

  it('gives one ticket for the same request, however often it is sent', async () => {
    const key = newKey();
    const taps = await Promise.all(Array.from({ length: 8 }, () => office.issue({ line: 'C' }, token, key)));
    assert.deepEqual(new Set(taps.map(tap => tap.status)), new Set([201]));
    assert.equal(new Set(taps.map(tap => tap.body.id)).size, 1);
    const next = await office.issue({ line: 'C' }, token);
    assert.deepEqual([taps[0]!.body.code, next.body.code], ['C-001', 'C-002'], 'the repeated ones used up no number');
    assert.deepEqual((await office.issue({ line: 'C' }, token, key)).body, taps[0]!.body, 'word for word');
  });

  it('refuses the same key for another request', async () => {
    const key = newKey();
    await office.issue({ line: 'A', priority: true }, token, key);
    for (const other of [{ line: 'B', priority: true }, { line: 'A' }, { line: 'A', priority: true, cases: 2 }]) {
      const answer = await office.issue(other, token, key);
      assert.deepEqual([answer.status, answer.body.problem], [409, 'key-reused']);
    }
  });

  it('does not let another kiosk’s key lead to somebody’s ticket', async () => {
    const key = newKey();
    const other = await office.device();
    const [mine, theirs] = [
      await office.issue({ line: 'A' }, token, key),
      await office.issue({ line: 'A' }, other.token, key),
    ];
    assert.notEqual(mine.body.id, theirs.body.id);
    assert.notEqual(mine.body.code, theirs.body.code);
  });

  it('gives every kiosk its own numbers when all press at once', async () => {
    const kiosks = [token, (await office.device()).token];
    const tickets = await Promise.all(
      Array.from({ length: 200 }, (_, n) => office.issue({ line: 'A' }, kiosks[n % 2]!)),
    );
    assert.equal(new Set(tickets.map(ticket => ticket.body.code)).size, 200);
    const numbers = tickets.map(ticket => Number(ticket.body.code.slice(2))).sort((one, other) => one - other);
    assert.equal(numbers.at(-1)! - numbers[0]!, 199, 'without a gap');
  });

  it('is never limited by address: a lobby has one', async () => {
    for (let n = 0; n < 300; n++) assert.equal((await office.issue({ line: 'B' }, token)).status, 201);
  });

  it('keeps cases, priority, language and what was ticked', async () => {
    const checklist = { group: 1, ticked: ['0', '1.2'], missing: 3 };
    const request = { line: 'D', priority: true, cases: 6, language: 'en', checklist };
    const { body } = await office.issue(request, token);
    assert.deepEqual([body.priority, body.cases], [true, 6]);
    const row = await office.store.read.db
      .selectFrom('tickets')
      .selectAll()
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.language, JSON.parse(row.checklist!)], ['en', checklist]);
  });

  it('refuses what is no request', async () => {
    const wrong = [
      { line: 'A', cases: 0 },
      { line: 'A', cases: '2' },
      { line: 'A', nik: '351' },
      { line: 7 },
      { line: 'AB' },
    ];
    for (const request of wrong)
      assert.equal((await office.issue(request as never, token)).status, 400, JSON.stringify(request));
    const headers = { authorization: `Bearer ${token}` };
    const keyless = await office.ask({ method: 'POST', url: '/api/tickets', payload: { line: 'A' }, headers });
    assert.equal(keyless.status, 400);
    const cut = { ...headers, 'content-type': 'application/json', 'idempotency-key': newKey() };
    assert.equal(
      (await office.ask({ method: 'POST', url: '/api/tickets', payload: '{"line":', headers: cut })).status,
      400,
    );
  });
});

describe('a ticket in somebody’s hand', () => {
  let office: TestOffice;
  let token: string;
  before(async () => {
    office = await openOffice();
    ({ token } = await office.device());
  });
  after(() => office.close());
  const get = (id: string) => office.ask<TicketView>({ url: `/api/tickets/${id}` });
  const post = (id: string, step: string) => {
    const headers = { 'content-type': 'application/json' };
    return office.ask<TicketView>({ method: 'POST', url: `/api/tickets/${id}/${step}`, headers });
  };

  it('tells how many are before it, and fewer as they go', async () => {
    const tickets = [];
    for (let n = 0; n < 3; n++) tickets.push((await office.issue({ line: 'A' }, token)).body);
    assert.deepEqual(
      tickets.map(ticket => ticket.ahead),
      [0, 1, 2],
    );
    assert.equal((await get(tickets[2]!.id)).body.ahead, 2);
    assert.equal((await post(tickets[0]!.id, 'cancel')).body.state, 'cancelled');
    assert.deepEqual([(await get(tickets[1]!.id)).body.ahead, (await get(tickets[2]!.id)).body.ahead], [0, 1]);
    await post(tickets[1]!.id, 'cancel');
    await post(tickets[2]!.id, 'cancel');
  });

  it('counts those who came first, whichever line they wait in, when the same counters serve them', async () => {
    await office.issue({ line: 'A' }, token);
    const other = await office.issue({ line: 'B' }, token);
    assert.equal(other.body.ahead, 1);
    const priority = await office.issue({ line: 'C', priority: true }, token);
    assert.equal(priority.body.ahead, 0, 'a morning begins with priority');
  });

  it('can be late and can be given up, once', async () => {
    const { id } = (await office.issue({ line: 'D' }, token)).body;
    assert.equal((await post(id, 'late')).body.late, true);
    assert.equal((await post(id, 'cancel')).status, 200);
    for (const step of ['cancel', 'late']) {
      const answer = await post(id, step);
      assert.deepEqual([answer.status, answer.body.problem], [409, 'wrong-state']);
    }
  });

  it('is unknown to whoever guesses', async () => {
    for (const id of ['A-001', 'x'.repeat(22), '%00', '..%2f..%2fapi%2fstaff']) {
      const answer = await get(id);
      assert.deepEqual([answer.status, answer.body.problem], [404, 'ticket-unknown'], id);
    }
    const long = await get('x'.repeat(90));
    assert.ok([400, 404].includes(long.status));
  });

  it('says nothing of what somebody came for', async () => {
    const { body } = await office.ask<QueueView>({ url: '/api/queue' });
    const service = body.lines.at(-1)!.services[0]!;
    const ticket = await office.issue({ service }, token);
    const shown = JSON.stringify([ticket.body, (await get(ticket.body.id)).body]);
    assert.ok(!shown.includes(service));
    assert.ok(!('service' in ticket.body) && !('checklist' in ticket.body));
  });

  it('is yesterday’s tomorrow, and can no longer be changed', async () => {
    const { id } = (await office.issue({ line: 'A' }, token)).body;
    office.clock.now += 24 * 60 * MINUTE;
    assert.equal((await post(id, 'cancel')).body.problem, 'too-late');
    const { body } = await get(id);
    assert.deepEqual([body.day, body.state, body.ahead], ['2026-01-12', 'waiting', null]);
    assert.equal((await office.issue({ line: 'A' }, token)).body.code, 'A-001', 'a new day begins at one');
    office.clock.now = MONDAY + 2 * MINUTE;
  });
});

describe('when no number is given', () => {
  let office: TestOffice;
  let token: string;
  before(async () => {
    office = await openOffice();
    ({ token } = await office.device());
  });
  after(() => office.close());
  const view = async () => (await office.ask<QueueView>({ url: '/api/queue' })).body;

  it('is closed before it opens, after it closes, at the weekend and on holidays, and says when it opens', async () => {
    const moments: [at: number, opens: string][] = [
      [Date.UTC(2026, 0, 12, 0, 59, 59), '2026-01-12T01:00:00.000Z'],
      [Date.UTC(2026, 0, 12, 8), '2026-01-13T01:00:00.000Z'],
      [Date.UTC(2026, 0, 17, 3), '2026-01-19T01:00:00.000Z'],
      [Date.UTC(2026, 0, 16, 3), '2026-01-19T01:00:00.000Z'],
    ];
    for (const [at, opens] of moments) {
      office.clock.now = at;
      const answer = await office.issue({ line: 'A' }, token);
      assert.deepEqual([answer.status, answer.body.problem], [409, 'closed'], new Date(at).toISOString());
      const { open, opensAt, lines } = await view();
      assert.deepEqual([open, new Date(opensAt!).toISOString(), lines[0]!.state], [false, opens, 'closed']);
    }
    office.clock.now = Date.UTC(2026, 0, 12, 1);
    assert.equal((await office.issue({ line: 'A' }, token)).status, 201);
  });

  it('gives the same answer to a repeated request even after closing time', async () => {
    office.clock.now = Date.UTC(2026, 0, 12, 7, 59, 59);
    const key = newKey();
    const first = await office.issue({ line: 'B' }, token, key);
    office.clock.now += 2000;
    assert.equal((await office.issue({ line: 'B' }, token)).body.problem, 'closed');
    assert.deepEqual((await office.issue({ line: 'B' }, token, key)).body, first.body);
    office.clock.now = MONDAY;
  });

  it('stops at the quota, not one more, and does not count those who were refused', async () => {
    await office.change(settings => (settings.lines[2]!.quota = 5));
    const tries = await Promise.all(Array.from({ length: 12 }, () => office.issue({ line: 'C' }, token)));
    const given = tries.filter(({ status }) => status === 201);
    assert.equal(given.length, 5);
    assert.ok(
      tries
        .filter(({ status }) => status !== 201)
        .every(({ body, status }) => status === 409 && body.problem === 'full'),
    );
    assert.equal((await view()).lines[2]!.state, 'full');
    await office.change(settings => (settings.lines[2]!.quota = 6));
    assert.equal((await office.issue({ line: 'C' }, token)).body.code, 'C-006');
  });

  it('closes a line early when a newcomer could not be served before the doors shut', async () => {
    await office.change(settings => {
      settings.counters = [{ id: 'loket-1', number: 1, lines: ['A', 'B', 'C', 'D'] }];
      settings.minutesPerTicket = 20;
    });
    office.clock.now = Date.UTC(2026, 0, 12, 7, 0);
    assert.equal((await office.step('loket-1', 'next')).status, 200);
    let given = 0;
    let refused = null;
    while (!refused && given < 20) {
      const answer = await office.issue({ line: 'D' }, token);
      if (answer.status === 201) given++;
      else refused = answer.body.problem;
    }
    assert.equal(refused, 'closing');
    assert.equal((await view()).lines[3]!.state, 'closing');
  });

  it('changes nothing by being looked at', async () => {
    const count = async () => {
      const { db } = office.store.read;
      const steps = await db
        .selectFrom('steps')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      const series = await db.selectFrom('series').selectAll().execute();
      return [steps, series];
    };
    const before = await count();
    const cookie = await office.boss();
    const headers = { cookie, authorization: `Bearer ${token}` };
    const paths = [
      '/api/queue',
      '/api/counters',
      '/api/settings',
      '/api/staff',
      '/api/devices',
      '/api/devices/me',
      '/api/session',
    ];
    for (const url of [...paths, '/api/figures?from=2026-01-12&to=2026-01-12']) {
      assert.equal((await office.ask({ url, headers })).status, 200, url);
    }
    for (const path of ['/api/tickets', '/api/counters/loket-1/next', '/api/counters/loket-1/undo']) {
      assert.equal((await office.ask({ url: path, headers })).status, 404, path);
    }
    assert.deepEqual(await count(), before);
  });
});
