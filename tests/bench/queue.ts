/**
 * What the queue bears: the real server in a process of its own, asked over loopback on connections that stay open. A ticket
 * counts when it is answered, and it is answered when it is synced to the disk. JSON lines; ends by itself.
 */
import { availableParallelism, loadavg } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { TicketView } from '@layan/domain/api/queue.ts';
import { storeFile } from '../../packages/server/src/store/store.ts';
import { BoardWall } from '../support/board-wall.ts';
import { openBusyOffice, type BusyOffice } from '../support/busy-office.ts';
import { median, round, say, spread } from '../support/figures.ts';
import { Connection, load, type Reply } from '../support/load.ts';
import { BareInserts, startBareServer } from '../support/yardsticks.ts';

/** About a minute where nothing else runs. */
const LONGEST_SECONDS = 240;
const PARALLEL = [1, 10, 50];
const WARM_UP = 500;
const ROUNDS = 3;
const ROUND_SECONDS = 1;
/** Of the route that only answers, where several kiosks ask at once. */
const AIM = 0.7;
const ISSUED = 10_000;
const COUNTERS = 8;
const CALLS = 2_000;
const LEFT_WAITING = 60;
const BOARDS = [1, 500];
const CALLS_TO_BOARDS = 100;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.error(`Not done after ${LONGEST_SECONDS} s`);
  process.exit(1);
}, LONGEST_SECONDS * 1000).unref();

say('queue.machine', { processors: availableParallelism(), busy_with: round(loadavg()[0]!) });
for (const parallel of PARALLEL) await within(parallel, office => measureIssue(office, parallel));
await within(Math.max(...PARALLEL), countDuplicates);
await within(1, measureCalls);
await within(10, measureBoards);
await within(1, measureMemory);

async function within(kiosks: number, measure: (office: BusyOffice) => Promise<void>): Promise<void> {
  const office = await openBusyOffice(kiosks);
  try {
    await measure(office);
  } finally {
    await office.stop();
  }
}

/** Our route and both yardsticks take turns, so that all have the same neighbours on the machine. */
async function measureIssue(office: BusyOffice, parallel: number): Promise<void> {
  const bare = await startBareServer();
  const inserts = new BareInserts();
  try {
    const issue = async (total: number) => issued(office, parallel, total);
    const answer = (total: number) => load(bare.url, { parallel, total, ask: bare.ask });
    let [ours, theirs] = [await issue(WARM_UP), await answer(WARM_UP)];
    inserts.run(ROUND_SECONDS / 5);
    const rates: { ours: number; theirs: number; rows: number }[] = [];
    const times: number[] = [];
    for (let turn = 0; turn < ROUNDS; turn++) {
      theirs = await answer(Math.ceil(theirs.perSecond * ROUND_SECONDS));
      ours = await issue(Math.ceil(ours.perSecond * ROUND_SECONDS));
      rates.push({ ours: ours.perSecond, theirs: theirs.perSecond, rows: inserts.run(ROUND_SECONDS / 2) });
      times.push(...ours.replies.map(reply => reply.milliseconds));
    }
    say('queue.issue', {
      parallel,
      per_second: Math.round(median(rates.map(rate => rate.ours))),
      ...spread(times, 50, 99),
      bare_per_second: Math.round(median(rates.map(rate => rate.theirs))),
      ratio_to_bare: round(median(rates.map(rate => rate.ours / rate.theirs))),
      ...(parallel > 1 && { aim: AIM }),
      sqlite_per_second: Math.round(median(rates.map(rate => rate.rows))),
      ratio_to_sqlite: round(median(rates.map(rate => rate.ours / rate.rows))),
    });
  } finally {
    bare.close();
    inserts.close();
  }
}

/** Each answer is unlike every other, and is found in the file once the server has ended. */
async function countDuplicates(office: BusyOffice): Promise<void> {
  const { replies } = await issued(office, Math.max(...PARALLEL), ISSUED);
  const given = replies.map(({ body }) => JSON.parse(body) as TicketView);
  await office.stop();
  const rows = readAll<{ id: string; number: number }>(office, 'select id, number from tickets');
  const kept = new Map(rows.map(({ id, number }) => [id, number]));
  const duplicates = given.length - new Set(given.map(({ code }) => code)).size;
  const lost = given.filter(({ id, code }) => kept.get(id) !== Number(code.split('-')[1])).length;
  say('queue.duplicates', { issued: given.length, duplicates, lost, aim: 0 });
  if (duplicates || lost || rows.length !== ISSUED) process.exitCode = 1;
}

