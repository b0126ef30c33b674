import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OFFICER_ACTS, type CaseView, type DeskView, type InboxView } from '@layan/domain/api/inbox.ts';
import { openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';
import { MINUTE } from '../support/office.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A body that each act takes. */
const BODIES: Record<(typeof OFFICER_ACTS)[number], object> = {
  classify: { kind: 'question' },
  assign: { staff: null },
  note: { text: 'catatan' },
  ask: { text: 'Jam berapa?' },
  answer: { text: 'Sudah.' },
  forward: { to: 'Inspektorat', how: 'print' },
  merge: { into: 'x' },
  part: {},
  redact: { text: '…' },
  release: { text: '…' },
  withhold: {},
  close: { reason: 'withdrawn' },
  reopen: {},
  spam: {},
  'not-spam': {},
};

describe('the inbox', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice({ agency: 'landak' });
  });
  after(() => office.close());
  const desk = async () =>
    (await office.ask<DeskView>({ url: '/api/inbox/desk', headers: { cookie: await office.staff('complaints') } }))
      .body;
  const search = async (payload: object) =>
    (
      await office.ask<InboxView>({
        method: 'POST',
        url: '/api/inbox/search',
        payload: { filter: 'all', ...payload },
        headers: { cookie: await office.staff('complaints') },
      })
    ).body;

  it('is for those who handle complaints, and nobody else', async () => {
    const { sent } = await office.file();
    const { id } = (await office.case(sent.code)).body;
    const reading = [
      '',
      '/desk',
      `/${id}`,
      `/${id}/files/x`,
      '/export.csv?from=2026-01-01&to=2026-01-31',
      '/export.xlsx?from=2026-01-01&to=2026-01-31',
    ];
    const writing: [string, object][] = [
      ['search', { query: 'x' }],
      ...OFFICER_ACTS.map(act => [`${id}/${act}`, { seen: 1, ...BODIES[act] }] as [string, object]),
    ];
    for (const [cookie, status] of [
      ['', 401],
      [await office.staff('counter'), 403],
    ] as const) {
      for (const path of reading)
        assert.equal(
          (await office.app.inject({ url: `/api/inbox${path}`, headers: { cookie } })).statusCode,
          status,
          path,
        );
      for (const [path, payload] of writing)
        assert.equal(
          (await office.ask({ method: 'POST', url: `/api/inbox/${path}`, payload, headers: { cookie } })).status,
          status,
          path,
        );
      assert.equal((await office.ask({ url: `/api/inbox/${id}/person`, headers: { cookie } })).status, status);
    }
    const officer = await office.staff('complaints');
    assert.equal((await office.ask({ url: `/api/inbox/${id}/person`, headers: { cookie: officer } })).status, 403);
    assert.equal(
      (await office.ask({ url: `/api/inbox/${id}/person`, headers: { cookie: await office.staff('supervisor') } }))
        .status,
      200,
    );
    assert.equal(
      (await office.ask({ url: '/api/inbox', headers: office.kiosk })).status,
      401,
      'a kiosk’s token opens nothing',
    );
    assert.equal((await office.case(sent.code)).body.log.length, 1, 'what was refused left no trace');
  });

  it('shows what needs doing first at the top, and counts under every heading', async () => {
    const fresh = await openComplaintOffice({ agency: 'landak' });
    const codes: string[] = [];
    for (let number = 0; number < 4; number++) {
      codes.push((await fresh.file({ text: `Pengaduan nomor ${number} tentang antrean.` })).sent.code);
      fresh.clock.now += HOUR / 4;
    }
    const [first, second, third, fourth] = codes as [string, string, string, string];
    const { classes } = (
      await fresh.ask<DeskView>({ url: '/api/inbox/desk', headers: { cookie: await fresh.staff('complaints') } })
    ).body;
    const three = classes.find(({ unit }) => unit === 'hour')!.name;
    await fresh.act(third, 'classify', { class: three });
    await fresh.act(second, 'ask', { text: 'Kapan itu?' });
    await fresh.act(fourth, 'answer', { text: 'Sudah.' });
    const list = async (query = '?filter=all') => (await fresh.inbox(query)).body;
    const order = (view: InboxView) => view.items.map(({ code }) => code);
    assert.deepEqual(order(await list()), [third, first, second, fourth]);
    assert.deepEqual((await list()).counts, {
      new: 1,
      mine: 0,
      today: 1,
      late: 0,
      escalated: 0,
      asked: 1,
      open: 3,
      closed: 1,
      spam: 0,
      all: 4,
    });
    const boss = await fresh.staff('complaints');
    const me = (await fresh.ask<DeskView>({ url: '/api/inbox/desk', headers: { cookie: boss } })).body.colleagues.find(
      ({ name }) => name.startsWith('petugas'),
    )!;
    await fresh.act(first, 'assign', { staff: me.id });
    assert.deepEqual(order(await list('?filter=mine')), [first]);
    assert.deepEqual(order(await list(`?filter=all&assignee=${me.id}`)), [first]);
    assert.deepEqual(order(await list(`?filter=all&class=${encodeURIComponent(three)}`)), [third]);
    fresh.clock.now += 3 * HOUR;
    assert.deepEqual([(await list()).items[0]!.urgency, order(await list('?filter=late'))], ['late', [third]]);
    fresh.clock.now += 2 * DAY;
    assert.deepEqual(order(await list('?filter=escalated')), [third]);
    assert.deepEqual(order(await list('?filter=all&page=2&pageSize=3')), [fourth]);
    assert.deepEqual((await list('?filter=all&page=2&pageSize=3')).found, 4);
    // The last page was dealt with meanwhile: there is always something to see, and a way back.
    const beyond = await list('?filter=all&page=9&pageSize=3');
    assert.deepEqual([beyond.page, order(beyond)], [2, [fourth]]);
    assert.equal((await list('?filter=spam&page=2')).page, 1);
    for (const query of ['?filter=weird', '?page=0', '?pageSize=101', '?q=nama'])
      assert.equal((await fresh.inbox(query)).status, 400, query);
    await fresh.close();
  });

  it('finds by words, by a name, a telephone number, or a code or its beginning, and none of it stands in an address', async () => {
    const { sent } = await office.file({
      text: 'Atap Balai Désa Mekarsari bocor sejak hujan deras.',
      anonymous: false,
      contact: { name: 'Nyoman Sukerta', phone: '0812-7777 1234', email: 'nyoman@example.id' },
      consent: true,
    });
    for (const query of [
      'bocor',
      'desa MEKARSARI',
      'sukerta',
      '081277771234',
      '7777',
      '0812-7777-1234',
      '+62 812 7777 1234',
      '6281277771234',
      'nyoman@example',
      sent.code,
      sent.code.slice(0, 5).toLowerCase(),
      `${sent.code.slice(0, 4)}-${sent.code.slice(4, 8)}`,
    ])
      assert.ok(
        (await search({ query })).items.some(({ code }) => code === sent.code),
        query,
      );
    assert.equal((await search({ query: 'bocor kebakaran' })).found, 0);
    assert.equal((await search({ query: 'bocor', filter: 'closed' })).found, 0);
  });

  it('knows colleagues, templates and classes, and until when holidays are known', async () => {
    const { colleagues, templates, classes, holidaysKnownUntil, timeZone } = await desk();
    assert.ok(colleagues.some(({ name }) => name === 'supervisor'));
    assert.ok(colleagues.every(({ name }) => name !== 'petugas counter'));
    assert.ok(templates.length > 3 && classes.length === 4);
    assert.equal(holidaysKnownUntil, 2026);
    assert.equal(timeZone, 'Asia/Pontianak');
  });
});

