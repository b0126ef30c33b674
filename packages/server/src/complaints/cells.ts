/**
 * What people wrote, sealed: AES-256-GCM with a new nonce for each cell. Owner and name are bound into it, so that a cell that
 * is copied into another place cannot be opened there.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { KeyRing } from './key-ring.ts';

export interface Place {
  /** The id of the complaint or file that it belongs to. */
  owner: string;
  name: string;
}

export interface Sealed {
  /** The key's id. */
  key: string;
  /** Nonce, words, tag. */
  cell: Uint8Array;
}

const NONCE = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

const putCell = new Prepared((db, row: Place & Sealed) =>
  db
    .insertInto('cells')
    .values({ owner: row.owner, name: row.name, key: row.key, cell: row.cell })
    .onConflict(conflict =>
      conflict
        .columns(['owner', 'name'])
        .doUpdateSet(({ ref }) => ({ key: ref('excluded.key'), cell: ref('excluded.cell') })),
    ),
);

const getCell = new Prepared((db, { owner, name }: Place) =>
  db.selectFrom('cells').select(['key', 'cell']).where('owner', '=', owner).where('name', '=', name),
);

export function seal(ring: KeyRing, place: Place, bytes: Uint8Array): Sealed {
  const { id, secret } = ring.newest;
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(bound(place));
  return { key: id, cell: Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) };
}

/** Throws where the cell was changed, moved, or sealed with another key. */
export function unseal(ring: KeyRing, place: Place, { key, cell }: Sealed): Buffer {
  const decipher = createDecipheriv(CIPHER, ring.key(key).secret, cell.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(bound(place))
    .setAuthTag(cell.subarray(-TAG));
  return Buffer.concat([decipher.update(cell.subarray(NONCE, -TAG)), decipher.final()]);
}

function bound({ owner, name }: Place): Buffer {
  return Buffer.from(`${owner}\n${name}`);
}

/** The cells of the database. */
export class Cells {
  readonly ring: KeyRing;

  constructor(ring: KeyRing) {
    this.ring = ring;
  }

  async put(tx: Reader, place: Place, bytes: Uint8Array): Promise<void> {
    await tx.all(putCell, { ...place, ...seal(this.ring, place, bytes) });
  }

  async putJson(tx: Reader, place: Place, value: unknown): Promise<void> {
    await this.put(tx, place, Buffer.from(JSON.stringify(value)));
  }

  /** Null where there is nothing, or nothing any more. */
  async get(reader: Reader, place: Place): Promise<Buffer | null> {
    const [row] = await reader.all(getCell, place);
    return row ? unseal(this.ring, place, row) : null;
  }

  async getJson<T>(reader: Reader, place: Place): Promise<T | null> {
    const bytes = await this.get(reader, place);
    return bytes && (JSON.parse(bytes.toString('utf8')) as T);
  }

  /** What is in a cell that was read together with others. */
  open(place: Place, sealed: Sealed): unknown {
    return JSON.parse(unseal(this.ring, place, sealed).toString('utf8'));
  }

  /** Everything that was sealed for these owners is gone. */
  async drop({ db }: Reader, owners: readonly string[]): Promise<void> {
    if (owners.length) await db.deleteFrom('cells').where('owner', 'in', owners).execute();
  }
}

/** The keys that some cell was sealed with. */
export async function usedKeys({ db }: Reader): Promise<Set<string>> {
  const rows = await db.selectFrom('cells').select('key').distinct().execute();
  return new Set(rows.map(({ key }) => key));
}
