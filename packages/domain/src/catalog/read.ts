/** Is this a catalogue, and which components does a service state? The same answer in a browser, the server and the tools. */
import * as v from 'valibot';
import {
  catalogueSchema,
  type Agency,
  type Catalogue,
  type Component,
  type Group,
  type Item,
  type Service,
} from './schema.ts';
import { CATALOGUE_VERSION } from './version.ts';
import { COMPONENTS } from './vocabulary.ts';

/** What is wrong at one place. `path` is dotted, with list positions from 0: `services.2.cost.text`. */
export interface Issue {
  path: string;
  message: string;
  kind: IssueKind;
  /** The schema's rule that failed, such as `min_length`; the kind again where no schema rule did. */
  rule: string;
  /** What should stand there, and what does: a type, a number, a list of words. */
  expected: string;
  received: string;
}

/** `missing` and `wrong` come from the schema; the others are rules a schema cannot state. */
export type IssueKind = 'missing' | 'wrong' | 'version' | 'duplicate-id' | 'division-unknown' | 'verbatim-missing';

export type Reading =
  { catalogue: Catalogue } | { problem: 'catalogue-invalid' | 'catalogue-version'; issues: Issue[] };

/** Reads anything, however wrong: a catalogue, or what keeps it from being one. `slim`: its verbatim texts may be left out. */
export function readCatalogue(value: unknown, { slim = false } = {}): Reading {
  const version = versionOf(value);
  if (version !== undefined && version !== CATALOGUE_VERSION) {
    const expected = String(CATALOGUE_VERSION);
    const message = `Expected version ${expected} but received ${shown(version)}`;
    return {
      problem: 'catalogue-version',
      issues: [{ path: 'version', message, kind: 'version', rule: 'version', expected, received: shown(version) }],
    };
  }
  const result = v.safeParse(catalogueSchema, value);
  if (!result.success) return { problem: 'catalogue-invalid', issues: result.issues.map(schemaIssue) };
  const issues = brokenRules(result.output).filter(({ kind }) => !(slim && kind === 'verbatim-missing'));
  return issues.length ? { problem: 'catalogue-invalid', issues } : { catalogue: result.output };
}

/** Whether the decree says anything about this component: by the service itself, or by `agency` once for all its services. */
export function isStated(service: Service, component: Component, agency?: Agency): boolean {
  if (component === 'complaints') return service.complaintChannels.length > 0 || says(service.complaintFlow);
  if (says(service[component])) return true;
  const standards: Partial<Record<Component, unknown>> = agency?.standards ?? {};
  return says(standards[component]);
}

/** The components nobody states, in the catalogue's order. */
export function missingComponents(service: Service, agency?: Agency): Component[] {
  return COMPONENTS.filter(component => !isStated(service, component, agency));
}

/** A dash, dots or a colon alone say nothing. */
const SILENT = /^[\s\-–—_.:;,]*$/;

function says(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(says);
  if (typeof value === 'string') return !SILENT.test(value);
  const { text, items, groups, notes } = value as Partial<Item & Group> & { groups?: Group[] };
  return [text, items, groups, notes].some(says);
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}

function schemaIssue(issue: v.InferIssue<typeof catalogueSchema>): Issue {
  const path = v.getDotPath(issue) ?? '';
  const missing = issue.kind === 'schema' && issue.received === 'undefined';
  const { message, type: rule, received } = issue;
  return { path, message, kind: missing ? 'missing' : 'wrong', rule, expected: issue.expected ?? '', received };
}

function brokenRules({ agency, services }: Catalogue): Issue[] {
  const issues: Issue[] = [];
  const divisions = new Set(agency.divisions.map(division => division.id));
  const known = [...divisions].join(', ');
  duplicates(agency.divisions.map(division => division.id)).forEach(([index, id]) => {
    issues.push(duplicate(`agency.divisions.${index}.id`, id));
  });
  duplicates(services.map(service => service.id)).forEach(([index, id]) =>
    issues.push(duplicate(`services.${index}.id`, id)),
  );
  services.forEach((service, index) => {
    const { division } = service;
    if (division !== null && !divisions.has(division)) {
      const message = `There is no division "${division}"`;
      issues.push({
        path: `services.${index}.division`,
        message,
        kind: 'division-unknown',
        rule: 'division-unknown',
        expected: known,
        received: division,
      });
    }
    for (const component of COMPONENTS) {
      if (service.verbatim[component] || !isStated(service, component)) continue;
      const message = `"${component}" is stated but its verbatim text is missing`;
      issues.push({
        path: `services.${index}.verbatim.${component}`,
        message,
        kind: 'verbatim-missing',
        rule: 'verbatim-missing',
        expected: component,
        received: '',
      });
    }
  });
  return issues;
}

function duplicate(path: string, id: string): Issue {
  return {
    path,
    message: `The id "${id}" is used twice`,
    kind: 'duplicate-id',
    rule: 'duplicate-id',
    expected: '',
    received: id,
  };
}

/** Every later occurrence, with its position. */
function duplicates(ids: string[]): [number, string][] {
  const seen = new Set<string>();
  return [...ids.entries()].filter(([, id]) => seen.size === seen.add(id).size);
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : typeof value;
}
