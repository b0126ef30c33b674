import type { Service } from '@layan/domain/catalog/schema.ts';

/** The services in whose names, ours or the decree's, every word that was written begins or stands. */
export function matching(services: readonly Service[], words: string): Service[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return services.filter(({ name, otherNames, editorial }) => {
    const names = [editorial.plain.id, editorial.plain.en, name, ...otherNames].join(' ').toLowerCase();
    return wanted.every(word => names.includes(word));
  });
}
