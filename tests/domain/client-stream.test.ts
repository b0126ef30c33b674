import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { eventReader } from '@layan/client/event-reader.ts';
import { HEARTBEAT, liveStream } from '@layan/client/stream.ts';
import * as contract from '@layan/domain/api/events.ts';
import { answerWith, fakePage, fakeStream, settle } from '../support/fake-page.ts';
import { fakeTime } from '../support/fake-time.ts';

type Wire = ReturnType<typeof fakeStream>;

let page: ReturnType<typeof fakePage>;
let time: ReturnType<typeof fakeTime>;
let wires: Wire[];
const realNow = Date.now;
let now = 0;

beforeEach(() => {
  wires = [];
  page = fakePage(asked => {
    const wire = fakeStream(asked);
    wires.push(wire);
    return wire.response;
  });
  time = fakeTime();
  now = 1_000_000;
  Date.now = () => now;
});
afterEach(() => {
  Date.now = realNow;
  time.restore();
  page.restore();
});

async function pass(milliseconds: number) {
  now += milliseconds;
  time.pass(milliseconds);
  await settle();
}

const event = (id: number, ahead: number) => `id: ${id}\nevent: ticket\ndata: {"ahead":${ahead}}\n\n`;
const beat = ': \n\n';

function open(onEvent?: (event: string, data: unknown) => void) {
  const live = liveStream<{ ahead: number }>('api/tickets/abc/stream', 'ticket', {
    token: () => 'rahasia',
    ...(onEvent && { onEvent }),
  });
  const release = live.watch(() => undefined);
  return { live, release, wire: () => wires.at(-1)! };
}

