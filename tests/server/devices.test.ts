import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DeviceEntry, DeviceList, DeviceView, PairView } from '@layan/domain/api/devices.ts';
import { MINUTE, openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
before(async () => {
  office = await openOffice();
});
after(() => office.close());

const pair = async (kind = 'kiosk', name?: string) =>
  office.ask<PairView>({ method: 'POST', url: '/api/devices', payload: { kind, ...(name && { name }) } });
const me = (token: string) =>
  office.ask<DeviceView>({ url: '/api/devices/me', headers: { authorization: `Bearer ${token}` } });
const beat = (token: string, note?: string) =>
  office.ask<DeviceView>({
    method: 'POST',
    url: '/api/devices/me/heartbeat',
    payload: note ? { note } : {},
    headers: { authorization: `Bearer ${token}` },
  });
const boss = async (method: 'GET' | 'POST', path: string, payload?: object) =>
  office.ask<DeviceEntry & DeviceList>({
    method,
    url: `/api/devices${path}`,
    ...(payload && { payload }),
    headers: { cookie: await office.boss() },
  });

describe('a device', () => {
  it('shows a code that cannot be misread, and waits', async () => {
    const { status, body } = await pair('kiosk', 'Kios lobi');
    assert.equal(status, 201);
    assert.match(body.code, /^[2-9A-HJ-NP-Z]{6}$/);
    assert.deepEqual((await me(body.token)).body, {
      id: body.id,
      kind: 'kiosk',
      name: 'Kios lobi',
      state: 'waiting',
      code: body.code,
    });
    const refused = await office.issue({ line: 'A' }, body.token);
    assert.deepEqual([refused.status, refused.body.problem], [403, 'device-waiting']);
  });

  it('may give tickets once a supervisor typed its code, in whatever way', async () => {
    const { body } = await pair();
    const typed = ` ${body.code.slice(0, 3).toLowerCase()}-${body.code.slice(3).toLowerCase()} `;
    const approved = await boss('POST', '/approve', { code: typed, name: 'Kios pintu barat' });
    assert.deepEqual([approved.status, approved.body.state, approved.body.name], [200, 'approved', 'Kios pintu barat']);
    assert.equal((await me(body.token)).body.code, null, 'the code has done its work');
    assert.equal((await office.issue({ line: 'A' }, body.token)).status, 201);
    assert.equal((await boss('POST', '/approve', { code: body.code })).body.problem, 'code-unknown');
    assert.equal((await boss('POST', '/approve', { code: 'AAAAAA' })).status, 404);
  });

  it('may do nothing from the moment it is revoked', async () => {
    const { id, token } = await office.device();
    await boss('POST', `/${id}/revoke`, {});
    assert.deepEqual((await office.issue({ line: 'A' }, token)).body.problem, 'device-revoked');
    assert.equal((await beat(token)).body.state, 'revoked', 'and is told so');
    assert.equal((await boss('POST', '/nothing/revoke', {})).status, 404);
  });

  it('of another kind gives no tickets', async () => {
    const { token } = await office.device('board');
    assert.equal((await office.issue({ line: 'A' }, token)).body.problem, 'not-allowed');
  });

  it('that nobody knows is told to pair', async () => {
    for (const token of ['', 'x', 'a'.repeat(5000)]) {
      const answer = await me(token);
      assert.deepEqual([answer.status, answer.body.problem], [401, 'device-unknown']);
    }
    assert.equal((await office.issue({ line: 'A' }, 'guess')).status, 401);
  });

  it('is listed with how it fares and when it was last heard; its secret nowhere', async () => {
    const { id, token } = await office.device('board');
    office.clock.now += 5 * MINUTE;
    await beat(token, 'suara diblokir');
    const waiting = await pair();
    const { body } = await boss('GET', '');
    const entry = body.devices.find(device => device.id === id)!;
    assert.deepEqual([entry.note, entry.lastSeenAt], ['suara diblokir', office.clock.now]);
    assert.equal(body.devices[0]?.state, 'waiting');
    assert.ok(!JSON.stringify(body).includes(waiting.body.code), 'who approves must stand before the screen');
    const kept = JSON.stringify(await office.store.read.db.selectFrom('devices').selectAll().execute());
    assert.ok(!kept.includes(token));
    await beat(token);
    assert.equal((await boss('GET', '')).body.devices.find(device => device.id === id)?.note, null);
  });

  it('stays known through a restart', async () => {
    const { token } = await office.device();
    await office.restart();
    assert.equal((await office.issue({ line: 'B' }, token)).status, 201);
  });

  it('that asked and went away is forgotten, and a crowd of them is stopped', async () => {
    const gone = await pair();
    office.clock.now += 61 * MINUTE;
    const answers = [];
    for (let n = 0; n < 55; n++) answers.push(await pair());
    assert.equal(answers.filter(({ status }) => status === 429).length, 5);
    assert.equal((await boss('POST', '/approve', { code: gone.body.code })).body.problem, 'code-unknown');
    assert.equal((await me(gone.body.token)).status, 401);
    office.clock.now += 61 * MINUTE;
    assert.equal((await pair()).status, 201);
  });
});
