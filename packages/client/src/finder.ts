import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { Search } from '@layan/domain/search/search.ts';

const made = new WeakMap<Catalogue, Promise<Search>>();

/** The search over one catalogue; its code and index are made when somebody first wants to search. A failure may be tried again. */
export function finderFor(catalogue: Catalogue): Promise<Search> {
  let finder = made.get(catalogue);
  if (!finder) {
    finder = import('@layan/domain/search/search.ts').then(({ createSearch }) => createSearch([catalogue]));
    made.set(catalogue, finder);
    finder.catch(() => made.delete(catalogue));
  }
  return finder;
}
