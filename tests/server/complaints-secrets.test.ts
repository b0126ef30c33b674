import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import type { FileView, ReceiptView } from '@layan/domain/api/complaints.ts';
import { complaint, openComplaintOffice, type ComplaintOffice } from '../support/complaint-office.ts';
import { layan } from '../support/layan.ts';
import { MINUTE, openDoors, startServer } from '../support/office.ts';

const DAY = 24 * 60 * MINUTE;
const folder = mkdtempSync(join(tmpdir(), 'layan-secrets-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Words that stand nowhere else. */
const PLANTED = {
  text: 'Kudengar-petugas-meminta-amplop',
  when: 'Selasa-kemarin-dulu',
  where: 'Belakang-gudang-beras',
  name: 'Nyoman-Kertarajasa',
  phone: '0812 9988 7766',
  email: 'kertarajasa@rahasia.example.id',
  question: 'Siapa-nama-petugasnya',
  reply: 'Rambutnya-dikuncir-dua',
  note: 'Jangan-sampai-bocor-ke-kepala',
  redacted: 'Seseorang-minta-sesuatu',
  to: 'Inspektorat-Bagian-Timur',
  letter: 'Mohon-diselidiki-diam-diam',
  answer: 'Petugas-itu-dipindahkan-jauh',
  reopened: 'Masih-belum-puas-juga',
  file: 'Isi-surat-kuasa-bermeterai',
};
const PDF = Buffer.from(`%PDF-1.7\n${PLANTED.file}\n%%EOF\n`);

/** Everything that can be written about a complaint is written once; resolves with its code and PIN. */
async function plant(office: ComplaintOffice, service: string | null = null) {
  const file = await office.ask<FileView>({
    method: 'POST',
    url: '/api/complaints/files',
    payload: PDF,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const { sent } = await office.file({
    text: `${PLANTED.text} di loket.`,
    when: PLANTED.when,
    where: PLANTED.where,
    anonymous: false,
    contact: { name: PLANTED.name, phone: PLANTED.phone, email: PLANTED.email },
    consent: true,
    service,
    files: [file.body.id],
  });
  const { code, pin } = sent;
  await office.act(code, 'ask', { text: PLANTED.question });
  await office.citizen('reply', { code, pin, key: 'kunci-balas', text: PLANTED.reply, files: [] });
  await office.act(code, 'note', { text: PLANTED.note });
  await office.act(code, 'redact', { text: PLANTED.redacted });
  await office.act(code, 'forward', { to: PLANTED.to, how: 'email', text: PLANTED.letter });
  await office.act(code, 'answer', { text: PLANTED.answer });
  await office.citizen('reopen', { code, pin, key: 'kunci-buka', text: PLANTED.reopened });
  return sent;
}

/** Which of these stand in a file, as UTF-8, UTF-16 or base64. */
function foundIn(bytes: Buffer, words: readonly string[]): string[] {
  return words.filter(word =>
    [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(word).toString('base64').slice(0, -4)),
    ].some(each => bytes.includes(each)),
  );
}

describe('what people wrote', () => {
  it('stands in plain nowhere on the disk: not in the file, not in its log, not in a backup', async () => {
    const office = await openComplaintOffice();
    const services = await office.ask<{ services: { id: string; sensitive: boolean }[] }>({
      url: '/api/settings',
      headers: { cookie: await office.boss() },
    });
    const sensitive = services.body.services.find(each => each.sensitive)!.id;
    const { pin } = await plant(office, sensitive);
    const backup = join(folder, 'salinan.sqlite');
    const made = await layan(['backup', backup], '', { LAYAN_DATA: office.data });
    assert.equal(made.code, 0, made.errors);
    const files = readdirSync(office.data)
      .filter(name => name.startsWith('layan.sqlite'))
      .map(name => join(office.data, name));
    assert.ok(files.some(name => name.endsWith('-wal')));
    const words = [...Object.values(PLANTED), 'amplop', '99887766', `"pin":"${pin}"`];
    for (const file of [...files, backup]) assert.deepEqual(foundIn(readFileSync(file), words), [], file);
    for (const file of [...files, backup]) {
      const bytes = readFileSync(file);
      // Settings name every service once; no complaint does.
      assert.ok(!bytes.includes(`"service":"${sensitive}"`), file);
    }
    const { db } = office.store.read;
    const rows = [
      ...(await db.selectFrom('complaints').selectAll().execute()),
      ...(await db.selectFrom('events').selectAll().execute()),
      ...(await db.selectFrom('files').selectAll().execute()),
    ];
    assert.ok(!JSON.stringify(rows).includes(sensitive), 'why somebody came is not in plain either');
    await office.close();
  });

  it('stands in no line of the log, whatever goes wrong', async () => {
    const office = await openComplaintOffice();
    const { code, pin } = await plant(office);
    await office.citizen('follow', { code, pin: '1' });
    await office.file({ text: PLANTED.text, contact: { name: PLANTED.name, phone: '1', email: '' } });
    await office.ask({
      method: 'POST',
      url: '/api/complaints',
      payload: `{"text": "${PLANTED.text}`,
      headers: { 'content-type': 'application/json', ...office.kiosk },
    });
    await office.ask({ url: `/api/inbox?q=${PLANTED.name}`, headers: { cookie: await office.staff('complaints') } });
    // Something that must not happen: the database is gone in the midst of it.
    await office.store.close();
    const failed = await office.file({ text: `${PLANTED.text} lagi.` });
    assert.equal(failed.answer.status, 500);
    assert.ok(!JSON.stringify(failed.answer.body).includes(PLANTED.text));
    assert.ok(office.log.length > 0);
    const log = office.log.join('\n');
    assert.deepEqual(foundIn(Buffer.from(log), [...Object.values(PLANTED), code, pin]), []);
    await office.app.close();
    rmSync(office.data, { recursive: true });
  });

  it('is read from a restored backup with the keys, and not without', async () => {
    const office = await openComplaintOffice();
    const { code, pin } = await plant(office);
    const backup = join(folder, 'pulih.sqlite');
    await layan(['backup', backup], '', { LAYAN_DATA: office.data });
    const elsewhere = join(folder, 'lain');
    const restored = await layan(['restore', backup], '', { LAYAN_DATA: elsewhere });
    assert.equal(restored.code, 0, restored.errors);
    assert.match(
      restored.out,
      /yang dihapus setelah cadangan ini dibuat ada lagi.* · Complaints that were deleted since/,
    );
    await assert.rejects(openComplaintOffice({ data: elsewhere }), /Berkas kunci .* tidak ada, padahal/);
    cpSync(join(office.data, 'keys.json'), join(elsewhere, 'keys.json'));
    // The supervisor of the copy has the password of the one that was copied.
    const again = await openComplaintOffice({ data: elsewhere, supervisor: office.supervisor });
    assert.match((await again.follow({ code, pin })).body.text, /amplop/);
    await again.close();
    await office.close();
  });

  it('stays readable while all of it gets a new key and the office works on', async () => {
    const office = await openComplaintOffice();
    const all = [await plant(office)];
    let going = true;
    const busy = (async () => {
      while (going) all.push((await office.file({ text: `${PLANTED.text} ${all.length}` })).sent);
    })();
    const keys = { LAYAN_DATA: office.data, LAYAN_KEYS: join(office.data, 'keys.json') };
    const rotated = await layan(['keys', 'rotate'], '', keys);
    going = false;
    await busy;
    assert.equal(rotated.code, 0, rotated.errors);
    const used = await office.store.read.db.selectFrom('cells').select('key').distinct().execute();
    assert.deepEqual(
      used.map(({ key }) => key),
      [/kunci ([2-9A-Z]{8})/.exec(rotated.out)?.[1]],
    );
    for (const sent of all) assert.equal((await office.follow(sent)).body.text, sent.text);
    await office.restart();
    for (const sent of all.slice(0, 3)) assert.equal((await office.case(sent.code)).body.text, sent.text);
    assert.equal((await layan(['audit', 'check'], '', keys)).code, 0, 'the log does not mind');
    await office.close();
  });
});

describe('the log', () => {
  it('is never changed and never shortened by any statement', async () => {
    const office = await openComplaintOffice();
    await plant(office);
    for (const statement of [
      "update events set step = 'noted'",
      'delete from events',
      'delete from events where id = 1',
    ])
      await assert.rejects(
        office.store.write(async tx => (tx as unknown as { run: (sql: string) => void }).run(statement)),
        /never changed/,
        statement,
      );
    await office.close();
  });

  it('tells whoever checks it that somebody tampered, and where', async () => {
    const office = await openComplaintOffice();
    const { code } = await plant(office);
    const { id } = (await office.case(code)).body;
    await plant(office);
    await office.app.close();
    await office.store.close();
    const keys = join(office.data, 'keys.json');
    const check = async (data: string, ...more: string[]) =>
      layan(['audit', 'check', ...more], '', { LAYAN_DATA: data, LAYAN_KEYS: keys });
    const whole = await check(office.data);
    assert.equal(whole.code, 0, whole.errors);
    assert.match(whole.out, /16 kejadian, catatan utuh/);
    const mark = /: (16:[\w-]+)/.exec(whole.out)![1]!;
    assert.equal((await check(office.data, mark)).code, 0);
    assert.equal((await check(office.data, 'x')).code, 2);

    const tampered = async (sql: string, sentence: RegExp, ...more: string[]) => {
      const data = mkdtempSync(join(folder, 'ubah-'));
      cpSync(office.data, data, { recursive: true });
      const database = new DatabaseSync(join(data, 'layan.sqlite'));
      database.exec('drop trigger events_no_update; drop trigger events_no_delete');
      database.exec(sql);
      database.close();
      const { code, errors } = await check(data, ...more);
      assert.equal(code, 1, sql);
      assert.match(errors, sentence, sql);
    };
    await tampered("update events set staff = 'another' where id = 3", /^#3 \S+ .*diubah atau dihapus/);
    await tampered('update events set at = at - 1 where id = 5', /^#5 /);
    await tampered("update events set facts = '{}' where id = 1", /^#1 /);
    await tampered('delete from events where id = 4', /^#5 .*[\s\S]*tidak lengkap/);
    await tampered('delete from events where id = 16', /tidak lengkap/);
    await tampered(
      `delete from events where id >= 15; update complaints set seq = 6 where id != '${id}'`,
      /tanda ini tidak ada lagi/,
      mark,
    );
    await tampered("delete from cells where name = 'event/5'", /isi kejadian ini diubah atau hilang/);
    // Both were sealed with the right key, each in its own place.
    await tampered(
      `update cells set cell = (select cell from cells as other where other.owner = cells.owner and other.name = 'event/2') where name = 'event/8'`,
      /isi kejadian ini diubah/,
    );
    const gone = new RegExp(`${id} isi pengaduan ini diubah atau hilang`);
    await tampered(`delete from cells where owner = '${id}' and name = 'complaint'`, gone);
    // As if a citizen had wanted it: but no entry says so.
    await tampered(
      `delete from cells where owner = '${id}'; update complaints set erased = 1 where id = '${id}'`,
      gone,
    );
    // Another one's, sealed with the right key.
    await tampered(
      `update cells set cell = (select cell from cells as other where other.owner != cells.owner and other.name = 'complaint') where owner = '${id}' and name = 'complaint'`,
      gone,
    );
    rmSync(office.data, { recursive: true });
  });

  it('holds when a citizen had the words deleted, of which not even the sealed bytes are left', async () => {
    const office = await openComplaintOffice();
    const { code, pin } = await plant(office);
    const cells = await office.store.read.db.selectFrom('cells').select('cell').execute();
    const traces = cells.map(({ cell }) => Buffer.from(cell.subarray(0, 40)));
    const { cell, key } = await office.store.read.db
      .selectFrom('cells')
      .selectAll()
      .where('name', '=', 'complaint')
      .executeTakeFirstOrThrow();
    await office.citizen('erase', { code, pin, sure: true });
    assert.equal((await office.case(code)).body.log.length, 9);
    const isGone = () => {
      for (const name of readdirSync(office.data).filter(each => each.startsWith('layan.sqlite'))) {
        const bytes = readFileSync(join(office.data, name));
        assert.equal(traces.filter(trace => bytes.includes(trace)).length, 0, name);
      }
    };
    // While the office goes on: a quiet one does not write over its log for weeks.
    isGone();
    const keys = { LAYAN_DATA: office.data, LAYAN_KEYS: join(office.data, 'keys.json') };
    await office.app.close();
    await office.store.close();
    const { code: status, errors } = await layan(['audit', 'check'], '', keys);
    assert.equal(status, 0, errors);
    isGone();
    // Somebody brings the words back from a copy of the file.
    const database = new DatabaseSync(join(office.data, 'layan.sqlite'));
    database.prepare("update cells set cell = ?, key = ? where name = 'complaint'").run(cell, key);
    database.close();
    assert.match((await layan(['audit', 'check'], '', keys)).errors, /^\S+ isi pengaduan ini diubah atau hilang/);
    rmSync(office.data, { recursive: true });
  });
});

describe('the time for keeping', () => {
  it('ends some months after a complaint came to rest: it is emptied, and counted still', async () => {
    const office = await openComplaintOffice();
    await office.change(settings => {
      settings.complaints = {
        classes: [],
        reopenDays: 10,
        retentionMonths: 6,
        warnPercent: 75,
        escalateDays: 1,
        templates: [],
        handOver: { id: 'Bukan kami', en: 'Not us' },
      };
    });
    const { code, pin } = await plant(office);
    await office.act(code, 'answer', { text: 'Sudah.' });
    const open = (await office.file({ text: 'Ini belum dijawab sampai sekarang.' })).sent;
    // Answered on 12 January at 09:00: kept until 12 July at 09:00.
    await office.restart(Date.UTC(2026, 6, 12, 2) - office.clock.now - MINUTE);
    assert.match((await office.follow({ code, pin })).body.text, /amplop/);
    await office.restart(2 * MINUTE);
    const view = (await office.follow({ code, pin })).body;
    assert.deepEqual(
      [view.erased, view.text, view.timeline.at(-1)?.step, view.timeline.at(-1)?.by],
      [true, '', 'expired', 'clock'],
    );
    assert.equal((await office.follow(open)).body.text, open.text, 'what is not answered is kept');
    const { id } = (await office.case(code)).body;
    const cells = await office.store.read.db.selectFrom('cells').select('name').where('owner', '=', id).execute();
    assert.deepEqual(
      cells.map(({ name }) => name),
      ['complaint'],
    );
    assert.deepEqual(await office.store.read.db.selectFrom('files').selectAll().execute(), []);
    const { body } = await office.ask<{ total: object }>({ url: '/api/complaints/statistics?from=2026-01&to=2026-07' });
    assert.deepEqual(body.total, { received: 2, answered: 1, inTime: 0, late: 0, undated: 2, medianDays: 0 });
    await office.restart(DAY);
    assert.equal((await office.case(code)).body.log.filter(({ step }) => step === 'expired').length, 1, 'once');
    await office.close();
  });
});

describe('a server that is killed', () => {
  it('has kept every complaint that it acknowledged, and takes the others once more', async () => {
    const data = mkdtempSync(join(folder, 'mati-'));
    let server = await startServer(data);
    const { token } = await openDoors(server);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const send = (url: string, body: object) =>
      fetch(`${url}/api/complaints`, { method: 'POST', headers, body: JSON.stringify(body) });
    const sent = Array.from({ length: 60 }, (_, at) =>
      complaint({ origin: 'kiosk', text: `Pengaduan nomor ${at} sebelum mati.` }),
    );
    const acknowledged = new Set<string>();
    const all = Promise.all(
      sent.map(async each => {
        const response = await send(server.url, each).catch(() => null);
        if (response?.status === 201) acknowledged.add(((await response.json()) as ReceiptView).code);
        if (acknowledged.size === 10) server.child.kill('SIGKILL');
      }),
    );
    await all;
    await server.ended;
    assert.ok(acknowledged.size >= 10 && acknowledged.size < sent.length, `${acknowledged.size} acknowledged`);
    server = await startServer(data);
    for (const each of sent) {
      const { status } = await send(server.url, each);
      if (acknowledged.has(each.code)) assert.equal(status, 200, 'it was there');
      else assert.ok(status === 200 || status === 201);
    }
    const again = await send(server.url, { ...complaint({ origin: 'kiosk' }), code: sent[0]!.code });
    assert.equal(again.status, 409);
    server.child.kill('SIGTERM');
    await server.ended;
    const database = new DatabaseSync(join(data, 'layan.sqlite'), { readOnly: true });
    const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n;
    assert.equal(count('select count(*) as n from complaints'), sent.length);
    assert.equal(count("select count(*) as n from events where step = 'received'"), sent.length);
    database.close();
    const keys = { LAYAN_DATA: data, LAYAN_KEYS: join(data, 'keys.json') };
    assert.equal((await layan(['audit', 'check'], '', keys)).code, 0);
  });
});
