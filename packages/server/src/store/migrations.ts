/** How the tables came to be. A migration that was released is never changed: a new one follows it. */
import { sql, type Kysely } from 'kysely';
import { ConfigProblem } from '../config.ts';
import { both } from '../words.ts';
import type { Database } from './database.ts';
import { appendOnly, bytes, serial } from './dialect.ts';

type Migration = (db: Kysely<Database>) => Promise<void>;

const MIGRATIONS: Migration[] = [queue, complaints];

/** The version of a file that this program writes. */
export const NEWEST = MIGRATIONS.length;

/** Brings a file up to date, inside the caller's transaction; refuses one from a newer program. */
export async function migrate(db: Kysely<Database>, now: number): Promise<void> {
  await db.schema
    .createTable('versions')
    .ifNotExists()
    .addColumn('version', 'integer', column => column.primaryKey())
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  const version = await versionOf(db);
  if (version > NEWEST) throw new ConfigProblem(newer(version));
  for (const [index, up] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await up(db);
    await db
      .insertInto('versions')
      .values({ version: index + 1, at: now })
      .execute();
  }
}

export async function versionOf(db: Kysely<Database>): Promise<number> {
  const { version } = await db
    .selectFrom('versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

export function newer(version: number): string {
  return both(
    `Berkas data ini dari Layan yang lebih baru (versi ${version}, program ini sampai ${NEWEST}); pasang Layan yang terbaru`,
    `The data file comes from a newer Layan (version ${version}, this program knows ${NEWEST}); install the newest Layan`,
  );
}

async function queue(db: Kysely<Database>): Promise<void> {
  await tickets(db);
  await steps(db);
  await db.schema
    .createTable('series')
    .addColumn('day', 'text', column => column.notNull())
    .addColumn('letter', 'text', column => column.notNull())
    .addColumn('last', 'integer', column => column.notNull())
    .addColumn('place', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('series_key', ['day', 'letter'])
    .execute();
  await people(db);
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('value', 'text', column => column.notNull())
    .addColumn('changedAt', 'bigint', column => column.notNull())
    .execute();
}

async function tickets(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('tickets')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('day', 'text', column => column.notNull())
    .addColumn('series', 'text', column => column.notNull())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('line', 'text', column => column.notNull())
    .addColumn('service', 'text')
    .addColumn('priority', 'integer', column => column.notNull())
    .addColumn('cases', 'integer', column => column.notNull())
    .addColumn('language', 'text', column => column.notNull())
    .addColumn('checklist', 'text')
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('place', 'bigint', column => column.notNull())
    .addColumn('counter', 'text')
    .addColumn('calls', 'integer', column => column.notNull())
    .addColumn('lateUntil', 'bigint')
    .addColumn('issuedAt', 'bigint', column => column.notNull())
    .addColumn('calledAt', 'bigint')
    .addColumn('arrivedAt', 'bigint')
    .addColumn('servedAt', 'bigint')
    .addColumn('endedAt', 'bigint')
    .addColumn('firstCalledAt', 'bigint')
    .addColumn('toldAhead', 'integer', column => column.notNull())
    .addColumn('toldFrom', 'integer')
    .addColumn('toldTo', 'integer')
    .addColumn('device', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addUniqueConstraint('tickets_number', ['day', 'series', 'number'])
    .execute();
  await sql`create index tickets_waiting on tickets (day, place) where state = 'waiting'`.execute(db);
  await sql`create index tickets_aside on tickets (day, state) where state in ('called', 'serving', 'parked', 'missed')`.execute(
    db,
  );
  await sql`create index tickets_finished on tickets (line, "endedAt") where state = 'finished'`.execute(db);
  // The database itself refuses a second person at a counter, whoever asks, from wherever.
  await sql`create unique index tickets_at_counter on tickets (day, counter) where state in ('called', 'serving')`.execute(
    db,
  );
}

async function steps(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('steps')
    .addColumn('id', serial, column => column.primaryKey())
    .addColumn('day', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('ticket', 'text', column => column.notNull().references('tickets.id'))
    .addColumn('step', 'text', column => column.notNull())
    .addColumn('line', 'text', column => column.notNull())
    .addColumn('counter', 'text')
    .addColumn('actor', 'text')
    .addColumn('undoes', 'bigint')
    .addColumn('before', 'text')
    .execute();
  await sql`create index steps_calls on steps (day, id) where step in ('called', 'recalled', 'undone')`.execute(db);
  await sql`create index steps_counter on steps (counter, id) where counter is not null`.execute(db);
  for (const trigger of appendOnly('steps')) await sql.raw(trigger).execute(db);
}

async function people(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('staff')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('folded', 'text', column => column.notNull().unique())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('password', 'text', column => column.notNull())
    .addColumn('active', 'integer', column => column.notNull())
    .addColumn('createdAt', 'bigint', column => column.notNull())
    .addColumn('seenAt', 'bigint')
    .execute();
  await db.schema
    .createTable('attempts')
    .addColumn('folded', 'text', column => column.primaryKey())
    .addColumn('failures', 'integer', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('until', 'bigint', column => column.notNull())
    .execute();
  await db.schema
    .createTable('sessions')
    .addColumn('secret', 'text', column => column.primaryKey())
    .addColumn('staff', 'text', column => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('createdAt', 'bigint', column => column.notNull())
    .addColumn('seenAt', 'bigint', column => column.notNull())
    .execute();
  await db.schema
    .createTable('devices')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('code', 'text', column => column.unique())
    .addColumn('secret', 'text', column => column.notNull().unique())
    .addColumn('createdAt', 'bigint', column => column.notNull())
    .addColumn('seenAt', 'bigint')
    .addColumn('note', 'text')
    .execute();
}

/** Words, contacts and files stand in `cells` only, encrypted; here is what the office must find, count and hand over without them. */
async function complaints(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('cells')
    .addColumn('owner', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('cell', bytes, column => column.notNull())
    .addUniqueConstraint('cells_place', ['owner', 'name'])
    .execute();
  await sql`create index cells_key on cells ("key")`.execute(db);
  await db.schema
    .createTable('complaints')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('code', 'text', column => column.notNull().unique())
    .addColumn('pin', 'text', column => column.notNull())
    .addColumn('request', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('receivedAt', 'bigint', column => column.notNull())
    .addColumn('restedAt', 'bigint')
    .addColumn('mergedInto', 'text', column => column.references('complaints.id'))
    .addColumn('erased', 'integer', column => column.notNull())
    .addColumn('seq', 'integer', column => column.notNull())
    .execute();
  await sql`create index complaints_merged on complaints ("mergedInto") where "mergedInto" is not null`.execute(db);
  await complaintEvents(db);
  await db.schema
    .createTable('files')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('complaint', 'text', column => column.references('complaints.id'))
    .addColumn('type', 'text', column => column.notNull())
    .addColumn('size', 'integer', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await sql`create index files_complaint on files (complaint)`.execute(db);
  await db.schema
    .createTable('proofs')
    .addColumn('challenge', 'text', column => column.primaryKey())
    .addColumn('until', 'bigint', column => column.notNull())
    .execute();
}

async function complaintEvents(db: Kysely<Database>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('id', serial, column => column.primaryKey())
    .addColumn('complaint', 'text', column => column.notNull().references('complaints.id'))
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('staff', 'text')
    .addColumn('step', 'text', column => column.notNull())
    .addColumn('facts', 'text', column => column.notNull())
    .addColumn('digest', 'text')
    .addColumn('request', 'text')
    .addColumn('hash', 'text', column => column.notNull())
    .addUniqueConstraint('events_seq', ['complaint', 'seq'])
    .addUniqueConstraint('events_request', ['complaint', 'request'])
    .execute();
  for (const trigger of appendOnly('events')) await sql.raw(trigger).execute(db);
}
