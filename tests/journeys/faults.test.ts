import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { CallView, CounterView, TicketView } from '@layan/domain/api/queue.ts';
import { openStore } from '../../packages/server/src/store/store.ts';
import { listen } from '../support/listen.ts';
import { Connection } from '../support/load.ts';
import { MONDAY, newKey, openDoors, startServer, type ServerProcess } from '../support/office.ts';

const folders: string[] = [];
const servers: ServerProcess[] = [];
after(() => servers.forEach(({ child }) => child.kill('SIGKILL')));
after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })));

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'layan-faults-'));
  folders.push(folder);
  return folder;
}

const json = { 'content-type': 'application/json' };

async function post<T>(
  server: ServerProcess,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
  assert.ok(response.ok, `${path}: ${response.status}`);
  return (await response.json()) as T;
}

async function start(data: string, from = MONDAY): Promise<ServerProcess> {
  const server = await startServer(data, { start: from });
  servers.push(server);
  return server;
}

async function end(server: ServerProcess): Promise<void> {
  server.child.kill('SIGTERM');
  await server.ended;
}

describe('a power cut', () => {
  it('twenty times under load: every acknowledged ticket is there, numbers go on, nothing twice', async () => {
    const data = freshFolder();
    let server = await start(data);
    const { cookie, token } = await openDoors(server);
    /** What each kiosk asked for, and what it was answered, if it was. */
    const asked = new Map<string, TicketView | null>();
    const called = new Set<string>();

    const take = async (connection: Connection, key: string) => {
      asked.set(key, asked.get(key) ?? null);
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
      const { status, body } = await connection.send('POST', '/api/tickets', { line: 'A' }, headers);
      assert.equal(status, 201, body);
      const ticket = JSON.parse(body) as TicketView;
      const before = asked.get(key);
      if (before) assert.equal(ticket.code, before.code);
      asked.set(key, ticket);
    };
    const kiosk = async () => {
      const connection = new Connection(server.url);
      for (;;) {
        await take(connection, newKey());
        await new Promise(resolve => setTimeout(resolve, 8));
      }
    };
    const officer = async (counter: string) => {
      const connection = new Connection(server.url);
      const ask = async (path: string, body: object) => {
        const reply = await connection.send('POST', path, body, { cookie });
        assert.equal(reply.status, 200, reply.body);
        return (JSON.parse(reply.body) as CounterView).current;
      };
      // Somebody may have been called here before the cut, acknowledged or not.
      const held = await listen(`${server.url}/api/counters/${counter}/stream`, { cookie });
      await held.until(() => held.events.length > 0);
      let [current] = held.data<CounterView>('counter').map(view => view.current);
      for (;;) {
        if (current?.state === 'called') current = await ask(`/api/tickets/${current.id}/serve`, { counter });
        if (current) await ask(`/api/tickets/${current.id}/finish`, { counter });
        current = await ask(`/api/counters/${counter}/next`, {});
        assert.ok(!called.has(current!.code), `${current!.code} was called twice`);
        called.add(current!.code);
      }
    };

    for (let cut = 0; cut < 20; cut++) {
      const work = [...Array.from({ length: 6 }, kiosk), officer('loket-1'), officer('loket-2')];
      const results = Promise.allSettled(work);
      await new Promise(resolve => setTimeout(resolve, 350 + cut * 11));
      server.child.kill('SIGKILL');
      await server.ended;
      for (const result of await results) {
        assert.equal(result.status, 'rejected');
        const { reason } = result;
        assert.ok(!(reason instanceof assert.AssertionError), String(reason));
      }
      server = await start(data, MONDAY + (cut + 1) * 5000);
      // Kiosks whose answer was lost ask again with the same key.
      const connection = new Connection(server.url);
      for (const [key, ticket] of asked) if (!ticket) await take(connection, key);
      connection.close();
    }

    const tickets = [...asked.values()];
    assert.ok(tickets.length > 200, `${tickets.length} tickets`);
    assert.ok(called.size > 20, `${called.size} calls`);
    for (const ticket of tickets.slice(-20)) {
      const answer = (await (await fetch(`${server.url}/api/tickets/${ticket!.id}`)).json()) as TicketView;
      assert.equal(answer.code, ticket!.code);
    }
    await end(server);

    const store = await openStore({ data });
    const kept = await store.read.db.selectFrom('tickets').select(['id', 'number']).orderBy('number').execute();
    const steps = await store.read.db.selectFrom('steps').select(['ticket', 'step']).execute();
    await store.close();
    assert.deepEqual(new Set(kept.map(({ id }) => id)), new Set(tickets.map(ticket => ticket!.id)));
    assert.deepEqual(
      kept.map(({ number }) => number),
      kept.map((_, index) => index + 1),
      'no number twice, none left out',
    );
    const count = (name: string) => steps.filter(({ step }) => step === name).map(({ ticket }) => ticket);
    assert.equal(count('issued').length, kept.length);
    assert.equal(new Set(count('called')).size, count('called').length, 'nobody was called by two');
    assert.ok(count('called').length >= called.size, 'every acknowledged call was kept');
  });

  it('leaves nothing to be cleaned up: the next start simply goes on, and boards miss nothing', async () => {
    const data = freshFolder();
    let server = await start(data);
    const { cookie, token } = await openDoors(server);
    const take = () =>
      post<TicketView>(
        server,
        '/api/tickets',
        { line: 'A' },
        { authorization: `Bearer ${token}`, 'idempotency-key': newKey() },
      );
    const callOne = async () => {
      const view = await post<CounterView>(server, '/api/counters/loket-1/next', {}, { cookie });
      for (const step of ['serve', 'finish'])
        await post(server, `/api/tickets/${view.current!.id}/${step}`, { counter: 'loket-1' }, { cookie });
      return view.current!.code;
    };
    await take();
    await take();
    const board = await listen(`${server.url}/api/board/stream`);
    const first = await callOne();
    await board.until(() => board.data('call').length === 1);
    const second = await callOne();
    server.child.kill('SIGKILL');
    await Promise.all([server.ended, board.ended]);
    server = await start(data, MONDAY + 60_000);
    const heard = board.data<CallView>('call').map(call => call.code);
    const again = await listen(`${server.url}/api/board/stream`, { 'last-event-id': board.lastId });
    await again.until(() => again.data('board').length > 0);
    heard.push(...again.data<CallView>('call').map(call => call.code));
    assert.deepEqual(heard, [first, second]);
    assert.equal((await take()).code, 'A-003');
    again.close();
    await end(server);
  });
});

