/**
 * A catalogue as schema.org describes services, for search engines: one graph per page. Nothing is invented: what the decree
 * leaves open, or what schema.org has no word for (working days, requirements, steps), is left out.
 */
import { channelParts } from '../catalog/channel-link.ts';
import type { Agency, Catalogue, Channel, Cost, Item, ProcessingTime, Service } from '../catalog/schema.ts';
import { agencyTitle } from '../checklist/checklist.ts';
import { isStated } from './facts.ts';
import { sameWords } from './light-parts.ts';

export interface JsonLdOptions {
  /** The service that the page is about, by its id; without it the page lists them all. */
  service?: string | undefined;
  /** Address of the page. */
  url?: string | undefined;
  /** Address of each service's own page, where it has one. */
  href?: ((service: string) => string) | undefined;
  /** Address of the page that speaks for the agency, the same on all pages, so that its parts are known again; `url` when absent. */
  home?: string | undefined;
}

type Node = Record<string, unknown>;

/** JSON that is safe inside `<script type="application/ld+json">`. */
export function jsonLd(catalogue: Catalogue, options: JsonLdOptions): string {
  const { agency, services } = catalogue;
  const place = new Place(agency, options);
  const service = services.find(({ id }) => id === options.service);
  const graph = service
    ? [whole(service, place), organization(agency, place), legislation(agency, place)]
    : [organization(agency, place), ...services.map(each => brief(each, place))];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph.map(filled) }).replace(
    /[<\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The names by which the parts of a graph know each other. */
class Place {
  readonly agency: string;
  readonly area: string;
  readonly decree: string;
  readonly #options: JsonLdOptions;

  constructor({ slug }: Agency, options: JsonLdOptions) {
    const home = options.home ?? options.url ?? '';
    this.agency = `${home}#instansi-${slug}`;
    this.area = `${home}#wilayah-${slug}`;
    this.decree = `${home}#standar-${slug}`;
    this.#options = options;
  }

  /** The service's page: its own, or the one that is only about it. */
  page(id: string): string | undefined {
    const { href, service, url } = this.#options;
    return href?.(id) ?? (service === id ? url : undefined);
  }

  service(id: string): string {
    return `${this.page(id) ?? this.#options.url ?? ''}#layanan-${id}`;
  }
}

function brief({ id, name, otherNames, editorial }: Service, place: Place): Node {
  const plain = editorial.plain.id;
  const others = [name, ...otherNames].filter(other => !sameWords(other, plain));
  return {
    '@type': 'GovernmentService',
    '@id': place.service(id),
    url: place.page(id),
    name: plain,
    alternateName: oneOrMany(unique(others)),
    provider: { '@id': place.agency },
  };
}

function whole(service: Service, place: Place): Node {
  return {
    ...brief(service, place),
    areaServed: { '@id': place.area },
    serviceOutput: oneOrMany(outputs(service.products ?? []).map(name => ({ '@type': 'Thing', name }))),
    offers: oneOrMany(offers(service.cost)),
    availableChannel: channel(service.processingTime),
    subjectOf: { '@id': place.decree },
  };
}

function organization(agency: Agency, place: Place): Node {
  const { name, province } = agency.place;
  const within = name.endsWith(province) ? undefined : { '@type': 'AdministrativeArea', name: province };
  return {
    '@type': 'GovernmentOrganization',
    '@id': place.agency,
    name: agencyTitle(agency),
    url: oneOrMany(addresses(agency.contacts, 'website', ({ url }) => url)),
    address: agency.address ?? undefined,
    telephone: oneOrMany(addresses(agency.contacts, 'phone', ({ text }) => text.trim())),
    email: oneOrMany(addresses(agency.contacts, 'email', ({ text }) => text.trim())),
    areaServed: filled({ '@type': 'AdministrativeArea', '@id': place.area, name, containedInPlace: within }),
  };
}

function legislation({ decree }: Agency, place: Place): Node {
  const { title, number, date, official } = decree;
  return {
    '@type': 'Legislation',
    '@id': place.decree,
    name: title,
    legislationIdentifier: number ?? undefined,
    // A date without its day is none that schema.org can read.
    legislationDate: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined,
    legislationPassedBy: official?.name
      ? { '@type': 'Person', name: official.name, jobTitle: official.title }
      : undefined,
  };
}

/** An introduction ("berupa:") is no product; what stands within it is. */
function outputs(products: readonly Item[]): string[] {
  return unique(
    products
      .flatMap(product => (product.items?.length ? product.items : [product]))
      .map(({ text }) => text)
      .filter(isStated),
  );
}

/** A price only where the decree names one for every case. */
function offers(cost: Cost | null): Node[] {
  const tariffs = cost?.tariffs ?? [];
  if (tariffs.length === 0) return cost?.free ? [{ '@type': 'Offer', price: '0', priceCurrency: 'IDR' }] : [];
  return tariffs.flatMap(({ for: whom, text, rupiah }) =>
    rupiah === undefined || tariffs.some(tariff => tariff.rupiah === undefined)
      ? []
      : [{ '@type': 'Offer', name: whom ?? text, price: plainNumber(rupiah), priceCurrency: 'IDR' }],
  );
}

const ISO: Partial<Record<ProcessingTime['parts'][number]['unit'], (count: number) => string>> = {
  minute: count => `PT${count}M`,
  hour: count => `PT${count}H`,
  day: count => `P${count}D`,
  week: count => `P${count}W`,
  month: count => `P${count}M`,
  year: count => `P${count}Y`,
};

/** One time for everybody, in calendar units: neither a range nor an upper bound is a duration, and working days have no name. */
function channel(time: ProcessingTime | null): Node | undefined {
  const [part, more] = time?.parts ?? [];
  if (!part || more || part.for !== undefined || part.min === undefined || part.min !== part.max) return undefined;
  const duration = Number.isInteger(part.min) ? ISO[part.unit]?.(part.min) : undefined;
  return duration ? { '@type': 'ServiceChannel', processingTime: duration } : undefined;
}

/** Only what is certainly an address; see `channel-link`. */
function addresses(
  contacts: readonly Channel[],
  kind: Channel['kind'],
  read: (part: { text: string; url: string }) => string,
): string[] {
  return unique(
    contacts
      .filter(contact => contact.kind === kind)
      .flatMap(contact => channelParts(contact))
      .flatMap(({ text, url }) => (url ? [read({ text, url })] : [])),
  );
}

function plainNumber(amount: number): string {
  return amount.toFixed(2).replace(/\.?0+$/, '');
}

function oneOrMany<T>(all: T[]): T | T[] | undefined {
  return all.length > 1 ? all : all[0];
}

function unique(all: string[]): string[] {
  return [...new Set(all)];
}

/** Without what is not there. */
function filled(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
