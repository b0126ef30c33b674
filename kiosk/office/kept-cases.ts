/**
 * What is written about complaints and not yet done: for as long as the page is open, and in no storage, for it may be personal.
 * Each officer has their own: a colleague who signs in on the same machine neither reads it nor sends it under their name.
 */
import type { ActDrafts } from '@layan/elements/base/case-draft.ts';
import type { ActDraft } from '@layan/elements/base/case-draft.ts';
import type { OfficerAct } from '@layan/domain/api/inbox.ts';

const kept = new Map<string, ActDrafts>();

export function draftsOf(officer: string, id: string): ActDrafts {
  return kept.get(key(officer, id)) ?? {};
}

export function keepAct(officer: string, id: string, act: OfficerAct, draft: ActDraft | null): void {
  const { [act]: _, ...others } = draftsOf(officer, id);
  const drafts = draft ? { ...others, [act]: draft } : others;
  if (Object.keys(drafts).length) kept.set(key(officer, id), drafts);
  else kept.delete(key(officer, id));
}

/** Whether leaving the page would lose something. */
export function isAnythingKept(): boolean {
  return [...kept.values()].some(drafts => Object.values(drafts).some(draft => draft.text.trim()));
}

export function forgetCases(): void {
  kept.clear();
}

function key(officer: string, id: string): string {
  return JSON.stringify([officer, id]);
}
