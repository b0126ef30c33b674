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
    remoteTickets: 0,
  };
}

/** Services that no line waits for: visitors can read about them but take no number. */
export function servicesWithoutLine(settings: Pick<OfficeSettings, 'lines'>, catalogue: OfficeCatalogue): string[] {
  const known = new Set(settings.lines.flatMap(line => line.services));
  return catalogue.services.map(service => service.id).filter(id => !known.has(id));
}

function defaultLines({ agency, services }: OfficeCatalogue): Line[] {
  const open = services.filter(service => !service.sensitive);
  // Two letters stay free: for what belongs to no division and for what is private.
  const groups = agency.divisions
    .map(({ id, plain }) => ({ name: plain, services: open.filter(service => service.division === id) }))
    .filter(group => group.services.length)
    .slice(0, LETTERS.length - 2);
  const rest = open.filter(service => !groups.some(group => group.services.includes(service)));
  const others = { name: groups.length ? OTHERS : GENERAL, services: rest };
  const secret = { name: PRIVATE, services: services.filter(service => service.sensitive) };
  const used = new Set<Line['picture']>(['all', 'private']);
  return [...groups, others, secret]
    .filter(group => group.services.length)
    .map((group, at) => ({
      letter: LETTERS[at]!,
      name: { ...group.name },
      picture: group === secret ? 'private' : group === others ? 'all' : pictureOf(group.services, used),
      services: group.services.map(service => service.id),
      quota: null,
    }));
}

/** The reason that brings most people to these services, but no picture twice: lines are told apart unread. */
function pictureOf(services: OfficeCatalogue['services'], used: Set<Line['picture']>): Line['picture'] {
  const counts = new Map<LifeEvent, number>();
  for (const event of services.flatMap(service => service.editorial.events))
    counts.set(event, (counts.get(event) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((one, other) => counts.get(other)! - counts.get(one)!);
  const picture = ranked.find(event => !used.has(event)) ?? ranked[0] ?? 'all';
  used.add(picture);
  return picture;
}

/** The line at `at` first, then the others in order. */
function defaultCounter(at: number, lines: readonly Line[]): Counter {
  const own = lines[at]!.letter;
  const others = lines.map(line => line.letter).filter(letter => letter !== own);
  return { id: `loket-${at + 1}`, number: at + 1, lines: [own, ...others] };
}
