/** A new key for everything that is encrypted, a few cells at a time, while the office works. */
import { ConfigProblem } from '../config.ts';
import { both } from '../words.ts';
import type { CellTable } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { seal, unseal, type Place } from './cells.ts';
import type { KeyRing } from './key-ring.ts';

export interface Rotation {
  /** The key that everything is encrypted with now. */
  key: string;
  cells: number;
  /** An earlier rotation had been interrupted: this one finished it and added no further key. */
  resumed: boolean;
  /** Cells that no key opens: they stay as they are. */
  broken: number;
}

/** Photos are large: so many at once, and the office does not wait noticeably. */
const BATCH = 20;

/** `told` is called after each batch, which is on the disk by then. */
export async function rotate(
  store: Store,
  ring: KeyRing,
  now: number,
  told: (cells: number) => void = () => undefined,
): Promise<Rotation> {
  const finished = await renew(store, ring, told);
  const resumed = finished.cells > 0;
  if (!resumed) ring.add(now);
  const { cells, broken } = resumed ? finished : await renew(store, ring, told);
  // Somebody may rotate because the old key is in strange hands: nothing that it opens stays behind.
  await store.forget();
  return { key: ring.newest.id, cells, resumed, broken };
}

/** Encrypts with the newest key what has another one. What is damaged does not keep the rest from it. */
async function renew(
  store: Store,
  ring: KeyRing,
  told: (cells: number) => void,
): Promise<Pick<Rotation, 'cells' | 'broken'>> {
  const { id: key } = ring.newest;
  let cells = 0;
  let broken = 0;
  let last: Place = { owner: '', name: '' };
  for (;;) {
    const { owner, name } = last;
    const rows = await store.write(async ({ db }) => {
      // A cell that the office writes in the meantime has the new key: its server reads the key file again.
      const old = await db
        .selectFrom('cells')
        .selectAll()
        .where('key', '!=', key)
        .where(({ eb, refTuple, tuple }) => eb(refTuple('owner', 'name'), '>', tuple(owner, name)))
        .orderBy('owner')
        .orderBy('name')
        .limit(BATCH)
        .execute();
      for (const row of old) {
        const words = open(ring, row);
        if (words)
          await db
            .updateTable('cells')
            .set(seal(ring, row, words))
            .where('owner', '=', row.owner)
            .where('name', '=', row.name)
            .execute();
        else broken++;
      }
      return old;
    });
    last = rows.at(-1) ?? last;
    cells += rows.length;
    if (rows.length) told(cells - broken);
    if (rows.length < BATCH) break;
  }
  return { cells: cells - broken, broken };
}

/** Null for what is damaged. */
function open(ring: KeyRing, cell: CellTable): Buffer | null {
  try {
    return unseal(ring, cell, cell);
  } catch (error) {
    if (error instanceof ConfigProblem) throw error;
    return null;
  }
}

/** What a key is used for now. */
export interface KeyUse {
  id: string;
  cells: number;
  newest: boolean;
}

/** Opens every cell: says which key holds how many, or which cell cannot be opened. */
export async function checkKeys(store: Store, ring: KeyRing): Promise<{ keys: KeyUse[]; broken: number }> {
  const counts = new Map<string, number>(ring.ids.map(id => [id, 0]));
  let broken = 0;
  let last: Place = { owner: '', name: '' };
  for (;;) {
    const rows = await store.read.db
      .selectFrom('cells')
      .selectAll()
      .where(({ eb, refTuple, tuple }) => eb(refTuple('owner', 'name'), '>', tuple(last.owner, last.name)))
      .orderBy('owner')
      .orderBy('name')
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      counts.set(row.key, (counts.get(row.key) ?? 0) + 1);
      if (!open(ring, row)) broken++;
    }
    last = rows.at(-1) ?? last;
    if (rows.length < BATCH) break;
  }
  const newest = ring.newest.id;
  return { keys: [...counts].map(([id, cells]) => ({ id, cells, newest: id === newest })), broken };
}

/** Told once, when the key file was made. */
export function newKeysTold(file: string): string[] {
  return [
    both(`Kunci pengaduan dibuat: ${file}`, 'The key for complaints was made there'),
    both(
      'Simpan salinan berkas ini terpisah dari cadangan data: tanpa berkas ini pengaduan tidak dapat dibaca lagi',
      'Keep a copy of this file apart from the backups: without it nobody can read the complaints any more',
    ),
  ];
}
