import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import type { InboxView } from '@layan/domain/api/inbox.ts';
import type { Open311Request } from '@layan/domain/api/open311.ts';
import { LENGTHS } from '@layan/domain/complaint/complaint.ts';
import type { ComplaintRequest } from '@layan/domain/api/complaints.ts';
import { openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';
import { FORMULAS, PAYLOADS } from '../support/payloads.ts';

/** Something that may begin with anything, in every field that takes it. */
interface Planted {
  sent: ComplaintRequest;
  payload: string;
  /** Long enough to be a text. */
  text: string;
}

const fit = (payload: string, { to }: { to: number }) => payload.slice(0, to);

describe('what an attacker writes', () => {
  let office: ComplaintOffice;
  let cookie: string;
  const planted: Planted[] = [];

  before(async () => {
    office = await openComplaintOffice({ agency: 'landak' });
    cookie = await office.staff('complaints');
    await inTurns(PAYLOADS, async payload => {
      const text = `${payload} dan seterusnya sampai selesai`;
      const { sent, answer } = await office.file({
        text,
        when: fit(payload, LENGTHS.when),
        where: fit(payload, LENGTHS.where),
        anonymous: false,
        confidential: false,
        contact: { name: fit(payload, LENGTHS.name) || 'x', phone: '', email: '' },
        consent: true,
      });
      assert.equal(answer.status, 201, `${JSON.stringify(payload)} ${JSON.stringify(answer.body)}`);
      planted.push({ sent, payload, text });
    });
  });
  after(() => office.close());

  it('comes back through JSON as it was written, to the citizen and to the officer', async () => {
    await inTurns(planted, async ({ sent, payload, text }) => {
      const { code, pin } = sent;
      const label = JSON.stringify(payload);
      const written = text.trim();
      assert.equal(
        (await office.citizen('reply', { code, pin, key: `kunci-${code}`, text, files: [] })).status,
        200,
        label,
      );
      await office.act(code, 'note', { text });
      await office.act(code, 'forward', { to: fit(payload, { to: 150 }).padEnd(2, '.'), how: 'email', text });
      await office.act(code, 'release', { text });
      assert.equal((await office.act(code, 'answer', { text })).status, 200, label);
      const view = (await office.follow(sent)).body;
      assert.equal(view.text, written, label);
      assert.equal(view.answer?.text, text, label);
      assert.equal(view.timeline.find(({ step }) => step === 'replied')?.text, text, label);
      const { body } = await office.case(code);
      const { contact, when, where } = sent;
      assert.deepEqual(
        [body.text, body.when, body.where, body.contact?.name, body.redacted],
        [written, when.trim() || null, where.trim() || null, contact?.name.trim() || null, text],
        label,
      );
      assert.ok(body.log.filter(entry => entry.text === text).length >= 4, label);
    });
  });

  it('is found by the inbox as it was written, and breaks no search', async () => {
    for (const { payload } of planted) {
      const query = payload.slice(0, 200);
      const { status, body } = await office.ask<InboxView>({
        method: 'POST',
        url: '/api/inbox/search',
        payload: { query, filter: 'all' },
        headers: { cookie },
      });
      assert.equal(status, 200);
      if (query.trim()) assert.ok(body.found > 0, JSON.stringify(query));
    }
  });

  it('is never read as a page: JSON says what it is, and nothing may guess', async () => {
    for (const url of ['/api/inbox?filter=all&pageSize=100', '/open311/v2/requests.json', '/open311/v2/requests.xml']) {
      const { headers } = await office.app.inject({ url, headers: { cookie } });
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.match(String(headers['content-type']), /^(application\/json|text\/xml); charset=utf-8/, url);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/, url);
    }
  });

  it('is calculated by no spreadsheet', async () => {
    const url = '/api/inbox/export.csv?from=2026-01-01&to=2026-12-31';
    const table = readCsv((await office.app.inject({ url, headers: { cookie } })).body);
    assert.equal(table.length, planted.length + 1);
    assert.equal(new Set(table.map(row => row.length)).size, 1, 'no text has opened a cell or a row of its own');
    const texts = table[0]!.indexOf('Isi');
    for (const cell of table.flat())
      assert.ok(!/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) || /^-?\d+([.,]\d+)?$/.test(cell), JSON.stringify(cell));
    for (const formula of FORMULAS)
      assert.ok(
        table.some(row => row[texts]!.replace(/^'/, '').startsWith(formula.trim())),
        `${JSON.stringify(formula)} is still legible`,
      );
  });

  it('is text in a workbook, whose every part is whole XML without a formula', async () => {
    const url = '/api/inbox/export.xlsx?from=2026-01-01&to=2026-12-31&language=en';
    const parts = unzip((await office.app.inject({ url, headers: { cookie } })).rawPayload);
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    assert.ok(!/<f[\s>]/.test(sheet), 'no formula');
    assert.ok([...parts.keys()].every(name => !/external|vba|macro/i.test(name)));
    for (const [name, xml] of parts) assert.deepEqual(xmlProblems(xml), [], name);
    const strings = parts.get('xl/sharedStrings.xml')!;
    assert.ok(strings.includes('&lt;script&gt;planted()&lt;/script&gt;') && !strings.includes('<script'));
  });

  it('is text in Open311’s XML, which stays whole', async () => {
    const { body } = await office.app.inject({ url: '/open311/v2/requests.xml' });
    assert.deepEqual(xmlProblems(body), []);
    const fields = Object.keys((await office.ask<Open311Request[]>({ url: '/open311/v2/requests.json' })).body[0]!);
    const names = new Set(body.match(/(?<=<)[^\s<>?/]+/g));
    assert.deepEqual(
      [...names].sort(),
      ['service_requests', 'request', ...fields].sort(),
      'and has no tag but the standard’s',
    );
    const { body: json } = await office.ask<Open311Request[]>({ url: '/open311/v2/requests.json' });
    assert.deepEqual(new Set(json.map(({ description }) => description)), new Set(planted.map(({ text }) => text)));
    for (const request of json)
      assert.ok(
        planted.every(({ sent }) => !JSON.stringify(request).includes(sent.code)),
        'a code is a citizen’s secret',
      );
  });
});

/** Some at once, for each waits for its PIN. */
async function inTurns<T>(all: readonly T[], job: (each: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await job(next);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

/** RFC 4180 with semicolons, as strict as a spreadsheet. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n|$)/gy;
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    assert.ok(found, `not CSV at ${cell.lastIndex}`);
    const [, content = '', end] = found;
    rows.at(-1)!.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter(row => row.length);
}

/** What is in an archive, by name. */
function unzip(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    parts.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** What keeps a text from being well-formed XML: characters, entities and tags that do not close. */
function xmlProblems(xml: string): string[] {
  const problems: string[] = [];
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    problems.push('a character that XML forbids');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) problems.push('an entity that is none');
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*\s*\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) problems.push(`</${name}>`);
    } else if (!rest.endsWith('/')) open.push(name);
  }
  const bare = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  if (bare.includes('<')) problems.push('a tag that is none');
  return [...problems, ...open.map(name => `<${name}> is not closed`)];
}
