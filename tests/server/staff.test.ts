import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { StaffList, StaffMember } from '@layan/domain/api/staff.ts';
import { Staff } from '../../packages/server/src/people/staff.ts';
import { layan } from '../support/layan.ts';
import { MINUTE, openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
before(async () => {
  office = await openOffice();
});
after(() => office.close());

const signIn = (name: string, password: string) =>
  office.ask({ method: 'POST', url: '/api/session', payload: { name, password } });
const session = (cookie?: string) => office.ask({ url: '/api/session', headers: cookie ? { cookie } : {} });
const add = async (name: string, role = 'counter', password = 'kata sandi panjang') =>
  office.ask<StaffMember>({
    method: 'POST',
    url: '/api/staff',
    payload: { name, role, password },
    headers: { cookie: await office.boss() },
  });
const change = async (id: string, payload: object) =>
  office.ask<StaffMember>({
    method: 'PATCH',
    url: `/api/staff/${id}`,
    payload,
    headers: { cookie: await office.boss() },
  });

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const { name, password } = office.supervisor;
    const answer = await signIn(name, password);
    assert.deepEqual([answer.status, answer.body], [200, { name: 'supervisor', role: 'supervisor' }]);
    const cookie = String(answer.headers['set-cookie']);
    for (const part of [/^layan-session=[\w-]{40,}/, /; HttpOnly/, /; SameSite=Strict/, /; Path=\//])
      assert.match(cookie, part);
    assert.doesNotMatch(cookie, /Secure|Max-Age|Expires/);
    assert.equal((await session(cookie.split(';')[0])).status, 200);
    const secure = await office.ask({
      method: 'POST',
      url: '/api/session',
      payload: { name, password },
      headers: { host: 'layan.go.id', origin: 'https://layan.go.id' },
    });
    assert.match(String(secure.headers['set-cookie']), /; Secure/);
  });

  it('does not mind capitals and spaces around a name', async () => {
    await add('Bu Siti');
    assert.equal((await signIn(' BU SITI ', 'kata sandi panjang')).status, 200);
    assert.equal((await signIn('Bu Siti', 'Kata sandi panjang')).body.problem, 'wrong-password');
  });

  it('says the same of a wrong password and an unknown name', async () => {
    const [wrong, unknown] = [await signIn('supervisor', 'salah'), await signIn('tidak ada', 'salah')];
    assert.deepEqual([wrong.status, wrong.body], [401, unknown.body]);
  });

  it('locks a name after five failures, longer each time, through a restart, and only that name', async () => {
    await add('joko');
    for (let n = 0; n < 5; n++) assert.equal((await signIn('joko', `salah ${n}`)).body.problem, 'wrong-password');
    const locked = await signIn('joko', 'kata sandi panjang');
    assert.deepEqual(
      [locked.status, locked.body.problem, locked.body.until],
      [429, 'locked-out', office.clock.now + MINUTE],
    );
    await office.restart();
    assert.equal((await signIn('joko', 'kata sandi panjang')).body.problem, 'locked-out');
    assert.equal((await signIn('supervisor', office.supervisor.password)).status, 200);
    office.clock.now += MINUTE + 1;
    assert.equal((await signIn('joko', 'salah lagi')).body.problem, 'wrong-password');
    assert.equal((await signIn('joko', 'x')).body.until, office.clock.now + 2 * MINUTE);
    office.clock.now += 2 * MINUTE + 1;
    assert.equal((await signIn('joko', 'kata sandi panjang')).status, 200);
    assert.equal((await signIn('joko', 'salah')).body.problem, 'wrong-password', 'forgiven after success');
  });

  it('counts attempts that come all at once', async () => {
    await add('rina');
    const tries = await Promise.all(Array.from({ length: 30 }, (_, n) => signIn('rina', `tebak ${n}`)));
    const looked = tries.filter(({ body }) => body.problem === 'wrong-password').length;
    assert.ok(looked <= 5, `${looked} passwords were tried`);
    assert.equal((await signIn('rina', 'kata sandi panjang')).body.problem, 'locked-out');
  });

  it('does not lock anybody out for years because of a clock that was wrong', async () => {
    const now = office.clock.now;
    office.clock.now = Date.UTC(2040, 0, 1);
    for (let n = 0; n < 6; n++) await signIn('tono', 'salah');
    office.clock.now = now;
    assert.equal((await signIn('tono', 'salah')).body.problem, 'wrong-password');
  });

  it('ends by signing out, and after twelve hours without use', async () => {
    const { name, password } = office.supervisor;
    const [one, other] = [await office.signIn(name, password), await office.signIn(name, password)];
    const gone = await office.ask({ method: 'DELETE', url: '/api/session', headers: { cookie: one } });
    assert.deepEqual([gone.status, /Max-Age=0/.test(String(gone.headers['set-cookie']))], [204, true]);
    assert.deepEqual([(await session(one)).status, (await session(other)).status], [401, 200]);
    office.clock.now += 11 * 60 * MINUTE;
    assert.equal((await session(other)).status, 200, 'use keeps it alive');
    office.clock.now += 11 * 60 * MINUTE;
    assert.equal((await session(other)).status, 200);
    office.clock.now += 12 * 60 * MINUTE + 1;
    assert.equal((await session(other)).body.problem, 'not-signed-in');
  });

  it('keeps neither passwords nor session secrets where a copy of the file would show them', async () => {
    const { name, password } = office.supervisor;
    const secret = (await office.signIn(name, password)).split('=')[1]!;
    const { db } = office.store.read;
    const kept = JSON.stringify([
      await db.selectFrom('staff').selectAll().execute(),
      await db.selectFrom('sessions').selectAll().execute(),
    ]);
    assert.ok(!kept.includes(password) && !kept.includes(secret));
    assert.match(kept, /\$argon2id\$/);
  });

  it('leaves no name in the log', async () => {
    await signIn('Ibu Ratna Sari', 'rahasia sekali');
    assert.doesNotMatch(office.log.join(''), /ratna|rahasia|supervisor/i);
  });
});

