/** Settings while somebody writes them. Wrong words stay where they were written, so a number may still be no number. */
import type { SettingsView } from '@layan/domain/api/settings.ts';
import type { ComplaintSettings } from '@layan/domain/complaint/complaint.ts';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import type { OfficeCatalogue } from '@layan/domain/queue/office.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';

type Written<T> = T extends number
  ? number | string
  : T extends (infer Each)[]
    ? Written<Each>[]
    : T extends object
      ? { [Key in keyof T]: Written<T[Key]> }
      : T;

export type SettingsDraft = Written<OfficeSettings>;
export type LineDraft = SettingsDraft['lines'][number];
export type CounterDraft = SettingsDraft['counters'][number];
export type HoursDraft = Pick<SettingsDraft, 'hours' | 'closedOn' | 'jointLeave'>;
export type PolicyDraft = Pick<SettingsDraft, 'priority' | 'noShow' | 'minutesPerTicket'>;
export type ComplaintsDraft = Written<ComplaintSettings>;
export type ServiceEntry = SettingsView['services'][number];

/** What is written about complaints, or the start where nothing is. */
export function complaintsOf({ complaints }: Pick<SettingsDraft, 'complaints'>): ComplaintsDraft {
  return complaints ?? defaultComplaintSettings;
}

/** The number that somebody wrote, or their own words where it is none. */
export function writtenNumber(words: string): number | string {
  return /^\s*\d{1,9}\s*$/.test(words) ? Number(words) : words;
}

/** Whether two pieces of settings say the same. */
export function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** As much of the catalogue as the check of settings needs, from what the server tells of it. */
export function checkable({ divisions, services }: SettingsView): OfficeCatalogue {
  return {
    agency: { divisions: divisions.map(({ id, name }) => ({ id, plain: name })) },
    services: services.map(({ id, name, division, sensitive }) => ({
      id,
      name: name.id,
      division,
      sensitive,
      editorial: { plain: name, events: [] },
    })),
  };
}

/** What is wrong below `path`, each with the rest of its path: empty for the thing itself. */
export function issuesUnder(issues: readonly SettingsIssue[], path: string): SettingsIssue[] {
  return issues.flatMap(issue => {
    if (issue.path === path) return [{ ...issue, path: '' }];
    return issue.path.startsWith(`${path}.`) ? [{ ...issue, path: issue.path.slice(path.length + 1) }] : [];
  });
}
