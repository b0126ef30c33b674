/** What encryption is compared with: the same cells with their words in plain. */
import { Cells, type Place } from '../../packages/server/src/complaints/cells.ts';
import type { Reader } from '../../packages/server/src/store/prepared.ts';

export class PlainCells extends Cells {
  override async put({ db }: Reader, { owner, name }: Place, bytes: Uint8Array): Promise<void> {
    await db.insertInto('cells').values({ owner, name, key: 'plain', cell: bytes }).execute();
  }
}
