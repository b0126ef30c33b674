import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HOSTILE } from '../support/catalogues.ts';
import { readMarkup, type Tag } from '../support/markup.ts';
import { MINUTE, openOffice, type TestOffice } from '../support/office.ts';

const SITE = 'https://dinsos.example.go.id';
const FORM = 'application/x-www-form-urlencoded';
const FOREIGN = { 'sec-fetch-site': 'cross-site', origin: 'https://example.org' };

let people = 0;
/** An address that nobody had before. */
const newAddress = () => `203.0.${people >> 8}.${people++ & 255}`;

interface Page {
  status: number;
  tags: Tag[];
  words: string;
  headers: Record<string, unknown>;
}

async function open(agency: string, most: number, origins: string[] = []) {
  const office = await openOffice({ agency, origins });
  if (most) await office.change(settings => (settings.remoteTickets = most));
  const read = (answer: { statusCode: number; body: string; headers: Record<string, unknown> }): Page => {
    const tags = readMarkup(answer.body.replace(/^<!doctype html>\s*/, '').trim());
    const words = (tags[0]?.text ?? '').replace(/\s+/g, ' ');
    return { status: answer.statusCode, tags, words, headers: answer.headers };
  };
  const get = async (url: string) => read(await office.app.inject(url));
  const post = async (fields: Record<string, string>, { headers = {}, address = newAddress(), url = '/antre/' } = {}) =>
    read(
      await office.app.inject({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        remoteAddress: address,
        headers: { 'content-type': FORM, 'sec-fetch-site': 'same-origin', ...headers },
      }),
    );
  /** The fields of the form that a visitor gets for a line. */
  const form = async (line: string) => {
    const { tags } = await get(`/antre/?line=${line}`);
    const fields = named(tags, 'input').map(({ attributes: { name = '', value = '' } }) => [name, value]);
    return Object.fromEntries(fields) as Record<string, string>;
  };
  return { office, get, post, form };
}

const named = (tags: Tag[], name: string) => tags.filter(tag => tag.name === name);
const number = ({ tags }: Page) => tags.find(({ attributes }) => attributes.class === 'number')?.text;

