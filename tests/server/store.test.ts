import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Sqlite } from '../../packages/server/src/store/dialect.ts';
import { NEWEST } from '../../packages/server/src/store/migrations.ts';
import { StorageProblem } from '../../packages/server/src/store/problem.ts';
import { holdData, openStore, storeFile } from '../../packages/server/src/store/store.ts';
import { layan } from '../support/layan.ts';
import { newKey, openOffice } from '../support/office.ts';

const folder = mkdtempSync(join(tmpdir(), 'layan-store-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let folders = 0;
function freshFolder(): string {
  return mkdtempSync(join(folder, `${folders++}-`));
}

describe('the store', () => {
  it('keeps what it acknowledged through a power cut: every commit waits for the disk', async () => {
    const data = freshFolder();
    const store = await openStore({ data });
    const file = new Sqlite(storeFile(data));
    assert.deepEqual(Object.values(file.ask('pragma journal_mode')[0]!), ['wal']);
    assert.deepEqual(Object.values(file.ask('pragma synchronous')[0]!), [2], 'FULL');
    assert.deepEqual(Object.values(file.ask('pragma foreign_keys')[0]!), [1]);
    file.close();
    await store.close();
  });

  it('opens a file again as it was', async () => {
    const data = freshFolder();
    for (let start = 1; start <= 3; start++) {
      const store = await openStore({ data });
      await store.write(({ db }) =>
        db
          .insertInto('settings')
          .values({ name: `${start}`, value: '1', changedAt: 1 })
          .execute(),
      );
      assert.equal((await store.read.db.selectFrom('settings').selectAll().execute()).length, start);
      assert.equal((await store.read.db.selectFrom('versions').selectAll().execute()).length, NEWEST);
      await store.close();
    }
  });

  it('refuses a file from a newer Layan with one clear line, and leaves it alone', async () => {
    const data = freshFolder();
    const store = await openStore({ data });
    await store.write(({ db }) => db.insertInto('versions').values({ version: 99, at: 1 }).execute());
    await store.close();
    await assert.rejects(openStore({ data }), /versi 99.*newer Layan/);
    const file = new Sqlite(storeFile(data), { readOnly: true });
    assert.equal(file.ask('select * from versions').length, NEWEST + 1);
    file.close();
  });

  it('says so when the file is damaged or no database', async () => {
    const data = freshFolder();
    writeFileSync(storeFile(data), 'bukan basis data '.repeat(1000));
    await assert.rejects(openStore({ data }), /rusak atau bukan milik Layan/);
  });

  it('lets one server at a time into a folder', () => {
    const data = freshFolder();
    const release = holdData(data);
    assert.throws(() => holdData(data), /sedang dipakai/);
    release();
    holdData(data)();
  });
});

describe('jobs that share a transaction', () => {
  it('are all done, in the order in which they were asked', async () => {
    const store = await openStore({ data: freshFolder() });
    let commits = 0;
    store.onCommit(() => commits++);
    const names = Array.from({ length: 50 }, (_, n) => String(n).padStart(2, '0'));
    await Promise.all(
      names.map(name =>
        store.write(({ db }) => db.insertInto('settings').values({ name, value: '', changedAt: 0 }).execute()),
      ),
    );
    const rows = await store.read.db.selectFrom('settings').select('name').execute();
    assert.deepEqual(
      rows.map(row => row.name),
      names,
    );
    assert.ok(commits < 10, `${commits} commits for 50 jobs of one turn`);
    await store.close();
  });

  it('do not suffer from one among them that fails', async () => {
    const store = await openStore({ data: freshFolder() });
    const put = (name: string, fail = false) =>
      store.write(async ({ db }) => {
        await db.insertInto('settings').values({ name, value: '', changedAt: 0 }).execute();
        if (fail) throw new Error('no');
        return name;
      });
    const results = await Promise.allSettled([put('a'), put('b', true), put('c'), put('a'), put('d')]);
    assert.deepEqual(
      results.map(({ status }) => status[0]),
      ['f', 'r', 'f', 'r', 'f'],
    );
    const rows = await store.read.db.selectFrom('settings').select('name').execute();
    assert.deepEqual(
      rows.map(row => row.name),
      ['a', 'c', 'd'],
    );
    await store.close();
  });

  it('are finished before the store closes', async () => {
    const data = freshFolder();
    const store = await openStore({ data });
    const job = store.write(({ db }) =>
      db.insertInto('settings').values({ name: 'last', value: '', changedAt: 0 }).execute(),
    );
    await store.close();
    await job;
    const again = await openStore({ data });
    assert.equal((await again.read.db.selectFrom('settings').selectAll().execute()).length, 1);
    await again.close();
  });
});

describe('a full disk', () => {
  it('gives a clear error and no half ticket, and the queue goes on once there is room', async () => {
    // So small that some tickets fit and then none.
    const office = await openOffice({ maxPages: 80 });
    const { token } = await office.device();
    const given: string[] = [];
    let refused: Awaited<ReturnType<typeof office.issue>> | null = null;
    const key = newKey();
    for (let n = 0; n < 2000 && !refused; n++) {
      const answer = await office.issue(
        { line: 'A', checklist: { group: 0, ticked: Array(300).fill('1.2.3'), missing: 0 } },
        token,
      );
      if (answer.status === 201) given.push(answer.body.code);
      else refused = answer;
    }
    assert.deepEqual([refused?.status, refused?.body.problem], [507, 'storage-full']);
    assert.match(refused?.body.message ?? '', /Disk server penuh/);
    assert.ok(given.length > 5, `${given.length} tickets fitted`);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        office.issue(
          { line: 'B', checklist: { group: 0, ticked: Array(300).fill('9.9.9.9.9.9.9.9'), missing: 0 } },
          token,
          key,
        ),
      ),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([507]));
    const { db } = office.store.read;
    const tickets = await db.selectFrom('tickets').select(['id', 'number']).orderBy('number').execute();
    const steps = await db.selectFrom('steps').select('ticket').where('step', '=', 'issued').execute();
    assert.equal(tickets.length, given.length);
    assert.deepEqual(new Set(steps.map(step => step.ticket)), new Set(tickets.map(ticket => ticket.id)));
    const board = await office.ask({ url: '/api/queue' });
    assert.equal(board.status, 200, 'what can be read is still told');
    await office.app.close();
    await office.store.close();
    // The same data on a disk with room.
    const roomy = await openOffice({ data: office.data });
    roomy.supervisor = office.supervisor;
    const next = await roomy.issue({ line: 'A' }, token);
    assert.equal(next.body.code, `A-${String(given.length + 1).padStart(3, '0')}`);
    assert.equal(
      (await roomy.issue({ line: 'B' }, token, key)).body.code,
      'B-001',
      'the failed request used up nothing',
    );
    await roomy.close();
    rmSync(office.data, { recursive: true });
  });

  it('is a problem of its own, not an unexpected one', async () => {
    const store = await openStore({ data: freshFolder(), maxPages: 70 });
    const fill = (size: number) =>
      store.write(({ db }) =>
        db
          .insertInto('settings')
          .values({ name: `${size}`, value: 'x'.repeat(size), changedAt: 0 })
          .execute(),
      );
    await assert.rejects(fill(1_000_000), error => error instanceof StorageProblem && error.problem === 'full');
    await fill(10);
    await store.close();
  });
});