describe('a server that is told to stop', () => {
  it('ends its streams, goes by itself, and loses nothing that it acknowledged', async () => {
    const data = freshFolder();
    let server = await start(data);
    const { token } = await openDoors(server);
    const streams = await Promise.all(Array.from({ length: 50 }, () => listen(`${server.url}/api/board/stream`)));
    const keys = Array.from({ length: 20 }, newKey);
    const take = (key: string) =>
      post<TicketView>(
        server,
        '/api/tickets',
        { line: 'A' },
        { authorization: `Bearer ${token}`, 'idempotency-key': key },
      );
    const asked = keys.map(take);
    const answered = Promise.allSettled(asked);
    await asked[0];
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0);
    await Promise.all(streams.map(stream => stream.ended));
    server = await start(data, MONDAY + 60_000);
    // Kiosks that were cut off ask again.
    const tickets = await Promise.all(keys.map(take));
    assert.equal(new Set(tickets.map(ticket => ticket.code)).size, 20);
    for (const [at, result] of (await answered).entries())
      if (result.status === 'fulfilled') assert.deepEqual(result.value, tickets[at]);
    await end(server);
  });

  it('lets no second one use its data meanwhile', async () => {
    const data = freshFolder();
    const server = await start(data);
    await assert.rejects(start(data), /sedang dipakai server Layan yang lain/);
    await end(server);
    await end(await start(data));
  });
});
