import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { Cells, seal, unseal, usedKeys } from '../../packages/server/src/complaints/cells.ts';
import { KeyRing } from '../../packages/server/src/complaints/key-ring.ts';
import { checkKeys, rotate } from '../../packages/server/src/complaints/rotate.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { holdKeys, openStore } from '../../packages/server/src/store/store.ts';
import { layan } from '../support/layan.ts';
import { MONDAY } from '../support/office.ts';

const folder = mkdtempSync(join(tmpdir(), 'layan-keys-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const fresh = () => mkdtempSync(join(folder, 'x-'));
const main = join(import.meta.dirname, '..', '..', 'packages', 'server', 'src', 'main.ts');
const words = Buffer.from('Petugas loket tiga meminta uang');

function ringIn(place: string): KeyRing {
  const ring = new KeyRing(join(place, 'keys.json'));
  ring.load(new Set(), MONDAY);
  return ring;
}

describe('the keys for complaints', () => {
  it('are made on the first start, for nobody else’s eyes, and stay the same', () => {
    const place = fresh();
    const first = ringIn(place);
    assert.deepEqual(
      [first.created, statSync(first.file).mode & 0o777, existsSync(`${first.file}.part`)],
      [true, 0o600, false],
    );
    const second = ringIn(place);
    assert.deepEqual([second.created, second.newest, second.secret('x')], [false, first.newest, first.secret('x')]);
    assert.notDeepEqual(first.secret('proof'), first.secret('audit'), 'each purpose has a secret of its own');
  });

  it('lie beside the data folder, not in it, unless somebody says where', () => {
    const data = join(fresh(), 'isi');
    assert.equal(readConfig({ LAYAN_DATA: data }).keys, `${data}-keys.json`);
    assert.equal(
      readConfig({ LAYAN_DATA: data, LAYAN_KEYS: 'lain/kunci.json' }, folder).keys,
      join(folder, 'lain/kunci.json'),
    );
  });

  it('are written where a link leads, and the link stays', () => {
    const [safe, place] = [fresh(), fresh()];
    const { file } = ringIn(safe);
    const link = join(place, 'keys.json');
    symlinkSync(file, link);
    const added = ringIn(place).add(MONDAY + 1);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(ringIn(safe).newest.id, added.id);
  });

  it('encrypt with the newest and open with all, also when another program added one', () => {
    const place = fresh();
    const [server, command] = [ringIn(place), ringIn(place)];
    const cell = { owner: 'a', name: 'x' };
    const old = seal(server, cell, words);
    const added = command.add(MONDAY + 1);
    assert.equal(server.newest.id, added.id, 'the server reads the file again');
    assert.equal(seal(server, cell, words).key, added.id);
    assert.deepEqual([unseal(server, cell, old), unseal(command, cell, old)], [words, words]);
    const before = seal(command, cell, words);
    assert.deepEqual(unseal(ringIn(place), cell, before), words);
  });
});

describe('a sealed cell', () => {
  const ring = ringIn(fresh());
  const place = { owner: 'complaint-1', name: 'complaint' };
  const sealed = seal(ring, place, words);

  it('tells nothing, and not even that the same was written twice', () => {
    assert.ok(!Buffer.from(sealed.cell).includes('uang'));
    assert.notDeepEqual(seal(ring, place, words).cell, sealed.cell);
    const nonces = new Set(
      Array.from({ length: 1000 }, () => Buffer.from(seal(ring, place, words).cell.subarray(0, 12)).toString('hex')),
    );
    assert.equal(nonces.size, 1000);
  });

  it('opens in its own place only, and only as it was sealed', () => {
    assert.deepEqual(unseal(ring, place, sealed), words);
    assert.throws(() => unseal(ring, { ...place, owner: 'complaint-2' }, sealed));
    assert.throws(() => unseal(ring, { ...place, name: 'event/1' }, sealed));
    assert.throws(() => unseal(ringIn(fresh()), place, sealed), /tidak memuat kunci/);
    for (let at = 0; at < sealed.cell.length; at++) {
      const changed = Uint8Array.from(sealed.cell);
      changed[at]! ^= 1;
      assert.throws(() => unseal(ring, place, { ...sealed, cell: changed }), `byte ${at}`);
    }
    assert.throws(() => unseal(ring, place, { ...sealed, cell: sealed.cell.subarray(0, -1) }));
    assert.throws(() => unseal(ring, place, { ...sealed, cell: new Uint8Array(3) }));
  });
});

/** A folder with something encrypted in it. */
async function withWords() {
  const place = fresh();
  const data = join(place, 'data');
  const config = readConfig({ LAYAN_DATA: data });
  const store = await openStore({ data });
  const ring = new KeyRing(config.keys);
  ring.load(new Set(), MONDAY);
  const cells = new Cells(ring);
  const put = (owner: string) => store.write(tx => cells.put(tx, { owner, name: 'complaint' }, words));
  await Promise.all(Array.from({ length: 120 }, (_, n) => put(`complaint-${n}`)));
  return { place, data, keys: config.keys, store, ring, cells, put };
}

async function start(data: string, environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH ?? '', LAYAN_DATA: data, PORT: '0', LAYAN_HOST: '127.0.0.1', ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  const errors = text(child.stderr);
  let out = '';
  await Promise.race([
    ended,
    new Promise<void>(resolve => {
      child.stdout.on('data', chunk => {
        out += String(chunk);
        if (out.includes('http://')) resolve();
      });
    }),
  ]);
  child.kill('SIGTERM');
  return { code: await ended, out, errors: await errors };
}

describe('a start', () => {
  it('tells of new keys once, and what to do with them', async () => {
    const data = join(fresh(), 'data');
    const first = await start(data);
    assert.equal(first.code, 0, first.errors);
    assert.match(first.out, /Kunci pengaduan dibuat: \S+data-keys\.json/);
    assert.match(first.out, /terpisah dari cadangan.*apart from the backups/s);
    assert.doesNotMatch((await start(data)).out, /Kunci pengaduan/);
  });

  it('refuses in one line of both languages when the keys are gone, open, unreadable, damaged or another’s', async () => {
    const { data, keys, store, put } = await withWords();
    await put('one-more');
    await store.close();
    const refuses = async (sentence: RegExp, environment = {}) => {
      const { code, out, errors } = await start(data, environment);
      assert.deepEqual([code, out, errors.trim().split('\n').length], [1, '', 1], errors);
      assert.match(errors, sentence);
    };
    const aside = `${keys}.aside`;
    const content = readFileSync(keys, 'utf8');

    chmodSync(keys, 0o644);
    await refuses(/dapat dibaca orang lain; jalankan chmod 600 \S+keys\.json · Others can read/);
    chmodSync(keys, 0o600);

    renameSync(keys, aside);
    await refuses(/tidak ada, padahal ada pengaduan.*LAYAN_KEYS · The key file is missing/);
    assert.ok(!existsSync(keys), 'no new keys in the place of lost ones');
    await refuses(/tidak ada, padahal/, { LAYAN_KEYS: join(folder, 'elsewhere.json') });

    for (const damaged of ['', '{}', content.slice(0, -30), content.replace(/"secret": "....../, '"secret": "')]) {
      writeFileSync(keys, damaged, { mode: 0o600 });
      await refuses(/tidak dapat dibaca \(isinya rusak · .*cannot be read/);
    }
    rmSync(keys);
    new KeyRing(keys).load(new Set(), MONDAY);
    await refuses(/tidak memuat kunci [2-9A-Z]{8}, .*lacks key/);

    renameSync(aside, keys);
    assert.equal((await start(data)).code, 0);
  });

  it('says where else the keys may lie when their folder cannot be written', async () => {
    const place = fresh();
    const file = join(place, 'no-folder', 'keys.json');
    const { code, errors } = await start(join(place, 'data'), { LAYAN_KEYS: file });
    assert.equal(code, 1);
    assert.match(errors, /tidak dapat ditulis \(ENOENT\).*LAYAN_KEYS.* · The key file cannot be written/);
  });
});

describe('a rotation', () => {
  it('encrypts everything anew while the office writes, and nothing is lost', async () => {
    const { data, store, cells, put, ring } = await withWords();
    let going = true;
    let written = 0;
    const busy = (async () => {
      while (going) await put(`busy-${written++}`);
    })();
    const { code, out, errors } = await layan(['keys', 'rotate'], '', { LAYAN_DATA: data });
    going = false;
    await busy;
    assert.equal(code, 0, errors);
    assert.match(out, /dienkripsi ulang dengan kunci [2-9A-Z]{8}/);
    await put('after');
    assert.deepEqual([...(await usedKeys(store.read))], [ring.newest.id]);
    const rows = await store.read.db.selectFrom('cells').select(['owner', 'name']).execute();
    assert.equal(rows.length, 120 + written + 1);
    for (const place of rows) assert.deepEqual(await cells.get(store.read, place), words);
    const check = await layan(['keys', 'check'], '', { LAYAN_DATA: data });
    assert.equal(check.code, 0, check.errors);
    assert.match(check.out, /  0  lama, hanya untuk cadangan/);
    await store.close();
  });

  it('goes on where it was interrupted, without a further key', async () => {
    const { data, keys, store, ring } = await withWords();
    const old = await store.read.db.selectFrom('cells').select('cell').execute();
    await assert.rejects(
      rotate(store, ring, MONDAY, cells => {
        if (cells >= 60) throw new Error('the power is gone');
      }),
    );
    assert.equal((await usedKeys(store.read)).size, 2);
    const again = new KeyRing(keys);
    again.load(await usedKeys(store.read), MONDAY);
    const { resumed, cells } = await rotate(store, again, MONDAY);
    assert.deepEqual([resumed, cells, again.ids.length], [true, 60, 2]);
    for (const end of ['', '-wal']) {
      const bytes = readFileSync(join(data, `layan.sqlite${end}`));
      const left = old.filter(({ cell }) => bytes.includes(Buffer.from(cell)));
      assert.equal(left.length, 0, 'nothing that the old key opens stays behind');
    }
    assert.equal((await checkKeys(store, again)).broken, 0);
    await store.close();
    assert.equal((await layan(['keys', 'rotate', 'now'], '', { LAYAN_DATA: data })).code, 2);
  });

  it('leaves the old key for old backups', async () => {
    const { data, place, store, keys } = await withWords();
    await store.close();
    const backup = join(place, 'salinan.sqlite');
    assert.equal((await layan(['backup', backup], '', { LAYAN_DATA: data })).code, 0);
    assert.ok(!readFileSync(backup).includes('uang'));
    assert.equal((await layan(['keys', 'rotate'], '', { LAYAN_DATA: data })).code, 0);
    assert.equal((await layan(['restore', backup], '', { LAYAN_DATA: data })).code, 0);
    const again = await openStore({ data });
    const ring = new KeyRing(keys);
    ring.load(await usedKeys(again.read), MONDAY);
    assert.deepEqual((await checkKeys(again, ring)).broken, 0);
    await again.close();
    rmSync(keys);
    assert.match((await layan(['keys', 'check'], '', { LAYAN_DATA: data })).errors, /tidak ada, padahal/);
  });

  it('waits for no other: two would write the key file over each other', async () => {
    const { data, keys, store } = await withWords();
    const release = holdKeys(data);
    const before = readFileSync(keys, 'utf8');
    const { code, errors } = await layan(['keys', 'rotate'], '', { LAYAN_DATA: data });
    assert.equal(code, 1);
    assert.match(errors, /^Rotasi kunci lain sedang berjalan.* · Another rotation is running$/m);
    assert.equal(readFileSync(keys, 'utf8'), before);
    assert.equal((await layan(['keys', 'check'], '', { LAYAN_DATA: data })).code, 0);
    release();
    assert.equal((await layan(['keys', 'rotate'], '', { LAYAN_DATA: data })).code, 0);
    await store.close();
  });

  it('passes over a cell that nobody can open, and tells of it', async () => {
    const { data, keys, store, cells } = await withWords();
    const damage = (owner: string) =>
      store.write(({ db }) =>
        db
          .updateTable('cells')
          .set({ cell: Buffer.from('rusak rusak rusak rusak rusak rusak') })
          .where('owner', '=', owner)
          .execute(),
      );
    await damage('complaint-7');
    const check = await layan(['keys', 'check'], '', { LAYAN_DATA: data });
    assert.equal(check.code, 1);
    assert.match(check.errors, /1 isian tidak dapat dibuka/);
    // Twice: what stays with the old key is not taken for an interrupted rotation.
    for (const count of [2, 3]) {
      const { code, out, errors } = await layan(['keys', 'rotate'], '', { LAYAN_DATA: data });
      assert.deepEqual([code, errors.trim()], [1, '1 isian tidak dapat dibuka · 1 cells cannot be opened']);
      assert.match(out, /^119 isian dienkripsi ulang/);
      const ring = new KeyRing(keys);
      ring.load(await usedKeys(store.read), MONDAY);
      assert.equal(ring.ids.length, count);
      const rows = await store.read.db.selectFrom('cells').selectAll().where('key', '!=', ring.newest.id).execute();
      assert.deepEqual(
        rows.map(({ owner }) => owner),
        ['complaint-7'],
      );
    }
    assert.deepEqual(await cells.get(store.read, { owner: 'complaint-8', name: 'complaint' }), words);
    await store.close();
  });
});
