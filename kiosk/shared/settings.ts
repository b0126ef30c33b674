/** What the page must know before it can show anything: which agency it is for, and where phones find it. */
export interface Settings {
  /** The catalogue's address. */
  catalogue: string;
  /** The address of the visitor's page for the phone, without its fragment. */
  takeHome: string;
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
  const agency = new URLSearchParams(page.search).get('agency') ?? answer.agency;
  return {
    catalogue: new URL(`catalog/${encodeURIComponent(agency)}.json`, root).href,
    takeHome: new URL('bawa/', answer.publicUrl ?? root).href,
  };
}
