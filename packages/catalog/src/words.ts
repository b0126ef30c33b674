/** The two languages of the tools, and text from a file made fit for a terminal. */
export type Language = 'id' | 'en';

export function pick(language: Language, id: string, en: string): string {
  return language === 'id' ? id : en;
}

/** One short line: what a file holds may be long, broken over lines, or carry codes that steer a terminal. */
export function quoted(text: string, longest = 80): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
