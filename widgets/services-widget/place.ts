/** Where a visitor is in the list of services, as the page's address says it: they can go back, and pass it on. */
export interface Place {
  /** The service that is open; empty for the list. */
  service: string;
  /** Whether its checklist is wanted. */
  checklist: boolean;
}

export const LIST: Place = { service: '', checklist: false };

/** Behind `#`, or in the query that a page without JavaScript uses. */
export function readPlace({ hash, search }: Pick<Location, 'hash' | 'search'>): Place {
  const [, service = '', checklist] = /^#layanan=([a-z0-9-]+)(&daftar)?$/.exec(hash) ?? [];
  if (service) return { service, checklist: checklist !== undefined };
  return { service: new URLSearchParams(search).get('layanan') ?? '', checklist: false };
}

/** What stands behind the `#` for a place. */
export function hashOf({ service, checklist }: Place): string {
  return service && `#layanan=${service}${checklist ? '&daftar' : ''}`;
}

/** The page's whole address without a place in it. */
export function addressOfList({ href }: Pick<Location, 'href'>): string {
  const address = new URL(href);
  address.hash = '';
  // Nothing else of the page's own is touched, not even the way it is written.
  if (address.searchParams.has('layanan')) address.searchParams.delete('layanan');
  return address.href;
}
