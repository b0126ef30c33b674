/** One catalogue file, judged: what is wrong, what the decree leaves unsaid, and what is odd about it. */
import { readFileSync } from 'node:fs';
import { missingComponents, readCatalogue } from '@layan/domain/catalog/read.ts';
import type { Agency, Catalogue, Component, Finding, Service } from '@layan/domain/catalog/schema.ts';
import { COMPONENTS } from '@layan/domain/catalog/vocabulary.ts';
import { parseJson } from './json.ts';
import { place } from './place.ts';
import { issueSentence, jsonSentence, unreadableSentence } from './sentences.ts';
import { TERMS } from './terms.ts';
import { pick, quoted, type Language } from './words.ts';

export interface Remark {
  /** Dotted path in the file; empty for the file as a whole. */
  path: string;
  message: string;
}

export interface ServiceReport {
  id: string;
  label: string;
  name: string;
  stated: number;
  of: number;
  /** How many of the stated ones the decree states once, for the whole agency. */
  agencyWide: number;
  missing: Component[];
}

export interface FindingReport extends Finding {
  /** Id of the service; null for the agency. */
  service: string | null;
  /** Whose finding it is, and its place there, in words. */
  owner: string;
  place: string;
}

export interface Report {
  file: string;
  valid: boolean;
  errors: Remark[];
  /** Worth a look, but no reason to refuse the file. */
  notices: Remark[];
  services: ServiceReport[];
  findings: FindingReport[];
}

export function checkFile(file: string, language: Language): Report {
  const report: Report = { file, valid: false, errors: [], notices: [], services: [], findings: [] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { ...report, errors: [{ path: '', message: unreadableSentence(error as NodeJS.ErrnoException, language) }] };
  }
  const json = parseJson(bytes);
  if (!('value' in json)) return { ...report, errors: [{ path: '', message: jsonSentence(json, language) }] };
  const reading = readCatalogue(json.value);
  if ('problem' in reading) {
    return {
      ...report,
      errors: reading.issues.map(issue => ({ path: issue.path, message: issueSentence(issue, json.value, language) })),
    };
  }
  return { ...report, valid: true, ...judge(reading.catalogue, language) };
}

function judge(catalogue: Catalogue, language: Language): Pick<Report, 'notices' | 'services' | 'findings'> {
  const { agency, services } = catalogue;
  return {
    notices: markup(catalogue, '').map(({ path, tag }) => ({
      path,
      message: markupSentence(path, tag, catalogue, language),
    })),
    services: services.map(service => serviceReport(service, agency)),
    findings: [
      ...agency.findings.map(finding => findingReport(finding, null, pick(language, 'Instansi', 'Agency'), language)),
      ...services.flatMap((service, index) =>
        service.findings.map(finding =>
          findingReport(finding, service.id, place(`services.${index}`, catalogue, language), language),
        ),
      ),
    ],
  };
}

function serviceReport(service: Service, agency: Agency): ServiceReport {
  const { id, label, name } = service;
  const missing = missingComponents(service, agency);
  const agencyWide = missingComponents(service).length - missing.length;
  return { id, label, name, stated: COMPONENTS.length - missing.length, of: COMPONENTS.length, agencyWide, missing };
}

function findingReport(finding: Finding, service: string | null, owner: string, language: Language): FindingReport {
  const [component = '', lines] = finding.where.split(':');
  const range = lines?.replace('-', '–');
  const words = [componentName(component, language), range && `${pick(language, 'baris', 'line')} ${range}`];
  return { service, ...finding, owner, place: words.filter(Boolean).join(', ') };
}

/** A component's name in the reader's language. */
export function componentName(component: string, language: Language): string {
  const own: Record<string, string> = { agency: '', name: pick(language, 'nama', 'name') };
  return own[component] ?? TERMS.verbatim[component]?.[language] ?? TERMS.service[component]?.[language] ?? component;
}

const TAG = /<[/!]?[a-z][^<>]*>?/i;

/** Every text that carries HTML: harmless, since it is shown as text, but visitors would read the tags. */
function markup(value: unknown, path: string): { path: string; tag: string }[] {
  if (typeof value === 'string') {
    const tag = TAG.exec(value)?.[0];
    return tag ? [{ path, tag }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => markup(inner, path ? `${path}.${key}` : key));
}

function markupSentence(path: string, tag: string, catalogue: Catalogue, language: Language): string {
  const where = place(path, catalogue, language);
  return pick(
    language,
    `${where}: memuat tanda HTML "${quoted(tag, 40)}", yang akan terbaca apa adanya. Hapus tandanya bila bukan bagian dari teks.`,
    `${where}: holds the HTML tag "${quoted(tag, 40)}", which will be shown as it is. Remove it unless it belongs to the text.`,
  );
}