describe('a live stream', () => {
  it('is loading, then ready with what the server says, and again with each change', async () => {
    const { live, release, wire } = open();
    await settle();
    assert.deepEqual(live.value, { status: 'loading' });
    wire().say(event(1, 4));
    await settle();
    assert.deepEqual(live.value, { status: 'ready', data: { ahead: 4 }, since: now, stale: false });
    wire().say(event(2, 3));
    await settle();
    assert.equal(live.value.status === 'ready' && live.value.data.ahead, 3);
    assert.equal(page.asked[0]?.headers.authorization, 'Bearer rahasia');
    release();
    assert.equal(wire().hungUp, true);
  });

  it('turns stale when the connection breaks, says since when, and comes back by itself with the last id', async () => {
    const { live, release, wire } = open();
    await settle();
    wire().say(event(7, 4));
    await settle();
    const knownAt = now;
    now += 500;
    wire().end();
    await settle();
    assert.deepEqual(live.value, { status: 'ready', data: { ahead: 4 }, since: knownAt, stale: true });

    await pass(1300);
    assert.equal(page.asked[1]?.headers['last-event-id'], '7');
    wire().say(event(8, 2));
    await settle();
    assert.deepEqual(live.value, { status: 'ready', data: { ahead: 2 }, since: now, stale: false });
    release();
  });

  it('notices a cable that was pulled: without a heartbeat the server counts as gone', async () => {
    const { live, release, wire } = open();
    await settle();
    wire().say(event(1, 4));
    await settle();
    for (let beats = 0; beats < 10; beats++) {
      await pass(HEARTBEAT);
      wire().say(beat);
      await settle();
    }
    assert.equal(live.value.status === 'ready' && live.value.stale, false);
    assert.equal(page.asked.length, 1);
    await pass(2.5 * HEARTBEAT);
    assert.equal(live.value.status === 'ready' && live.value.stale, true);
    assert.equal(live.value.status === 'ready' && live.value.since, now - 2.5 * HEARTBEAT);
    release();
  });

  it('counts on the heartbeat that the contract promises', () => {
    assert.equal(HEARTBEAT, contract.HEARTBEAT);
  });

  it('waits longer after each failure, up to a quarter of a minute, and is failed only while it has nothing to show', async () => {
    page.answer(() => Promise.reject(new TypeError('fetch failed')));
    const { live, release } = open();
    await settle();
    assert.deepEqual(live.value, { status: 'failed', problem: 'unreachable' });
    for (let second = 0; second < 60; second++) await pass(1000);
    const inFirstMinute = page.asked.length;
    assert.ok(inFirstMinute >= 6 && inFirstMinute <= 10, `${inFirstMinute} tries in the first minute`);
    for (let second = 0; second < 120; second++) await pass(1000);
    const later = page.asked.length - inFirstMinute;
    assert.ok(later >= 6 && later <= 11, `${later} tries in two minutes`);
    release();
  });

  it('comes back at once when a phone wakes up, without waiting for a timer that slept too', async () => {
    const { live, release, wire } = open();
    await settle();
    wire().say(event(1, 4));
    await settle();
    page.sleep();
    now += 600_000;
    page.wake();
    await settle();
    assert.equal(live.value.status === 'ready' && live.value.stale, true);
    assert.equal(page.asked.length, 2);
    wire().say(event(9, 0));
    await settle();
    assert.equal(live.value.status === 'ready' && live.value.data.ahead, 0);
    page.sleep();
    page.wake();
    await settle();
    assert.equal(page.asked.length, 2);
    release();
  });

  it('tells an unknown ticket from an outage, and keeps what is known through a crowd', async () => {
    const { live, release, wire } = open();
    await settle();
    wire().say(event(1, 4));
    await settle();
    page.answer(() => answerWith({ problem: 'refused', message: 'ramai' }, 429));
    wire().end();
    await settle();
    await pass(1300);
    assert.equal(live.value.status, 'ready');

    page.answer(() => answerWith({ problem: 'not-found', message: 'tidak ada' }, 404));
    await pass(3000);
    assert.deepEqual(live.value, { status: 'failed', problem: 'not-found' });
    release();
  });

  it('hands on events that are not the state, each once', async () => {
    const heard: unknown[] = [];
    const { live, release, wire } = open((name, data) => heard.push([name, data]));
    await settle();
    wire().say(
      `id: 3\nevent: call\ndata: {"code":"A-012"}\n\n${event(4, 1)}id: 5\nevent: call\ndata: {"code":"A-013"}\n\n`,
    );
    await settle();
    assert.deepEqual(heard, [
      ['call', { code: 'A-012' }],
      ['call', { code: 'A-013' }],
    ]);
    assert.equal(live.value.status === 'ready' && live.value.data.ahead, 1);
    release();
  });

  it('goes on where the last watcher left', async () => {
    const { live, release, wire } = open();
    await settle();
    wire().say(event(41, 4));
    await settle();
    release();
    const again = live.watch(() => undefined);
    await settle();
    assert.equal(page.asked[1]?.headers['last-event-id'], '41');
    again();
    await pass(120_000);
    assert.equal(page.asked.length, 2);
  });

  it('keeps what is known for who looks away and watches again while the server is gone', async () => {
    const { live, release, wire } = open();
    await settle();
    wire().say(event(41, 4));
    await settle();
    const knownAt = now;
    release();
    page.answer(() => Promise.reject(new TypeError('fetch failed')));
    now += 500;

    const again = live.watch(() => undefined);
    await settle();
    assert.deepEqual(live.value, { status: 'ready', data: { ahead: 4 }, since: knownAt, stale: true });
    again();
  });
});

describe('the reader of events', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const wire = `retry: 2000\r\n\r\n: beat\n\nid: 1\nevent: call\ndata: {"name":\ndata: "Sénin – “loket”"}\n\rid: 2\ndata:x\r\n\r\n`;

  it('understands the same wherever the bytes are cut', () => {
    const whole = eventReader()(bytes(wire));
    assert.deepEqual(whole, [
      { id: '1', name: 'call', data: '{"name":\n"Sénin – “loket”"}' },
      { id: '2', name: 'message', data: 'x' },
    ]);
    const all = bytes(wire);
    for (let size = 1; size < 9; size++) {
      const read = eventReader();
      const found = [];
      for (let at = 0; at < all.length; at += size) found.push(...read(all.slice(at, at + size)));
      assert.deepEqual(found, whole, `cut every ${size} bytes`);
    }
  });
});
