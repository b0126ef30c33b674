import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { QueueView, TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { MINUTE, MONDAY, newKey, openOffice, type OfficeOptions, type TestOffice } from '../support/office.ts';

const SITE = 'https://dinsos.example.go.id';

let secrets = 0;
/** As long as a key from afar has to be. */
const newSecretKey = () => `${newKey()}-${'x'.repeat(22)}-${secrets++}`;
let people = 0;
/** An address that nobody had before. */
const newAddress = () => `198.51.${people >> 8}.${people++ & 255}`;

interface FromAfar {
  key?: string;
  address?: string;
  headers?: Record<string, string>;
}

async function openedTo(most: number, options: OfficeOptions = {}) {
  const office = await openOffice(options);
  const { token } = await office.device();
  if (most) await office.change(settings => (settings.remoteTickets = most));
  const take = (
    request: TicketRequest,
    { key = newSecretKey(), address = newAddress(), headers = {} }: FromAfar = {},
  ) =>
    office.ask<TicketView>({
      method: 'POST',
      url: '/api/remote-tickets',
      payload: request,
      remoteAddress: address,
      headers: { 'idempotency-key': key, ...headers },
    });
  const view = async () => (await office.ask<QueueView>({ url: '/api/queue' })).body;
  const visitor = (id: string, step: string) =>
    office.ask<TicketView>({ method: 'POST', url: `/api/tickets/${id}/${step}`, payload: {} });
  return { office, token, take, view, visitor };
}

describe('a number taken from afar', () => {
  let afar: Awaited<ReturnType<typeof openedTo>>;
  let office: TestOffice;
  before(async () => {
    afar = await openedTo(100, { origins: [SITE] });
    ({ office } = afar);
  });
  after(() => office.close());

  it('is one of the line’s own, and the same kind of ticket as a kiosk’s', async () => {
    const first = await office.issue({ line: 'A' }, afar.token);
    const second = await afar.take({ line: 'A', priority: true, cases: 2, language: 'en' });
    const third = await office.issue({ line: 'A' }, afar.token);
    assert.deepEqual([first.body.code, second.body.code, third.body.code], ['A-001', 'A-002', 'A-003']);
    assert.deepEqual([second.status, second.body.priority, second.body.cases], [201, true, 2]);
    assert.deepEqual(Object.keys(second.body).sort(), Object.keys(first.body).sort());
    assert.equal((await office.ask({ url: `/api/tickets/${second.body.id}` })).body['code'], 'A-002');
    assert.equal((await afar.visitor(second.body.id, 'cancel')).body.state, 'cancelled');
  });

  it('is given to a page of a listed site, and not to one of another', async () => {
    const from = (origin: string) => afar.take({ line: 'B' }, { headers: { origin, 'sec-fetch-site': 'cross-site' } });
    const [listed, stranger] = [await from(SITE), await from('https://example.org')];
    assert.deepEqual([listed.status, listed.headers['access-control-allow-origin']], [201, SITE]);
    assert.deepEqual([stranger.status, stranger.body.problem], [403, 'not-allowed']);
    const unknown = await afar.take({ line: 'Z' }, { headers: { origin: SITE } });
    assert.deepEqual([unknown.status, unknown.body.problem], [409, 'line-unknown']);
    assert.equal(unknown.headers['access-control-allow-origin'], SITE, 'a refusal can be read too');
  });

  it('is one for the same request, however often it is sent', async () => {
    const key = newSecretKey();
    const taps = await Promise.all(Array.from({ length: 8 }, () => afar.take({ line: 'C' }, { key })));
    assert.deepEqual(new Set(taps.map(({ status }) => status)), new Set([201]));
    assert.equal(new Set(taps.map(({ body }) => body.id)).size, 1);
    assert.deepEqual((await afar.take({ line: 'C' }, { key })).body, taps[0]!.body, 'word for word');
    assert.equal((await afar.take({ line: 'C', cases: 2 }, { key })).body.problem, 'key-reused');
    assert.equal((await afar.take({ line: 'C' })).body.code, 'C-002', 'the repeated ones used up no number');
    assert.notEqual(
      (await office.issue({ line: 'C' }, afar.token, key)).body.id,
      taps[0]!.body.id,
      'a kiosk’s is its own',
    );
  });

  it('asks for a key that nobody guesses', async () => {
    for (const key of ['', 'request-12345', 'x'.repeat(21), 'x'.repeat(101)])
      assert.deepEqual((await afar.take({ line: 'A' }, { key })).status, 400, key);
    assert.equal((await afar.take({ line: 'A' }, { key: 'x'.repeat(22) })).status, 201);
    assert.equal((await afar.take({ line: 'A', nik: '351' } as never)).status, 400);
  });

  it('is marked for the officer, and not for the lobby', async () => {
    const remote = (await afar.take({ line: 'D' })).body;
    const here = (await office.issue({ line: 'D' }, afar.token)).body;
    const seen = (await office.step('loket-4', 'next')).body;
    const marks = new Map([seen.current!, ...seen.waiting].map(ticket => [ticket.code, ticket.remote]));
    assert.deepEqual([marks.get(remote.code), marks.get(here.code)], [true, false]);
    assert.ok(!('remote' in remote) && !('remote' in (await office.ask({ url: `/api/tickets/${remote.id}` })).body));
  });
});

describe('how many numbers are given from afar', () => {
  it('is none, unless the supervisor allows some', async () => {
    const { office, take, view } = await openedTo(0);
    const refused = await take({ line: 'A' });
    assert.deepEqual([refused.status, refused.body.problem], [409, 'remote-closed']);
    assert.match(refused.body.message!, /datanglah langsung · .*come in person/);
    const { remote, lines } = await view();
    assert.deepEqual([remote, lines.some(line => line.remote)], [false, false]);
    await office.change(settings => (settings.remoteTickets = 1));
    const opened = await view();
    assert.deepEqual([opened.remote, opened.lines.every(line => line.remote)], [true, true]);
    await office.close();
  });

  it('is never one more than that, in each line, when all ask at once', async () => {
    const { office, token, take, view } = await openedTo(7);
    const tries = await Promise.all(Array.from({ length: 50 }, () => take({ line: 'A' })));
    const given = tries.filter(({ status }) => status === 201);
    assert.equal(given.length, 7);
    assert.ok(tries.every(({ status, body }) => status === 201 || (status === 409 && body.problem === 'remote-full')));
    assert.deepEqual(
      given.map(({ body }) => body.code).sort(),
      Array.from({ length: 7 }, (_, at) => `A-00${at + 1}`),
      'those refused used up no number',
    );
    const { remote, lines } = await view();
    assert.deepEqual([remote, lines[0]!.remote, lines[0]!.state, lines[1]!.remote], [true, false, 'open', true]);
    assert.equal((await take({ line: 'B' })).status, 201);
    assert.equal((await office.issue({ line: 'A' }, token)).body.code, 'A-008', 'a kiosk goes on');
    assert.equal((await take({ line: 'A' })).body.problem, 'remote-full');
    await office.close();
  });

  it('counts those who wait: whoever is called, gives up or changes lines makes room', async () => {
    const { office, take, view, visitor } = await openedTo(2);
    const full = async () => (await take({ line: 'A' })).body.problem === 'remote-full';
    const first = (await take({ line: 'A' })).body;
    const second = (await take({ line: 'A' })).body;
    assert.ok(await full());
    await visitor(second.id, 'late');
    assert.ok(await full(), 'whoever is late still waits');
    await visitor(second.id, 'cancel');
    assert.equal((await view()).lines[0]!.remote, true);
    const third = (await take({ line: 'A' })).body;
    assert.ok(await full());
    await office.step('loket-1', 'next');
    const fourth = await take({ line: 'A' });
    assert.equal(fourth.status, 201);
    for (const step of ['serve', 'park', 'return']) await office.step('loket-1', step, {}, first.id);
    assert.ok(await full(), 'back from aside is waiting again');
    await office.step('loket-1', 'transfer', { line: 'B' }, third.id);
    assert.ok(await full(), 'three waited, two still do');
    assert.equal((await view()).lines[1]!.remote, true);
    await office.step('loket-1', 'transfer', { line: 'B' }, first.id);
    assert.deepEqual([(await take({ line: 'B' })).body.problem, await full()], ['remote-full', false]);
    await office.close();
  });

  it('begins anew at midnight on the agency’s wall, not by UTC', async () => {
    const evening = Date.UTC(2026, 0, 12, 16, 57);
    const { office, take } = await openedTo(1, { now: evening });
    await office.change(settings => {
      settings.hours = settings.hours.map(() => ({ opens: '00:00', closes: '23:59' })) as typeof settings.hours;
    });
    const line = 'A';
    assert.equal((await take({ line })).status, 201);
    assert.equal((await take({ line })).body.problem, 'remote-full');
    office.clock.now = evening + 3 * MINUTE;
    assert.equal((await take({ line })).body.code, 'A-001', 'yesterday’s waits no more');
    for (const at of [Date.UTC(2026, 0, 12, 23, 59), Date.UTC(2026, 0, 13, 0, 1)]) {
      office.clock.now = at;
      assert.equal((await take({ line })).body.problem, 'remote-full', new Date(at).toISOString());
    }
    await office.restart();
    assert.equal((await take({ line })).body.problem, 'remote-full', 'a restart does not begin it again');
    await office.close();
  });

  it('is none outside the hours, above the quota, or where a newcomer would not be served today', async () => {
    const { office, take, view, token } = await openedTo(50);
    await office.change(settings => {
      settings.lines[1]!.quota = 2;
      settings.minutesPerTicket = 60;
    });
    await office.issue({ line: 'B' }, token);
    assert.equal((await take({ line: 'B' })).status, 201);
    assert.equal((await take({ line: 'B' })).body.problem, 'full');
    const key = newSecretKey();
    const before = await take({ line: 'A' }, { key });
    office.clock.now = Date.UTC(2026, 0, 12, 7, 58);
    await office.step('loket-1', 'next');
    assert.equal((await take({ line: 'A' })).body.problem, 'closing');
    office.clock.now = Date.UTC(2026, 0, 12, 8);
    assert.equal((await take({ line: 'A' })).body.problem, 'closed');
    const { remote, lines } = await view();
    assert.deepEqual([remote, lines.some(line => line.remote)], [false, false]);
    await office.change(settings => (settings.remoteTickets = 0));
    assert.deepEqual((await take({ line: 'A' }, { key })).body, before.body, 'what was given stays given');
    assert.equal((await take({ line: 'A' })).body.problem, 'remote-closed');
    await office.close();
  });

  it('is refused by the supervisor’s page in a sentence when it is no number', async () => {
    const { office } = await openedTo(0);
    for (const wrong of [-1, 201, 1.5, '5', null]) {
      const answer = await office.change(settings => (settings.remoteTickets = wrong as number));
      assert.deepEqual([answer.status, answer.body.issues?.[0]?.path], [422, 'remoteTickets'], String(wrong));
    }
    await office.close();
  });

  it('is none in settings from before there was such a thing, which hold on otherwise', async () => {
    const { office, take } = await openedTo(5);
    await office.change(settings => (settings.minutesPerTicket = 7));
    await office.store.write(async ({ db }) => {
      const row = await db.selectFrom('settings').selectAll().executeTakeFirstOrThrow();
      const { remoteTickets: _remoteTickets, ...older } = JSON.parse(row.value);
      await db
        .updateTable('settings')
        .set({ value: JSON.stringify(older) })
        .execute();
    });
    await office.restart();
    const headers = { cookie: await office.boss() };
    const { settings } = (await office.ask<SettingsView>({ url: '/api/settings', headers })).body;
    assert.deepEqual([settings.minutesPerTicket, settings.remoteTickets], [7, 0]);
    assert.equal((await take({ line: 'A' })).body.problem, 'remote-closed');
    assert.doesNotMatch(office.log.join(''), /kept settings/);
    await office.close();
  });
});

describe('one address', () => {
  let afar: Awaited<ReturnType<typeof openedTo>>;
  let office: TestOffice;
  before(async () => {
    afar = await openedTo(200, { proxies: ['172.18.0.0/16'] });
    ({ office } = afar);
  });
  after(() => office.close());
  /** How many of so many requests at once are given a number. */
  const given = async (count: number, address: (n: number) => string, headers = {}) => {
    const tries = await Promise.all(
      Array.from({ length: count }, (_, n) => afar.take({ line: 'A' }, { address: address(n), headers })),
    );
    return tries.filter(({ status }) => status === 201).length;
  };

  it('takes twenty numbers in ten minutes and no more, and hears when it may again', async () => {
    const address = newAddress();
    const start = office.clock.now;
    assert.equal(await given(30, () => address), 20);
    const refused = await afar.take({ line: 'B' }, { address });
    assert.deepEqual([refused.status, refused.body.problem], [429, 'too-many']);
    assert.equal(refused.body.until, start + 10 * MINUTE);
    assert.equal((await afar.take({ line: 'B' })).status, 201, 'others go on');
    office.clock.now = refused.body.until!;
    assert.equal((await afar.take({ line: 'B' }, { address })).status, 201);
  });

  it('is not counted twice for one wish, nor for what was refused', async () => {
    const address = newAddress();
    const key = newSecretKey();
    for (let n = 0; n < 40; n++) await afar.take({ line: 'C' }, { address, key });
    for (let n = 0; n < 40; n++) await afar.take({ line: 'Z' }, { address });
    for (let n = 0; n < 40; n++)
      assert.equal((await afar.take({ line: 'C', cases: 2 }, { address, key })).body.problem, 'key-reused');
    assert.equal(await given(30, () => address), 19);
    assert.equal((await afar.take({ line: 'C' }, { address, key })).status, 201, 'what it has it may ask for again');
  });

  it('is a whole household’s, however that is written', async () => {
    office.clock.now += 11 * MINUTE;
    assert.equal(await given(30, n => `2001:db8:7::${n.toString(16)}:1`), 20);
    assert.equal((await afar.take({ line: 'B' }, { address: '2001:db8:7:0:ffff::9' })).status, 429);
    assert.equal((await afar.take({ line: 'B' }, { address: '2001:db8:7:1::9' })).status, 201, 'next door');
    const address = newAddress();
    assert.equal(await given(30, n => (n % 2 ? address : `::ffff:${address}`)), 20);
  });

  it('is the asker’s own behind a proxy that was named, and nobody’s invention, in the lobby’s network neither', async () => {
    office.clock.now += 11 * MINUTE;
    const says = (from: string) => ({ 'x-forwarded-for': from });
    for (const proxy of ['127.0.0.1', '172.18.0.2', '::1']) {
      const client = newAddress();
      assert.equal(await given(25, () => proxy, says(client)), 20, proxy);
      assert.equal((await afar.take({ line: 'B' }, { address: proxy, headers: says(newAddress()) })).status, 201);
    }
    for (const address of [newAddress(), '192.168.1.23', '172.19.0.2']) {
      const tries = [];
      for (let n = 0; n < 25; n++) tries.push(await afar.take({ line: 'B' }, { address, headers: says(newAddress()) }));
      assert.equal(tries.filter(({ status }) => status === 201).length, 20, address);
    }
  });

  it('is not shut out by a clock that was set back', async () => {
    const address = newAddress();
    const now = office.clock.now;
    assert.equal(await given(20, () => address), 20);
    office.clock.now = MONDAY;
    assert.equal((await afar.take({ line: 'D' }, { address })).status, 201);
    office.clock.now = now;
  });

  it('never limits a kiosk', async () => {
    office.clock.now += 11 * MINUTE;
    assert.equal(await given(25, () => '127.0.0.1'), 20);
    for (let n = 0; n < 60; n++) assert.equal((await office.issue({ line: 'D' }, afar.token)).status, 201);
  });

  it('is written down nowhere', async () => {
    const address = '203.0.113.77';
    await afar.take({ line: 'D' }, { address });
    const { db } = office.store.read;
    const rows = [
      await db.selectFrom('tickets').selectAll().execute(),
      await db.selectFrom('steps').selectAll().execute(),
      await db.selectFrom('attempts').selectAll().execute(),
    ];
    assert.ok(JSON.stringify(rows).includes('"remote"'));
    assert.ok(!`${JSON.stringify(rows)}${office.log.join('')}`.includes(address));
  });
});