describe('the queue as a plain page', () => {
  let house: Awaited<ReturnType<typeof open>>;
  let office: TestOffice;
  before(async () => {
    house = await open('bangkalan', 100, [SITE]);
    ({ office } = house);
  });
  after(() => office.close());

  it('says how busy each line is, without a script, and is never kept', async () => {
    const { token } = await office.device();
    for (let n = 0; n < 3; n++) await office.issue({ line: 'A' }, token);
    const { status, words, tags, headers } = await house.get('/antre/');
    assert.equal(status, 200);
    assert.match(words, /Antrean sekarang 09\.00 · 3 menunggu/);
    assert.match(words, /3 menunggu(, kira-kira)?/);
    assert.ok(!tags.some(({ name }) => name === 'script' || name === 'style'));
    assert.equal(headers['cache-control'], 'no-store');
    assert.match((await house.get('/antre/?lang=en')).words, /The queues now .* 3 waiting/);
    assert.equal((await office.app.inject('/antre')).headers.location, '/antre/');
  });

  it('gives a number with a form, and the way to follow it', async () => {
    const fields = await house.form('B');
    const page = await house.post({ ...fields, priority: 'yes' });
    assert.equal(page.status, 201);
    assert.equal(number(page), 'B-001');
    const [link] = named(page.tags, 'a').filter(({ attributes }) => attributes.href?.startsWith('../giliran/#'));
    const id = link?.attributes.href?.split('#')[1] ?? '';
    const ticket = await office.ask({ url: `/api/tickets/${id}` });
    assert.deepEqual([ticket.body['code'], ticket.body['priority'], ticket.body['cases']], ['B-001', true, 1]);
    assert.equal(number(await house.get(`/antre/?nomor=${id}`)), 'B-001');
    assert.equal(page.headers['cache-control'], 'no-store');
  });

  it('gives one number for one form, however often it is sent', async () => {
    const fields = { ...(await house.form('B')), priority: 'no', cases: '2' };
    const pages = await Promise.all(Array.from({ length: 6 }, () => house.post(fields)));
    assert.equal(new Set(pages.map(number)).size, 1);
    assert.notEqual(number(await house.post({ ...(await house.form('B')), priority: 'no' })), number(pages[0]!));
  });

  it('changes nothing when it is only looked at', async () => {
    const before = await office.ask({ url: '/api/queue' });
    for (const url of [
      '/antre/',
      '/antre/?line=A',
      '/antre/?line=A&priority=yes&key=x',
      '/antre/?line=%00',
      '/antre/?line=I',
    ])
      assert.equal((await house.get(url)).status, 200, url);
    assert.deepEqual((await office.ask({ url: '/api/queue' })).body['lines'], before.body['lines']);
  });

  it('is sent by our own pages and by those of listed sites, and by nobody else’s', async () => {
    const send = async (headers: Record<string, string>) =>
      (await house.post({ ...(await house.form('C')), priority: 'no' }, { headers })).status;
    assert.equal(await send({ origin: SITE, 'sec-fetch-site': 'cross-site' }), 201);
    assert.equal(await send({ origin: 'http://localhost:80', host: 'localhost:80' }), 201);
    assert.equal(await send(FOREIGN), 403);
    assert.equal(await send({ 'sec-fetch-site': 'same-site' }), 403);
    assert.equal(await send({ 'sec-fetch-site': 'cross-site', origin: 'null' }), 403);
    const old = {
      method: 'POST',
      url: '/antre/',
      payload: 'line=C',
      headers: { 'content-type': FORM, origin: 'null' },
    } as const;
    assert.equal((await office.app.inject(old)).statusCode, 403);
    // Else a browser would not say where the form was.
    assert.equal((await house.get('/antre/?line=C')).headers['referrer-policy'], 'same-origin');
  });

  it('refuses in words what is no form of ours', async () => {
    const good = await house.form('A');
    for (const [fields, status] of [
      [{}, 400],
      [{ ...good, key: 'short' }, 400],
      [{ ...good, key: `${'x'.repeat(30)}<script>` }, 400],
      [{ ...good, line: 'AB' }, 400],
      [{ ...good, line: 'Z' }, 409],
      [{ ...good, cases: '51' }, 400],
      [{ ...good, cases: '-1' }, 400],
      [{ ...good, more: 'x'.repeat(5000) }, 413],
    ] as const) {
      const page = await house.post(fields);
      assert.equal(page.status, status, JSON.stringify(fields).slice(0, 80));
      assert.match(page.words, /Ini belum berhasil\. Coba lagi, atau datang langsung ke kantor\..*Semua antrean/);
    }
    const json = await office.app.inject({ method: 'POST', url: '/antre/', payload: { ...good, priority: 'no' } });
    assert.deepEqual([json.statusCode, json.headers['content-type']], [415, 'text/html; charset=utf-8']);
    assert.equal((await office.app.inject({ method: 'PUT', url: '/antre/' })).statusCode, 404);
  });

  it('tells of a number that there is none', async () => {
    for (const id of ['x', '<script>', 'a'.repeat(500), '__proto__'])
      assert.equal((await house.get(`/antre/?nomor=${encodeURIComponent(id)}`)).status, 404, id);
  });

  it('says why there is no number, and what to do', async () => {
    await office.change(settings => (settings.remoteTickets = 1));
    const second = await house.form('A');
    assert.equal((await house.post({ ...(await house.form('A')), priority: 'no' })).status, 201);
    const full = await house.post({ ...second, priority: 'no' }, { url: '/antre/?lang=en' });
    assert.equal(full.status, 409);
    assert.match(full.words, /Numbers from home for this line are all taken just now/);
    await office.change(settings => (settings.remoteTickets = 100));
    const address = newAddress();
    const tries = [];
    for (let n = 0; n < 21; n++)
      tries.push(await house.post({ ...(await house.form('D')), priority: 'no' }, { address }));
    assert.match(tries.at(-1)!.words, /Terlalu banyak nomor diambil dari jaringan ini/);
    assert.equal(tries.at(-1)!.status, 429);
  });

  it('leaves nothing of whom it served in the log', () => assert.deepEqual(office.log, []));

  it('shows hostile names of lines as what they are', async () => {
    await office.change(settings => {
      settings.lines[0]!.name = { id: HOSTILE.slice(0, 60), en: '"><script>alert(1)</script>' };
    });
    for (const url of ['/antre/', '/antre/?lang=en', '/antre/?line=A', '/antre/?line=A&lang=en']) {
      const { tags, words } = await house.get(url);
      assert.ok(!tags.some(({ name, attributes }) => name === 'script' || 'onerror' in attributes), url);
      assert.match(words, /<script>alert\(1\)/, url);
    }
  });

  it('says when the office opens, and still gives no number', async () => {
    const fields = await house.form('B');
    office.clock.now += 9 * 60 * MINUTE;
    const { words, tags } = await house.get('/antre/');
    assert.match(words, /Loket sedang tutup Kami buka lagi besok, Selasa, pukul 08\.00\./);
    assert.ok(!named(tags, 'a').some(({ attributes }) => attributes.href?.includes('line=')));
    const late = await house.post({ ...fields, priority: 'no' });
    assert.equal(late.status, 409);
    assert.match(late.words, /Hari ini sudah tidak ada nomor baru/);
  });
});

describe('an office that gives numbers only at its door', () => {
  it('shows how busy it is, and offers no form', async () => {
    const { office, get, post } = await open('kapuas', 0);
    const { words, tags } = await get('/antre/');
    assert.match(words, /Nomor diambil di kantor\./);
    assert.equal(named(tags, 'form').length, 0);
    assert.equal(named((await get('/antre/?line=A')).tags, 'form').length, 0);
    const refused = await post({ line: 'A', key: 'k'.repeat(30), priority: 'no' });
    assert.match(refused.words, /Nomor hanya dapat diambil di kantor\./);
    await office.close();
  });
});