describe('the staff', () => {
  it('is kept by the supervisor alone', async () => {
    const { body } = await add('dewi');
    const cookie = await office.signIn('dewi', 'kata sandi panjang');
    const asked: [method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object][] = [
      ['GET', '/api/staff'],
      ['POST', '/api/staff', { name: 'x2', role: 'supervisor', password: 'kata sandi panjang' }],
      ['PATCH', `/api/staff/${body.id}`, { role: 'supervisor' }],
      ['GET', '/api/devices'],
      ['POST', '/api/devices/approve', { code: 'ABCDEF' }],
      ['POST', '/api/devices/x/revoke', {}],
      ['GET', '/api/settings'],
      ['PUT', '/api/settings', {}],
      ['GET', '/api/figures?from=2026-01-12&to=2026-01-12'],
    ];
    for (const [method, url, payload] of asked) {
      const request = { method, url, ...(payload && { payload }) };
      assert.equal((await office.ask({ ...request, headers: { cookie } })).body.problem, 'not-allowed', url);
      assert.equal((await office.ask(request)).body.problem, 'not-signed-in', url);
    }
    assert.equal((await office.ask({ url: '/api/counters', headers: { cookie } })).status, 200);
  });

  it('of another role cannot call numbers', async () => {
    await add('aduan', 'complaints');
    const cookie = await office.signIn('aduan', 'kata sandi panjang');
    const answer = await office.ask({
      method: 'POST',
      url: '/api/counters/loket-1/next',
      payload: {},
      headers: { cookie },
    });
    assert.deepEqual([answer.status, answer.body.problem], [403, 'not-allowed']);
    assert.equal((await session(cookie)).status, 200);
  });

  it('has each name once, and passwords of ten characters', async () => {
    await add('Made');
    assert.equal((await add('made')).body.problem, 'name-taken');
    assert.equal((await add('wayan', 'counter', 'pendek')).status, 400);
    assert.equal((await add('<b>', 'counter')).status, 400);
    assert.equal((await add('nyoman', 'bupati')).status, 400);
  });

  it('loses its sessions with its rights, at once', async () => {
    const { body } = await add('ketut');
    const cookie = await office.signIn('ketut', 'kata sandi panjang');
    await change(body.id, { active: false });
    assert.equal((await session(cookie)).status, 401);
    assert.equal((await signIn('ketut', 'kata sandi panjang')).body.problem, 'wrong-password');
    await change(body.id, { active: true, password: 'yang baru sekali' });
    assert.equal((await signIn('ketut', 'yang baru sekali')).status, 200);
    assert.equal((await change('nobody', { active: false })).status, 404);
  });

  it('always has a supervisor', async () => {
    const list = await office.ask<StaffList>({ url: '/api/staff', headers: { cookie: await office.boss() } });
    const { id } = list.body.staff.find(member => member.role === 'supervisor')!;
    for (const payload of [{ active: false }, { role: 'counter' }])
      assert.equal((await change(id, payload)).body.problem, 'last-supervisor');
    assert.equal(await new Staff(office.store).first(office.clock.now), null, 'and makes the first one only once');
  });

  it('changes its own password, which ends its other sessions', async () => {
    await add('putu');
    const [one, other] = [
      await office.signIn('putu', 'kata sandi panjang'),
      await office.signIn('putu', 'kata sandi panjang'),
    ];
    const set = (old: string) =>
      office.ask({
        method: 'POST',
        url: '/api/session/password',
        payload: { old, new: 'kata sandi lain' },
        headers: { cookie: one },
      });
    assert.equal((await set('salah')).body.problem, 'wrong-password');
    assert.equal((await set('kata sandi panjang')).status, 204);
    assert.deepEqual([(await session(one)).status, (await session(other)).status], [200, 401]);
    assert.equal((await signIn('putu', 'kata sandi lain')).status, 200);
  });

  it('gets a new password from the command line when the last one is lost', async () => {
    const { code, out } = await layan(['password', 'putu'], '', { LAYAN_DATA: office.data });
    assert.equal(code, 0);
    const password = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(out)?.[0] ?? '';
    assert.equal((await signIn('putu', password)).status, 200);
    assert.equal((await layan(['password', 'nobody'], '', { LAYAN_DATA: office.data })).code, 1);
  });
});

