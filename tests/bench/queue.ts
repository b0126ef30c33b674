/**
 * What the queue bears: the real server in a process of its own, asked over loopback on connections that stay open. A ticket
 * counts when it is answered, and it is answered when it is synced to the disk. JSON lines; ends by itself.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { TicketView } from '@layan/domain/api/queue.ts';
import { storeFile } from '../../packages/server/src/store/store.ts';
import { BoardWall } from '../support/board-wall.ts';
import { newFolder, openBusyOffice, type BusyOffice } from '../support/busy-office.ts';
import { Connection, load, percentile, type Reply } from '../support/load.ts';

const ROUNDS = 3;
const ROUND_SECONDS = 1;
const WARM_UP = 1000;
const PARALLEL = [1, 10, 50];
/** At 10 and 50 parallel kiosks. */
const AIM = 0.7;
const ISSUED = 10_000;
const COUNTERS = 8;
const CALLS = 2_000;
const LEFT_WAITING = 100;
const BOARDS = [1, 500];
const CALLS_TO_BOARDS = 100;
const LONGEST_SECONDS = 150;
/** As long as those of a kiosk. */
const BARE_HEADERS = { authorization: 'Bearer kO2Xb0fTq3nW9yLc7VdEzA', 'idempotency-key': 'busy-12345-12345' };

const deadline = setTimeout(() => {
  console.error(`Not done after ${LONGEST_SECONDS} s`);
  process.exit(1);
}, LONGEST_SECONDS * 1000).unref();

const bare = await startBare();
try {
  for (const parallel of PARALLEL) await measureIssue(parallel);
  await measureCalls();
  await measureBoards();
} finally {
  bare.child.kill();
  clearTimeout(deadline);
}

