import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it, mock } from 'node:test';
import Fastify from 'fastify';
import type { BoardView, CallView, CounterView, QueueView, TicketView } from '@layan/domain/api/queue.ts';
import { HEARTBEAT } from '@layan/domain/api/events.ts';
import { Audience } from '../../packages/server/src/live/audience.ts';
import { listen, type Listening } from '../support/listen.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let token: string;
let url: string;
before(async () => {
  office = await openOffice();
  ({ token } = await office.device());
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  url = office.app.listeningOrigin;
});
after(() => office.close());

const issue = async (line = 'A', more: object = {}) => (await office.issue({ line, ...more }, token)).body;
/** Calls the next one and sends them home, so that the counter is free again. */
async function callAndFinish(counter = 'loket-1'): Promise<string> {
  const { body } = await office.step(counter, 'next');
  for (const step of ['serve', 'finish']) await office.step(counter, step, {}, body.current!.id);
  return body.current!.code;
}
const codes = (board: Listening) => board.data<CallView>('call').map(call => call.code);

describe('the board’s stream', () => {
  it('begins with everything there is, and tells each call', async () => {
    const waiting = await issue();
    const board = await listen(`${url}/api/board/stream`);
    await board.until(() => board.events.length === 1);
    const [view] = board.data<BoardView>('board');
    assert.deepEqual([view?.open, view?.now, view?.lines[0]?.waiting], [true, office.clock.now, 1]);
    assert.match(board.text, /^retry: 2000\n/);
    await office.step('loket-3', 'next');
    await office.step('loket-3', 'recall', {}, waiting.id);
    await board.until(() => codes(board).length === 2 && board.data('board').length > 1);
    assert.deepEqual(board.data<CallView>('call')[1], {
      code: waiting.code,
      line: 'A',
      counter: 3,
      calls: 2,
      at: office.clock.now,
    });
    const last = board.data<BoardView>('board').at(-1)!;
    assert.deepEqual([last.calls[0]?.code, last.calls[0]?.counter, last.lines[0]?.waiting], [waiting.code, 3, 0]);
    for (const step of ['serve', 'finish']) await office.step('loket-3', step, {}, waiting.id);
    board.close();
  });

  it('gives ids that only grow', async () => {
    const board = await listen(`${url}/api/board/stream`);
    for (let n = 0; n < 3; n++) {
      await issue();
      await callAndFinish();
    }
    await board.until(() => codes(board).length === 3);
    const ids = board.events.map(event => Number(event.id));
    assert.deepEqual(
      ids,
      [...ids].sort((one, other) => one - other),
    );
    board.close();
  });

  it('tells whoever comes back what they missed, once and in order, and only that', async () => {
    const board = await listen(`${url}/api/board/stream`);
    await issue();
    await callAndFinish();
    await board.until(() => codes(board).length === 1);
    board.close();
    const missed = [];
    for (let n = 0; n < 4; n++) {
      await issue();
      missed.push(await callAndFinish());
    }
    const again = await listen(`${url}/api/board/stream`, { 'last-event-id': board.lastId });
    await again.until(() => again.data('board').length > 0);
    assert.deepEqual(codes(again), missed);
    assert.equal(again.events.at(-1)?.name, 'board', 'the state as it is now comes last');
    again.close();
    const third = await listen(`${url}/api/board/stream`, { 'last-event-id': again.lastId });
    await third.until(() => third.data('board').length > 0);
    assert.deepEqual(codes(third), []);
    third.close();
    for (const odd of ['999999999', 'x', '-1', '']) {
      const fresh = await listen(`${url}/api/board/stream`, { 'last-event-id': odd });
      await fresh.until(() => fresh.data('board').length > 0);
      assert.deepEqual(codes(fresh), [], `an id that was never given: ${odd}`);
      fresh.close();
    }
  });

  it('misses nothing over a restart of the server', async () => {
    const board = await listen(`${url}/api/board/stream`);
    await issue();
    await callAndFinish();
    await board.until(() => codes(board).length === 1);
    const { port } = new URL(url);
    await issue();
    await issue();
    await office.restart();
    await board.ended;
    const missed = [await callAndFinish(), await callAndFinish()];
    await office.app.listen({ port: Number(port), host: '127.0.0.1' });
    const again = await listen(`${url}/api/board/stream`, { 'last-event-id': board.lastId });
    await issue();
    const after = await callAndFinish();
    await again.until(() => codes(again).length === 3);
    assert.deepEqual(codes(again), [...missed, after]);
    again.close();
  });

  it('does not say again what was taken back', async () => {
    await issue();
    const before = await listen(`${url}/api/board/stream`);
    await before.until(() => before.events.length > 0);
    before.close();
    await office.step('loket-1', 'next');
    await office.step('loket-1', 'undo');
    const board = await listen(`${url}/api/board/stream`, { 'last-event-id': before.lastId });
    await board.until(() => board.data('board').length > 0);
    assert.deepEqual(codes(board), []);
    board.close();
    await callAndFinish();
  });

  it('never says what somebody came for', async () => {
    const { body } = await office.ask<QueueView>({ url: '/api/queue' });
    const secret = body.lines.at(-1)!.services;
    const board = await listen(`${url}/api/board/stream`);
    await issue('D', { service: secret[0] });
    await callAndFinish('loket-4');
    await board.until(() => codes(board).length === 1 && board.data('board').length > 1);
    for (const service of secret) assert.ok(!board.text.includes(service), service);
    board.close();
  });

  it('is refused to a board that waits or was revoked, and ends at once when it is', async () => {
    const paired = await office.ask<{ token: string; id: string; code: string }>({
      method: 'POST',
      url: '/api/devices',
      payload: { kind: 'board' },
    });
    const headers = { authorization: `Bearer ${paired.body.token}` };
    await assert.rejects(listen(`${url}/api/board/stream`, headers), /403.*device-waiting/);
    const cookie = await office.boss();
    const post = (path: string, payload: object) =>
      office.ask({ method: 'POST', url: `/api/devices/${path}`, payload, headers: { cookie } });
    await post('approve', { code: paired.body.code });
    const board = await listen(`${url}/api/board/stream`, headers);
    const open = await listen(`${url}/api/board/stream`);
    await post(`${paired.body.id}/revoke`, {});
    await board.ended;
    await assert.rejects(listen(`${url}/api/board/stream`, headers), /403.*device-revoked/);
    await issue();
    await callAndFinish();
    await open.until(() => codes(open).length === 1);
    open.close();
  });
});

