/** Where everything is kept: one file beside the write-ahead log of the last minutes. */
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigProblem } from '../config.ts';
import { both } from '../words.ts';
import { holdLock, Sqlite, storageProblem } from './dialect.ts';
import { migrate } from './migrations.ts';
import type { Reader } from './prepared.ts';
import { WriteQueue, type Job } from './writes.ts';

export interface StoreOptions {
  /** The folder. */
  data: string;
  clock?: () => number;
  /** The file may not grow beyond so many pages of 4 kB. */
  maxPages?: number;
}

export interface Store {
  /** What was committed. */
  readonly read: Reader;
  /** Does a job in a transaction, with others that were asked for in the same turn; resolves once it is on the disk. */
  write<T>(job: Job<T>): Promise<T>;
  /** Calls back after every commit. */
  onCommit(listener: () => void): void;
  /** Leaves nothing on the disk of what was deleted, as far as nobody is reading it just now. */
  forget(): Promise<void>;
  /** How many bytes are free on its disk. */
  room(): Promise<number>;
  close(): Promise<void>;
}

export function storeFile(data: string): string {
  return join(data, 'layan.sqlite');
}

/** One server, or one restoring, at a time: gives back how to let go. */
export function holdData(data: string): () => void {
  const release = holdLock(join(data, 'layan.lock'));
  if (release) return release;
  throw new ConfigProblem(
    both(
      `Folder data ${data} sedang dipakai server Layan yang lain; hentikan dahulu`,
      'Another Layan server is using this data folder; stop it first',
    ),
  );
}

/** One rotation at a time: two would write the key file over each other, and a key that was used could be lost. */
export function holdKeys(data: string): () => void {
  const release = holdLock(join(data, 'keys.lock'));
  if (release) return release;
  throw new ConfigProblem(
    both('Rotasi kunci lain sedang berjalan; tunggu sampai selesai', 'Another rotation is running'),
  );
}

export async function openStore({ data, clock = Date.now, maxPages }: StoreOptions): Promise<Store> {
  const file = storeFile(data);
  const listeners: (() => void)[] = [];
  const writer = await open(file, maxPages, clock());
  const reader = new Sqlite(file, { readOnly: true });
  const writes = new WriteQueue(writer, () => listeners.forEach(listener => listener()));
  return {
    read: reader,
    write: job => writes.write(job),
    onCommit: listener => void listeners.push(listener),
    async forget() {
      await writes.settled();
      try {
        writer.emptyLog();
      } catch (error) {
        // Deleted it is; on a full disk the log waits for room.
        if (storageProblem(error) === null) throw error;
      }
    },
    async room() {
      const { bavail, bsize } = await statfs(data);
      return bavail * bsize;
    },
    async close() {
      await writes.settled();
      reader.close();
      writer.close();
    },
  };
}

async function open(file: string, maxPages: number | undefined, now: number): Promise<Sqlite> {
  let connection: Sqlite | null = null;
  try {
    connection = new Sqlite(file, { maxPages });
    connection.run('begin immediate');
    await migrate(connection.db, now);
    connection.run('commit');
    return connection;
  } catch (error) {
    connection?.close();
    if (storageProblem(error) === null) throw error;
    throw new ConfigProblem(unusable(file, storageProblem(error)));
  }
}

function unusable(file: string, problem: ReturnType<typeof storageProblem>): string {
  switch (problem) {
    case 'full':
      return both(`Disk penuh: ${file} tidak dapat ditulis`, 'The disk is full');
    case 'busy':
      return both(`${file} sedang dipakai program lain`, 'Another program is using the data file');
    default:
      return both(
        `${file} rusak atau bukan milik Layan; pulihkan dengan npm run layan -- restore CADANGAN`,
        'The data file is damaged or not Layan’s; restore a backup',
      );
  }
}
