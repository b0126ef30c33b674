import { createStore, get, set, type UseStore } from 'idb-keyval';
import { readCatalogue } from '@layan/domain/catalog/read.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Problem, Remote } from '@layan/domain/remote/remote.ts';

interface Kept {
  catalogue: Catalogue;
  since: number;
  etag: string | null;
}

/** The catalogue as it is known, and a way to look again at once. */
export interface CatalogueSource {
  live: Live<Remote<Catalogue>>;
  retry: () => void;
}

/** How long until the next look at the server, in milliseconds: while all is well, and after a failure. */
const REFRESH = 10 * 60_000;
const RETRY = 15_000;

let store: UseStore | undefined;

/**
 * An agency's catalogue from `url`, kept in the browser: once it has been seen it is there without the server, marked
 * stale until the server answers again. A file that cannot be read never replaces one that could.
 */
export function openCatalogue(url: string): CatalogueSource {
  let look: () => Promise<void> = async () => {};
  const live = new Live<Remote<Catalogue>>({ status: 'loading' }, show => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let kept: Kept | null = null;

    look = async () => {
      clearTimeout(timer);
      let wait = REFRESH;
      try {
        kept ??= await recall(url);
        const fresh = await fetchCatalogue(url, kept, abort.signal);
        if (fresh !== kept) await remember(url, fresh);
        kept = fresh;
        show({ status: 'ready', data: fresh.catalogue, since: fresh.since, stale: false });
      } catch (error) {
        if (abort.signal.aborted) return;
        wait = RETRY;
        if (kept) show({ status: 'ready', data: kept.catalogue, since: kept.since, stale: true });
        else show({ status: 'failed', problem: error instanceof CatalogueError ? error.problem : 'unreachable' });
      }
      if (!abort.signal.aborted) timer = setTimeout(() => void look(), wait);
    };

    const again = () => void look();
    addEventListener('online', again);
    void look();
    return () => {
      abort.abort();
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  });
  return { live, retry: () => void look() };
}

class CatalogueError extends Error {
  problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

async function fetchCatalogue(url: string, kept: Kept | null, signal: AbortSignal): Promise<Kept> {
  const response = await fetch(url, { signal, cache: 'no-cache', headers: { accept: 'application/json' } });
  if (response.status === 404) throw new CatalogueError('agency-unknown');
  if (!response.ok) throw new CatalogueError('unreachable');
  const etag = response.headers.get('etag');
  if (kept && etag && kept.etag === etag) return { ...kept, since: Date.now() };
  let value: unknown;
  try {
    value = await response.json();
  } catch {
    throw new CatalogueError(signal.aborted ? 'unreachable' : 'catalogue-invalid');
  }
  const read = readCatalogue(value);
  if ('problem' in read) {
    console.error(`Layan: ${url}: ${read.problem}`, read.issues[0]);
    throw new CatalogueError(read.problem);
  }
  return { catalogue: read.catalogue, since: Date.now(), etag };
}

/** The browser may refuse storage (private window, full disk): then there is simply nothing kept. */
async function recall(url: string): Promise<Kept | null> {
  try {
    store ??= createStore('layan', 'catalogues');
    const kept = await get<Kept>(url, store);
    return kept && 'catalogue' in readCatalogue(kept.catalogue) ? kept : null;
  } catch {
    return null;
  }
}

async function remember(url: string, kept: Kept): Promise<void> {
  try {
    store ??= createStore('layan', 'catalogues');
    await set(url, kept, store);
  } catch {
    // Nothing kept: the next start needs the server.
  }
}
