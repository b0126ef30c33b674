import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ComplaintRequest, ComplaintView } from '@layan/domain/api/complaints.ts';
import { groupCode, makeCode } from '@layan/domain/complaint/code.ts';
import { openComplaintOffice, random, type ComplaintOffice } from '../support/complaint-office.ts';
import { MINUTE } from '../support/office.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ROUTES = ['follow', 'reply', 'reopen', 'rate', 'erase'] as const;

/** The body of a route besides code and PIN. */
const REST: Record<(typeof ROUTES)[number], object> = {
  follow: {},
  reply: { key: 'kunci-balasan', text: 'Sekitar jam sembilan', files: [] },
  reopen: { key: 'kunci-buka', text: 'Belum selesai' },
  rate: { rating: 3 },
  erase: { sure: true },
};

let keys = 0;
const newKey = () => `kunci-${keys++}-xyz`;
const wrong = (pin: string) => (pin === '123456' ? '654321' : '123456');

describe('code and PIN', () => {
  let office: ComplaintOffice;
  let sent: ComplaintRequest;
  before(async () => {
    office = await openComplaintOffice({ agency: 'landak' });
    ({ sent } = await office.file());
  });
  after(() => office.close());

  it('open a complaint however they are spaced and written', async () => {
    const { code, pin } = sent;
    for (const typed of [code, groupCode(code), code.toLowerCase(), ` ${groupCode(code).replaceAll('-', ' ')} `])
      assert.equal(
        (await office.citizen('follow', { code: typed, pin: `${pin.slice(0, 3)} ${pin.slice(3)}` })).status,
        200,
        typed,
      );
  });

  it('are refused with the very same answer whichever of the two is wrong, on every route', async () => {
    const { code, pin } = sent;
    for (const route of ROUTES) {
      const answers = [];
      for (const pair of [
        { code, pin: wrong(pin) },
        { code: makeCode(random), pin },
        { code: 'tidak ada', pin: 'x' },
      ])
        answers.push(await office.citizen(route, { ...pair, ...REST[route] }));
      const told = answers.map(({ status, body, headers }) => [status, body, Object.keys(headers).sort()]);
      assert.equal(answers[0]!.status, 404);
      assert.equal(answers[0]!.body.problem, 'complaint-unknown');
      assert.deepEqual(told[1], told[0], route);
      assert.deepEqual(told[2], told[0], route);
      assert.equal((await office.follow(sent)).status, 200);
    }
  });

  it('stand in no address: there is no route that takes them there', async () => {
    for (const url of [`/api/complaints/${sent.code}`, `/api/complaints/follow?code=${sent.code}&pin=${sent.pin}`])
      assert.equal((await office.app.inject({ url })).statusCode, 404);
  });
});

