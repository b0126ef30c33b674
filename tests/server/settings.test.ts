import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { QueueView } from '@layan/domain/api/queue.ts';
import type { FiguresView, SettingsView } from '@layan/domain/api/settings.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { Office } from '../../packages/server/src/queue/office.ts';
import { MINUTE, MONDAY, openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let token: string;
before(async () => {
  office = await openOffice();
  ({ token } = await office.device());
});
after(() => office.close());

const read = async () =>
  (await office.ask<SettingsView>({ url: '/api/settings', headers: { cookie: await office.boss() } })).body;

describe('the settings', () => {
  it('start with defaults from the agency’s divisions', async () => {
    const { settings, defaults, changedAt, services } = await read();
    assert.deepEqual(settings, defaults);
    assert.equal(changedAt, null);
    assert.equal(new Set(settings.lines.flatMap(line => line.services)).size, services.length);
  });

  it('are kept, used at once and through a restart', async () => {
    const saved = await office.change(settings => {
      settings.lines[0]!.name = { id: 'Bantuan', en: 'Help' };
      settings.hours[0] = { opens: '10:00', closes: '12:00' };
    });
    assert.deepEqual([saved.status, saved.body.changedAt], [200, office.clock.now]);
    const view = async () => (await office.ask<QueueView>({ url: '/api/queue' })).body;
    assert.deepEqual([(await view()).lines[0]?.name.en, (await view()).open], ['Help', false]);
    await office.restart();
    assert.deepEqual([(await view()).lines[0]?.name.en, (await read()).settings.hours[0]?.opens], ['Help', '10:00']);
    await office.change(settings => (settings.hours[0] = { opens: '08:00', closes: '15:00' }));
  });

  it('are refused with every reason, in both languages, and stay as they were', async () => {
    const before = await read();
    const answer = await office.change(settings => {
      settings.lines[1]!.letter = settings.lines[0]!.letter;
      settings.lines[2]!.letter = 'I';
      settings.hours[1] = { opens: '15:00', closes: '08:00' };
      settings.noShow.callsBeforeMissed = 0;
    });
    assert.deepEqual([answer.status, answer.body.problem], [422, 'refused']);
    const issues = answer.body.issues ?? [];
    assert.ok(issues.length >= 4, JSON.stringify(issues));
    assert.ok(issues.every(({ path, message }) => path && message.id && message.en));
    assert.deepEqual(await read(), before);
    for (const nonsense of [{}, [], null, 'x', { hours: 7 }]) {
      const headers = { cookie: await office.boss(), 'content-type': 'application/json' };
      const payload = JSON.stringify(nonsense);
      assert.equal((await office.ask({ method: 'PUT', url: '/api/settings', payload, headers })).status, 422, payload);
    }
  });

  it('cannot take a line or a counter away from people who are there', async () => {
    await office.issue({ line: 'B' }, token);
    const line = await office.change(settings => {
      settings.lines = settings.lines.filter(({ letter }) => letter !== 'B');
      for (const counter of settings.counters) counter.lines = counter.lines.filter(letter => letter !== 'B');
    });
    assert.deepEqual([line.status, line.body.issues?.[0]?.path], [422, 'lines']);
    const { body } = await office.step('loket-2', 'next');
    const counter = await office.change(settings => {
      settings.counters = settings.counters.filter(({ id }) => id !== 'loket-2');
    });
    assert.equal(counter.body.issues?.[0]?.path, 'counters');
    for (const step of ['serve', 'finish']) await office.step('loket-2', step, {}, body.current!.id);
    const gone = await office.change(settings => {
      settings.counters = settings.counters.filter(({ id }) => id !== 'loket-2');
    });
    assert.equal(gone.status, 200);
    assert.equal((await office.step('loket-2', 'next')).body.problem, 'counter-unknown');
  });

  it('live on when the catalogue loses a service', async () => {
    const config = readConfig({ LAYAN_AGENCY: 'bangkalan', LAYAN_DATA: office.data });
    const fewer = new Office(office.store, { agency: config.agency, services: config.services.slice(1) });
    assert.deepEqual(await fewer.load(), []);
    assert.equal(fewer.settings.lines[0]?.name.en, 'Help');
    assert.throws(() => fewer.lineOf(config.services[0]!.id), /line-unknown/);
  });

  it('are each agency’s own', async () => {
    const config = readConfig({ LAYAN_AGENCY: 'kapuas', LAYAN_DATA: office.data });
    const other = new Office(office.store, config);
    await other.load();
    assert.deepEqual(other.settings, other.defaults);
    assert.ok(other.lineOf(config.services[0]!.id));
  });

  it('that can no longer be used give way to the defaults, and the log says so', async () => {
    await office.store.write(async ({ db }) => {
      const row = await db.selectFrom('settings').selectAll().executeTakeFirstOrThrow();
      const value = JSON.stringify({ ...JSON.parse(row.value), counters: [] });
      await db.updateTable('settings').set({ value }).execute();
    });
    await office.restart();
    const { settings, defaults } = await read();
    assert.deepEqual(settings, defaults);
    assert.match(office.log.join(''), /kept settings cannot be used/);
  });
});

describe('the figures', () => {
  let busy: TestOffice;
  before(async () => {
    busy = await openOffice();
    const kiosk = await busy.device();
    const { body } = await busy.ask<QueueView>({ url: '/api/queue' });
    const [open, secret] = [body.lines[0]!.services[0]!, body.lines.at(-1)!.services[0]!];
    // Waits of 1 to 10 minutes, each served for 5; then one is missed, one cancelled, one a sensitive visit.
    for (let n = 1; n <= 10; n++) {
      const { id } = (await busy.issue({ service: open, priority: n > 8 }, kiosk.token)).body;
      busy.clock.now += n * MINUTE;
      await busy.step('loket-1', 'next');
      await busy.step('loket-1', 'serve', {}, id);
      busy.clock.now += 5 * MINUTE;
      await busy.step('loket-1', 'finish', {}, id);
    }
    const missed = (await busy.issue({ line: 'B' }, kiosk.token)).body;
    await busy.step('loket-1', 'next');
    for (const step of ['recall', 'recall', 'miss']) await busy.step('loket-1', step, {}, missed.id);
    const cancelled = (await busy.issue({ service: secret }, kiosk.token)).body;
    const headers = { 'content-type': 'application/json' };
    await busy.ask({ method: 'POST', url: `/api/tickets/${cancelled.id}/cancel`, headers });
  });
  after(() => busy.close());

  const figures = async (from: string, to: string) =>
    busy.ask<FiguresView>({ url: `/api/figures?from=${from}&to=${to}`, headers: { cookie: await busy.boss() } });

  it('count tickets, waits and ends by line, hour, day and service', async () => {
    const { body } = await figures('2026-01-12', '2026-01-12');
    assert.deepEqual(body.total, {
      tickets: 12,
      finished: 10,
      missed: 1,
      cancelled: 1,
      wait: { p50: 5, p90: 9 },
      serving: { p50: 5, p90: 5 },
    });
    assert.deepEqual(
      body.lines.map(({ line, tickets }) => [line, tickets]),
      [
        ['A', 10],
        ['B', 1],
        ['D', 1],
      ],
    );
    assert.equal(body.priority.tickets, 2);
    assert.equal(body.hours[0]?.hour, 9, 'by the agency’s wall clock');
    assert.equal(
      body.hours.reduce((sum, { tickets }) => sum + tickets, 0),
      12,
    );
    assert.deepEqual(
      body.days.map(({ day, tickets }) => [day, tickets]),
      [['2026-01-12', 12]],
    );
  });

  it('never name a sensitive service', async () => {
    const { body } = await figures('2026-01-01', '2026-01-31');
    const view = (await busy.ask<QueueView>({ url: '/api/queue' })).body;
    const secret = view.lines.at(-1)!.services;
    assert.ok(body.services.every(({ service }) => service === null || !secret.includes(service)));
    assert.equal(body.services.find(({ service }) => service === null)?.tickets, 2);
  });

  it('of a quiet time are empty, and of nonsense refused', async () => {
    const { body } = await figures('2025-06-01', '2025-06-30');
    assert.deepEqual([body.total.tickets, body.total.wait, body.days], [0, null, []]);
    for (const [from, to] of [
      ['2026-01-12', '2026-01-11'],
      ['2026-02-30', '2026-03-01'],
      ['2020-01-01', '2026-01-01'],
      ['gestern', 'heute'],
    ] as const)
      assert.equal((await figures(from, to)).status, 400, `${from} ${to}`);
  });

  it('do not go below zero when the clock was set back', async () => {
    const set = await openOffice({ now: MONDAY });
    const kiosk = await set.device();
    await set.issue({ line: 'A' }, kiosk.token);
    set.clock.now -= 30 * MINUTE;
    await set.step('loket-1', 'next');
    const url = '/api/figures?from=2026-01-12&to=2026-01-12';
    const { body } = await set.ask<FiguresView>({ url, headers: { cookie: await set.boss() } });
    assert.deepEqual(body.total.wait, { p50: 0, p90: 0 });
    await set.close();
  });
});
