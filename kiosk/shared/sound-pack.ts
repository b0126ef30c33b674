/** The recordings that come with Layan, by language and name; written by `kiosk/board/bin/make-clips.ts`. */
import type { Spoken } from '@layan/domain/speech/numbers.ts';

const addresses: Record<string, string> = import.meta.glob('./sound/*/*.opus', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A recording's address; undefined where the pack has none of that name. */
export function packedClip(language: Spoken, name: string): string | undefined {
  return addresses[`./sound/${language}/${name}.opus`];
}
