/** Some complaints and their logs, as a server would keep them: in memory, with nothing but the rules. */
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { groupCode } from '@layan/domain/complaint/code.ts';
import type { Complaint, ComplaintActor, ComplaintEvent } from '@layan/domain/complaint/complaint.ts';
import { possibleActs, type Act, type Deed, type Scene } from '@layan/domain/complaint/deeds.ts';
import { act, receive, type Change } from '@layan/domain/complaint/life.ts';
import { defaultComplaintSettings } from '@layan/domain/complaint/settings.ts';
import { LANDAK } from './complaint-terms.ts';

export const CITIZEN: ComplaintActor = { who: 'citizen', staff: null };
export const OFFICER: ComplaintActor = { who: 'officer', staff: 'o1' };
export const CLOCK: ComplaintActor = { who: 'clock', staff: null };

const TERMS: Scene['terms'] = { ...LANDAK, settings: defaultComplaintSettings };

export class ComplaintWorld {
  now: number;
  readonly #complaints = new Map<string, Complaint>();
  readonly #logs = new Map<string, ComplaintEvent[]>();

  constructor(now: number) {
    this.now = now;
  }

  get ids(): string[] {
    return [...this.#complaints.keys()];
  }

  get(id: string): Complaint {
    const complaint = this.#complaints.get(id);
    if (!complaint) throw new Error(`there is no complaint ${id}`);
    return complaint;
  }

  log(id: string): readonly ComplaintEvent[] {
    return this.#logs.get(id) ?? [];
  }

  file(id: string, arrival: Partial<Complaint> = {}): void {
    const { suspicions = [], ...given } = arrival;
    this.#keep(
      receive(
        {
          id,
          code: groupCode('K7QM4XPD9RT'),
          kind: 'complaint',
          service: null,
          text: 'Loket dua tutup padahal masih pukul sepuluh pagi.',
          when: null,
          where: null,
          anonymous: true,
          confidential: true,
          contact: null,
          files: [],
          language: 'id',
          origin: 'web',
          ...given,
        },
        { at: this.now, by: CITIZEN, suspicions, terms: TERMS },
      ),
    );
  }

  /** Does it; fails when it is refused. */
  do(id: string, deed: Deed, by = OFFICER): void {
    const refusal = this.attempt(id, deed, by);
    if (refusal !== null) throw new Error(`${deed.act} was refused: ${refusal}`);
  }

  /** Why it is refused; fails when it is not. */
  refused(id: string, deed: Deed, by = OFFICER): RefusalCode {
    const refusal = this.attempt(id, deed, by);
    if (refusal === null) throw new Error(`${deed.act} was not refused`);
    return refusal;
  }

  /** Does it, or says why not. */
  attempt(id: string, deed: Deed, by = OFFICER): RefusalCode | null {
    const outcome = act(this.get(id), deed, this.#scene(id, by));
    if ('refusal' in outcome) return outcome.refusal;
    outcome.changes.forEach(change => this.#keep(change));
    return null;
  }

  possible(id: string, by: ComplaintActor): Act[] {
    return possibleActs(this.get(id), this.#scene(id, by));
  }

  #scene(id: string, by: ComplaintActor): Scene {
    const { mergedInto } = this.get(id);
    const followersOf = (main: string) => [...this.#complaints.values()].filter(each => each.mergedInto === main);
    return {
      at: this.now,
      by,
      main: mergedInto === null ? null : this.get(mergedInto),
      followers: followersOf(id),
      siblings: mergedInto === null ? [] : followersOf(mergedInto).filter(each => each.id !== id),
      staff: ['o1', 'o2'],
      terms: TERMS,
    };
  }

  #keep({ complaint, event }: Change): void {
    this.#complaints.set(complaint.id, complaint);
    this.#logs.set(complaint.id, [...this.log(complaint.id), event]);
  }
}
