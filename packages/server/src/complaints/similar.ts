/** Complaints that may be about the same matter, with the roots of their words kept while they are in memory. */
import type { Complaint } from '@layan/domain/complaint/complaint.ts';
import { rootsOf, similarTo, type Comparable } from '@layan/domain/complaint/similar.ts';
import type { Register } from './register.ts';

/** Further apart they are not compared: found by the date first, most need no look at their words. */
const WINDOW = 31 * 24 * 60 * 60_000;

export class Similar {
  readonly #roots = new WeakMap<Complaint, ReadonlySet<string>>();

  /** The likeliest first. */
  find(complaint: Complaint, register: Register): Complaint[] {
    const { kind, receivedAt } = complaint;
    const near = new Map<string, Complaint>();
    for (const { complaint: other } of register.near(receivedAt - WINDOW, receivedAt + WINDOW))
      if (other.kind === kind) near.set(other.id, other);
    const others = [...near.values()].map(other => this.#comparable(other));
    return similarTo(this.#comparable(complaint), others).flatMap(id => near.get(id) ?? []);
  }

  #comparable(complaint: Complaint): Comparable {
    const { id, kind, service, receivedAt, erased } = complaint;
    const words = () => this.#of(complaint);
    // Looked at only where all else fits.
    return {
      id,
      kind,
      service,
      receivedAt,
      erased,
      get words() {
        return words();
      },
    };
  }

  #of(complaint: Complaint): ReadonlySet<string> {
    let roots = this.#roots.get(complaint);
    if (!roots) this.#roots.set(complaint, (roots = rootsOf(complaint.text)));
    return roots;
  }
}
