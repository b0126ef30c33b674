/** The complaints of one office: what may be asked of them and what may be done, for whichever route asks. */
import type { Staff } from '../people/staff.ts';
import type { Office } from '../queue/office.ts';
import type { Store } from '../store/store.ts';
import { Audit } from './audit.ts';
import { Cells, usedKeys } from './cells.ts';
import { Files } from './files.ts';
import type { KeyRing } from './key-ring.ts';
import { Proofs } from './proof.ts';

export interface ComplaintsOptions {
  store: Store;
  keys: KeyRing;
  staff: Staff;
  office: Office;
}

export class Complaints {
  readonly files: Files;
  readonly proofs: Proofs;
  readonly audit: Audit;
  readonly #store: Store;
  readonly #keys: KeyRing;

  constructor({ store, keys }: ComplaintsOptions) {
    const cells = new Cells(keys);
    this.#store = store;
    this.#keys = keys;
    this.files = new Files(store, cells);
    this.proofs = new Proofs(keys);
    this.audit = new Audit(cells);
  }

  /** Reads the keys and every complaint; resolves with the ids of those that cannot be opened. */
  async load(now: number): Promise<string[]> {
    this.#keys.load(await usedKeys(this.#store.read), now);
    return [];
  }
}