describe('a phone’s stream', () => {
  it('tells the place in the queue, the call, and nothing of others', async () => {
    const [first, second] = [await issue(), await issue()];
    const phone = await listen(`${url}/api/tickets/${second.id}/stream`);
    await phone.until(() => phone.events.length === 1);
    assert.deepEqual(phone.data<TicketView>('ticket')[0]?.ahead, 1);
    await callAndFinish();
    await phone.until(() => phone.data<TicketView>('ticket').at(-1)?.ahead === 0);
    await office.step('loket-2', 'next');
    await phone.until(() => phone.data<TicketView>('ticket').at(-1)?.state === 'called');
    assert.equal(phone.data<TicketView>('ticket').at(-1)?.counter, 2);
    assert.ok(!phone.text.includes(first.id) && !phone.text.includes(first.code));
    for (const step of ['serve', 'finish']) await office.step('loket-2', step, {}, second.id);
    await phone.until(() => phone.data<TicketView>('ticket').at(-1)?.state === 'finished');
    phone.close();
    await assert.rejects(listen(`${url}/api/tickets/unknown/stream`), /404.*ticket-unknown/);
  });

  it('says nothing while nothing changes', async () => {
    const ticket = await issue('B');
    const phone = await listen(`${url}/api/tickets/${ticket.id}/stream`);
    await phone.until(() => phone.events.length === 1);
    const other = await listen(`${url}/api/board/stream`);
    await issue('C');
    await other.until(() => other.data<BoardView>('board').at(-1)?.lines[2]?.waiting === 1);
    assert.equal(phone.events.length, 1);
    for (const listening of [phone, other]) listening.close();
    await callAndFinish('loket-2');
    await callAndFinish('loket-3');
  });
});

