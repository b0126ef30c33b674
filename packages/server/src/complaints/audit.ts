/**
 * The log that nobody can edit unseen. Each event's hash is made with a secret that is not in the database, over the event and
 * the hash before it: whoever changes, removes or slips in a row breaks the chain from there on. What was written is not in the
 * chain, only its digest, so that a citizen may have it deleted and the chain still holds.
 */
import { createHmac, hash, randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Complaint, ComplaintEvent } from '@layan/domain/complaint/complaint.ts';
import { ConfigProblem } from '../config.ts';
import type { EventRow, EventTable } from '../store/database.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { Cells, Place } from './cells.ts';
import type { KeyRing } from './key-ring.ts';
import { everyComplaint, readComplaint } from './rows.ts';

/** What stands in an event's cell. */
interface Written {
  /** So that nobody guesses short words from their digest. */
  salt: string;
  text: string | null;
  /** Facts that would tell why somebody came. */
  facts?: ComplaintEvent['facts'];
}

export interface NewEvent {
  complaint: string;
  seq: number;
  event: ComplaintEvent;
  /** Names of facts that are not kept in plain. */
  secret: readonly string[];
  request: string | null;
}

/** What is wrong with the log, and where. */
export interface AuditProblem {
  id: number;
  complaint: string;
  problem: 'hash' | 'missing' | 'words' | 'content' | 'seq';
}

export interface AuditReport {
  events: number;
  /** The last event and its hash: noted outside, it shows later that nothing was cut off. */
  head: string;
  problems: AuditProblem[];
}

const NOTHING = '';
const EMPTIED = ['erased', 'expired'] as const;
const BATCH = 1000;

const lastHash = new Prepared((db, _: object) =>
  db.selectFrom('events').select(['hash']).orderBy('id', 'desc').limit(1),
);

const insertEvent = new Prepared((db, row: Insertable<EventTable>) =>
  db.insertInto('events').values({
    complaint: row.complaint,
    seq: row.seq,
    at: row.at,
    who: row.who,
    staff: row.staff,
    step: row.step,
    facts: row.facts,
    digest: row.digest,
    request: row.request,
    hash: row.hash,
  }),
);

const byRequest = new Prepared((db, { complaint, request }: { complaint: string; request: string }) =>
  db.selectFrom('events').select('id').where('complaint', '=', complaint).where('request', '=', request),
);

const emptying = new Prepared((db, { complaint }: { complaint: string }) =>
  db.selectFrom('events').select('id').where('complaint', '=', complaint).where('step', 'in', EMPTIED),
);

export function eventPlace(complaint: string, seq: number): Place {
  return { owner: complaint, name: `event/${seq}` };
}

export class Audit {
  readonly #ring: KeyRing;
  readonly #cells: Cells;

  constructor(cells: Cells) {
    this.#ring = cells.ring;
    this.#cells = cells;
  }

