/** An agency's catalogue as a guest on another page reads it: asked for once by all who show it, kept by the browser's own cache. */
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { CATALOGUE_VERSION } from '@layan/domain/catalog/version.ts';
import type { Problem, Remote } from '@layan/domain/remote/remote.ts';
import { takeBegun } from './begun.ts';
import { ClientProblem, request } from './http.ts';
import { poll, type Polled } from './poll.ts';

/** Where a catalogue comes from. */
export interface CatalogueAddress {
  url: string;
  /** From our own server, which checked it; any other file is checked here, whole. */
  checked: boolean;
}

/** How long until the next look, in milliseconds: decrees change yearly, and so does a wrong address; an outage passes in seconds. */
const PAUSE = { long: 30 * 60_000, short: 10_000 };
const OUTAGES: readonly Problem[] = ['offline', 'unreachable', 'unexpected'];

const known = new Map<string, Polled<Catalogue>>();

/** The catalogue at an address; widgets that show the same one share it. */
export function publicCatalogue({ url, checked }: CatalogueAddress): Polled<Catalogue> {
  let catalogue = known.get(url);
  if (!catalogue) {
    catalogue = poll(
      async signal =>
        (checked ? glance : check)(
          await request('GET', url, { signal, cache: 'default', begun: takeBegun(url) }).catch(explain),
        ),
      state => (passes(state) ? PAUSE.short : PAUSE.long),
    );
    known.set(url, catalogue);
  }
  return catalogue;
}

/** Whether it may soon be better than it is. */
function passes(state: Remote<Catalogue>): boolean {
  return state.status === 'failed' ? OUTAGES.includes(state.problem) : state.status === 'ready' && state.stale;
}

/** What a checked file must still say: that it is of this version. */
function glance(value: unknown): Catalogue {
  const { version, agency, services } = (value ?? {}) as Partial<Catalogue>;
  if (version !== undefined && version !== CATALOGUE_VERSION) throw unusable('catalogue-version');
  if (!version || !agency || !services?.length) throw unusable('catalogue-invalid');
  return value as Catalogue;
}

async function check(value: unknown): Promise<Catalogue> {
  const { readCatalogue } = await import('@layan/domain/catalog/read.ts');
  const reading = readCatalogue(value, { slim: true });
  if ('catalogue' in reading) return reading.catalogue;
  const [first] = reading.issues;
  throw unusable(reading.problem, first && `${first.path}: ${first.message}`);
}

/** It will be no better next time: a refusal, not an outage. */
function unusable(problem: Problem, message: string = problem): ClientProblem {
  return new ClientProblem(problem, { status: 422, message });
}

/** A file that is not there is an agency nobody knows here. A page in its place may be the Wi-Fi's: what is known stays. */
function explain(reason: unknown): never {
  if (!(reason instanceof ClientProblem)) throw reason;
  if (reason.status === 404) throw new ClientProblem('agency-unknown', { status: 404 });
  if (reason.status === 200)
    throw new ClientProblem('catalogue-invalid', { message: 'there is no JSON at this address' });
  throw reason;
}