describe('guessing a PIN', () => {
  it('is slowed and locked by code, for a known code and an unknown one alike', async () => {
    const office = await openComplaintOffice();
    const { sent } = await office.file();
    for (const code of [sent.code, makeCode(random)]) {
      const waits: number[] = [];
      let until = 0;
      for (let turn = 0; turn < 12; turn++) {
        const answer = await office.citizen('follow', { code, pin: wrong(sent.pin) });
        if (answer.status === 429) {
          assert.equal(answer.body.problem, 'locked-out');
          until = answer.body.until!;
          waits.push((until - office.clock.now) / MINUTE);
          office.clock.now = until;
        } else assert.equal(answer.status, 404);
      }
      assert.deepEqual(waits, [1, 2, 4, 8], code === sent.code ? 'known' : 'unknown');
      office.clock.now += DAY;
    }
    await office.close();
  });

  it('is not answered while it is locked, not even when the PIN is right', async () => {
    const office = await openComplaintOffice();
    const { sent } = await office.file();
    for (let turn = 0; turn < 5; turn++) await office.citizen('follow', { code: sent.code, pin: wrong(sent.pin) });
    assert.equal((await office.follow(sent)).status, 429);
    await office.restart(30_000);
    assert.equal((await office.follow(sent)).status, 429, 'a restart forgives nothing');
    office.clock.now += 31_000;
    assert.equal((await office.follow(sent)).status, 200);
    assert.equal((await office.citizen('follow', { code: sent.code, pin: wrong(sent.pin) })).status, 404, 'forgiven');
    await office.close();
  });

  it('counts those that come at once', async () => {
    const office = await openComplaintOffice();
    const { sent } = await office.file();
    const { code } = sent;
    const tries = Array.from({ length: 60 }, (_, at) => String(100_000 + at)).filter(pin => pin !== sent.pin);
    const answers = await Promise.all(tries.map(pin => office.citizen('follow', { code, pin })));
    assert.equal(answers.filter(({ status }) => status === 404).length, 5);
    assert.equal(answers.filter(({ status }) => status === 429).length, tries.length - 5);
    await office.close();
  });

  it('is slowed by address too, over many codes; a right one in between buys no further guesses', async () => {
    const office = await openComplaintOffice();
    const { sent } = await office.file();
    const remoteAddress = '2001:db8:1:2:aaaa::1';
    const ask = (payload: object, address = remoteAddress) =>
      office.ask<ComplaintView>({ method: 'POST', url: '/api/complaints/follow', payload, remoteAddress: address });
    const guess = (address?: string) => ask({ code: makeCode(random), pin: '123456' }, address);
    for (let turn = 0; turn < 19; turn++) {
      assert.equal((await guess()).status, 404);
      assert.equal((await ask({ code: sent.code, pin: sent.pin })).status, 200);
    }
    assert.equal((await guess()).status, 404);
    const locked = await guess('2001:db8:1:2:bbbb::7');
    assert.deepEqual(
      [locked.status, locked.body.problem, locked.body.until],
      [429, 'locked-out', office.clock.now + MINUTE],
      'the household is one',
    );
    assert.equal((await ask({ code: sent.code, pin: sent.pin })).status, 429);
    assert.equal((await guess('2001:db8:1:3::1')).status, 404, 'another one may');
    assert.equal((await office.follow(sent)).status, 200, 'and a paired kiosk is never locked for its address');
    office.clock.now += MINUTE;
    assert.equal((await guess()).status, 404);
    assert.equal((await guess()).body.until, office.clock.now + 2 * MINUTE);
    await office.close();
  });
});

