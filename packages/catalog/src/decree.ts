/** Reading the decrees' text files: tables with tab-separated cells, each cell holding scraps of HTML. */
import type { Component } from '@layan/domain/catalog/schema.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A cell's words: tags gone, one line per printed line, list markers kept. */
export function plainText(html: string): string {
  return html
    .replace(/<pre>\s*graph \w+([\s\S]*?)<\/pre>/gi, (_, chart: string) => `\n${boxes(chart).join('\n')}\n`)
    .replace(/<\/?(li|ol|ul|p|br|div|tr)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The words in a flow chart's boxes: the scan wrote down the drawing as `A[…] --> B[…]`. */
function boxes(chart: string): string[] {
  return [...chart.matchAll(/\[([^\]]*)\]/g)].map(([, words = '']) => words);
}

/** The last cell of a table's row, without the colon that some decrees print before it. */
export function lastCell(row: string): string {
  return row.slice(row.lastIndexOf('\t') + 1).replace(/^\s*:\s*/, '');
}

/** The text of the cell that stands on these lines (1-based, inclusive), joined over page breaks. */
export function excerpt(source: string[], ranges: [number, number][]): string {
  const rows = ranges.flatMap(([from, to]) => source.slice(from - 1, to));
  return plainText(rows.map(lastCell).join('\n'));
}

/** Only the characters that carry meaning, so that line breaks, tags and spacing do not matter in a comparison. */
export function compact(text: string): string {
  return plainText(text).replace(/\s+/g, '');
}

const LABELS: [RegExp, Component][] = [
  [/persyaratan(?! sistem)|kelengkapan berkas/i, 'requirements'],
  [/prosedur|mekanisme|alur/i, 'procedure'],
  [/waktu/i, 'processingTime'],
  [/biaya|tarif/i, 'cost'],
  [/produk/i, 'products'],
  [/pen-?gaduan/i, 'complaints'],
  [/dasar hukum/i, 'legalBasis'],
  [/sarana|fasilitas/i, 'facilities'],
  [/kompetensi/i, 'competence'],
  [/pen?gawasan/i, 'supervision'],
  [/jumlah pelaksana|\bjumlah\s*:?$/i, 'staffing'],
  [/kea-?manan|kesela-?matan/i, 'safetyGuarantee'],
  [/jaminan/i, 'serviceGuarantee'],
  [/evaluasi/i, 'evaluation'],
];

/** The component a row is about, by its label alone: the numbers beside the labels restart and skip. */
export function componentOf(label: string): Component | null {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
