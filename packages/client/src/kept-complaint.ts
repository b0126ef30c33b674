/** Keeps a complaint in this tab until it is sent: through a reload, and no longer than the tab. */
import { emptyDraft } from '@layan/domain/complaint/draft.ts';
import type { DraftKeeper, KeptComplaint } from './complaint-desk.ts';
import { draftKey } from './kept-key.ts';

/** For one server: a page may hold the forms of two. */
export function tabKeeper(server = ''): DraftKeeper {
  const key = draftKey(server);
  return {
    recall: () => {
      try {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<KeptComplaint> | null;
        if (typeof kept?.draft !== 'object' || kept.draft === null) return null;
        return {
          draft: { ...emptyDraft(), ...kept.draft },
          step: kept.step ?? '',
          uploads: kept.uploads ?? [],
          since: kept.since ?? 0,
          sealed: kept.sealed ?? null,
          sent: kept.sent ?? null,
        };
      } catch {
        // Storage is refused, or holds something else: there is no draft.
        return null;
      }
    },
    keep: kept => {
      try {
        if (kept) sessionStorage.setItem(key, JSON.stringify(kept));
        else sessionStorage.removeItem(key);
      } catch {
        // Then it is there until the page is left.
      }
    },
  };
}
