/** The figures, sorted into tables that a person reads: by line, by hour, by day, by service. */
import { msg, str } from '@lit/localize';
import type { FiguresShare, FiguresView } from '@layan/domain/api/settings.ts';
import type { Line } from '@layan/domain/queue/queue.ts';
import { dayInWords } from '../base/clock.ts';
import { inLanguage } from '../base/language.ts';
import type { ServiceEntry } from '../base/settings-draft.ts';

/** What lines and services are called. */
export interface Names {
  lines: readonly Pick<Line, 'letter' | 'name'>[];
  services: readonly Pick<ServiceEntry, 'id' | 'name'>[];
}

export interface FigureRow {
  key: string;
  name: string;
  share: FiguresShare;
}

export interface FigureGroup {
  id: string;
  title: string;
  rows: FigureRow[];
}

export function groups(view: FiguresView, names: Names): FigureGroup[] {
  return [
    {
      id: 'all',
      title: msg('Semua', { id: 'groups.all' }),
      rows: [
        { key: 'total', name: msg('Semua nomor', { id: 'groups.total' }), share: view.total },
        { key: 'priority', name: msg('Di antaranya prioritas', { id: 'groups.priority' }), share: view.priority },
      ],
    },
    {
      id: 'lines',
      title: msg('Tiap antrean', { id: 'groups.lines' }),
      rows: view.lines.map(share => ({ key: share.line, name: lineName(share.line, names), share })),
    },
    {
      id: 'hours',
      title: msg('Tiap jam', { id: 'groups.hours' }),
      rows: between(view.hours).map(share => ({ key: String(share.hour), name: hourName(share.hour), share })),
    },
    {
      id: 'days',
      title: msg('Tiap hari', { id: 'groups.days' }),
      rows: view.days.map(share => ({ key: share.day, name: dayInWords(share.day), share })),
    },
    {
      id: 'services',
      title: msg('Tiap layanan', { id: 'groups.services' }),
      rows: [...view.services]
        .sort((one, other) => other.tickets - one.tickets)
        .map(share => ({ key: share.service ?? '', name: serviceName(share.service, names), share })),
    },
  ];
}

function lineName(letter: string, { lines }: Names): string {
  const line = lines.find(each => each.letter === letter);
  return line
    ? `${letter} – ${inLanguage(line.name)}`
    : msg(str`${letter} – antrean yang sudah tidak ada`, { id: 'groups.gone' });
}

function serviceName(id: string | null, { services }: Names): string {
  if (id === null) return msg('Tanpa layanan tertentu, atau dirahasiakan', { id: 'groups.no-service' });
  const service = services.find(each => each.id === id);
  return service ? inLanguage(service.name) : id;
}

function hourName(hour: number): string {
  const at = (value: number) => `${String(value % 24).padStart(2, '0')}.00`;
  return `${at(hour)}–${at(hour + 1)}`;
}

/** Hours without a ticket between two that have some are part of the picture; those before and after are not. */
function between(hours: FiguresView['hours']): FiguresView['hours'] {
  const busy = hours.filter(({ tickets }) => tickets > 0).map(({ hour }) => hour);
  return hours.filter(({ hour }) => hour >= Math.min(...busy) && hour <= Math.max(...busy));
}
