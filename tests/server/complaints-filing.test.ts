import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ChallengeView, ComplaintRules, ReceiptView } from '@layan/domain/api/complaints.ts';
import { makeCode } from '@layan/domain/complaint/code.ts';
import {
  complaint,
  content,
  openComplaintOffice,
  random,
  solve,
  type ComplaintOffice,
} from '../support/complaint-office.ts';
import { MINUTE, MONDAY } from '../support/office.ts';

const HOUR = 60 * MINUTE;
const SITE = 'https://dinsos.example.go.id';

describe('a complaint', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice({ agency: 'landak', origins: [SITE] });
  });
  after(() => office.close());
  const send = (payload: object, headers: Record<string, string> = office.kiosk) =>
    office.ask<ReceiptView>({ method: 'POST', url: '/api/complaints', payload, headers });

  it('goes from a citizen to an officer and back', async () => {
    const { sent, answer } = await office.file();
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    assert.equal((await office.follow(sent)).body.state, 'received');
    assert.deepEqual(
      (await office.inbox()).body.items.map(({ code }) => code),
      [sent.code],
    );
    assert.equal((await office.act(sent.code, 'ask', { text: 'Jam berapa itu?' })).body.state, 'asked');
    assert.equal((await office.follow(sent)).body.question, 'Jam berapa itu?');
    const { code, pin } = sent;
    const replied = await office.citizen('reply', { code, pin, key: 'abcdefghij', text: 'Jam sembilan', files: [] });
    assert.equal(replied.body.state, 'working');
    await office.act(code, 'answer', { text: 'Petugas itu sudah kami tegur.' });
    const { state, answer: told, may } = (await office.follow(sent)).body;
    assert.deepEqual([state, told?.text, may.rate], ['answered', 'Petugas itu sudah kami tegur.', true]);
    assert.equal((await office.citizen('rate', { code, pin, rating: 4 })).body.rating, 4);
  });

  it('gets a receipt with the longest class of the decree until an officer has classified it', async () => {
    const { sent, answer } = await office.file();
    const { code, receivedAt, promise, reopenDays, retentionMonths } = answer.body;
    assert.deepEqual([code, receivedAt, reopenDays, retentionMonths], [sent.code, MONDAY, 10, 24]);
    assert.deepEqual(
      [promise?.class.value, promise?.class.unit, promise?.assumed, promise?.day],
      [60, 'workday', true, '2026-04-17'],
    );
    assert.match(promise!.class.source, /09 Tahun 2023/);
    const rules = (await office.ask<ComplaintRules>({ url: '/api/complaints/rules' })).body;
    const shortest = rules.classes.find(({ unit }) => unit === 'hour')!;
    const classified = (await office.act(sent.code, 'classify', { class: shortest.name })).body;
    assert.equal(classified.promise?.dueAt, MONDAY + 3 * HOUR);
    assert.equal((await office.follow(sent)).body.promise?.dueAt, MONDAY + 3 * HOUR);
  });

  it('is one for the same code and the same words, however often and however many at once', async () => {
    const sent = complaint({
      origin: 'kiosk',
      contact: { name: 'Siti', phone: '0812 3456 7890', email: '' },
      anonymous: false,
      consent: true,
    });
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(sent)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array<number>(49).fill(200), 201]);
    assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
    const rows = await office.store.read.db
      .selectFrom('complaints')
      .select('id')
      .where('code', '=', sent.code)
      .execute();
    assert.equal(rows.length, 1);
    const events = await office.store.read.db
      .selectFrom('events')
      .select('step')
      .where('complaint', '=', rows[0]!.id)
      .execute();
    assert.deepEqual(
      events.map(({ step }) => step),
      ['received'],
    );
    await office.act(sent.code, 'classify', {
      class: (await office.ask<ComplaintRules>({ url: '/api/complaints/rules' })).body.classes[0]!.name,
    });
    assert.deepEqual((await send(sent)).body, answers[0]!.body, 'word for word, whatever happened since');
    for (const other of [{ text: `${sent.text}!` }, { pin: '000000' }, { confidential: false }, { kind: 'question' }]) {
      const refused = await send({ ...sent, ...other });
      assert.deepEqual([refused.status, refused.body.problem], [409, 'key-reused'], JSON.stringify(other));
    }
  });

  it('is refused with every reason at once when it cannot be sent', async () => {
    const wrong = await send(
      complaint({ text: '          ', contact: { name: '', phone: '12', email: 'x@' }, service: 'tidak-ada' }),
    );
    assert.equal(wrong.status, 422);
    assert.deepEqual(new Set(wrong.body.issues?.map(({ path }) => path)), new Set(['text', 'contact', 'service']));
    const right = makeCode(random);
    const mistyped = right.slice(0, -1) + (right.endsWith('2') ? '3' : '2');
    const refused = await send(complaint({ code: mistyped }));
    assert.deepEqual([refused.status, refused.body.issues?.map(({ path }) => path)], [422, ['code']]);
    for (const odd of [
      { code: 'O0O0O0O0O0O' },
      { pin: '12345' },
      { nik: '3526' },
      { files: ['a', 'b', 'c', 'd'] },
      { text: 'x'.repeat(4001) },
    ])
      assert.equal((await send({ ...complaint(), ...odd })).status, 400, JSON.stringify(odd));
  });

  it('keeps nothing about somebody anonymous', async () => {
    const { sent, answer } = await office.file({ anonymous: true, contact: { name: 'Siti', phone: '', email: '' } });
    assert.deepEqual([answer.status, answer.body.issues?.[0]?.path], [422, 'contact']);
    assert.equal((await office.follow(sent)).status, 404);
  });

  it('is from the lobby only when a paired kiosk says so', async () => {
    const afar = complaint({ origin: 'kiosk', proof: await office.proof() });
    await send(afar, {});
    assert.equal((await office.case(afar.code)).body.origin, 'web');
    const { sent } = await office.file({ origin: 'web' });
    assert.equal((await office.case(sent.code)).body.origin, 'kiosk');
    const unknown = await send(complaint(), { authorization: 'Bearer nobody' });
    assert.deepEqual([unknown.status, unknown.body.problem], [401, 'device-unknown']);
  });

  it('is taken down by any member of staff for a visitor, who alone can follow it', async () => {
    const counter = await office.staff('counter');
    const payload = content({ contact: { name: 'Pak Budi', phone: '', email: '' }, anonymous: false, consent: true });
    const ask = (cookie: string) =>
      office.ask<ReceiptView>({ method: 'POST', url: '/api/complaints/on-behalf', payload, headers: { cookie } });
    const [first, again] = [await ask(counter), await ask(counter)];
    assert.deepEqual([first.status, again.status, again.body], [201, 200, first.body]);
    assert.equal(
      (await office.case(payload.code, counter)).status,
      403,
      'the counter sees the receipt and nothing else',
    );
    const { origin, log } = (await office.case(payload.code)).body;
    assert.deepEqual([origin, log[0]?.who], ['counter', 'officer']);
    assert.equal((await office.follow(payload)).body.timeline[0]?.by, 'office');
    assert.equal((await ask('')).status, 401);
  });

  it('is taken from a page of a listed site, and not from one of another', async () => {
    const from = async (origin: string) =>
      send(complaint({ proof: await office.proof() }), { origin, 'sec-fetch-site': 'cross-site' });
    const [listed, stranger] = [await from(SITE), await from('https://example.org')];
    assert.deepEqual([listed.status, listed.headers['access-control-allow-origin']], [201, SITE]);
    assert.deepEqual([stranger.status, stranger.body.problem], [403, 'not-allowed']);
    const before = await office.app.inject({
      method: 'OPTIONS',
      url: '/api/complaints/files',
      headers: { origin: SITE },
    });
    assert.equal(before.statusCode, 204);
    assert.match(String(before.headers['access-control-allow-headers']), /content-type/);
  });
});

