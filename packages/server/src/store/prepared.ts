/** Queries compiled once, for what every visitor waits for: only the values are new each time. */
import type { Compilable, Kysely } from 'kysely';
import type { Database } from './database.ts';

/** Stands in for a value while a query is compiled. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) });

/** A query with names where the values will be. */
export class Prepared<Values extends object, Row> {
  readonly #build: (db: Kysely<Database>, values: Values) => Compilable<Row>;
  #compiled: { sql: string; parameters: readonly unknown[] } | null = null;

  constructor(build: (db: Kysely<Database>, values: Values) => Compilable<Row>) {
    this.#build = build;
  }

  /** The words for the database, and its parameters in order. */
  fill(db: Kysely<Database>, values: Values): { sql: string; parameters: unknown[] } {
    this.#compiled ??= this.#build(db, slots as Values).compile();
    const { sql, parameters } = this.#compiled;
    const filled = parameters.map(each => (each instanceof Slot ? values[each.name as keyof Values] : each));
    return { sql, parameters: filled };
  }
}

/** Where queries are asked: inside a transaction, or for reading what was committed. */
export interface Reader {
  readonly db: Kysely<Database>;
  all<Values extends object, Row>(query: Prepared<Values, Row>, values: Values): Promise<Row[]> | Row[];
}
