/** What is written about complaints and not yet done: for as long as the page is open, and in no storage, for it may be personal. */
import type { ActDrafts } from '@layan/elements/base/case-draft.ts';
import type { ActDraft } from '@layan/elements/base/case-draft.ts';
import type { OfficerAct } from '@layan/domain/api/inbox.ts';

const kept = new Map<string, ActDrafts>();

export function draftsOf(id: string): ActDrafts {
  return kept.get(id) ?? {};
}

export function keepAct(id: string, act: OfficerAct, draft: ActDraft | null): void {
  const { [act]: _, ...others } = draftsOf(id);
  const drafts = draft ? { ...others, [act]: draft } : others;
  if (Object.keys(drafts).length) kept.set(id, drafts);
  else kept.delete(id);
}

/** Whether leaving the page would lose something. */
export function isAnythingKept(): boolean {
  return [...kept.values()].some(drafts => Object.values(drafts).some(draft => draft.text.trim()));
}

export function forgetCases(): void {
  kept.clear();
}
