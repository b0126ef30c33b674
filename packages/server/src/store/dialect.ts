/** All that knows SQLite. Everything else asks Kysely, and would ask PostgreSQL the same. */
import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from './database.ts';
import type { Prepared, Reader } from './prepared.ts';

/** The type of a column that numbers its rows. Rows are never removed where it is used, so numbers only grow. */
export const serial = 'integer';

/** The type of a column for bytes. */
export const bytes = 'blob';

/** What keeps the rows of a table as they were written, whoever asks. */
export function appendOnly(table: string): string[] {
  return ['update', 'delete'].map(
    action => `create trigger ${table}_no_${action} before ${action} on ${table}
    begin select raise(abort, 'what happened is never changed'); end`,
  );
}

/** Statements are few; only lists of ids make new ones. */
const MOST_STATEMENTS = 500;
const BUSY_MILLISECONDS = 5000;
/** The log is copied into the file when it is so long, 16 MB: pages that change with every ticket are copied less often. */
const LOG_PAGES = 4000;

const FULL = 13;
const BUSY = new Set([5, 6]);
const UNIQUE = 2067;
const PRIMARY_KEY = 1555;
const NOT_OURS = new Set([11, 26]);

export interface SqliteOptions {
  readOnly?: boolean;
  /** The file may not grow beyond so many pages of 4 kB. */
  maxPages?: number | undefined;
}

/** One connection to a file. Its methods work at once; the promises are for databases that cannot. */
export class Sqlite implements Reader {
  readonly db: Kysely<Database>;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string, { readOnly = false, maxPages }: SqliteOptions = {}) {
    this.#database = new DatabaseSync(file, {
      readOnly,
      enableForeignKeyConstraints: true,
      timeout: BUSY_MILLISECONDS,
    });
    if (!readOnly) {
      // Who works here and what visitors came for is nobody else's on this machine; the log beside it follows.
      chmodSync(file, 0o600);
      // FULL: what was acknowledged survives a power cut, not only the end of the program.
      this.exec('pragma journal_mode = wal; pragma synchronous = full; pragma journal_size_limit = 67108864');
      this.exec(`pragma wal_autocheckpoint = ${LOG_PAGES}`);
      // What somebody had deleted is written over, not only forgotten.
      this.exec('pragma secure_delete = on');
      if (maxPages) this.exec(`pragma max_page_count = ${maxPages}`);
    }
    this.db = new Kysely<Database>({
      dialect: new SqliteDialect({ database: { close: () => undefined, prepare: sql => this.#adapt(sql) } }),
    });
  }

  all<Values extends object, Row>(query: Prepared<Values, Row>, values: Values): Row[] {
    const { sql, parameters } = query.fill(this.db, values);
    return this.#prepare(sql).all(...(parameters as SQLInputValue[])) as Row[];
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** A statement without values, run again and again. */
  run(sql: string): void {
    this.#prepare(sql).run();
  }

  /** The log of the last minutes still has what was deleted, as it was before: all of it goes into the file, and it is cut. */
  emptyLog(): void {
    // A backup may be reading it for a long time, for which nobody should wait.
    this.exec('pragma busy_timeout = 0');
    try {
      this.exec('pragma wal_checkpoint(truncate)');
    } finally {
      this.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}`);
    }
  }

  /** False also after SQLite gave a transaction up by itself, as it does when the disk is full. */
  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Rows of a question that only SQLite understands. */
  ask(sql: string): Record<string, unknown>[] {
    return this.#database.prepare(sql).all();
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #adapt(sql: string) {
    const statement = this.#prepare(sql);
    const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
      run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
      iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
    };
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/**
 * Holds a lock that ends with the program, however that ends; null when another program has it. The operating system keeps
 * it, so nothing is left behind after a power cut.
 */
export function holdLock(file: string): (() => void) | null {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (storageProblem(error) === 'busy') return null;
    throw error;
  }
}

/** Copies what was committed into a new file, while others go on writing. */
export function copyInto(source: string, target: string): void {
  const database = new DatabaseSync(source, { timeout: BUSY_MILLISECONDS });
  try {
    // Nobody else may read it while it grows, either.
    closeSync(openSync(target, 'wx', 0o600));
    database.prepare('vacuum into ?').run(target);
  } finally {
    database.close();
  }
  syncFile(target);
}

/** Waits until a file, or a folder's list of names, is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether a row was refused because there is one like it. */
export function isDuplicate(error: unknown): boolean {
  const { errcode = 0 } = (error ?? {}) as { errcode?: number };
  return errcode === UNIQUE || errcode === PRIMARY_KEY;
}

/** What is behind a database's error, where somebody can do something about it. */
export function storageProblem(error: unknown): 'full' | 'busy' | 'not-ours' | null {
  const { errcode } = (error ?? {}) as { errcode?: number };
  if (errcode === undefined) return null;
  const code = errcode & 0xff;
  if (code === FULL) return 'full';
  if (BUSY.has(code)) return 'busy';
  return NOT_OURS.has(code) ? 'not-ours' : null;
}
