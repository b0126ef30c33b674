import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openDevice } from '@layan/client/device.ts';
import { ClientProblem, request } from '@layan/client/http.ts';
import { poll } from '@layan/client/poll.ts';
import { issueTicket, newIdempotencyKey } from '@layan/client/queue.ts';
import { answerWith, fakePage, settle } from '../support/fake-page.ts';
import { fakeTime } from '../support/fake-time.ts';

let page: ReturnType<typeof fakePage>;
let time: ReturnType<typeof fakeTime>;
beforeEach(() => {
  page = fakePage(() => answerWith({}));
  time = fakeTime();
});
afterEach(() => {
  time.restore();
  page.restore();
});

async function problemOf(promise: Promise<unknown>): Promise<ClientProblem> {
  return promise.then(
    () => assert.fail('it was answered'),
    (reason: unknown) => (reason instanceof ClientProblem ? reason : assert.fail(String(reason))),
  );
}

describe('a request', () => {
  it('goes to the server below which the page lies, and gives the answer', async () => {
    page.answer(() => answerWith({ day: '2026-03-02' }));

    assert.deepEqual(await request('GET', 'api/queue'), { day: '2026-03-02' });
    assert.equal(page.asked[0]?.path, '/kantor/api/queue');
    assert.equal(page.asked[0]?.body, null);
  });

  it('says with every change that it is JSON, which no form of another site can', async () => {
    await request('POST', 'api/tickets/abc/cancel');

    assert.equal(page.asked[0]?.headers['content-type'], 'application/json');
    assert.deepEqual(page.asked[0]?.body, {});
  });

  it('carries the device’s token and the key that makes two taps one ticket', async () => {
    const key = newIdempotencyKey();
    await issueTicket({ line: 'A' }, { key, token: 'rahasia' });

    assert.match(key, /^[0-9a-f]{32}$/);
    assert.notEqual(newIdempotencyKey(), key);
    const { headers, body, method } = page.asked[0]!;
    assert.deepEqual([method, headers.authorization, headers['idempotency-key']], ['POST', 'Bearer rahasia', key]);
    assert.deepEqual(body, { line: 'A' });
  });

  it('gives the server’s refusal with its code, its sentence and what is wrong where', async () => {
    const issues = [{ path: 'lines.0.letter', message: { id: 'dipakai dua kali', en: 'used twice' } }];
    page.answer(() => answerWith({ problem: 'refused', message: 'Belum benar · Not right yet', issues }, 422));

    const { problem, message, status, issues: told } = await problemOf(request('PUT', 'api/settings', { body: {} }));
    assert.deepEqual(
      { problem, message, status, told },
      { problem: 'refused', message: 'Belum benar · Not right yet', status: 422, told: issues },
    );
  });

  it('tells apart a server that is gone and a phone without a network', async () => {
    page.answer(() => Promise.reject(new TypeError('fetch failed')));

    assert.equal((await problemOf(request('GET', 'api/queue'))).problem, 'unreachable');
    page.goOffline();
    assert.equal((await problemOf(request('GET', 'api/queue'))).problem, 'offline');
  });

  it('understands a proxy that answers in the server’s place', async () => {
    page.answer(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    assert.equal((await problemOf(request('GET', 'api/queue'))).problem, 'unreachable');

    page.answer(() => new Response('<h1>Masuk Wi-Fi</h1>', { status: 200 }));
    assert.equal((await problemOf(request('GET', 'api/queue'))).problem, 'unexpected');
  });

  it('gives up on a server that does not answer, and can be asked again', async () => {
    page.answer(() => new Promise<Response>(() => undefined));
    const waiting = problemOf(request('GET', 'api/queue'));
    await settle();
    time.pass(10_001);

    assert.equal((await waiting).problem, 'unreachable');
  });

  it('is no problem of the server when the page itself gave it up', async () => {
    const control = new AbortController();
    page.answer(() => new Promise<Response>(() => undefined));
    const waiting = request('GET', 'api/queue', { signal: control.signal });
    control.abort(new Error('the visitor left'));

    await assert.rejects(waiting, /the visitor left/);
  });
});

describe('what is asked for again and again', () => {
  it('keeps the last answer, marked stale, while the server is gone, and asks at once when the network is back', async () => {
    let count = 0;
    const { live } = poll(
      () => request<{ waiting: number }>('GET', 'api/queue'),
      () => 10_000,
    );
    page.answer(() => answerWith({ waiting: ++count }));
    const release = live.watch(() => undefined);
    await settle();
    page.answer(() => Promise.reject(new TypeError('fetch failed')));
    time.pass(10_000);
    await settle();
    assert.deepEqual(live.value.status === 'ready' && [live.value.data, live.value.stale], [{ waiting: 1 }, true]);

    page.answer(() => answerWith({ waiting: ++count }));
    page.goOnline();
    await settle();
    assert.deepEqual(live.value.status === 'ready' && [live.value.data, live.value.stale], [{ waiting: 2 }, false]);

    release();
    const before = page.asked.length;
    time.pass(60_000);
    await settle();
    assert.equal(page.asked.length, before);
  });

  it('keeps the last answer for who looks away and watches again while the server is gone', async () => {
    const { live } = poll(
      () => request<{ waiting: number }>('GET', 'api/queue'),
      () => 10_000,
    );
    page.answer(() => answerWith({ waiting: 1 }));
    const release = live.watch(() => undefined);
    await settle();
    release();
    page.answer(() => Promise.reject(new TypeError('fetch failed')));

    const again = live.watch(() => undefined);
    await settle();
    assert.deepEqual(live.value.status === 'ready' && [live.value.data, live.value.stale], [{ waiting: 1 }, true]);
    again();
  });
});

describe('a kiosk that is to be paired', () => {
  const waiting = { id: 'k1', kind: 'kiosk', name: 'Kios', state: 'waiting', code: 'ABC234' };

  it('asks for a code once, keeps its token, and notices when a supervisor approves', async () => {
    page.answer(({ path }) =>
      answerWith(path.endsWith('/devices') ? { id: 'k1', code: 'ABC234', token: 't1' } : waiting),
    );
    const device = openDevice('kiosk');
    const release = device.live.watch(() => undefined);
    await settle();
    assert.deepEqual(device.live.value.status === 'ready' && device.live.value.data, waiting);
    assert.deepEqual([device.token(), [...page.kept.values()]], ['t1', ['t1']]);

    page.answer(() => answerWith({ ...waiting, state: 'approved', code: null }));
    time.pass(3000);
    await settle();
    assert.equal(device.live.value.status === 'ready' && device.live.value.data.state, 'approved');
    assert.equal(page.asked.filter(({ path }) => path.endsWith('/devices')).length, 1);
    release();
  });

  it('knows itself after the page is loaded again, and pairs anew with a server that has never heard of it', async () => {
    page.kept.set('layan.device.kiosk', 'old');
    page.answer(() => answerWith({ problem: 'device-unknown', message: 'Tidak dikenal · Unknown' }, 401));
    const device = openDevice('kiosk');
    const release = device.live.watch(() => undefined);
    await settle();
    assert.equal(page.asked[0]?.headers.authorization, 'Bearer old');
    assert.equal(device.token(), null);

    page.answer(({ path }) =>
      answerWith(path.endsWith('/devices') ? { id: 'k2', code: 'ABC234', token: 't2' } : waiting),
    );
    time.pass(15_000);
    await settle();
    assert.equal(device.token(), 't2');
    release();
  });

  it('goes on knowing that it is approved while the server is gone', async () => {
    page.kept.set('layan.device.kiosk', 't1');
    page.answer(() => answerWith({ ...waiting, state: 'approved', code: null }));
    const device = openDevice('kiosk', { note: () => 'kertas habis' });
    const release = device.live.watch(() => undefined);
    await settle();
    assert.deepEqual(page.asked[0]?.body, { note: 'kertas habis' });
    page.answer(() => Promise.reject(new TypeError('fetch failed')));
    time.pass(20_000);
    await settle();
    assert.equal(device.live.value.status === 'ready' && device.live.value.data.state, 'approved');
    assert.equal(device.token(), 't1');
    release();
  });
});
