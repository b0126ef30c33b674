/**
 * What the inbox bears with two years of complaints behind it: the real server in a process of its own, asked over loopback,
 * beside what the database alone needs for the same without encryption. JSON lines; ends by itself.
 */
import { availableParallelism, loadavg } from 'node:os';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { hash } from '@node-rs/argon2';
import type { InboxView } from '@layan/domain/api/inbox.ts';
import { storeFile } from '../../packages/server/src/store/store.ts';
import { newFolder } from '../support/busy-office.ts';
import { complaint } from '../support/complaint-office.ts';
import { median, round, say, spread } from '../support/figures.ts';
import { Connection, load, type Reply } from '../support/load.ts';
import { COMMON, fillOffice, openBooks, RARE, textOf } from '../support/many-complaints.ts';
import { MONDAY, openDoors, startServer } from '../support/office.ts';
import { PlainCells } from '../support/plain-cells.ts';
import { startBareServer } from '../support/yardsticks.ts';

/** About two minutes where nothing else runs. */
const LONGEST_SECONDS = 600;
const COUNT = 50_000;
const OPEN = 500;
const TURNS = 100;
const SEARCHES = 40;
const FILED = 300;
const PARALLEL = [1, 10];
const PAST = { agency: 'landak', now: MONDAY };

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error(`Not done after ${LONGEST_SECONDS} s`);
  process.exit(1);
}, LONGEST_SECONDS * 1000).unref();
process.env.LAYAN_AGENCY = PAST.agency;

say('complaints.machine', { processors: availableParallelism(), busy_with: round(loadavg()[0]!) });
const data = newFolder();
await fillOffice({ ...PAST, data }, { count: COUNT, open: OPEN });
const plain = plainCopy(data);
const bare = await startBareServer();
const started = performance.now();
const server = await startServer(data);
say('complaints.start', { complaints: COUNT, ms: Math.round(performance.now() - started) });
const kill = () => void server.child.kill('SIGKILL');
process.prependOnceListener('exit', kill);
const { cookie, token } = await openDoors(server);
await measureInbox();
await measureFiling();
server.child.kill('SIGTERM');
await server.ended;
process.off('exit', kill);
bare.close();
await measureSeals();

/** Ours and both yardsticks take turns, so that all have the same neighbours on the machine. */
async function measureInbox(): Promise<void> {
  const connection = new Connection(server.url);
  const elsewhere = new Connection(bare.url);
  const get = (path: string) => connection.send('GET', path, null, { cookie });
  const search = (query: string) => connection.send('POST', '/api/inbox/search', { query, filter: 'all' }, { cookie });
  const first = JSON.parse((await get('/api/inbox?pageSize=100')).body) as InboxView;
  const ids = first.items.map(({ id }) => id);
  const select = (sql: string, ...values: string[]) => {
    const statement = plain.prepare(sql);
    return () => statement.all(...values);
  };
  const page = 'select * from plain where open = 1 order by dueAt, receivedAt limit 25';
  const counted = 'select open, count(*) from plain group by open';
  const found = 'select *, count(*) over () from plain where words like ? order by open desc, receivedAt desc limit 25';
  const one = [
    select('select * from plain where id = ?', ids[0]!),
    select('select * from log where complaint = ?', ids[0]!),
  ];
  const measures: [what: string, turns: number, ask: (turn: number) => Promise<Reply>, yardstick: (() => unknown)[]][] =
    [
      ['list', TURNS, () => get('/api/inbox'), [select(page), select(counted)]],
      ['filter-late', TURNS, () => get('/api/inbox?filter=late'), [select(page), select(counted)]],
      [
        'last-page',
        TURNS,
        () => get('/api/inbox?filter=all&page=500&pageSize=100'),
        [select(`${page} offset 49900`.replace('where open = 1', '')), select(counted)],
      ],
      ['search-rare', SEARCHES, () => search(RARE), [select(found, `%${RARE}%`)]],
      ['search-common', SEARCHES, () => search(`${COMMON} uang`), [select(found, `%${COMMON}%uang%`)]],
      ['search-name', SEARCHES, () => search('warga 4242'), [select(found, '%warga 4242%')]],
      ['open-case', TURNS, turn => get(`/api/inbox/${ids[turn % ids.length]}`), one],
    ];
  for (const [what, turns, ask, yardstick] of measures) {
    const [ours, selects, answers]: [number[], number[], number[]] = [[], [], []];
    for (let turn = 0; turn < turns; turn++) {
      const reply = await ask(turn);
      if (reply.status !== 200) throw new Error(`${what}: ${reply.status} ${reply.body}`);
      ours.push(reply.milliseconds);
      const began = performance.now();
      for (const each of yardstick) each();
      selects.push(performance.now() - began);
      answers.push((await bare.ask(elsewhere)).milliseconds);
    }
    say(`complaints.${what}`, {
      complaints: COUNT,
      open: OPEN,
      ...spread(ours, 50, 95),
      select_p50_ms: spread(selects, 50, 95).p50_ms,
      bare_answer_p50_ms: spread(answers, 50, 95).p50_ms,
    });
  }
  connection.close();
  elsewhere.close();
  const told = once(server.child, 'message');
  server.child.send('memory');
  const [{ rss, heapUsed }] = (await told) as [NodeJS.MemoryUsage];
  say('complaints.memory', {
    complaints: COUNT,
    rss_mb: Math.round(rss / 2 ** 20),
    heap_mb: Math.round(heapUsed / 2 ** 20),
  });
}

