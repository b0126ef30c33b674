/** A service's requirements as a list to tick off: who it is for, what counts, what is still missing. */
import type { Agency, Item, Service, Words } from '../catalog/schema.ts';

/** One line of the list. What has lines of its own is an introduction: it counts as done when all of them are. */
export interface ChecklistEntry {
  /** Its path in the catalogue from 0, such as `1.0.2`: group, item, item within. Stays the same as long as the decree does. */
  id: string;
  text: string;
  items: ChecklistEntry[];
  /** True for what can be ticked. */
  countable: boolean;
}

/** The list for one kind of applicant (`for`), or for everybody. */
export interface ChecklistGroup {
  for: string | null;
  entries: ChecklistEntry[];
  notes: string[];
}

export interface Checklist {
  groups: ChecklistGroup[];
}

/** As much of a service as its checklist needs. */
export type ListedService = Pick<Service, 'id' | 'name' | 'requirements'> & { editorial: { plain: Words } };

/** As much of an agency as stands above its lists. */
export type ListedAgency = Pick<Agency, 'slug' | 'name'> & { place?: { name: string } };

export interface Progress {
  total: number;
  missing: number;
  /** Something was asked for, and all of it is there. */
  complete: boolean;
}

/** The list of a service. What the decree asks of everybody stands in the list of every kind of applicant. */
export function checklistOf(requirements: Service['requirements']): Checklist {
  const groups = (requirements?.groups ?? []).map((group, at) => ({
    for: group.for ?? null,
    entries: entriesOf(group.items, `${at}`),
    notes: group.notes ?? [],
  }));
  const named = groups.filter(group => group.for !== null);
  if (!named.length) return { groups: groups.length ? [merged(null, groups)] : [] };
  return {
    groups: named.map(own =>
      merged(
        own.for,
        groups.filter(group => group.for === null || group === own),
      ),
    ),
  };
}

/** The agency with its place, which most decrees leave out of the name. */
export function agencyTitle({ name, place }: ListedAgency): string {
  return place && !name.includes(place.name) ? `${name} ${place.name}` : name;
}

/** The chosen group: by its place, or the only one there is; null while nobody has chosen. */
export function chosenGroup({ groups }: Checklist, group: number): ChecklistGroup | null {
  return (groups.length === 1 ? groups[0] : groups[group]) ?? null;
}

/** What can be ticked, in reading order. */
export function countable(entries: ChecklistEntry[]): ChecklistEntry[] {
  return entries.flatMap(entry => (entry.countable ? [entry] : countable(entry.items)));
}

/** What can be ticked and is not. Nothing is missing while no group is chosen. */
export function missing(checklist: Checklist, group: number, ticked: readonly string[]): ChecklistEntry[] {
  return countable(chosenGroup(checklist, group)?.entries ?? []).filter(entry => !ticked.includes(entry.id));
}

export function progress(checklist: Checklist, group: number, ticked: readonly string[]): Progress {
  const total = countable(chosenGroup(checklist, group)?.entries ?? []).length;
  const left = missing(checklist, group, ticked).length;
  return { total, missing: left, complete: total > 0 && left === 0 };
}

/** Ticked itself, or all of what stands within it. */
export function isDone(entry: ChecklistEntry, ticked: readonly string[]): boolean {
  return countable([entry]).every(leaf => ticked.includes(leaf.id));
}

/** The ticks with this entry's the other way round. */
export function toggled(ticked: readonly string[], id: string): string[] {
  return ticked.includes(id) ? ticked.filter(other => other !== id) : [...ticked, id];
}

function entriesOf(items: Item[], path: string): ChecklistEntry[] {
  return items.map(({ text, items: within = [] }, at) => {
    const id = `${path}.${at}`;
    return { id, text, items: entriesOf(within, id), countable: within.length === 0 };
  });
}

function merged(name: string | null, groups: ChecklistGroup[]): ChecklistGroup {
  return { for: name, entries: groups.flatMap(group => group.entries), notes: groups.flatMap(group => group.notes) };
}
