import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { StatisticsView } from '@layan/domain/api/complaints.ts';
import type { Open311Discovery, Open311Request, Open311Service } from '@layan/domain/api/open311.ts';
import { openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';
import { MINUTE, MONDAY } from '../support/office.ts';

const DAY = 24 * 60 * MINUTE;

describe('public statistics', () => {
  it('count by the agency’s own months, and tell no word and no service', async () => {
    // 31 January, 23:30 in Jayapura: by UTC it is the same day's afternoon.
    const office = await openComplaintOffice({
      agency: 'landak',
      timeZone: 'Asia/Jayapura',
      now: Date.UTC(2026, 0, 31, 14, 30),
    });
    const first = (await office.file({ text: 'Rahasia sekali isinya ini.' })).sent;
    office.clock.now += 60 * MINUTE;
    await office.file({ kind: 'question' });
    const spam = (await office.file({ website: 'x' })).sent;
    await office.act(spam.code, 'spam');
    await office.act(first.code, 'answer', { text: 'Sudah.' });
    const url = '/api/complaints/statistics?from=2026-01&to=2026-02';
    const { body, headers } = await office.ask<StatisticsView>({ url });
    assert.deepEqual(
      body.months.map(({ month, received, answered, inTime, kinds }) => [month, received, answered, inTime, kinds]),
      [
        ['2026-01', 1, 1, 1, { complaint: 1, suggestion: 0, question: 0 }],
        ['2026-02', 1, 0, 0, { complaint: 0, suggestion: 0, question: 1 }],
      ],
    );
    assert.ok(!JSON.stringify(body).includes('Rahasia'));
    assert.equal(headers['cache-control'], 'no-store');
    const csv = await office.app.inject({ url: url.replace('?', '.csv?') });
    assert.match(String(csv.headers['content-type']), /^text\/csv/);
    assert.match(
      csv.body,
      /^\ufeff"Bulan";"Diterima"[^\n]*\r\n"2026-01";1;1;0;0;1;1;0;0;0\r\n"2026-02";1;0;0;1;0;0;0;0;\r\n$/,
    );
    for (const wrong of [
      'from=2026-02&to=2026-01',
      'from=2020-01&to=2026-01',
      'from=2026-13&to=2026-13',
      'from=2026-01',
    ])
      assert.ok([400, 422].includes((await office.ask({ url: `/api/complaints/statistics?${wrong}` })).status), wrong);
    await office.close();
  });

  it('are counted anew when something changes, and not for whoever asks all the time', async () => {
    const office = await openComplaintOffice();
    const ask = (month: string) =>
      office.ask<StatisticsView>({
        url: `/api/complaints/statistics?from=${month}&to=${month}`,
        remoteAddress: '203.0.113.5',
      });
    assert.equal((await ask('2026-01')).body.total.received, 0);
    await office.file();
    assert.equal((await ask('2026-01')).body.total.received, 1);
    for (let turn = 0; turn < 300; turn++) assert.equal((await ask('2026-01')).status, 200);
    const months = Array.from(
      { length: 130 },
      (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    const statuses = [];
    for (const month of months) statuses.push((await ask(month)).status);
    assert.ok(statuses.includes(429));
    await office.close();
  });
});

describe('the office’s export', () => {
  it('holds what was received on these days, by the office’s own calendar and clock', async () => {
    const office = await openComplaintOffice({ agency: 'bangkalan', now: Date.UTC(2026, 0, 11, 16, 50) });
    const sunday = (await office.file({ text: 'Diterima hari Minggu malam.' })).sent;
    office.clock.now += 20 * MINUTE;
    const monday = (await office.file({ service: 'izin-lks', text: 'Diterima hari Senin dini hari.' })).sent;
    await office.act(monday.code, 'answer', { text: 'Sudah kami perbaiki.' });
    const cookie = await office.staff('complaints');
    const get = async (query: string) =>
      (await office.app.inject({ url: `/api/inbox/export.csv?${query}`, headers: { cookie } })).body;
    const both = await get('from=2026-01-11&to=2026-01-12');
    assert.ok(both.indexOf(sunday.code) < both.indexOf(monday.code));
    const one = await get('from=2026-01-12&to=2026-01-12&language=en');
    assert.ok(!one.includes(sunday.code));
    assert.match(one, /"2026-01-12 00:10","complaint","Register[^"]*",,"answered",,,"2026-01-12 00:10"/);
    assert.match(one, /"Sudah kami perbaiki\."/);
    await office.act(monday.code, 'redact', { text: 'Diterima hari Senin █████ hari.' });
    const hidden = await get('from=2026-01-12&to=2026-01-12');
    assert.ok(hidden.includes('Senin █████ hari.') && !hidden.includes('dini'));
    const headers = (
      await office.app.inject({ url: '/api/inbox/export.xlsx?from=2026-01-11&to=2026-01-12', headers: { cookie } })
    ).headers;
    assert.equal(headers['content-disposition'], 'attachment; filename="pengaduan-2026-01-11-2026-01-12.xlsx"');
    for (const wrong of ['from=2026-01-12&to=2026-01-11', 'from=2026-02-30&to=2026-03-01', 'from=x&to=y'])
      assert.match(await get(wrong), /"problem":"refused"/, wrong);
    await office.close();
  });
});

describe('Open311', () => {
  let office: ComplaintOffice;
  let released: string[];
  before(async () => {
    office = await openComplaintOffice({ agency: 'bangkalan' });
    released = [];
    const services = ['izin-lks', null];
    for (const [at, service] of services.entries()) {
      const { sent } = await office.file({
        confidential: false,
        service,
        text: `Kata-kata warga nomor ${at}.`,
        where: 'Rumah saya',
      });
      await office.act(sent.code, 'release', { text: `Untuk umum nomor ${at}.` });
      released.push(sent.code);
      office.clock.now += DAY;
    }
    await office.file({ text: 'Rahasia, tidak pernah dibuka.' });
    await office.file({ confidential: false, text: 'Belum dibuka petugas.' });
    await office.act(released[0]!, 'answer', { text: 'Sudah diperbaiki.' });
  });
  after(() => office.close());
  const requests = async (query = '') => office.ask<Open311Request[]>({ url: `/open311/v2/requests.json${query}` });

  it('tells what an officer released, in the officer’s words, and nothing else', async () => {
    const { body, headers } = await requests();
    assert.deepEqual(
      body.map(({ description, status, service_code, requested_datetime }) => [
        description,
        status,
        service_code,
        requested_datetime,
      ]),
      [
        ['Untuk umum nomor 1.', 'open', 'umum', '2026-01-13T09:00:00+07:00'],
        ['Untuk umum nomor 0.', 'closed', 'izin-lks', '2026-01-12T09:00:00+07:00'],
      ],
    );
    const words = JSON.stringify(body);
    for (const secret of ['warga', 'Rumah', 'Rahasia', 'Belum', 'Sudah', ...released])
      assert.ok(!words.includes(secret), secret);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.ok(
      body.every(({ address, lat, long, media_url }) => [address, lat, long, media_url].every(each => each === null)),
    );
  });

  it('takes back what is withheld, made confidential by nobody, and gone once erased', async () => {
    const { sent } = await office.file({ confidential: false });
    const shown = async () => (await requests()).body.length;
    await office.act(sent.code, 'release', { text: 'Sebentar saja.' });
    assert.equal(await shown(), 3);
    await office.act(sent.code, 'withhold');
    assert.equal(await shown(), 2);
    await office.act(sent.code, 'release', { text: 'Sekali lagi.' });
    await office.citizen('erase', { code: sent.code, pin: sent.pin, sure: true });
    assert.equal(await shown(), 2);
  });

  it('narrows by state, service, time and number, page by page', async () => {
    const numbers = (await requests()).body.map(each => each.service_request_id);
    const found = async (query: string) => (await requests(query)).body.map(each => each.service_request_id);
    assert.deepEqual(await found('?status=closed'), [numbers[1]]);
    assert.deepEqual(await found('?status=open,closed'), numbers);
    assert.deepEqual(await found('?service_code=umum'), [numbers[0]]);
    assert.deepEqual(await found('?start_date=2026-01-13T00:00:00%2B07:00'), [numbers[0]]);
    assert.deepEqual(await found('?end_date=2026-01-12T23:59:59Z'), [numbers[1]]);
    assert.deepEqual(await found('?page_size=1&page=2'), [numbers[1]]);
    assert.deepEqual(await found(`?service_request_id=${numbers.join(',')}`), numbers);
    const one = await office.ask<Open311Request[]>({ url: `/open311/v2/requests/${numbers[0]}.json` });
    assert.deepEqual(
      one.body.map(each => each.service_request_id),
      [numbers[0]],
    );
    office.clock.now += 91 * DAY;
    assert.deepEqual(await found(''), [], 'ninety days when no date is said');
    assert.deepEqual(await found('?start_date=2026-01-01T00:00:00Z'), numbers);
    office.clock.now = MONDAY + 2 * DAY;
  });

  it('refuses in the standard’s own form, as JSON and as XML', async () => {
    for (const [query, status] of [
      ['requests.json?status=half', 400],
      ['requests.json?start_date=yesterday', 400],
      ['requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-12-31T00:00:00Z', 400],
      ['requests.json?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z', 400],
      ['requests/nothing.json', 404],
      ['services.json?jurisdiction_id=jakarta', 404],
    ] as const) {
      const answer = await office.ask<{ code: number; description: string }[]>({ url: `/open311/v2/${query}` });
      assert.equal(answer.status, status, query);
      assert.deepEqual(
        [answer.body.length, answer.body[0]!.code, typeof answer.body[0]!.description],
        [1, status, 'string'],
        query,
      );
      const xml = await office.app.inject({ url: `/open311/v2/${query.replace('.json', '.xml')}` });
      assert.equal(xml.statusCode, status);
      assert.match(
        xml.body,
        new RegExp(`<errors><error><code>${status}</code><description>[^<]+</description></error></errors>`),
      );
    }
  });

  it('lists services without those that tell why somebody came, and where to ask', async () => {
    const services = (await office.ask<Open311Service[]>({ url: '/open311/v2/services.json' })).body;
    const settings = await office.ask<{ services: { id: string; sensitive: boolean }[] }>({
      url: '/api/settings',
      headers: { cookie: await office.boss() },
    });
    const sensitive = settings.body.services.filter(each => each.sensitive).map(({ id }) => id);
    assert.ok(sensitive.length > 0 && services.every(({ service_code }) => !sensitive.includes(service_code)));
    assert.equal(services[0]?.service_code, 'umum');
    const { sent } = await office.file({ confidential: false, service: sensitive[0]! });
    await office.act(sent.code, 'release', { text: 'Tentang layanan.' });
    const found = (await requests()).body.find(({ description }) => description === 'Tentang layanan.')!;
    assert.equal(found.service_code, 'umum');
    const discovery = (await office.ask<Open311Discovery>({ url: '/open311/v2/discovery.json' })).body;
    assert.deepEqual(discovery.endpoints[0]?.formats, ['application/json', 'text/xml']);
    assert.match(discovery.endpoints[0].url, /\/open311\/v2$/);
    const xml = await office.app.inject({ url: '/open311/v2/services.xml' });
    assert.match(
      xml.body,
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<services><service><service_code>umum<\/service_code>/,
    );
  });
});
