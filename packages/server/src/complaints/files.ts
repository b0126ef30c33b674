/** Photos and papers that came with complaints. They wait, encrypted, until a complaint names them, and not longer than a day. */
import type { FileView } from '@layan/domain/api/complaints.ts';
import type { ComplaintFile } from '@layan/domain/complaint/complaint.ts';
import { Refused } from '../refusal.ts';
import { newId } from '../secret.ts';
import type { Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Cells, Place } from './cells.ts';
import { makeSafe, type SafeFile } from './safe-file.ts';

const DAY = 24 * 60 * 60_000;
/** Together with what strangers sent and named in no complaint, in bytes: the disk is the queue's too. */
const MOST_WAITING = 256 * 1024 * 1024;

export class Files {
  readonly #store: Store;
  readonly #cells: Cells;

  constructor(store: Store, cells: Cells) {
    this.#store = store;
    this.#cells = cells;
  }

  async keep(bytes: Buffer, now: number): Promise<FileView> {
    const safe = await makeSafe(bytes);
    const file = { id: newId(), type: safe.type, size: safe.bytes.length };
    await this.#store.write(async tx => {
      await this.sweep(tx, now);
      if ((await waitingBytes(tx)) + file.size > MOST_WAITING) throw new Refused('busy');
      await tx.db
        .insertInto('files')
        .values({ ...file, complaint: null, at: now })
        .execute();
      await this.#cells.put(tx, placeOf(file.id), safe.bytes);
    });
    return file;
  }

  /** Gives files to the complaint that names them. Refuses any that another one has, or that is no more. */
  async claim({ db }: Reader, ids: readonly string[], complaint: string): Promise<ComplaintFile[]> {
    const files: ComplaintFile[] = [];
    for (const id of ids) {
      const claimed = await db
        .updateTable('files')
        .set({ complaint })
        .where('id', '=', id)
        .where('complaint', 'is', null)
        .returning(['id', 'type', 'size'])
        .executeTakeFirst();
      if (!claimed) throw new Refused('file-unknown');
      files.push(claimed);
    }
    return files;
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

  /** What no complaint named within a day is gone. */
  async sweep(tx: Reader, now: number): Promise<number> {
    const gone = await tx.db
      .deleteFrom('files')
      .where('complaint', 'is', null)
      .where('at', '<', now - DAY)
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