describe('a change that another site asks for', () => {
  const url = '/api/counters/loket-1/next';
  const next = async (headers: Record<string, string>) => {
    const cookie = await office.boss();
    return office.ask({ method: 'POST', url, headers: { cookie, host: 'layan.local', ...headers } });
  };
  const json = { 'content-type': 'application/json' };

  it('is refused', async () => {
    for (const headers of [
      { ...json, 'sec-fetch-site': 'cross-site' },
      { ...json, 'sec-fetch-site': 'same-site' },
      { ...json, origin: 'https://evil.example' },
      { ...json, origin: 'null' },
      { ...json, origin: 'http://layan.local.evil.example' },
    ]) {
      const answer = await next(headers);
      assert.deepEqual([answer.status, answer.body.problem], [403, 'not-allowed'], JSON.stringify(headers));
    }
    const forms: Record<string, string>[] = [
      {},
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
    ];
    for (const headers of forms) assert.equal((await next(headers)).status, 415);
  });

  it('is done when it comes from a page of ours', async () => {
    for (const headers of [
      { ...json, 'sec-fetch-site': 'same-origin', origin: 'http://layan.local' },
      { ...json, origin: 'http://layan.local' },
      json,
    ]) {
      assert.equal((await next(headers as never)).body.problem, 'nobody-waiting');
    }
  });
});
