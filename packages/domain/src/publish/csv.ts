/** Tables as a file for spreadsheets. */

/** A date is to be written out before, by the agency's clock. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV that a spreadsheet opens as it stands: with a mark of its encoding, each cell in quotes, and no cell that a
 * spreadsheet would take for a formula (a name beginning with `=` runs on the computer of whoever opens it).
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], language: string): string {
  const [separator, comma] = language === 'en' ? [',', '.'] : [';', ','];
  const cell = (value: CsvCell) => {
    if (value === null) return '';
    if (typeof value === 'number') return separated(String(value).replace('.', comma), separator);
    return quoted(inert(value));
  };
  return `\ufeff${rows.map(row => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** The text, with an apostrophe before it where a spreadsheet would calculate it. */
export function inert(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Spaces before it do not make it harmless, and some spreadsheets read the full-width signs as well. */
function isFormula(text: string): boolean {
  return /^[\s\p{C}]*[=+\-@＝＋－＠|%]/u.test(text) || /^[\t\r\n]/.test(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function separated(number: string, separator: string): string {
  return number.includes(separator) ? quoted(number) : number;
}
