/** An office's own recordings, kept by the browser of the machine that plays them. Nothing here is a visitor's. */
import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { Spoken } from '@layan/domain/speech/numbers.ts';
import { packedClip } from './sound-pack.ts';

let store: UseStore | undefined;
const clips = () => (store ??= createStore('layan-clips', 'clips'));
const keyOf = (language: Spoken, name: string) => `${language}/${name}`;

export function keepClip(language: Spoken, name: string, sound: Blob): Promise<void> {
  return set(keyOf(language, name), sound, clips());
}

/** The recording that comes with Layan is used again. */
export function discardClip(language: Spoken, name: string): Promise<void> {
  return del(keyOf(language, name), clips());
}

/** The names of an office's own recordings; none where the browser refuses storage. */
export async function ownClips(language: Spoken): Promise<Set<string>> {
  const kept = await keys<string>(clips()).catch(() => []);
  return new Set(kept.filter(key => key.startsWith(`${language}/`)).map(key => key.slice(language.length + 1)));
}

/** The office's own recording, or else the one that comes with Layan, or null. */
export async function findClip(language: Spoken, name: string): Promise<ArrayBuffer | null> {
  const own = await get<Blob>(keyOf(language, name), clips()).catch(() => undefined);
  if (own) return own.arrayBuffer();
  const address = packedClip(language, name);
  if (!address) return null;
  const response = await fetch(address);
  return response.ok ? response.arrayBuffer() : null;
}
