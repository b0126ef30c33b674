/** Settings that are written and not published survive a reload of the page, in this tab only. They hold nothing personal. */
import type { SettingsDraft } from '@layan/elements/base/settings-draft.ts';

const KEY = 'layan.office.draft';

export interface KeptDraft {
  draft: SettingsDraft;
  /** When the settings were last published that it starts from. */
  base: number | null;
}

export function recallDraft(): KeptDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as KeptDraft | null;
  } catch {
    return null;
  }
}

export function keepDraft(kept: KeptDraft | null): void {
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused: it lasts as long as the page.
  }
}
