/**
 * Does a catalogue say what its decree says, all of it and nothing else? Three comparisons, ignoring spacing and tags:
 * the decree's lines against each service's `verbatim`, `verbatim` against the parsed components, and back again.
 */
import type { Catalogue, Component, Service } from '@layan/domain/catalog/schema.ts';
import { COMPONENTS } from '@layan/domain/catalog/vocabulary.ts';
import { compact, componentOf, excerpt } from './decree.ts';

/** Lines of the decree that are knowingly not in the catalogue. */
export interface LeftOut {
  lines: [number, number];
  reason: string;
}

/** Words inside a cell that are knowingly not in the parsed component. */
export interface LeftOutWords {
  service: string;
  component: Component;
  text: string;
  /** The words right before them, for a list marker that stands in the middle of a sentence. */
  after?: string;
  reason: string;
}

/** What a catalogue's author declares about the lines between `from` and `to`, the decree's service tables. */
export interface Omissions {
  tables: [number, number];
  lines: LeftOut[];
  words: LeftOutWords[];
}

/** All strings below a value, in order. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value && typeof value === 'object') return Object.values(value).flatMap(strings);
  return [];
}

/** The verbatim strings of one component of a service, as parsed. */
export function parsed(service: Service, component: Component): string[] {
  switch (component) {
    case 'complaints':
      return [
        ...service.complaintChannels.flatMap(({ value, label }) => [value, ...(label ? [label] : [])]),
        ...strings(service.complaintFlow),
        ...service.complaintDeadlines.map(deadline => deadline.class),
      ];
    case 'procedure':
      return [...strings(service.procedure), ...strings(service.flow)];
    case 'processingTime':
      return service.processingTime
        ? [service.processingTime.text, ...service.processingTime.parts.flatMap(part => part.for ?? [])]
        : [];
    case 'cost':
      return service.cost ? [service.cost.text] : [];
    case 'staffing':
      return service.staffing ? [service.staffing.text] : [];
    default:
      return strings(service[component]);
  }
}

const MARKERS = /^(?:[([]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]+|[-–•:;,.□➢✓*·()☐]|)+$/;
const HEADERS = /^(?:no|nomor|komponen|uraian|\d?service\s*delivery|\d?manufacturing|:|\*)*$/i;

/** Problems of the transcription, a sentence each; none means complete and exact. */
export function coverage(catalogue: Catalogue, decree: string, omissions: Omissions): string[] {
  const source = decree.split(/\r?\n/);
  return [
    ...uncoveredLines(catalogue, source, omissions),
    ...catalogue.services.flatMap(service =>
      COMPONENTS.flatMap(key => compareComponent(service, key, source, omissions)),
    ),
  ];
}

function uncoveredLines({ agency, services }: Catalogue, source: string[], { tables, lines }: Omissions): string[] {
  const covered = new Set<number>();
  const cover = ([from, to]: readonly [number, number]) => {
    for (let line = from; line <= to; line++) covered.add(line);
  };
  for (const { verbatim } of services) for (const cell of Object.values(verbatim)) cell?.lines.forEach(cover);
  lines.forEach(omission => cover(omission.lines));
  const titles = services.flatMap(({ name, otherNames, section }) => [
    name,
    ...otherNames,
    ...(section ? [section] : []),
  ]);
  const names = new Set(
    [...titles, ...agency.divisions.map(division => division.name)].map(name => compact(name).toLowerCase()),
  );
  const problems: string[] = [];
  for (let line = tables[0]; line <= tables[1]; line++) {
    const row = source[line - 1] ?? '';
    if (covered.has(line) || isFrame(row, names)) continue;
    problems.push(`line ${line} is in no service: ${row.slice(0, 100)}`);
  }
  return problems;
}

/** A row that carries nothing but what stands elsewhere: blank, a table's header, a division's, section's or service's name. */
function isFrame(row: string, names: Set<string>): boolean {
  const plain = compact(row).replaceAll('*', '');
  if (HEADERS.test(plain.replaceAll('.', ''))) return true;
  return [...names].some(name => plain.toLowerCase().endsWith(name) && plain.length - name.length < 20);
}

function compareComponent(service: Service, key: Component, source: string[], omissions: Omissions): string[] {
  const place = `${service.id} ${key}`;
  const cell = service.verbatim[key];
  const pieces = parsed(service, key);
  if (!cell) return pieces.length ? [`${place}: parsed, but its verbatim text is missing`] : [];
  const problems: string[] = [];
  if (compact(cell.text) !== compact(excerpt(source, cell.lines)))
    problems.push(`${place}: verbatim differs from lines ${JSON.stringify(cell.lines)}`);
  const labels = cell.lines
    .map(([from]) => source[from - 1]?.split('\t').slice(0, -1).join(' ') ?? '')
    .filter(label => /[a-z]{3}/i.test(label));
  for (const label of labels)
    if (componentOf(label) !== key) problems.push(`${place}: its lines are labelled "${label.trim()}"`);
  const gone = omissions.words.filter(words => words.service === service.id && words.component === key);
  let whole = compact(cell.text);
  for (const { text, after } of gone) if (after) whole = whole.replace(compact(after) + compact(text), compact(after));
  let rest = whole;
  for (const piece of [...pieces, ...gone.flatMap(({ text, after }) => (after ? [] : [text]))]
    .map(compact)
    .sort((a, b) => b.length - a.length)) {
    if (!whole.includes(piece)) problems.push(`${place}: not in the decree: "${piece.slice(0, 90)}"`);
    rest = rest.replace(piece, '\n');
  }
  for (const left of rest.split('\n'))
    if (!MARKERS.test(left)) problems.push(`${place}: in the decree but not parsed: "${left.slice(0, 120)}"`);
  return problems;
}