describe('a counter’s stream', () => {
  it('shows who waits and what colleagues do, to staff only', async () => {
    await assert.rejects(listen(`${url}/api/counters/loket-1/stream`), /401.*not-signed-in/);
    const cookie = await office.boss();
    await assert.rejects(listen(`${url}/api/counters/loket-9/stream`, { cookie }), /404.*counter-unknown/);
    const [one, other] = [
      await listen(`${url}/api/counters/loket-1/stream`, { cookie }),
      await listen(`${url}/api/counters/loket-2/stream`, { cookie }),
    ];
    const last = (console: Listening) => console.data<CounterView>('counter').at(-1);
    const ticket = await issue();
    await one.until(() => last(one)?.waiting.length === 1);
    await office.step('loket-2', 'next');
    await one.until(() => last(one)?.waiting.length === 0);
    await other.until(() => last(other)?.current?.id === ticket.id);
    for (const step of ['serve', 'finish']) await office.step('loket-2', step, {}, ticket.id);
    one.close();
    other.close();
  });

  it('ends with the session', async () => {
    const { name, password } = office.supervisor;
    const cookie = await office.signIn(name, password);
    const stream = await listen(`${url}/api/counters/loket-1/stream`, { cookie });
    await office.ask({ method: 'DELETE', url: '/api/session', headers: { cookie } });
    await stream.ended;
  });

  it('tells waiting visitors that a counter is open', async () => {
    const quiet = await openOffice();
    const kiosk = await quiet.device();
    await quiet.app.listen({ port: 0, host: '127.0.0.1' });
    assert.equal((await quiet.issue({ line: 'A' }, kiosk.token)).body.estimate, null);
    const address = `${quiet.app.listeningOrigin}/api/counters/loket-1/stream`;
    const stream = await listen(address, { cookie: await quiet.boss() });
    const { body } = await quiet.issue({ line: 'A' }, kiosk.token);
    assert.ok(body.estimate && body.estimate.to > body.estimate.from, JSON.stringify(body.estimate));
    stream.close();
    await quiet.close();
  });
});

describe('streams', () => {
  it('do not keep a server from closing', async () => {
    const busy = await openOffice();
    const kiosk = await busy.device();
    const ticket = (await busy.issue({ line: 'A' }, kiosk.token)).body;
    await busy.app.listen({ port: 0, host: '127.0.0.1' });
    const origin = busy.app.listeningOrigin;
    const cookie = await busy.boss();
    const streams = await Promise.all([
      ...Array.from({ length: 20 }, () => listen(`${origin}/api/board/stream`)),
      listen(`${origin}/api/tickets/${ticket.id}/stream`),
      listen(`${origin}/api/counters/loket-1/stream`, { cookie }),
    ]);
    // A browser opens connections before it needs them.
    const spare = connect(Number(new URL(origin).port), '127.0.0.1');
    spare.on('error', () => undefined);
    await new Promise(resolve => spare.once('connect', resolve));
    const started = performance.now();
    await busy.close();
    assert.ok(performance.now() - started < 2000);
    await Promise.all(streams.map(stream => stream.ended));
  });
});

describe('an audience', () => {
  let audience: Audience;
  let server: Server;
  let address: AddressInfo;

  async function open(mostUnread?: number): Promise<void> {
    audience = new Audience(mostUnread);
    const app = Fastify();
    app.get('/', (_request, reply) => audience.join(reply, [{ id: 1, event: 'start', data: 1 }]));
    await app.listen({ port: 0, host: '127.0.0.1' });
    server = app.server;
    address = server.address() as AddressInfo;
  }
  const close = () => {
    server.closeAllConnections();
    server.close();
  };

  it('drops whoever does not listen, and keeps nothing for them; the others hear everything', async () => {
    await open(64 * 1024);
    const slow = connect(address.port, '127.0.0.1');
    slow.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    slow.on('error', () => undefined);
    slow.pause();
    const good = await listen(`http://127.0.0.1:${address.port}/`);
    while (audience.size < 2) await new Promise(resolve => setTimeout(resolve, 5));
    const data = 'x'.repeat(64 * 1024);
    let sent = 0;
    // The network's own buffers take some megabytes before the server notices.
    while (audience.size === 2 && sent < 1000) {
      audience.send({ id: ++sent, event: 'news', data });
      await good.until(() => good.data('news').length === sent);
    }
    assert.equal(audience.size, 1, `still there after ${sent} events`);
    audience.send({ id: 9999, event: 'last', data: 1 });
    await good.until(() => good.data('last').length === 1);
    assert.equal(good.data('news').length, sent);
    slow.destroy();
    good.close();
    close();
  });

  it('is kept awake with a comment when there is nothing to say', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    await open();
    const one = await listen(`http://127.0.0.1:${address.port}/`);
    await one.until(() => one.events.length === 1);
    mock.timers.tick(HEARTBEAT);
    mock.timers.tick(HEARTBEAT);
    await one.until(() => one.text.endsWith(':\n\n:\n\n'));
    mock.timers.reset();
    assert.equal(one.events.length, 1);
    one.close();
    close();
  });

  it('lets go of whoever leaves', async () => {
    await open();
    for (let n = 0; n < 20; n++) {
      const one = await listen(`http://127.0.0.1:${address.port}/`);
      one.close();
      await one.ended;
    }
    while (audience.size > 0) await new Promise(resolve => setTimeout(resolve, 5));
    close();
  });
});