describe('proof of work', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice();
  });
  after(() => office.close());
  const refusal = async (changes: object) => {
    const { status, body } = await office.fileFromAfar(changes);
    return [status, body.problem];
  };

  it('is asked of everybody but a paired kiosk, and is good once', async () => {
    assert.deepEqual(await refusal({ proof: '' }), [403, 'proof-missing']);
    const proof = await office.proof();
    assert.equal((await office.fileFromAfar({ proof })).status, 201);
    assert.deepEqual(await refusal({ proof }), [409, 'proof-used']);
    await office.restart();
    assert.deepEqual(await refusal({ proof }), [409, 'proof-used'], 'a restart forgives nothing');
  });

  it('is good once also when it is sent many times at once', async () => {
    const proof = await office.proof();
    const answers = await Promise.all(Array.from({ length: 10 }, () => office.fileFromAfar({ proof })));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ body }) => body.problem === 'proof-used').length, 9);
  });

  it('is good for two hours by the server’s clock', async () => {
    const proof = await office.proof();
    office.clock.now += 2 * HOUR + 2000;
    assert.deepEqual(await refusal({ proof }), [403, 'proof-missing']);
    const fresh = await office.proof();
    office.clock.now -= 3 * HOUR;
    assert.deepEqual(await refusal({ proof: fresh }), [403, 'proof-missing'], 'nor is one from the future');
  });

  it('must be of a challenge of ours, and solved', async () => {
    const challenge = (await office.ask<ChallengeView>({ url: '/api/complaints/challenge' })).body;
    const whole = JSON.parse(Buffer.from(solve(challenge), 'base64').toString()) as Record<string, unknown>;
    const encode = (payload: unknown) => Buffer.from(JSON.stringify(payload)).toString('base64');
    for (const changed of [
      { ...whole, number: Number(whole['number']) + 1 },
      { ...whole, salt: String(whole['salt']).replace(/expires=\d+/, 'expires=99999999999') },
      { ...whole, salt: String(whole['salt']).replace(/\?.*/, '') },
      { ...whole, signature: '0'.repeat(64) },
      { ...whole, algorithm: 'SHA-1' },
      { ...whole, number: '1' },
      null,
      [],
      'x',
    ])
      assert.deepEqual(await refusal({ proof: encode(changed) }), [403, 'proof-missing'], JSON.stringify(changed));
    assert.deepEqual(await refusal({ proof: '%%%' }), [403, 'proof-missing']);
    assert.equal((await office.fileFromAfar({ proof: encode(whole) })).status, 201);
  });
});

