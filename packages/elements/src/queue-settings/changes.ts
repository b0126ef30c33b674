/** What the supervisor does to a whole line or counter, where one thing follows from another. */
import { LETTERS } from '@layan/domain/queue/queue.ts';
import type { CounterDraft, LineDraft, SettingsDraft } from '../base/settings-draft.ts';

/** What becomes of what is written. */
export type Change = (draft: SettingsDraft) => SettingsDraft;

/** The first letter that no line has; undefined when there is none left. */
export function freeLetter({ lines }: SettingsDraft): string | undefined {
  return LETTERS.find(letter => !lines.some(line => line.letter === letter));
}

/** A line in place of the one at `at`. Its letter may be another's: the two then swap. Services come over from other lines. */
export function withLine(draft: SettingsDraft, at: number, line: LineDraft): SettingsDraft {
  const before = draft.lines[at]!.letter;
  const swapped = (letter: string) => (letter === before ? line.letter : letter === line.letter ? before : letter);
  const lines = draft.lines.map((each, place) => {
    if (place === at) return line;
    const services = each.services.filter(id => !line.services.includes(id));
    return { ...each, letter: swapped(each.letter), services };
  });
  const counters = draft.counters.map(counter => ({ ...counter, lines: counter.lines.map(swapped) }));
  return { ...draft, lines, counters };
}

/** One more line, served by every counter; as long as there is a letter left. */
export function withNewLine(draft: SettingsDraft): SettingsDraft {
  const letter = freeLetter(draft);
  if (!letter) return draft;
  const line: LineDraft = { letter, name: { id: '', en: '' }, picture: 'all', services: [], quota: null };
  const counters = draft.counters.map(counter => ({ ...counter, lines: [...counter.lines, letter] }));
  return { ...draft, lines: [...draft.lines, line], counters };
}

export function withoutLine(draft: SettingsDraft, at: number): SettingsDraft {
  const { letter } = draft.lines[at]!;
  const shared = draft.lines.some((line, place) => place !== at && line.letter === letter);
  const counters = draft.counters.map(counter =>
    shared ? counter : { ...counter, lines: counter.lines.filter(each => each !== letter) },
  );
  return { ...draft, lines: draft.lines.filter((_, place) => place !== at), counters };
}

export function withCounter(draft: SettingsDraft, at: number, counter: CounterDraft): SettingsDraft {
  return { ...draft, counters: draft.counters.map((each, place) => (place === at ? counter : each)) };
}

/** One more counter with the next number, serving every line. */
export function withNewCounter(draft: SettingsDraft): SettingsDraft {
  const number = Math.max(0, ...draft.counters.map(counter => Number(counter.number) || 0)) + 1;
  const ids = draft.counters.map(({ id }) => id);
  let id = `loket-${number}`;
  for (let at = 2; ids.includes(id); at++) id = `loket-${number}-${at}`;
  const counter = { id, number, lines: draft.lines.map(({ letter }) => letter) };
  return { ...draft, counters: [...draft.counters, counter] };
}

export function withoutCounter(draft: SettingsDraft, at: number): SettingsDraft {
  return { ...draft, counters: draft.counters.filter((_, place) => place !== at) };
}

/** Which line each service waits in. */
export function lineOfServices({ lines }: SettingsDraft): Map<string, string> {
  return new Map(lines.flatMap(({ letter, services }) => services.map(id => [id, letter] as const)));
}