  /** Appends an event, inside the transaction of what it tells about. */
  async append(tx: Reader, { complaint, seq, event, secret, request }: NewEvent): Promise<void> {
    const { at, by, step, text } = event;
    const facts = Object.entries(event.facts);
    const hidden = facts.filter(([name, value]) => secret.includes(name) && value !== null);
    let digest: string | null = null;
    if (text !== null || hidden.length) {
      const written: Written = { salt: randomBytes(16).toString('base64url'), text };
      if (hidden.length) written.facts = Object.fromEntries(hidden);
      const bytes = Buffer.from(JSON.stringify(written));
      digest = digestOf(bytes);
      await this.#cells.put(tx, eventPlace(complaint, seq), bytes);
    }
    const [before] = await tx.all(lastHash, {});
    const row = {
      complaint,
      seq,
      at,
      who: by.who,
      staff: by.staff,
      step,
      facts: JSON.stringify(Object.fromEntries(facts.filter(each => !hidden.includes(each)))),
      digest,
      request,
    };
    await tx.all(insertEvent, { ...row, hash: this.#hash(row, before?.hash ?? NOTHING) });
  }

  /** Whether this request has acted on the complaint before. */
  async knows(reader: Reader, complaint: string, request: string): Promise<boolean> {
    return (await reader.all(byRequest, { complaint, request })).length > 0;
  }

  /** A complaint's log, oldest first; what was deleted is missing from its events. */
  async read(reader: Reader, complaint: string): Promise<(ComplaintEvent & { seq: number })[]> {
    const rows = await reader.db
      .selectFrom('events')
      .selectAll()
      .where('complaint', '=', complaint)
      .orderBy('seq')
      .execute();
    return Promise.all(rows.map(row => this.#event(reader, row)));
  }

  /** Looks through the whole log. `noted` is an earlier head, to see that it is still there. */
  async check(reader: Reader, noted?: string): Promise<AuditReport> {
    const problems: AuditProblem[] = [];
    let events = 0;
    let last = { id: 0, hash: NOTHING };
    let isNoted = noted === undefined;
    for (;;) {
      const rows = await reader.db
        .selectFrom('events')
        .selectAll()
        .where('id', '>', last.id)
        .orderBy('id')
        .limit(BATCH)
        .execute();
      for (const row of rows) {
        const { id, complaint } = row;
        if (this.#hash(row, last.hash) !== row.hash) problems.push({ id, complaint, problem: 'hash' });
        if (!(await this.#hasItsWords(reader, row))) problems.push({ id, complaint, problem: 'words' });
        last = { id, hash: row.hash };
        isNoted ||= headOf(last) === noted;
      }
      events += rows.length;
      if (rows.length < BATCH) break;
    }
    problems.push(...(await cutOff(reader)), ...(await this.#lost(reader)));
    if (!isNoted) problems.push({ id: Number(noted?.split(':')[0]) || 0, complaint: '', problem: 'missing' });
    return { events, head: headOf(last), problems };
  }

  async #event(reader: Reader, row: EventRow): Promise<ComplaintEvent & { seq: number }> {
    const { seq, at, who, staff, step } = row;
    const written = row.digest === null ? null : await this.#written(reader, row);
    const facts = { ...(JSON.parse(row.facts) as ComplaintEvent['facts']), ...written?.facts };
    return { seq, at, by: { who, staff }, step, text: written?.text ?? null, facts };
  }

  /** Null for what is gone or damaged: the rest of the case must still be worked on, and `check` tells of it. */
  async #written(reader: Reader, { complaint, seq }: EventRow): Promise<Written | null> {
    try {
      return await this.#cells.getJson<Written>(reader, eventPlace(complaint, seq));
    } catch (error) {
      if (error instanceof ConfigProblem) throw error;
      return null;
    }
  }

  /** What a citizen had deleted cannot be compared any more, which is as it should be. */
  async #hasItsWords(reader: Reader, { complaint, seq, digest }: EventRow): Promise<boolean> {
    try {
      const bytes = await this.#cells.get(reader, eventPlace(complaint, seq));
      if (bytes !== null) return digestOf(bytes) === digest;
      return digest === null || (await reader.all(emptying, { complaint })).length > 0;
    } catch {
      return false;
    }
  }

  /** Complaints whose content is gone or cannot be opened, or is not what the log says of it: emptied, or not. */
  async #lost(reader: Reader): Promise<AuditProblem[]> {
    const lost: string[] = [];
    const whole: Complaint[] = [];
    for await (const page of everyComplaint(reader, this.#cells, id => lost.push(id)))
      whole.push(...page.map(({ complaint }) => complaint));
    const emptied = await emptiedIds(reader);
    for (const { id, erased } of whole) {
      if (erased === emptied.has(id)) continue;
      // The office goes on: it may have been emptied since it was read.
      const now = await readComplaint(reader, this.#cells, id);
      if (erased || !now?.complaint.erased) lost.push(id);
    }
    return lost.map(complaint => ({ id: 0, complaint, problem: 'content' }));
  }

  #hash(row: Omit<EventRow, 'id' | 'hash'>, before: string): string {
    const { complaint, seq, at, who, staff, step, facts, digest, request } = row;
    const words = JSON.stringify([before, complaint, seq, at, who, staff, step, facts, digest, request]);
    return createHmac('sha256', this.#ring.secret('audit')).update(words).digest('base64url');
  }
}

/** By what the log itself says: the mark beside a complaint is for anybody to set. */
async function emptiedIds({ db }: Reader): Promise<Set<string>> {
  const rows = await db.selectFrom('events').select('complaint').where('step', 'in', EMPTIED).execute();
  return new Set(rows.map(({ complaint }) => complaint));
}

/** Complaints whose last event is not the one that they were left with. */
async function cutOff({ db }: Reader): Promise<AuditProblem[]> {
  const rows = await db
    .selectFrom('complaints')
    .leftJoin('events', 'events.complaint', 'complaints.id')
    .select(({ fn }) => [
      'complaints.id',
      'complaints.seq',
      fn.max('events.seq').as('last'),
      fn.max('events.id').as('event'),
      fn.count<number>('events.id').as('count'),
    ])
    .groupBy(['complaints.id', 'complaints.seq'])
    .execute();
  return rows
    .filter(({ seq, last, count }) => seq !== last || count !== seq)
    .map(({ id, event }) => ({ id: event ?? 0, complaint: id, problem: 'seq' }));
}

function headOf({ id, hash }: { id: number; hash: string }): string {
  return `${id}:${hash}`;
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
