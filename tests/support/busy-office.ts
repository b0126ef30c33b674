/** An office on a busy morning, to be measured: the server in a process of its own, many kiosks and eight counters. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CounterView } from '@layan/domain/api/queue.ts';
import { Connection, type Reply } from './load.ts';
import { openDoors, startServer } from './office.ts';

export interface BusyOffice {
  url: string;
  /** The folder; it is there until this program ends. */
  data: string;
  /** The next kiosk, each in turn, draws a number in line A with a key of its own. */
  draw: (connection: Connection) => Promise<Reply>;
  /** Counter `number`, 1 to 8, calls whoever is next: the reply, and the ticket unless nobody waits. */
  call: (connection: Connection, number: number) => Promise<{ reply: Reply; ticket: CounterView['current'] }>;
  /** Counter `number` serves and finishes a ticket it called. */
  finish: (connection: Connection, number: number, ticket: string) => Promise<void>;
  /** The server's memory, once all that is not used any more was given back. */
  memory: () => Promise<NodeJS.MemoryUsage>;
  /** Ends the server. */
  stop: () => Promise<void>;
}

const TMPFS = 0x01021994;
const folders: string[] = [];
let keys = 0;

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens with so many kiosks, each with a token of its own. */
export async function openBusyOffice(kiosks = 1): Promise<BusyOffice> {
  const data = newFolder();
  const server = await startServer(data);
  const { url, child, ended } = server;
  // Whatever ends this program ends the server.
  const kill = () => void child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const { cookie, token } = await openDoors(server);
  const tokens = [token];

  async function ask<T>(connection: Connection, path: string, body: object): Promise<T> {
    const { status, body: answer } = await connection.send('POST', path, body, { cookie });
    if (status >= 300) throw new Error(`${path}: ${status} ${answer}`);
    return JSON.parse(answer) as T;
  }

  const desk = new Connection(url);
  while (tokens.length < kiosks) {
    const pair = await ask<{ code: string; token: string }>(desk, '/api/devices', { kind: 'kiosk' });
    await ask(desk, '/api/devices/approve', { code: pair.code });
    tokens.push(pair.token);
  }
  desk.close();

  return {
    url,
    data,
    draw(connection) {
      const key = keys++;
      const authorization = `Bearer ${tokens[key % tokens.length]!}`;
      const headers = { authorization, 'idempotency-key': `busy-${process.pid}-${key}` };
      return connection.send('POST', '/api/tickets', { line: 'A' }, headers);
    },
    async call(connection, number) {
      const reply = await connection.send('POST', `/api/counters/loket-${number}/next`, {}, { cookie });
      const ticket = reply.status === 200 ? (JSON.parse(reply.body) as CounterView).current : null;
      if (!ticket && !reply.body.includes('nobody-waiting')) throw new Error(`${reply.status} ${reply.body}`);
      return { reply, ticket };
    },
    async finish(connection, number, ticket) {
      for (const step of ['serve', 'finish'])
        await ask(connection, `/api/tickets/${ticket}/${step}`, { counter: `loket-${number}` });
    },
    async memory() {
      const told = once(child, 'message');
      child.send('memory');
      return ((await told) as [NodeJS.MemoryUsage])[0];
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
    },
  };
}

/**
 * A folder on a disk, gone when this program ends: where temporary files are kept in memory, waiting for the disk would cost
 * nothing.
 */
export function newFolder(): string {
  const inMemory = process.platform === 'linux' && statfsSync(tmpdir()).type === TMPFS;
  const folder = mkdtempSync(join(inMemory ? '/var/tmp' : tmpdir(), 'layan-busy-'));
  folders.push(folder);
  return folder;
}