/** From a paired kiosk, which needs no proof. Each has a PIN of its own, and hashing that is what takes the time. */
async function measureFiling(): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  for (const parallel of PARALLEL) {
    const { perSecond, replies } = await load(server.url, {
      parallel,
      total: FILED,
      ask: (connection, turn) =>
        connection.send('POST', '/api/complaints', complaint({ origin: 'kiosk', text: textOf(turn, 60) }), headers),
    });
    const refused = replies.find(({ status }) => status !== 201);
    if (refused) throw new Error(`${refused.status} ${refused.body}`);
    const began = performance.now();
    const at = Math.min(2, parallel);
    for (let done = 0; done < FILED / 3; done += at)
      await Promise.all(Array.from({ length: at }, () => hash('123456')));
    const hashes = FILED / 3 / ((performance.now() - began) / 1000);
    say('complaints.file', {
      parallel,
      per_second: round(perSecond),
      ...spread(
        replies.map(({ milliseconds }) => milliseconds),
        50,
        95,
      ),
      argon2_per_second: round(hashes),
      ratio_to_argon2: round(perSecond / hashes),
    });
  }
}

/** The rows, the log and the commit without a PIN and without the network: sealed, and in plain. */
async function measureSeals(): Promise<void> {
  const rates: Record<'sealed' | 'plain', number[]> = { sealed: [], plain: [] };
  const sealed = await openBooks({ ...PAST, data: newFolder() });
  const open = await openBooks({ ...PAST, data: newFolder() }, ring => new PlainCells(ring));
  for (let turn = 0; turn < 4; turn++)
    for (const [what, { store, begin }] of [
      ['sealed', sealed],
      ['plain', open],
    ] as const) {
      const began = performance.now();
      for (let number = 0; number < FILED; number++)
        await store.write(tx => begin(tx, turn * FILED + number, MONDAY + number));
      // The first turn warms up.
      if (turn) rates[what].push(FILED / ((performance.now() - began) / 1000));
    }
  const [ours, theirs] = [median(rates.sealed), median(rates.plain)];
  say('complaints.seal', {
    sealed_per_second: Math.round(ours),
    plain_per_second: Math.round(theirs),
    ratio: round(ours / theirs),
  });
  await sealed.store.close();
  await open.store.close();
}

/** The same complaints in a table of their own, for the database alone and with nothing encrypted. */
function plainCopy(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(newFolder(), 'plain.sqlite'));
  database.exec(`attach '${storeFile(folder)}' as office;
    create table plain (id text primary key, code text, open integer, receivedAt integer, dueAt integer, words text);
    create table log (complaint text, seq integer, step text, words text);
    create index plain_open on plain (open, dueAt, receivedAt);
    create index log_complaint on log (complaint);
    insert into plain select id, code, state = 'received', receivedAt, receivedAt + 5000000, id from office.complaints;
    insert into log select complaint, seq, step, 'Sudah kami perbaiki.' from office.events;`);
  const update = database.prepare('update plain set words = ? where id = ?');
  const rows = database.prepare('select id from plain').all() as { id: string }[];
  database.exec('begin');
  for (const [number, { id }] of rows.entries())
    update.run(`${textOf(number, 60)}${number % 1000 === 7 ? ` ${RARE}` : ''} Warga ${number}`, id);
  database.exec('commit; detach office');
  return database;
}
