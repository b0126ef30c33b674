/** What the page must know before it can show anything: which agency it is for, and where phones find it. */
export interface Settings {
  /** The catalogue's address. */
  catalogue: string;
  /** The address of the visitor's page for the phone, without its fragment. */
  takeHome: string;
  /** The address of a ticket's page for the phone, without its fragment; empty where the queue is another agency's. */
  ticket: string;
  /** The address where a phone follows a complaint, without its fragment; empty where complaints are another agency's. */
  complaint: string;
  /** Whether slips are printed by themselves, on request, or never: `?cetak=otomatis`, nothing, or `?cetak=tidak`. */
  paper: 'always' | 'asked' | 'never';
}

/** From the server; `?agency=` in the address chooses another of its agencies. */
export async function loadSettings(page: Location, signal?: AbortSignal): Promise<Settings> {
  const root = new URL('../', page.href);
  const answer = (await fetch(new URL('api/config', root), { signal: signal ?? null }).then(response =>
    response.json(),
  )) as {
    agency: string;
    publicUrl?: string | null;
  };
  const wishes = new URLSearchParams(page.search);
  const agency = wishes.get('agency') ?? answer.agency;
  const phones = answer.publicUrl ?? root;
  const paper = wishes.get('cetak');
  return {
    catalogue: new URL(`catalog/${encodeURIComponent(agency)}.json`, root).href,
    takeHome: new URL('bawa/', phones).href,
    ticket: agency === answer.agency ? new URL('giliran/', phones).href : '',
    complaint: agency === answer.agency ? new URL('aduan/', phones).href : '',
    paper: paper === 'otomatis' ? 'always' : paper === 'tidak' ? 'never' : 'asked',
  };
}
