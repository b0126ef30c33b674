/** What an office decides about its queue: the start we derive from its catalogue. The checks are in `check-settings.ts`. */
import type { Catalogue, LifeEvent, Service, Words } from '../catalog/schema.ts';
import { LETTERS, type Counter, type Hours, type Line, type OfficeSettings } from './queue.ts';

/** As much of a catalogue as settings need. */
export interface OfficeCatalogue {
  agency: { divisions: readonly Pick<Catalogue['agency']['divisions'][number], 'id' | 'plain'>[] };
  services: readonly Pick<Service, 'id' | 'name' | 'division' | 'sensitive' | 'editorial'>[];
}

const PRIVATE: Words = { id: 'Layanan pribadi', en: 'Private services' };
const GENERAL: Words = { id: 'Pelayanan umum', en: 'General services' };
const OTHERS: Words = { id: 'Layanan lain', en: 'Other services' };

/**
 * Settings to start with: a line for each division that has services, one for services without a division, and one with
 * a neutral name for the sensitive ones, so that no letter on the board tells why somebody came. One counter a line,
 * serving every line, its own first.
 *
 * The hours (Monday to Thursday 08:00–15:00, Friday 08:00–14:30) and all numbers are only a start: no decree that we read
 * states them for the queue, and the supervisor changes them.
 */
export function defaultSettings(catalogue: OfficeCatalogue): OfficeSettings {
  const lines = defaultLines(catalogue);
  const week: Hours = { opens: '08:00', closes: '15:00' };
  return {
    hours: [{ ...week }, { ...week }, { ...week }, { ...week }, { opens: '08:00', closes: '14:30' }, null, null],
    closedOn: [],
    jointLeave: true,
    lines,
    counters: lines.map((_, at) => defaultCounter(at, lines)),
    priority: { regularPerPriority: 2, capMinutes: { priority: 20, regular: 60 } },
    noShow: { callsBeforeMissed: 3, rejoinMinutes: 30, placeOnReturn: 'first' },
    minutesPerTicket: 10,
  };
}

/** Services that no line waits for: visitors can read about them but take no number. */
export function servicesWithoutLine(settings: Pick<OfficeSettings, 'lines'>, catalogue: OfficeCatalogue): string[] {
  const known = new Set(settings.lines.flatMap(line => line.services));
  return catalogue.services.map(service => service.id).filter(id => !known.has(id));
}

function defaultLines({ agency, services }: OfficeCatalogue): Line[] {
  const open = services.filter(service => !service.sensitive);
  const closed = services.filter(service => service.sensitive);
  // Two letters stay free, for what belongs to no division and for what is private.
  const divisions = agency.divisions
    .map(division => ({ name: division.plain, services: open.filter(service => service.division === division.id) }))
    .filter(division => division.services.length)
    .slice(0, LETTERS.length - 2);
  const rest = open.filter(service => !divisions.some(division => division.services.includes(service)));
  const groups = [...divisions.map(group => ({ ...group, picture: pictureOf(group.services) }))];
  if (rest.length) groups.push({ name: groups.length ? OTHERS : GENERAL, services: rest, picture: 'all' });
  if (closed.length) groups.push({ name: PRIVATE, services: closed, picture: 'private' });
  // Two lines with one picture cannot be told apart unread.
  const pictures = distinct(groups);
  return groups.map(({ name, services: own }, at) => ({
    letter: LETTERS[at]!,
    name: { ...name },
    picture: pictures[at]!,
    services: own.map(service => service.id),
    quota: null,
  }));
}