/** Counters call, serve and finish as fast as they can, while a kiosk keeps the lobby full. */
async function measureCalls(office: BusyOffice): Promise<void> {
  const called: string[] = [];
  const times: number[] = [];
  let begun = 0;
  const fill = async () => {
    const connection = new Connection(office.url);
    for (let drawn = 0; drawn < CALLS; drawn++) {
      while (drawn - called.length > LEFT_WAITING) await pause(2);
      assertIssued([await office.draw(connection)]);
    }
    connection.close();
  };
  const serve = async (number: number) => {
    const connection = new Connection(office.url);
    while (begun < CALLS) {
      begun++;
      const { reply, ticket } = await office.call(connection, number);
      if (ticket) {
        called.push(ticket.id);
        times.push(reply.milliseconds);
        await office.finish(connection, number, ticket.id);
      } else {
        begun--;
        await pause(2);
      }
    }
    connection.close();
  };
  const started = performance.now();
  await Promise.all([fill(), ...Array.from({ length: COUNTERS }, (_, at) => serve(at + 1))]);
  const seconds = (performance.now() - started) / 1000;
  await office.stop();
  const logged = readAll<{ ticket: string }>(office, "select ticket from steps where step = 'called'");
  const twice = Math.max(
    called.length - new Set(called).size,
    logged.length - new Set(logged.map(each => each.ticket)).size,
  );
  say('queue.called-twice', { counters: COUNTERS, calls: called.length, called_twice: twice, aim: 0 });
  say('queue.call', {
    counters: COUNTERS,
    waiting: LEFT_WAITING,
    per_second: Math.round(called.length / seconds),
    ...spread(times, 50, 99),
    what: 'every call is followed by serve and finish, and a ticket is issued for it; only calls are counted',
  });
  if (twice || logged.length !== CALLS) process.exitCode = 1;
}

/** From the moment an officer's request is sent until a board has the number: all boards, all calls. */
async function measureBoards(office: BusyOffice): Promise<void> {
  const wall = new BoardWall();
  const connection = new Connection(office.url);
  try {
    await issued(office, 10, BOARDS.length * CALLS_TO_BOARDS + LEFT_WAITING);
    for (const boards of BOARDS) {
      await wall.open(office.url, boards - wall.size);
      const delays: number[] = [];
      for (let turn = 0; turn < CALLS_TO_BOARDS; turn++) {
        // Officers do not press in the rhythm in which the server tells the state of things.
        await pause(10 + ((turn * 7) % 40));
        const number = (turn % COUNTERS) + 1;
        const sent = performance.now();
        const { ticket } = await office.call(connection, number);
        if (!ticket) throw new Error('nobody waits');
        for (const heard of await wall.heard(ticket.code)) delays.push(heard - sent);
        await office.finish(connection, number, ticket.id);
      }
      say('queue.call-to-board', { boards, calls: CALLS_TO_BOARDS, ...spread(delays, 50, 99) });
    }
  } finally {
    connection.close();
    await wall.close();
  }
}

/** What so many more boards cost the server, each; what the system keeps for their connections is not in it. */
async function measureMemory(office: BusyOffice): Promise<void> {
  const wall = new BoardWall();
  const boards = Math.max(...BOARDS);
  try {
    await issued(office, 1, LEFT_WAITING);
    // The first ones fit into what the server has reserved already.
    await wall.open(office.url, boards / 2);
    const before = await office.memory();
    await wall.open(office.url, boards);
    const after = await office.memory();
    const each = (name: 'rss' | 'heapUsed') => round((after[name] - before[name]) / 1024 / boards);
    say('queue.board-memory', { boards, rss_kb_each: each('rss'), heap_kb_each: each('heapUsed') });
  } finally {
    await wall.close();
  }
}

async function issued(office: BusyOffice, parallel: number, total: number) {
  const result = await load(office.url, { parallel, total, ask: office.draw });
  assertIssued(result.replies);
  return result;
}

function assertIssued(replies: Reply[]): void {
  const refused = replies.find(({ status }) => status !== 201);
  if (refused) throw new Error(`${refused.status} ${refused.body}`);
}

function readAll<Row>({ data }: BusyOffice, sql: string): Row[] {
  const database = new DatabaseSync(storeFile(data), { readOnly: true });
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
}