describe('somebody who holds code and PIN', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice({ agency: 'landak' });
  });
  after(() => office.close());
  const filed = async () => {
    const { sent } = await office.file();
    const { code, pin } = sent;
    return { sent, code, access: { code, pin } };
  };

  it('may add to it and answer a question, once for each key', async () => {
    const { code, access, sent } = await filed();
    await office.act(code, 'ask', { text: 'Jam berapa itu?' });
    const reply = { ...access, key: newKey(), text: 'Sekitar jam sembilan', files: [] };
    const answers = await Promise.all(Array.from({ length: 4 }, () => office.citizen('reply', reply)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    const { timeline, state, question } = (await office.follow(sent)).body;
    assert.deepEqual([state, question], ['working', null]);
    assert.deepEqual(
      timeline.map(({ step, by, text }) => [step, by, text]),
      [
        ['received', 'citizen', null],
        ['asked', 'office', 'Jam berapa itu?'],
        ['replied', 'citizen', 'Sekitar jam sembilan'],
      ],
    );
    await office.citizen('reply', { ...reply, key: newKey() });
    assert.equal((await office.follow(sent)).body.timeline.length, 4, 'another key is another reply');
  });

  it('sees what was said, and nothing of the work behind it', async () => {
    const { code, sent } = await filed();
    const boss = await office.staff('supervisor');
    const { colleagues } = (
      await office.ask<{ colleagues: { id: string; name: string }[] }>({
        url: '/api/inbox/desk',
        headers: { cookie: boss },
      })
    ).body;
    await office.act(code, 'assign', { staff: colleagues[0]!.id });
    await office.act(code, 'note', { text: 'Orang ini sering mengeluh, hati-hati.' });
    await office.act(code, 'forward', { to: 'Inspektorat', how: 'email', text: 'Mohon diperiksa.' });
    const view = (await office.follow(sent)).body;
    assert.deepEqual(
      view.timeline.map(({ step, to }) => [step, to]),
      [
        ['received', null],
        ['forwarded', 'Inspektorat'],
      ],
    );
    const words = JSON.stringify(view);
    for (const secret of ['hati-hati', 'Mohon diperiksa', ...colleagues.flatMap(({ id, name }) => [id, name])])
      assert.ok(!words.includes(secret), secret);
  });

  it('may reopen it within the office’s working days, and not after', async () => {
    const { code, access } = await filed();
    const reopen = () => office.citizen('reopen', { ...access, key: newKey(), text: 'Masih sama saja' });
    assert.deepEqual([(await reopen()).body.problem], ['wrong-state']);
    const answered = (await office.act(code, 'answer', { text: 'Sudah selesai.' })).body;
    const { may } = (await office.citizen('follow', access)).body;
    // Ten working days after Monday the 12th, with a holiday on Friday the 16th: Tuesday the 27th at closing time.
    assert.equal(may.reopenUntil, Date.UTC(2026, 0, 27, 8));
    const again = await reopen();
    assert.deepEqual([again.status, again.body.state, again.body.answer], [200, 'working', null]);
    assert.equal((await office.case(code)).body.reopened, answered.reopened + 1);
    await office.act(code, 'answer', { text: 'Sekarang sungguh selesai.' });
    const now = office.clock.now;
    office.clock.now = Date.UTC(2026, 0, 27, 8) + 1;
    assert.deepEqual([(await reopen()).status, (await reopen()).body.problem], [409, 'too-late']);
    assert.equal((await office.citizen('follow', access)).body.may.reopenUntil, null);
    office.clock.now = now;
  });

  it('may rate the handling, and think again', async () => {
    const { code, access } = await filed();
    assert.equal((await office.citizen('rate', { ...access, rating: 4 })).body.problem, 'wrong-state');
    await office.act(code, 'answer', { text: 'Sudah selesai.' });
    assert.equal((await office.citizen('rate', { ...access, rating: 1 })).body.rating, 1);
    assert.equal((await office.citizen('rate', { ...access, rating: 3 })).body.rating, 3);
    assert.equal((await office.citizen('rate', { ...access, rating: 5 })).status, 400);
    assert.equal((await office.case(code)).body.rating, 3);
  });

  it('may have it deleted: the words are gone, that it happened stays', async () => {
    const { sent } = await office.file({
      text: 'Rumah saya di Dusun Kemuning kebanjiran.',
      anonymous: false,
      contact: { name: 'Siti Kemuning', phone: '0812 3456 7890', email: '' },
      consent: true,
    });
    const { code, pin } = sent;
    await office.act(code, 'answer', { text: 'Bantuan ke Kemuning sudah dikirim.' });
    assert.equal((await office.citizen('erase', { code, pin, sure: false })).status, 400);
    const erased = (await office.citizen('erase', { code, pin, sure: true })).body;
    assert.deepEqual([erased.erased, erased.text, erased.answer, erased.may.erase], [true, '', null, false]);
    assert.deepEqual(
      erased.timeline.map(({ step, text }) => [step, text]),
      [
        ['received', null],
        ['answered', null],
        ['erased', null],
      ],
    );
    const { id } = (await office.case(code)).body;
    const cells = await office.store.read.db.selectFrom('cells').select('name').where('owner', '=', id).execute();
    assert.deepEqual(
      cells.map(({ name }) => name),
      ['complaint'],
      'nothing is left but its empty shell',
    );
    const found = await office.ask<{ found: number }>({
      method: 'POST',
      url: '/api/inbox/search',
      payload: { query: 'kemuning', filter: 'all' },
      headers: { cookie: await office.staff('complaints') },
    });
    assert.equal(found.body.found, 0);
    const resent = await office.ask({ method: 'POST', url: '/api/complaints', payload: sent, headers: office.kiosk });
    assert.equal(resent.status, 200, 'an outbox that sends it once more brings nothing back');
    assert.equal((await office.follow(sent)).body.erased, true);
    for (const route of ['reply', 'reopen'] as const)
      assert.equal((await office.citizen(route, { code, pin, ...REST[route] })).body.problem, 'wrong-state');
  });
});