describe('a backup', () => {
  it('is taken while tickets are being given, whole, and brings them back', async () => {
    const office = await openOffice();
    const { token } = await office.device();
    let going = true;
    const given: string[] = [];
    const busy = (async () => {
      while (going) given.push((await office.issue({ line: 'A' }, token)).body.code);
    })();
    const copy = join(freshFolder(), 'salinan', 'layan.sqlite');
    const before = given.length;
    const { code, out, errors } = await layan(['backup', copy], '', { LAYAN_DATA: office.data });
    going = false;
    await busy;
    assert.equal(code, 0, errors);
    assert.equal(statSync(copy).mode & 0o777, 0o600, 'for nobody else’s eyes');
    const kept = Number(/\((\d+) nomor\)/.exec(out)?.[1]);
    assert.ok(kept >= before && kept <= given.length, `${before} ≤ ${kept} ≤ ${given.length}`);
    assert.equal((await layan(['backup', copy], '', { LAYAN_DATA: office.data })).code, 1, 'never over another');

    await office.app.close();
    await office.store.close();
    const restored = await layan(['restore', copy], '', { LAYAN_DATA: office.data });
    assert.equal(restored.code, 0, restored.errors);
    const names = readdirSync(office.data);
    assert.ok(
      names.some(name => /^layan\.sqlite\.\d{4}-/.test(name)),
      'the old data is kept aside',
    );
    const again = await openOffice({ data: office.data });
    const next = await again.issue({ line: 'A' }, token);
    assert.equal(next.body.code, `A-${String(kept + 1).padStart(3, '0')}`);
    assert.equal((await again.store.read.db.selectFrom('sessions').selectAll().execute()).length, 0);
    await again.close();
    rmSync(office.data, { recursive: true });
  });

  it('is not brought back under a running server, nor from something else', async () => {
    const data = freshFolder();
    await (await openStore({ data })).close();
    const copy = join(freshFolder(), 'copy.sqlite');
    assert.equal((await layan(['backup', copy], '', { LAYAN_DATA: data })).code, 0);
    const release = holdData(data);
    const running = await layan(['restore', copy], '', { LAYAN_DATA: data });
    assert.deepEqual([running.code, running.errors.trim().split('\n').length], [1, 1]);
    assert.match(running.errors, /hentikan dahulu/);
    release();
    const size = statSync(storeFile(data)).size;
    const cut = join(freshFolder(), 'cut.sqlite');
    copyFileSync(copy, cut);
    writeFileSync(cut, 'rusak', { flag: 'r+' });
    for (const wrong of [cut, join(import.meta.dirname, 'store.test.ts'), join(folder, 'nowhere')]) {
      const answer = await layan(['restore', wrong], '', { LAYAN_DATA: data });
      assert.equal(answer.code, 1, wrong);
      assert.equal(answer.errors.trim().split('\n').length, 1, answer.errors);
    }
    assert.deepEqual([statSync(storeFile(data)).size, existsSync(`${storeFile(data)}.part`)], [size, false]);
    assert.equal((await layan(['restore'], '', { LAYAN_DATA: data })).code, 2);
  });
});