/** Our route and the one that only answers take turns, and so does the bare database, so that all have the same noise. */
async function measureIssue(parallel: number): Promise<void> {
  const office = await openBusyOffice({ kiosks: parallel });
  const folder = newFolder();
  const inserts = openInserts(folder);
  const draw = (connection: Connection) => office.draw(connection);
  const answer = (connection: Connection) => connection.send('POST', '/bare', { line: 'A' }, BARE_HEADERS);
  const tickets: Reply[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  const rows: number[] = [];
  try {
    let [oursTotal, theirsTotal] = [WARM_UP, WARM_UP];
    const warm = await load(office.url, { parallel, total: WARM_UP, ask: draw });
    tickets.push(...warm.replies);
    await load(bare.url, { parallel, total: WARM_UP, ask: answer });
    inserts.run(0.2);
    const measured: Reply[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const reference = await load(bare.url, { parallel, total: theirsTotal, ask: answer });
      const issued = await load(office.url, { parallel, total: oursTotal, ask: draw });
      rows.push(inserts.run(ROUND_SECONDS / 2));
      theirs.push(reference.perSecond);
      ours.push(issued.perSecond);
      measured.push(...issued.replies);
      assertAll(reference.replies);
      [oursTotal, theirsTotal] = [ours, theirs].map(rates => Math.ceil(rates.at(-1)! * ROUND_SECONDS)) as [
        number,
        number,
      ];
    }
    const times = sortedTimes(measured);
    say('queue.issue', {
      parallel,
      per_second: Math.round(median(ours)),
      p50_ms: round(percentile(times, 0.5)),
      p99_ms: round(percentile(times, 0.99)),
      bare_per_second: Math.round(median(theirs)),
      ratio_to_bare: round(median(ours.map((rate, at) => rate / theirs[at]!))),
      ...(parallel > 1 && { aim: AIM }),
      sqlite_per_second: Math.round(median(rows)),
      ratio_to_sqlite: round(median(ours.map((rate, at) => rate / rows[at]!))),
    });
    tickets.push(...measured);
    if (parallel === Math.max(...PARALLEL)) await countDuplicates(office, parallel, tickets);
  } finally {
    inserts.close();
    rmSync(folder, { recursive: true, force: true });
    await office.close();
  }
}

/** What was answered is unlike every other answer, and is found in the file after the server has ended. */
async function countDuplicates(office: BusyOffice, parallel: number, replies: Reply[]): Promise<void> {
  const total = Math.max(0, ISSUED - replies.length);
  replies.push(...(await load(office.url, { parallel, total, ask: office.draw })).replies);
  assertAll(replies);
  const given = replies.map(({ body }) => JSON.parse(body) as TicketView);
  await office.stop();
  const kept = new Map(
    readAll(office.data, 'select id, number from tickets').map(row => [String(row['id']), Number(row['number'])]),
  );
  const duplicates = given.length - new Set(given.map(({ code }) => code)).size;
  const lost = given.filter(({ id, code }) => kept.get(id) !== Number(code.split('-')[1])).length;
  say('queue.duplicates', { issued: given.length, duplicates, lost, aim: 0 });
  if (duplicates || lost || kept.size !== given.length) process.exitCode = 1;
}

/** Counters call, serve and finish as fast as they can, while a kiosk keeps the lobby full. */
async function measureCalls(): Promise<void> {
  const office = await openBusyOffice({ counters: COUNTERS });
  try {
    const called: string[] = [];
    const times: number[] = [];
    let issued = 0;
    let calling = 0;
    const issue = async () => {
      const connection = new Connection(office.url);
      for (; issued < CALLS; issued++) {
        while (issued - called.length > LEFT_WAITING) await pause(5);
        assertAll([await office.draw(connection)]);
      }
      connection.close();
    };
    const serve = async (number: number) => {
      const connection = new Connection(office.url);
      while (calling < CALLS) {
        calling++;
        const { reply, ticket } = await office.call(connection, number);
        if (ticket) {
          called.push(ticket.id);
          times.push(reply.milliseconds);
          await office.finish(connection, number, ticket.id);
        } else {
          if (reply.status !== 409 || !reply.body.includes('nobody-waiting')) throw new Error(reply.body);
          calling--;
          await pause(5);
        }
      }
      connection.close();
    };
    const started = performance.now();
    await Promise.all([issue(), ...Array.from({ length: COUNTERS }, (_, at) => serve(at + 1))]);
    const seconds = (performance.now() - started) / 1000;
    await office.stop();
    const logged = readAll(office.data, "select ticket from steps where step = 'called'").map(row => row['ticket']);
    const twice = called.length - new Set(called).size + logged.length - new Set(logged).size;
    times.sort((one, other) => one - other);
    say('queue.called-twice', { counters: COUNTERS, calls: called.length, called_twice: twice, aim: 0 });
    say('queue.call', {
      counters: COUNTERS,
      waiting: LEFT_WAITING,
      per_second: Math.round(called.length / seconds),
      p50_ms: round(percentile(times, 0.5)),
      p99_ms: round(percentile(times, 0.99)),
      what: 'each call is followed by serve and finish; per_second counts calls only',
    });
    if (twice || logged.length !== called.length) process.exitCode = 1;
  } finally {
    await office.close();
  }
}

/** From the moment an officer's request is sent until a board has the number, over all boards and calls. */
async function measureBoards(): Promise<void> {
  const office = await openBusyOffice({ counters: COUNTERS });
  const wall = new BoardWall();
  const connection = new Connection(office.url);
  const waiting = BOARDS.length * CALLS_TO_BOARDS + LEFT_WAITING;
  try {
    assertAll((await load(office.url, { parallel: 10, total: waiting, ask: office.draw })).replies);
    for (const boards of BOARDS) {
      const before = await office.memory();
      const hungBefore = wall.size;
      await wall.open(office.url, boards - hungBefore);
      await pause(300);
      const after = await office.memory();
      const delays: number[] = [];
      for (let call = 0; call < CALLS_TO_BOARDS; call++) {
        const number = (call % COUNTERS) + 1;
        const sent = performance.now();
        const { reply, ticket } = await office.call(connection, number);
        if (!ticket) throw new Error(reply.body);
        for (const heard of await wall.heard(ticket.code)) delays.push(heard - sent);
        await office.finish(connection, number, ticket.id);
        // Officers do not press together with the server's own rhythm.
        await pause(10 + ((call * 7) % 40));
      }
      delays.sort((one, other) => one - other);
      say('queue.call-to-board', {
        boards,
        calls: CALLS_TO_BOARDS,
        p50_ms: round(percentile(delays, 0.5)),
        p99_ms: round(percentile(delays, 0.99)),
        max_ms: round(delays.at(-1)!),
      });
      if (boards < Math.max(...BOARDS)) continue;
      const perBoard = (name: 'rss' | 'heapUsed') =>
        Math.round((after[name] - before[name]) / 1024 / (boards - hungBefore));
      say('queue.board-memory', { boards, rss_kb_each: perBoard('rss'), heap_kb_each: perBoard('heapUsed') });
    }
  } finally {
    connection.close();
    await wall.close();
    await office.close();
  }
}

async function startBare(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../support/bare-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [port] = (await once(child.stdout!, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${Number(String(port))}`, child };
}

/** The same ticket, written by nothing but the database: one row, one transaction, one wait for the disk. */
function openInserts(folder: string) {
  const database = new DatabaseSync(join(folder, 'inserts.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec(`create table tickets (id text primary key, day text not null, series text not null, number integer not null,
    line text not null, language text not null, state text not null, issuedAt bigint not null, device text not null,
    unique (day, series, number))`);
  const insert = database.prepare("insert into tickets values (?, ?, 'A', ?, 'A', 'id', 'waiting', ?, ?)");
  let number = 0;
  return {
    /** How many a second, over so many seconds. */
    run(seconds: number): number {
      const before = number;
      const started = performance.now();
      const until = started + seconds * 1000;
      while (performance.now() < until) {
        insert.run(`kO2Xb0fTq3nW9yLc${number}`, '2026-01-12', ++number, Date.now(), 'kO2Xb0fTq3nW9yLc7VdEzA');
      }
      return (number - before) / ((performance.now() - started) / 1000);
    },
    close: () => database.close(),
  };
}

function readAll(data: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(storeFile(data), { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

function assertAll(replies: Reply[]): void {
  const refused = replies.find(({ status }) => status !== 201);
  if (refused) throw new Error(`${refused.status} ${refused.body}`);
}

function sortedTimes(replies: Reply[]): number[] {
  return replies.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function say(figure: string, facts: Record<string, unknown>): void {
  console.log(JSON.stringify({ figure, ...facts }));
}
