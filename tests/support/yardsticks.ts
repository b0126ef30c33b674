/** What the queue's server is compared with: a route that only answers, and a database that only inserts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { newFolder } from './busy-office.ts';
import type { Connection, Reply } from './load.ts';

export interface BareServer {
  url: string;
  ask: (connection: Connection) => Promise<Reply>;
  close: () => void;
}

/** As long as what a kiosk sends. */
const HEADERS = { authorization: `Bearer ${'x'.repeat(43)}`, 'idempotency-key': 'busy-12345-12345' };

export async function startBareServer(): Promise<BareServer> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [port] = (await once(child.stdout!, 'data')) as [Buffer];
  return {
    url: `http://127.0.0.1:${Number(String(port))}`,
    ask: connection => connection.send('POST', '/bare', { line: 'A' }, HEADERS),
    close: () => void child.kill(),
  };
}

/** The same ticket, kept by nothing but the database: one row, one transaction, one wait for the disk. */
export class BareInserts {
  readonly #database = new DatabaseSync(join(newFolder(), 'inserts.sqlite'));
  #number = 0;

  constructor() {
    this.#database.exec(`pragma journal_mode = wal; pragma synchronous = full;
      create table tickets (id text primary key, day text not null, series text not null, number integer not null,
        state text not null, issuedAt bigint not null, device text not null, unique (day, series, number))`);
  }

  /** How many a second, over so many seconds. */
  run(seconds: number): number {
    const insert = this.#database.prepare("insert into tickets values (?, '2026-01-12', 'A', ?, 'waiting', ?, ?)");
    const before = this.#number;
    const started = performance.now();
    while (performance.now() < started + seconds * 1000) {
      const number = ++this.#number;
      insert.run(`kO2Xb0fTq3nW9yLc${number}`, number, Date.now(), 'kO2Xb0fTq3nW9yLc7VdEzA');
    }
    return (this.#number - before) / ((performance.now() - started) / 1000);
  }

  close(): void {
    this.#database.close();
  }
}
