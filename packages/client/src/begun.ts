/** What the loader of the widgets asks for on behalf of a widget whose script is still on its way: one round trip less to wait. */

export interface Begun {
  response: Promise<Response>;
  /** Gives it up. */
  attempt: AbortController;
}

// On the document: the loader and the widgets are scripts of their own.
const BEGUN = Symbol.for('layan.begun');
const page = document as Document & { [BEGUN]?: Map<string, Begun> };

/** Begins to ask for an address, once. What fails is forgotten: whoever wants it asks again. */
export function begin(url: string): void {
  const begun = (page[BEGUN] ??= new Map());
  if (begun.has(url)) return;
  const attempt = new AbortController();
  const response = fetch(url, { headers: { accept: 'application/json' }, signal: attempt.signal });
  response.catch(() => begun.delete(url));
  begun.set(url, { response, attempt });
}

/** What has been begun for an address; it is whoever's who takes it. */
export function takeBegun(url: string): Begun | undefined {
  const begun = page[BEGUN]?.get(url);
  page[BEGUN]?.delete(url);
  return begun;
}
