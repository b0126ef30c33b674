/**
 * Group commit: everybody who asks within one turn of the event loop shares one transaction, and is answered only once it is
 * on the disk. One wait for the disk serves them all; a refusal to one does not touch the others.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { StorageProblem } from './problem.ts';
import { storageProblem, type Sqlite } from './dialect.ts';
import type { Reader } from './prepared.ts';

/** Something to be done inside a transaction. It may await nothing but its own queries: others stand behind it. */
export type Job<T> = (tx: Reader) => Promise<T>;

interface Waiting {
  job: Job<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Nobody should wait for more than so many others. */
const MOST = 500;
/** When many came together last time, the next ones are worth waiting for: at most this part of what a commit takes. */
const PATIENCE = 0.5;

export class WriteQueue {
  readonly #connection: Sqlite;
  readonly #committed: () => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  #last = { size: 0, cost: 0 };

  constructor(connection: Sqlite, committed: () => void) {
    this.#connection = connection;
    this.#committed = committed;
  }

  /** Resolves with the job's result once that is safe on the disk. */
  write<T>(job: Job<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ job, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length) {
      await this.#gather();
      const group = this.#waiting.splice(0, MOST);
      const started = performance.now();
      await this.#commit(group);
      this.#last = { size: group.length, cost: performance.now() - started };
    }
    this.#running = null;
  }

  /** Everything that this turn of the event loop still reads from the network comes along, and on a busy morning more. */
  async #gather(): Promise<void> {
    await turn();
    const until = performance.now() + this.#last.cost * PATIENCE;
    while (this.#waiting.length < this.#last.size && performance.now() < until) await turn();
  }

  async #commit(group: Waiting[]): Promise<void> {
    const answers: (() => void)[] = [];
    try {
      this.#connection.run('begin immediate');
      for (const waiting of group) answers.push(await this.#attempt(waiting));
      this.#connection.run('commit');
    } catch (error) {
      if (this.#connection.inTransaction) this.#connection.run('rollback');
      const problem = explain(error);
      for (const { reject } of group) reject(problem);
      return;
    }
    for (const answer of answers) answer();
    this.#committed();
  }

  /** Runs one job and gives its answer for later; throws only when the whole transaction is lost. */
  async #attempt({ job, resolve, reject }: Waiting): Promise<() => void> {
    this.#connection.run('savepoint job');
    try {
      const value = await job(this.#connection);
      this.#connection.run('release job');
      return () => resolve(value);
    } catch (error) {
      if (!this.#connection.inTransaction) throw error;
      this.#connection.run('rollback to job');
      this.#connection.run('release job');
      return () => reject(explain(error));
    }
  }
}

function explain(error: unknown): unknown {
  const problem = storageProblem(error);
  return problem === 'full' || problem === 'busy' ? new StorageProblem(problem, { cause: error }) : error;
}