describe('an officer', () => {
  let office: ComplaintOffice;
  before(async () => {
    office = await openComplaintOffice({ agency: 'landak' });
  });
  after(() => office.close());
  const newCode = async (changes = {}) => (await office.file(changes)).sent.code;

  it('acts only on what they have seen, and a double tap acts once', async () => {
    const code = await newCode();
    const taps = await Promise.all(
      Array.from({ length: 5 }, () => office.act(code, 'note', { seen: 1, text: 'Sudah saya telepon.' })),
    );
    assert.deepEqual(new Set(taps.map(({ status }) => status)), new Set([200]));
    assert.equal((await office.case(code)).body.log.length, 2);
    const other = await office.act(code, 'note', { seen: 1, text: 'Saya juga.' });
    assert.deepEqual([other.status, other.body.problem], [409, 'changed']);
    const colleague = await office.act(
      code,
      'note',
      { seen: 1, text: 'Sudah saya telepon.' },
      await office.staff('supervisor'),
    );
    assert.equal(colleague.body.problem, 'changed', 'the same by somebody else is another act');
    const many = await Promise.all(
      Array.from({ length: 8 }, (_, at) => office.act(code, 'note', { seen: 2, text: `Catatan ${at}.` })),
    );
    assert.equal(many.filter(({ status }) => status === 200).length, 1);
  });

  it('is told why something cannot be done', async () => {
    const code = await newCode();
    const { id } = (await office.case(code)).body;
    const problem = async (...act: Parameters<ComplaintOffice['act']>) => {
      const { status, body } = await office.act(...act);
      return [status, body.problem];
    };
    assert.deepEqual(await problem(code, 'classify', { class: 'Tidak ada' }), [422, 'class-unknown']);
    assert.deepEqual(await problem(code, 'classify', { service: 'tidak-ada' }), [422, 'service-unknown']);
    assert.deepEqual(await problem(code, 'assign', { staff: 'nobody' }), [422, 'staff-unknown']);
    assert.deepEqual(await problem(code, 'merge', { into: id }), [409, 'merge-circle']);
    assert.deepEqual(await problem(code, 'merge', { into: 'nothing' }), [404, 'complaint-unknown']);
    assert.deepEqual(await problem(code, 'release', { text: 'Untuk umum' }), [409, 'kept-confidential']);
    assert.deepEqual(await problem(code, 'part'), [409, 'wrong-state']);
    assert.deepEqual(await problem(code, 'withhold'), [409, 'wrong-state']);
    assert.deepEqual(await problem(code, 'close', { reason: 'answered' }), [409, 'wrong-state']);
    assert.deepEqual(await problem(code, 'close', { reason: 'spam' }), [400, 'refused']);
    assert.deepEqual(await problem(code, 'note', { text: 'x' }), [400, 'refused']);
    assert.deepEqual(await problem(code, 'note', { text: 'x'.repeat(8001) }), [400, 'refused']);
    assert.equal(
      (await office.ask({ url: '/api/inbox/nothing', headers: { cookie: await office.staff('complaints') } })).status,
      404,
    );
    assert.equal((await office.case(code)).body.log.length, 1);
  });

  it('merges duplicates: each is answered, each keeps its own log and its own code', async () => {
    const main = await newCode({ text: 'Antrean di loket tiga terlalu panjang setiap Senin.' });
    const twin = (await office.file({ text: 'Setiap Senin antrean loket tiga panjang terlalu lama.' })).sent;
    const into = (await office.case(main)).body;
    assert.equal((await office.case(twin.code)).body.similar[0]?.code, main, 'likeliest first');
    const merged = (await office.act(twin.code, 'merge', { into: into.id })).body;
    assert.deepEqual([merged.state, merged.mergedInto?.code], ['merged', main]);
    const after = (await office.case(main)).body;
    assert.deepEqual(
      [after.joined, after.followers.map(({ code }) => code), after.log.at(-1)?.step],
      [1, [twin.code], 'joined'],
    );
    assert.equal((await office.follow(twin)).body.state, 'merged');
    assert.ok(!JSON.stringify((await office.follow(twin)).body).includes(main), 'nobody learns another one’s code');
    await office.act(main, 'answer', { text: 'Loket keempat dibuka setiap Senin.' });
    assert.equal((await office.follow(twin)).body.answer?.text, 'Loket keempat dibuka setiap Senin.');
    const circle = await office.act(main, 'merge', { into: merged.id });
    assert.equal(circle.status, 409);
  });

  it('replaces words that must not be read by everybody; the citizen’s own stay in the case', async () => {
    const { sent } = await office.file({ confidential: false, text: 'Bu Ratna di RT 5 tidak dapat bantuan.' });
    await office.act(sent.code, 'redact', { text: 'Seorang warga tidak dapat bantuan.' });
    const view = (await office.case(sent.code)).body;
    assert.deepEqual(
      [view.text, view.redacted],
      ['Bu Ratna di RT 5 tidak dapat bantuan.', 'Seorang warga tidak dapat bantuan.'],
    );
    const item = (await office.inbox('?filter=all')).body.items.find(({ code }) => code === sent.code)!;
    assert.equal(item.excerpt, 'Seorang warga tidak dapat bantuan.');
  });

  it('says something, and so does whoever replies: blanks are no answer', async () => {
    const { sent } = await office.file();
    const { code, pin } = sent;
    assert.equal((await office.act(code, 'answer', { text: ' \n\t ' })).status, 400);
    await office.act(code, 'ask', { text: 'Kapan itu?' });
    assert.equal(
      (await office.citizen('reply', { code, pin, key: 'kunci-kosong', text: '   ', files: [] })).status,
      400,
    );
    assert.equal((await office.case(code)).body.state, 'asked');
  });

  it('shows names of colleagues who have left in what they did', async () => {
    const code = await newCode();
    const boss = await office.boss();
    const added = await office.ask<{ id: string }>({
      method: 'POST',
      url: '/api/staff',
      payload: { name: 'bu dewi', role: 'complaints', password: 'sepuluh-huruf' },
      headers: { cookie: boss },
    });
    await office.act(code, 'note', { text: 'Saya urus.' }, await office.signIn('bu dewi', 'sepuluh-huruf'));
    await office.ask({
      method: 'PATCH',
      url: `/api/staff/${added.body.id}`,
      payload: { active: false },
      headers: { cookie: boss },
    });
    assert.equal((await office.case(code)).body.log.at(-1)?.staff?.name, 'bu dewi');
    assert.equal((await office.act(code, 'assign', { staff: added.body.id })).body.problem, 'staff-unknown');
  });
});