describe('what a machine might send', () => {
  it('is marked and never dropped', async () => {
    const office = await openComplaintOffice();
    const trapped = await office.file({ website: 'https://example.org' });
    const fast = await office.file({
      seconds: 1,
      text: 'Lihat https://a.example dan https://b.example sekarang juga.',
    });
    const plain = await office.file({ text: 'Kursi di ruang tunggu kurang banyak untuk lansia.' });
    const marks = async (code: string) => (await office.case(code)).body.suspicions;
    assert.deepEqual(await marks(trapped.sent.code), ['honeypot']);
    assert.deepEqual(await marks(fast.sent.code), ['too-fast', 'links']);
    assert.deepEqual(await marks(plain.sent.code), []);
    assert.deepEqual([trapped.answer.status, fast.answer.status], [201, 201], 'and the sender is told nothing of it');
    assert.deepEqual((await office.follow(trapped.sent)).body.state, 'received');
    assert.equal((await office.inbox('?filter=spam')).body.found, 2);
    assert.equal((await office.inbox('?filter=new')).body.found, 3, 'they stay where everybody looks');
    const again = [];
    for (let turn = 0; turn < 3; turn++)
      again.push((await office.file({ text: 'Beli obat kuat di toko kami, murah sekali.' })).sent.code);
    assert.deepEqual(await marks(again[2]!), ['repeated']);
    await office.restart();
    const after = await office.file({ text: 'BELI OBAT kuat di toko kami — murah sekali!' });
    assert.ok((await marks(after.sent.code)).includes('repeated'), 'a restart forgets no repetition');
    await office.close();
  });

  it('is slowed down by address, while a lobby is never shut out', async () => {
    const office = await openComplaintOffice();
    const twenty = [];
    for (let turn = 0; turn < 20; turn++) twenty.push((await office.fileFromAfar({}, '203.0.113.9')).status);
    assert.deepEqual(new Set(twenty), new Set([201]));
    const refused = await office.fileFromAfar({}, '203.0.113.9');
    assert.deepEqual(
      [refused.status, refused.body.problem, refused.body.until],
      [429, 'too-many', MONDAY + 10 * MINUTE],
    );
    assert.equal((await office.fileFromAfar({}, '203.0.113.10')).status, 201, 'the neighbour may');
    for (let turn = 0; turn < 30; turn++) assert.equal((await office.file()).answer.status, 201);
    office.clock.now += 10 * MINUTE;
    assert.equal((await office.fileFromAfar({}, '203.0.113.9')).status, 201);
    await office.close();
  });

  it('does not count what was refused, nor what was there before', async () => {
    const office = await openComplaintOffice();
    const sent = complaint({ proof: await office.proof() });
    const send = (payload: object) =>
      office.ask({ method: 'POST', url: '/api/complaints', payload, remoteAddress: '203.0.113.9' });
    for (let turn = 0; turn < 25; turn++) assert.ok((await send(sent)).status < 300);
    for (let turn = 0; turn < 25; turn++) assert.equal((await send(complaint({ text: ' '.repeat(12) }))).status, 422);
    assert.equal((await office.fileFromAfar({}, '203.0.113.9')).status, 201);
    await office.close();
  });
});

