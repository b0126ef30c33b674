/** Complaints between the tables and the rules: what is found and counted stands in the row, the complaint itself in its cell. */
import type { Complaint } from '@layan/domain/complaint/complaint.ts';
import type { ComplaintRow } from '../store/database.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { Cells, Place } from './cells.ts';

/** A complaint with the number of its last event. */
export interface Kept {
  complaint: Complaint;
  seq: number;
}

const rowById = new Prepared((db, { id }: { id: string }) =>
  db.selectFrom('complaints').selectAll().where('id', '=', id),
);

const rowByCode = new Prepared((db, { code }: { code: string }) =>
  db.selectFrom('complaints').selectAll().where('code', '=', code),
);

const followersOf = new Prepared((db, { id }: { id: string }) =>
  db.selectFrom('complaints').select('id').where('mergedInto', '=', id).orderBy('receivedAt').orderBy('id'),
);

const insertRow = new Prepared((db, row: ComplaintRow) =>
  db.insertInto('complaints').values({
    id: row.id,
    code: row.code,
    pin: row.pin,
    request: row.request,
    state: row.state,
    receivedAt: row.receivedAt,
    restedAt: row.restedAt,
    mergedInto: row.mergedInto,
    erased: row.erased,
    seq: row.seq,
  }),
);

const updateRow = new Prepared((db, row: Omit<ComplaintRow, 'code' | 'pin' | 'request' | 'receivedAt'>) =>
  db
    .updateTable('complaints')
    .set({
      state: row.state,
      restedAt: row.restedAt,
      mergedInto: row.mergedInto,
      erased: row.erased,
      seq: row.seq,
    })
    .where('id', '=', row.id),
);

/** A page of all complaints, for the start. */
const pageAfter = new Prepared((db, { id, limit }: { id: string; limit: number }) =>
  db
    .selectFrom('complaints')
    .leftJoin('cells', join => join.onRef('cells.owner', '=', 'complaints.id').on('cells.name', '=', CONTENT))
    .select(['complaints.id', 'complaints.seq', 'cells.key', 'cells.cell'])
    .where('complaints.id', '>', id)
    .orderBy('complaints.id')
    .limit(limit),
);

const CONTENT = 'complaint';
const PAGE = 500;

function placeOf(id: string): Place {
  return { owner: id, name: CONTENT };
}

export async function findRow(reader: Reader, id: string): Promise<ComplaintRow | null> {
  return (await reader.all(rowById, { id }))[0] ?? null;
}

export async function findByCode(reader: Reader, code: string): Promise<ComplaintRow | null> {
  return (await reader.all(rowByCode, { code }))[0] ?? null;
}

export async function insertComplaint(
  tx: Reader,
  cells: Cells,
  { complaint, seq }: Kept,
  secrets: Pick<ComplaintRow, 'pin' | 'request'>,
): Promise<void> {
  const { id, code, state, receivedAt, restedAt, mergedInto, erased } = complaint;
  await tx.all(insertRow, {
    id,
    code,
    ...secrets,
    state,
    receivedAt,
    restedAt,
    mergedInto,
    erased: Number(erased),
    seq,
  });
  await cells.putJson(tx, placeOf(id), complaint);
}

export async function saveComplaint(tx: Reader, cells: Cells, { complaint, seq }: Kept): Promise<void> {
  const { id, state, restedAt, mergedInto, erased } = complaint;
  await tx.all(updateRow, { id, state, restedAt, mergedInto, erased: Number(erased), seq });
  await cells.putJson(tx, placeOf(id), complaint);
}

/** The complaint as it is within this transaction; null where there is none. */
export async function readComplaint(reader: Reader, cells: Cells, id: string): Promise<Kept | null> {
  const row = await findRow(reader, id);
  const complaint = row && (await cells.getJson<Complaint>(reader, placeOf(id)));
  return complaint && { complaint, seq: row.seq };
}

/** The complaints that follow this one, in the order in which they came. */
export async function findFollowers(reader: Reader, cells: Cells, id: string): Promise<Kept[]> {
  const rows = await reader.all(followersOf, { id });
  const kept = await Promise.all(rows.map(row => readComplaint(reader, cells, row.id)));
  return kept.flatMap(each => each ?? []);
}

/** All complaints, some at a time so that others get their turn; `broken` is told of one that cannot be opened. */
export async function* everyComplaint(
  reader: Reader,
  cells: Cells,
  broken: (id: string, error: unknown) => void,
): AsyncGenerator<Kept[]> {
  for (let id = ''; ;) {
    const rows = await reader.all(pageAfter, { id, limit: PAGE });
    const kept: Kept[] = [];
    for (const { id, seq, key, cell } of rows) {
      try {
        if (key === null || cell === null) throw new Error('there is no content');
        kept.push({ complaint: cells.open(placeOf(id), { key, cell }) as Complaint, seq });
      } catch (error) {
        broken(id, error);
      }
    }
    yield kept;
    if (rows.length < PAGE) return;
    id = rows.at(-1)!.id;
  }
}
