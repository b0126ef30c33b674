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

/** The page's address without a place in it. */
export function addressOfList({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const query = new URLSearchParams(search);
  if (!query.has('layanan')) return `${pathname}${search}`;
  query.delete('layanan');
  const rest = query.toString();
  return rest ? `${pathname}?${rest}` : pathname;
}
