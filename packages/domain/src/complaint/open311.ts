/**
 * Complaints as Open311 GeoReport v2 shows them to anybody. Only what an officer released is in it, with the text that they
 * released: where and when it happened, who filed it, the files, the answer and the citizen's code are not.
 */
import type { Open311Query, Open311Request, Open311Service } from '../api/open311.ts';
import { localDay, localTime } from '../calendar/day.ts';
import type { Catalogue, Service } from '../catalog/schema.ts';
import { OPEN_STATES, type Complaint } from './complaint.ts';

export interface Open311Catalogue {
  agency: Pick<Catalogue['agency'], 'name' | 'timeZone' | 'divisions'>;
  services: readonly Pick<Service, 'id' | 'name' | 'division' | 'editorial' | 'sensitive'>[];
}

/** A complaint, and when anything last happened to it. */
export interface Open311Entry {
  complaint: Complaint;
  updatedAt: number;
}

/** Stands for no service and for every sensitive one, whose name would tell why somebody came. */
export const GENERAL_CODE = 'umum';
const GENERAL_NAME = 'Pelayanan umum';

/** What the standard answers without being told otherwise. */
const DAYS = 90;
export const MOST_REQUESTS = 1000;

const DAY = 24 * 60 * 60_000;

/** The services that a complaint can be about, sensitive ones left out. */
export function open311Services({ agency, services }: Open311Catalogue): Open311Service[] {
  const named = services
    .filter(({ sensitive }) => !sensitive)
    .map(({ id, name, division, editorial }) =>
      serviceOf(id, editorial.plain.id, name, agency.divisions.find(each => each.id === division)?.plain.id ?? ''),
    );
  return [...named, serviceOf(GENERAL_CODE, GENERAL_NAME, GENERAL_NAME, '')];
}

/** Those that the question asks for, newest first; null where it cannot be understood. */
export function open311Requests(
  entries: Iterable<Open311Entry>,
  query: Open311Query,
  catalogue: Open311Catalogue,
  now: number,
): Open311Request[] | null {
  const period = periodOf(query, now);
  const page = Number(query.page ?? 1);
  const size = Math.min(Number(query.page_size ?? MOST_REQUESTS), MOST_REQUESTS);
  if (!period) return null;
  const ids = listed(query.service_request_id);
  const codes = listed(query.service_code);
  const status = listed(query.status);
  return [...entries]
    .filter(({ complaint }) => isPublic(complaint))
    .filter(({ complaint }) => (ids ? ids.includes(complaint.id) : within(complaint.receivedAt, period)))
    .sort((one, other) => other.complaint.receivedAt - one.complaint.receivedAt)
    .map(entry => open311Request(entry, catalogue))
    .filter(request => !codes || codes.includes(request.service_code))
    .filter(request => !status || status.includes(request.status))
    .slice((page - 1) * size, page * size);
}

/** Whether anybody may see it. An officer's release is not enough where the citizen did not want it. */
export function isPublic({ released, confidential, erased, reason }: Complaint): boolean {
  return released && !confidential && !erased && reason !== 'spam';
}

/** One released complaint; ask `isPublic` before. */
export function open311Request(
  { complaint, updatedAt }: Open311Entry,
  { agency, services }: Open311Catalogue,
): Open311Request {
  const { state, restedAt, reason, deadline, redacted } = complaint;
  const open = OPEN_STATES.includes(state) || (state === 'merged' && restedAt === null);
  const service = services.find(({ id, sensitive }) => id === complaint.service && !sensitive);
  const time = (moment: number) => isoLocal(moment, agency.timeZone);
  return {
    service_request_id: complaint.id,
    status: open ? 'open' : 'closed',
    status_notes: open ? null : (reason ?? 'answered'),
    service_name: service?.editorial.plain.id ?? GENERAL_NAME,
    service_code: service?.id ?? GENERAL_CODE,
    description: redacted ?? '',
    agency_responsible: agency.name,
    service_notice: null,
    requested_datetime: time(complaint.receivedAt),
    updated_datetime: time(updatedAt),
    expected_datetime: open && deadline ? time(deadline.dueAt) : null,
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}

function serviceOf(code: string, name: string, description: string, group: string): Open311Service {
  return {
    service_code: code,
    service_name: name,
    description,
    metadata: false,
    type: 'realtime',
    keywords: '',
    group,
  };
}

/** From when to when: 90 days to the end that is given, or to now, or from the start that is given. */
function periodOf({ start_date, end_date }: Open311Query, now: number): { from: number; to: number } | null {
  const start = start_date === undefined ? undefined : Date.parse(start_date);
  const end = end_date === undefined ? undefined : Date.parse(end_date);
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  const to = end ?? (start === undefined ? now : Math.min(now, start + DAYS * DAY));
  return { from: start ?? to - DAYS * DAY, to };
}

function within(moment: number, { from, to }: { from: number; to: number }): boolean {
  return moment >= from && moment <= to;
}

function listed(value: string | undefined): string[] | null {
  return value === undefined ? null : value.split(',').map(each => each.trim());
}

/** W3C date and time with the agency's offset: `2026-03-10T09:00:00+07:00`. */
function isoLocal(moment: number, timeZone: string): string {
  const wall = `${localDay(moment, timeZone)}T${localTime(moment, timeZone)}`;
  const minutes = Math.round((Date.parse(`${wall}Z`) - Math.floor(moment / 60_000) * 60_000) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const seconds = two(Math.floor(moment / 1000) % 60);
  const offset = Math.abs(minutes);
  return `${wall}:${seconds}${minutes < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}
