/** An office on a busy morning, to be measured: the server in a process of its own, many kiosks, counters and boards. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PairView } from '@layan/domain/api/devices.ts';
import type { CounterView } from '@layan/domain/api/queue.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import { startServer } from './office.ts';
import type { Connection, Reply } from './load.ts';

export interface BusyOffice {
  url: string;
  /** The folder; it is gone after `close`. */
  data: string;
  /** The next kiosk, each in turn, draws a number in line A; asked with a key of its own. */
  draw: (connection: Connection) => Promise<Reply>;
  /** Counter `number` calls whoever is next: the reply, and the ticket unless nobody waits. */
  call: (connection: Connection, number: number) => Promise<{ reply: Reply; ticket: CounterView['current'] }>;
  /** Counter `number` is done with a ticket it called. */
  finish: (connection: Connection, number: number, ticket: string) => Promise<void>;
  /** The server's memory, once all that is not used any more was given back. */
  memory: () => Promise<NodeJS.MemoryUsage>;
  /** Ends the server; the data stays. */
  stop: () => Promise<void>;
  close: () => Promise<void>;
}

const TMPFS = 0x01021994;
let keys = 0;

/** Kiosks with tokens of their own, and counters `loket-1` and on that serve every line. */
export async function openBusyOffice({ kiosks = 1, counters = 1 } = {}): Promise<BusyOffice> {
  const data = newFolder();
  const { url, child, password, ended } = await startServer(data);
  const signed = await fetch(`${url}/api/session`, sent('POST', { name: 'supervisor', password }));
  const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(url + path, sent(method, body, { cookie }));
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  const { settings } = await ask<SettingsView>('GET', '/api/settings');
  const lines = settings.lines.map(({ letter }) => letter);
  await ask('PUT', '/api/settings', {
    ...settings,
    lines: settings.lines.map(line => ({ ...line, quota: null })),
    counters: Array.from({ length: counters }, (_, at) => ({ id: `loket-${at + 1}`, number: at + 1, lines })),
    minutesPerTicket: 1,
  });
  const tokens: string[] = [];
  for (let kiosk = 0; kiosk < kiosks; kiosk++) {
    const { code, token } = await ask<PairView>('POST', '/api/devices', { kind: 'kiosk' });
    await ask('POST', '/api/devices/approve', { code });
    tokens.push(token);
  }

  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return {
    url,
    data,
    draw(connection) {
      const key = keys++;
      const token = tokens[key % tokens.length]!;
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': `busy-${process.pid}-${key}` };
      return connection.send('POST', '/api/tickets', { line: 'A' }, headers);
    },
    async call(connection, number) {
      const reply = await connection.send('POST', `/api/counters/loket-${number}/next`, {}, { cookie });
      const ticket = reply.status === 200 ? (JSON.parse(reply.body) as CounterView).current : null;
      return { reply, ticket };
    },
    async finish(connection, number, ticket) {
      for (const step of ['serve', 'finish']) {
        const path = `/api/tickets/${ticket}/${step}`;
        const { status, body } = await connection.send('POST', path, { counter: `loket-${number}` }, { cookie });
        if (status !== 200) throw new Error(`${step}: ${status} ${body}`);
      }
    },
    async memory() {
      const told = once(child, 'message');
      child.send('memory');
      return ((await told) as [NodeJS.MemoryUsage])[0];
    },
    stop,
    async close() {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A folder on a disk: where temporary files are kept in memory, waiting for the disk would cost nothing. */
export function newFolder(): string {
  const inMemory = process.platform === 'linux' && statfsSync(tmpdir()).type === TMPFS;
  return mkdtempSync(join(inMemory ? '/var/tmp' : tmpdir(), 'layan-busy-'));
}

function sent(method: string, body?: object, headers: Record<string, string> = {}): RequestInit {
  return {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  };
}
