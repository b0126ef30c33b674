/** Where what is not yet sent waits: the browser's own database or, where a browser refuses that, the page's memory. */
import type { ComplaintRequest } from '@layan/domain/api/complaints.ts';
import { createStore, del, set, values, type UseStore } from 'idb-keyval';

/** A complaint without the proof of work, which is done when the server can be asked for its riddle. */
export type Unproved = Omit<ComplaintRequest, 'proof'>;

/** A complaint on its way. Its words stay until the server has them, and not a moment longer. */
export interface Waiting {
  /** For which server: empty for the page's own. */
  server: string;
  complaint: Unproved;
  /** When it was sent off, by this machine's clock. */
  since: number;
  /** The server will not have it, now or later: somebody has to look. */
  refused: boolean;
}

export interface OutboxStore {
  /** False where nothing outlives the page. */
  lasting: () => boolean;
  all: () => Promise<Waiting[]>;
  put: (entry: Waiting) => Promise<void>;
  remove: (code: string) => Promise<void>;
}

export function memoryStore(): OutboxStore {
  const entries = new Map<string, Waiting>();
  return {
    lasting: () => false,
    all: async () => [...entries.values()],
    put: async entry => void entries.set(entry.complaint.code, entry),
    remove: async code => void entries.delete(code),
  };
}

/** The browser's database; what it refuses to keep is in memory, so that it is at least sent while the page is open. */
export function browserStore(): OutboxStore {
  const memory = memoryStore();
  let database: UseStore | null = null;
  let lasting = true;
  const attempt = async <T>(ask: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await ask((database ??= createStore('layan-outbox', 'complaints')));
    } catch {
      lasting = false;
      return otherwise;
    }
  };
  return {
    lasting: () => lasting,
    all: async () => {
      const kept = await attempt<Waiting[]>(store => values(store), []);
      const codes = new Set(kept.map(({ complaint }) => complaint.code));
      return [...kept, ...(await memory.all()).filter(({ complaint }) => !codes.has(complaint.code))];
    },
    put: async entry => {
      const kept = await attempt(store => set(entry.complaint.code, entry, store).then(() => true), false);
      if (!kept) await memory.put(entry);
    },
    remove: async code => {
      await memory.remove(code);
      await attempt(store => del(code, store), undefined);
    },
  };
}
