/** What a server offers to other people's pages: under which address, in which version, and of which agencies. */
import type { ServerConfig } from '@layan/domain/api/api.ts';
import type { Agency } from '@layan/domain/catalog/schema.ts';
import { request, serverAddress } from './http.ts';
import { poll, type Polled } from './poll.ts';

/** An agency in the list of those that a server knows. */
export interface ListedAgency {
  slug: string;
  name: string;
  place: Agency['place'];
  /** How many services it has. */
  services: number;
}

export interface Offer {
  /** The server's address as others reach it, with a slash at its end. */
  server: string;
  version: string;
  /** The short name of the agency whose server it is: only that one has a queue here. */
  own: string;
  /** The server's own agency first. */
  agencies: ListedAgency[];
}

/** The fingerprints of a version's files, by their path below its folder. */
export interface Integrity {
  version: string;
  files: Record<string, string>;
}

/** How long until the next look, in milliseconds: agencies come with a new version, an outage passes in seconds. */
const PAUSE = { ready: 30 * 60_000, failed: 10_000 };

export function openOffer(): Polled<Offer> {
  return poll(askOffer, ({ status }) => (status === 'ready' ? PAUSE.ready : PAUSE.failed));
}

export function openIntegrity(): Polled<Integrity> {
  return poll(
    signal => request<Integrity>('GET', 'v1/integrity.json', { signal, cache: 'default' }),
    ({ status }) => (status === 'ready' ? PAUSE.ready : PAUSE.failed),
  );
}

async function askOffer(signal: AbortSignal): Promise<Offer> {
  const [{ agency, publicUrl, version }, list] = await Promise.all([
    request<ServerConfig>('GET', 'api/config', { signal }),
    request<ListedAgency[]>('GET', 'catalog/index.json', { signal, cache: 'default' }),
  ]);
  const isOwn = ({ slug }: ListedAgency) => slug === agency;
  return {
    server: publicUrl ?? serverAddress('').href,
    version,
    own: agency,
    agencies: [...list.filter(isOwn), ...list.filter(each => !isOwn(each))],
  };
}
