/**
 * What an officer released, as Open311 GeoReport v2 says it. Nothing else is ever in it: no code, no contact, no place that
 * somebody wrote, and no service whose name tells why a person came.
 */
import type { Open311Discovery, Open311Query, Open311Request, Open311Service } from '@layan/domain/api/open311.ts';
import { localDay, localTime } from '@layan/domain/calendar/day.ts';
import { OPEN_STATES, type Complaint } from '@layan/domain/complaint/complaint.ts';
import type { DeskCatalogue } from './desk.ts';

/** What is wrong with a question, in the standard's own words. */
export class Open311Problem extends Error {
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

/** What is about no service, or about one that is told to nobody. */
const GENERAL = { code: 'umum', name: 'Pengaduan, saran, dan pertanyaan umum' };
const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';
const CHANGESET = '2026-02-01T00:00:00+07:00';
const DAY = 24 * 60 * 60_000;
/** The longest time asked at once, and what is meant when none is said. */
const MOST_DAYS = 90;
const MOST = 1000;
const MINUTE = 60_000;

export class Open311 {
  readonly #catalogue: DeskCatalogue;
  readonly #services: readonly Open311Service[];

  constructor(catalogue: DeskCatalogue) {
    this.#catalogue = catalogue;
    this.#services = servicesOf(catalogue);
  }

  discovery(url: string): Open311Discovery {
    const { name, contacts } = this.#catalogue.agency;
    const formats = ['application/json', 'text/xml'];
    const endpoint = { specification: SPECIFICATION, url, changeset: CHANGESET, type: 'production' as const, formats };
    return {
      changeset: CHANGESET,
      contact: [name, ...contacts.map(({ value }) => value)].join(', '),
      key_service: 'Hanya untuk dibaca; tidak perlu kunci. Read only; no key is needed.',
      endpoints: [endpoint],
    };
  }

  services(jurisdiction?: string): readonly Open311Service[] {
    this.#assertOurs(jurisdiction);
    return this.#services;
  }

  /** Newest first. */
  requests(complaints: Iterable<Complaint>, query: Open311Query, now: number): Open311Request[] {
    this.#assertOurs(query.jurisdiction_id);
    const ids = listOf(query.service_request_id);
    const released = [...complaints].filter(
      ({ released, confidential, erased }) => released && !confidential && !erased,
    );
    const meant = ids ? released.filter(({ id }) => ids.includes(id)) : this.#meant(released, query, now);
    if (ids && meant.length === 0) throw new Open311Problem(404, 'service_request_id not found');
    const size = Math.min(MOST, Number(query.page_size ?? MOST));
    const from = (Number(query.page ?? 1) - 1) * size;
    return meant
      .sort((one, other) => other.receivedAt - one.receivedAt)
      .slice(from, from + size)
      .map(complaint => this.#request(complaint));
  }

  #meant(released: Complaint[], query: Open311Query, now: number): Complaint[] {
    const { start, end } = spanOf(query, now);
    const codes = listOf(query.service_code);
    const states = listOf(query.status);
    return released.filter(
      complaint =>
        complaint.receivedAt >= start &&
        complaint.receivedAt <= end &&
        (!codes || codes.includes(this.#serviceOf(complaint).service_code)) &&
        (!states || states.includes(statusOf(complaint))),
    );
  }

  #request(complaint: Complaint): Open311Request {
    const { id, redacted, receivedAt, answeredAt, restedAt, deadline } = complaint;
    const { service_code, service_name } = this.#serviceOf(complaint);
    const { name, timeZone } = this.#catalogue.agency;
    return {
      service_request_id: id,
      status: statusOf(complaint),
      status_notes: null,
      service_name,
      service_code,
      // What an officer wrote for everybody to read, never the citizen's own words.
      description: redacted ?? '',
      agency_responsible: name,
      service_notice: null,
      requested_datetime: withZone(receivedAt, timeZone),
      updated_datetime: withZone(Math.max(receivedAt, answeredAt ?? 0, restedAt ?? 0), timeZone),
      expected_datetime: deadline && withZone(deadline.dueAt, timeZone),
      address: null,
      address_id: null,
      zipcode: null,
      lat: null,
      long: null,
      media_url: null,
    };
  }

  #serviceOf({ service }: Complaint): Open311Service {
    return this.#services.find(({ service_code }) => service_code === service) ?? this.#services[0]!;
  }

  #assertOurs(jurisdiction: string | undefined): void {
    if (jurisdiction !== undefined && jurisdiction !== this.#catalogue.agency.slug)
      throw new Open311Problem(404, 'jurisdiction_id not found');
  }
}

function servicesOf({ agency, services }: DeskCatalogue): Open311Service[] {
  const about = { metadata: false, type: 'realtime' as const, keywords: 'pengaduan, saran, pertanyaan' };
  const groups = new Map(agency.divisions.map(({ id, plain }) => [id, plain.id]));
  return [
    { service_code: GENERAL.code, service_name: GENERAL.name, description: GENERAL.name, ...about, group: agency.name },
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

function statusOf({ state }: Complaint): 'open' | 'closed' {
  return OPEN_STATES.includes(state) ? 'open' : 'closed';
}

/** From when to when is asked; ninety days where only one end is said, or none. */
function spanOf({ start_date, end_date }: Open311Query, now: number): { start: number; end: number } {
  const given = { start: readDate(start_date, 'start_date'), end: readDate(end_date, 'end_date') };
  const end = given.end ?? (given.start === null ? now : Math.min(now, given.start + MOST_DAYS * DAY));
  const start = given.start ?? end - MOST_DAYS * DAY;
  if (start > end) throw new Open311Problem(400, 'start_date must not be after end_date');
  if (end - start > MOST_DAYS * DAY) throw new Open311Problem(400, 'at most 90 days can be asked for at once');
  return { start, end };
}

function readDate(text: string | undefined, name: string): number | null {
  if (text === undefined) return null;
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) throw new Open311Problem(400, `${name} must be like 2026-01-12T09:00:00+07:00`);
  return at;
}

function listOf(text: string | undefined): string[] | null {
  const list = text?.split(',').map(each => each.trim());
  return list?.length ? list : null;
}

/** Such as `2026-01-12T09:00:00+07:00`. */
function withZone(at: number, timeZone: string): string {
  const wall = `${localDay(at, timeZone)}T${localTime(at, timeZone)}`;
  const offset = Math.round((Date.parse(`${wall}:00Z`) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
  const two = (number: number) => String(number).padStart(2, '0');
  const seconds = two(Math.floor((at % MINUTE) / 1000));
  return `${wall}:${seconds}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
