/** Rows of settings that come and go. */
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import type { LayanElement } from '../base/layan-element.ts';
import type { ComplaintsDraft } from '../base/settings-draft.ts';

export interface Rows {
  value: ComplaintsDraft;
  issues: readonly SettingsIssue[];
  change: (change: Partial<ComplaintsDraft>) => void;
}

/** Pressing a button writes too: whoever listens to `input` hears of it like of any other change. */
export function firing(act: (event: Event) => void) {
  return (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    act(event);
    root.host.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

/** Once the rows are as they are now, the focus goes to where one goes on. */
export function afterChange(event: Event, place: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot & { host: LayanElement };
  void root.host.updateComplete.then(() => root.querySelector<HTMLElement>(place)?.focus());
}
