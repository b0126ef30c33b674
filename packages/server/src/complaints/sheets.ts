/** Workbooks, in which nothing that people wrote is ever calculated. The same as CSV is in `publish/csv.ts`. */
import writeExcelFile from 'write-excel-file/node';

/** A date is written as UTC says: whoever wants the wall's clock shifts it before. */
export type SheetCell = string | number | Date | null;

export interface Sheet {
  name: string;
  heads: readonly string[];
  rows: readonly SheetCell[][];
}

/** What no XML file may hold. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Days as Excel writes them, so that they can be sorted and filtered. */
const DATE_FORMAT = 'yyyy-mm-dd hh:mm';

/** A workbook whose texts are texts: Excel calculates only what is marked as a formula, and nothing here is. */
export async function xlsx({ name, heads, rows }: Sheet): Promise<Buffer> {
  const head = heads.map(value => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map(row => row.map(xlsxCell));
  return writeExcelFile([head, ...body], {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((_, at) => ({ width: widthOf(rows, at) })),
  }).toBuffer();
}

/** A text that may stand in XML: what may not is shown as missing. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

function xlsxCell(cell: SheetCell) {
  if (cell === null) return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: DATE_FORMAT };
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: xmlText(cell), type: String, wrap: true };
}

/** As wide as most of what stands in a column, within reason. */
function widthOf(rows: readonly SheetCell[][], at: number): number {
  const lengths = rows.slice(0, 100).map(row => (typeof row[at] === 'string' ? row[at].length : DATE_FORMAT.length));
  return Math.min(60, Math.max(12, ...lengths) + 2);
}
