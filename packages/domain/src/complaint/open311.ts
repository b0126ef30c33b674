/**
 * Complaints as Open311 GeoReport v2 shows them to anybody. Only what an officer released is in it, with the text that they
 * released: where and when it happened, who filed it, the files, the answer and the citizen's code are not.
 */
import type { Open311Query, Open311Request, Open311Service } from '../api/open311.ts';
import { localDay, localTime } from '../calendar/day.ts';
import type { Catalogue, Service } from '../catalog/schema.ts';
import { OPEN_STATES, type Complaint } from './complaint.ts';

export interface Open311Catalogue {
  agency: Pick<Catalogue['agency'], 'slug' | 'name' | 'timeZone' | 'divisions'>;
  services: readonly Pick<Service, 'id' | 'name' | 'division' | 'editorial' | 'sensitive'>[];
}

/** What is wrong with a question, as the standard says it: a status and a sentence for programmers. */
export interface Open311Problem {
  code: 400 | 404;
  description: string;
}
export type Open311Answer<T> = { found: T[] } | { problem: Open311Problem };

/** Stands for no service and for every sensitive one, whose name would tell why somebody came. */
export const GENERAL_CODE = 'umum';
const GENERAL_NAME = 'Pengaduan, saran, dan pertanyaan umum';
const KEYWORDS = 'pengaduan, saran, pertanyaan';

/** The longest time asked at once, and what is meant when none is said. */
const MOST_DAYS = 90;
const MOST_REQUESTS = 1000;

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** The services that a complaint can be about, sensitive ones left out. */
export function open311Services(
  catalogue: Open311Catalogue,
  { jurisdiction_id }: Pick<Open311Query, 'jurisdiction_id'>,
): Open311Answer<Open311Service> {
  return elsewhere(catalogue, jurisdiction_id) ?? { found: servicesOf(catalogue) };
}

/** Those that the question asks for, newest first. */
export function open311Requests(
  complaints: Iterable<Complaint>,
  query: Open311Query,
  catalogue: Open311Catalogue,
  now: number,
): Open311Answer<Open311Request> {
  const problem = elsewhere(catalogue, query.jurisdiction_id);
  if (problem) return problem;
  const services = servicesOf(catalogue);
  const { timeZone, name } = catalogue.agency;
  const released = [...complaints].filter(isPublic);
  const ids = listed(query.service_request_id);
  const meant = ids ? released.filter(({ id }) => ids.includes(id)) : meantBy(query, released, services, now);
  if ('problem' in meant) return meant;
  if (ids && meant.length === 0) return { problem: { code: 404, description: 'service_request_id not found' } };
  const size = Math.min(MOST_REQUESTS, Number(query.page_size ?? MOST_REQUESTS));
  const from = (Number(query.page ?? 1) - 1) * size;
  const page = meant.sort((one, other) => other.receivedAt - one.receivedAt).slice(from, from + size);
  return { found: page.map(each => requestOf(each, serviceOf(each, services), { timeZone, name })) };
}

/** Whether anybody may see it. An officer's release is not enough where the citizen did not want it. */
export function isPublic({ released, confidential, erased, reason }: Complaint): boolean {
  return released && !confidential && !erased && reason !== 'spam';
}

function meantBy(
  query: Open311Query,
  released: Complaint[],
  services: readonly Open311Service[],
  now: number,
): Complaint[] | { problem: Open311Problem } {
  const span = spanOf(query, now);
  if ('problem' in span) return span;
  const codes = listed(query.service_code);
  const states = listed(query.status);
  return released.filter(
    complaint =>
      complaint.receivedAt >= span.start &&
      complaint.receivedAt <= span.end &&
      (!codes || codes.includes(serviceOf(complaint, services).service_code)) &&
      (!states || states.includes(statusOf(complaint))),
  );
}

function requestOf(
  complaint: Complaint,
  { service_code, service_name }: Open311Service,
  { name, timeZone }: Pick<Catalogue['agency'], 'name' | 'timeZone'>,
): Open311Request {
  const { id, redacted, receivedAt, answeredAt, restedAt, reason, deadline } = complaint;
  const status = statusOf(complaint);
  return {
    service_request_id: id,
    status,
    status_notes: status === 'closed' ? (reason ?? 'answered') : null,
    service_name,
    service_code,
    // What an officer wrote for everybody to read, never the citizen's own words.
    description: redacted ?? '',
    agency_responsible: name,
    service_notice: null,
    requested_datetime: withZone(receivedAt, timeZone),
    updated_datetime: withZone(Math.max(receivedAt, answeredAt ?? 0, restedAt ?? 0), timeZone),
    expected_datetime: status === 'open' && deadline ? withZone(deadline.dueAt, timeZone) : null,
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}

function servicesOf({ agency, services }: Open311Catalogue): Open311Service[] {
  const about = { metadata: false, type: 'realtime' as const, keywords: KEYWORDS };
  const groups = new Map(agency.divisions.map(({ id, plain }) => [id, plain.id]));
  return [
    { service_code: GENERAL_CODE, service_name: GENERAL_NAME, description: GENERAL_NAME, ...about, group: agency.name },
    ...services
      .filter(({ sensitive }) => !sensitive)
      .map(({ id, name, editorial, division }) => ({
        service_code: id,
        service_name: editorial.plain.id,
        description: name,
        ...about,
        group: groups.get(division ?? '') ?? agency.name,
      })),
  ];
}

function serviceOf({ service }: Complaint, services: readonly Open311Service[]): Open311Service {
  return services.find(({ service_code }) => service_code === service) ?? services[0]!;
}

function elsewhere({ agency }: Open311Catalogue, jurisdiction: string | undefined): { problem: Open311Problem } | null {
  const ours = jurisdiction === undefined || jurisdiction === agency.slug;
  return ours ? null : { problem: { code: 404, description: 'jurisdiction_id not found' } };
}

/** One that follows another waits with it. */
function statusOf({ state, restedAt }: Complaint): 'open' | 'closed' {
  return OPEN_STATES.includes(state) || (state === 'merged' && restedAt === null) ? 'open' : 'closed';
}

/** From when to when is asked; ninety days where only one end is said, or none. */
function spanOf(query: Open311Query, now: number): { start: number; end: number } | { problem: Open311Problem } {
  const given = { start: readDate(query.start_date), end: readDate(query.end_date) };
  for (const [name, at] of Object.entries(given))
    if (Number.isNaN(at)) return wrong(`${name}_date must be like 2026-01-12T09:00:00+07:00`);
  const end = given.end ?? (given.start === null ? now : Math.min(now, given.start + MOST_DAYS * DAY));
  const start = given.start ?? end - MOST_DAYS * DAY;
  if (start > end) return wrong('start_date must not be after end_date');
  return end - start > MOST_DAYS * DAY ? wrong('at most 90 days can be asked for at once') : { start, end };
}

function wrong(description: string): { problem: Open311Problem } {
  return { problem: { code: 400, description } };
}

/** Null where none is given, not a number where it is none. */
function readDate(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : NaN;
}

function listed(text: string | undefined): string[] | null {
  return text === undefined ? null : text.split(',').map(each => each.trim());
}

/** W3C date and time with the agency's offset: `2026-03-10T09:00:00+07:00`. */
function withZone(at: number, timeZone: string): string {
  const wall = `${localDay(at, timeZone)}T${localTime(at, timeZone)}`;
  const offset = Math.round((Date.parse(`${wall}:00Z`) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
  const two = (number: number) => String(number).padStart(2, '0');
  const seconds = two(Math.floor(at / 1000) % 60);
  return `${wall}:${seconds}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