describe('the time that is promised', () => {
  it('runs by the agency’s own clock, in all three zones', async () => {
    for (const [timeZone, ahead] of [
      ['Asia/Jakarta', 7],
      ['Asia/Makassar', 8],
      ['Asia/Jayapura', 9],
    ] as const) {
      // Friday, 16 January 2026, is a holiday; it is Thursday at 14:30 on the office's own wall.
      const office = await openComplaintOffice({
        agency: 'landak',
        timeZone,
        now: Date.UTC(2026, 0, 15, 14.5 - ahead, 30),
      });
      const { sent } = await office.file();
      const { classes } = (await office.ask<ComplaintRules>({ url: '/api/complaints/rules' })).body;
      const three = classes.find(({ unit }) => unit === 'hour')!;
      const { promise } = (await office.act(sent.code, 'classify', { class: three.name })).body;
      // Half an hour on Thursday; 2.5 hours on Monday from 08:00.
      assert.equal(promise?.dueAt, Date.UTC(2026, 0, 19, 10 - ahead, 30), timeZone);
      assert.equal(promise.day, '2026-01-19', timeZone);
      await office.close();
    }
  });

  it('is not invented where neither decree nor office has set one', async () => {
    const office = await openComplaintOffice({ agency: 'bangkalan' });
    const { sent, answer } = await office.file();
    assert.equal(answer.body.promise, null);
    assert.equal((await office.case(sent.code)).body.urgency, 'none');
    const set = await office.change(settings => {
      settings.complaints = {
        classes: [{ name: 'Semua', value: 5, unit: 'workday', source: 'Keputusan Kepala Dinas', date: '2026-01-02' }],
        reopenDays: 3,
        retentionMonths: 6,
        warnPercent: 50,
        escalateDays: 1,
        templates: [],
        handOver: { id: 'Bukan kami', en: 'Not us' },
      };
    });
    assert.equal(set.status, 200, JSON.stringify(set.body));
    const next = (await office.file()).answer.body;
    assert.deepEqual([next.promise?.day, next.reopenDays, next.retentionMonths], ['2026-01-20', 3, 6]);
    await office.close();
  });

  it('says so when a year without known holidays was counted through', async () => {
    const office = await openComplaintOffice({ agency: 'landak', now: Date.UTC(2026, 11, 1, 2) });
    assert.equal((await office.file()).answer.body.promise?.holidaysKnown, false);
    await office.close();
  });
});
