/** One line for whoever is reading: Indonesian, then English. */
export function both(id: string, en: string): string {
  return `${id} · ${en}`;
}
