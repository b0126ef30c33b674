/** An agency's services by their plain names, made once for each catalogue. */
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';

const known = new WeakMap<Catalogue, readonly ServiceName[]>();

export function serviceNames(catalogue: Catalogue): readonly ServiceName[] {
  const names =
    known.get(catalogue) ??
    catalogue.services.map(({ id, editorial, sensitive }) => ({ id, name: editorial.plain, sensitive }));
  known.set(catalogue, names);
  return names;
}