describe('one person’s data', () => {
  it('is all that the same telephone number or address filed, and nothing of anybody else', async () => {
    const office = await openComplaintOffice();
    const file = async (text: string, contact: { name: string; phone: string; email: string } | null) =>
      (await office.file({ text, contact, anonymous: !contact, consent: Boolean(contact) })).sent.code;
    const one = await file('Antrean terlalu panjang hari ini.', { name: 'Siti', phone: '0812 3456 7890', email: '' });
    const two = await file('Kursi roda tidak tersedia di pintu.', {
      name: 'S.',
      phone: '+62 812-3456-7890',
      email: 'siti@example.id',
    });
    await file('Toilet kotor sejak pagi sekali.', { name: 'Siti', phone: '0813 0000 0000', email: '' });
    const anonymous = await file('Petugas meminta uang kepada saya.', null);
    await office.act(one, 'answer', { text: 'Loket kedua dibuka.' });
    const person = async (code: string) => {
      const { id } = (await office.case(code)).body;
      const headers = { cookie: await office.staff('supervisor') };
      return (await office.ask<{ agency: string; complaints: CaseView[] }>({ url: `/api/inbox/${id}/person`, headers }))
        .body;
    };
    const export_ = await person(one);
    assert.deepEqual(
      export_.complaints.map(({ code }) => code),
      [one, two],
    );
    assert.equal(export_.complaints[0]!.log.at(-1)?.text, 'Loket kedua dibuka.');
    assert.deepEqual(
      (await person(anonymous)).complaints.map(({ code }) => code),
      [anonymous],
    );
    // Merged: their own are named, somebody else's code is nobody's.
    const { id: into } = (await office.case(one)).body;
    await office.act(one, 'reopen');
    for (const code of [two, anonymous]) await office.act(code, 'merge', { into });
    assert.equal((await office.case(one)).body.followers.length, 2);
    const [first, second] = (await person(one)).complaints;
    assert.deepEqual([first!.followers.map(({ code }) => code), second!.mergedInto?.code], [[two], one]);
    assert.ok(!JSON.stringify(await person(one)).includes(anonymous));
    assert.ok(!JSON.stringify(await person(anonymous)).includes(one));
    await office.close();
  });
});
