/** Photos and papers that came with complaints. They wait, encrypted, until a complaint names them, and not longer than a day. */
import type { FileView } from '@layan/domain/api/complaints.ts';
import type { ComplaintFile } from '@layan/domain/complaint/complaint.ts';
import { Refused } from '../refusal.ts';
import { newId } from '../secret.ts';
import type { Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Cells, Place } from './cells.ts';
import { AddressLimit, type Sender } from './limits.ts';
import { makeSafe, type SafeFile } from './safe-file.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Together with what strangers sent and named in no complaint, in bytes: the disk is the queue's too. */
const MOST_WAITING = 256 * 1024 * 1024;
/** So much stays free for the queue, whose every number needs room too. */
const KEPT_FREE = 512 * 1024 * 1024;
/** For one address within so many minutes. */
const MOST_SENT = 60;
const MINUTES = 10;

export class Files {
  readonly #store: Store;
  readonly #cells: Cells;
  readonly #limit = new AddressLimit(MOST_SENT, MINUTES);

  constructor(store: Store, cells: Cells) {
    this.#store = store;
    this.#cells = cells;
  }

  /** A file from somebody who will name it in a complaint. */
  async receive(bytes: unknown, { device, address }: Sender, now: number): Promise<FileView> {
    if (!Buffer.isBuffer(bytes)) throw new Refused('file-type');
    if (device === null) this.#limit.take(address, now);
    if ((await this.#store.room()) < KEPT_FREE) throw new Refused('storage-full');
    const safe = await makeSafe(bytes);
    const file = { id: newId(), type: safe.type, size: safe.bytes.length };
    await this.#store.write(async tx => {
      await this.sweep(tx, now);
      const isFull = async () => (await waitingBytes(tx)) + file.size > MOST_WAITING;
      // One who fills it must not keep everybody out for a day: most people send what they wrote within the hour.
      if (await isFull()) await this.sweep(tx, now, HOUR);
      if (await isFull()) throw new Refused('busy');
      await tx.db
        .insertInto('files')
        .values({ ...file, complaint: null, at: now })
        .execute();
      await this.#cells.put(tx, placeOf(file.id), safe.bytes);
    });
    return file;
  }

  /** The files that a citizen names. Refuses any that another complaint has, or that is no more. */
  async find({ db }: Reader, ids: readonly string[]): Promise<ComplaintFile[]> {
    if (ids.length === 0) return [];
    const found = await db
      .selectFrom('files')
      .select(['id', 'type', 'size'])
      .where('id', 'in', ids)
      .where('complaint', 'is', null)
      .execute();
    if (found.length !== ids.length) throw new Refused('file-unknown');
    return ids.flatMap(id => found.find(file => file.id === id) ?? []);
  }

  /** They belong to this complaint from now on. */
  async claim({ db }: Reader, files: readonly ComplaintFile[], complaint: string): Promise<void> {
    if (files.length === 0) return;
    const ids = files.map(({ id }) => id);
    await db.updateTable('files').set({ complaint }).where('id', 'in', ids).execute();
  }

  async read(id: string, complaint: string): Promise<SafeFile> {
    const { read } = this.#store;
    const file = await read.db
      .selectFrom('files')
      .select('type')
      .where('id', '=', id)
      .where('complaint', '=', complaint)
      .executeTakeFirst();
    const bytes = file && (await this.#cells.get(read, placeOf(id)));
    if (!bytes) throw new Refused('file-unknown', { status: 404 });
    return { type: file.type, bytes };
  }

  /** Everything that came with these complaints is gone. */
  async drop(tx: Reader, complaints: readonly string[]): Promise<void> {
    if (complaints.length === 0) return;
    const gone = await tx.db.deleteFrom('files').where('complaint', 'in', complaints).returning('id').execute();
    await this.#cells.drop(
      tx,
      gone.map(({ id }) => id),
    );
  }

  /** What no complaint named within a day is gone, or within less where the room is needed. */
  async sweep(tx: Reader, now: number, wait = DAY): Promise<number> {
    const gone = await tx.db
      .deleteFrom('files')
      .where('complaint', 'is', null)
      .where('at', '<', now - wait)
      .returning('id')
      .execute();
    await this.#cells.drop(
      tx,
      gone.map(({ id }) => id),
    );
    return gone.length;
  }
}

function placeOf(id: string): Place {
  return { owner: id, name: 'bytes' };
}

async function waitingBytes({ db }: Reader): Promise<number> {
  const { bytes } = await db
    .selectFrom('files')
    .select(({ fn }) => fn.sum<number | null>('size').as('bytes'))
    .where('complaint', 'is', null)
    .executeTakeFirstOrThrow();
  return bytes ?? 0;
}
