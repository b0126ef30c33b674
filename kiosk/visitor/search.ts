import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { Search } from '@layan/domain/search/search.ts';

const made = new WeakMap<Catalogue, Promise<Search>>();

/** The search over one catalogue; its code and index are made when a visitor first wants to search. */
export function search(catalogue: Catalogue): Promise<Search> {
  let finder = made.get(catalogue);
  if (!finder) {
    finder = import('@layan/domain/search/search.ts').then(({ createSearch }) => createSearch([catalogue]));
    made.set(catalogue, finder);
  }
  return finder;
}
