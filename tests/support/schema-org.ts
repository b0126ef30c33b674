/**
 * As much of schema.org as we use, from its own definitions (schemaorg/schemaorg, data/schema.ttl, August 2026): what each type
 * is a kind of, and for each property where it may stand (`domainIncludes`) and what it may hold (`rangeIncludes`).
 */
export const TYPES: Record<string, string | null> = {
  Thing: null,
  Intangible: 'Thing',
  Service: 'Intangible',
  GovernmentService: 'Service',
  ServiceChannel: 'Intangible',
  Offer: 'Intangible',
  Organization: 'Thing',
  GovernmentOrganization: 'Organization',
  Person: 'Thing',
  Place: 'Thing',
  AdministrativeArea: 'Place',
  CreativeWork: 'Thing',
  Legislation: 'CreativeWork',
};

export const PROPERTIES: Record<string, { on: string[]; holds: string[] }> = {
  name: { on: ['Thing'], holds: ['Text'] },
  alternateName: { on: ['Thing'], holds: ['Text'] },
  url: { on: ['Thing'], holds: ['URL'] },
  subjectOf: { on: ['Thing'], holds: ['CreativeWork', 'Event'] },
  provider: {
    on: [
      'Action',
      'CreativeWork',
      'EducationalOccupationalProgram',
      'FinancialIncentive',
      'Invoice',
      'ParcelDelivery',
      'Reservation',
      'Service',
      'Trip',
    ],
    holds: ['Organization', 'Person'],
  },
  areaServed: {
    on: [
      'ContactPoint',
      'DeliveryChargeSpecification',
      'Demand',
      'FinancialIncentive',
      'Offer',
      'Organization',
      'Service',
    ],
    holds: ['AdministrativeArea', 'GeoShape', 'Place', 'Text'],
  },
  serviceOutput: { on: ['Service'], holds: ['Thing'] },
  offers: {
    on: [
      'AggregateOffer',
      'CreativeWork',
      'EducationalOccupationalProgram',
      'Event',
      'MenuItem',
      'Product',
      'Service',
      'Trip',
    ],
    holds: ['Demand', 'Offer'],
  },
  availableChannel: { on: ['Service'], holds: ['ServiceChannel'] },
  processingTime: { on: ['ServiceChannel'], holds: ['Duration'] },
  price: { on: ['DonateAction', 'Offer', 'PriceSpecification', 'TradeAction'], holds: ['Number', 'Text'] },
  priceCurrency: {
    on: ['DonateAction', 'Offer', 'PriceSpecification', 'Reservation', 'Ticket', 'TradeAction'],
    holds: ['Text'],
  },
  address: { on: ['GeoCoordinates', 'GeoShape', 'Organization', 'Person', 'Place'], holds: ['PostalAddress', 'Text'] },
  telephone: { on: ['ContactPoint', 'Organization', 'Person', 'Place'], holds: ['Text'] },
  email: { on: ['ContactPoint', 'Organization', 'Person'], holds: ['Text'] },
  containedInPlace: { on: ['Place'], holds: ['Place'] },
  legislationIdentifier: { on: ['Legislation'], holds: ['Text', 'URL'] },
  legislationDate: { on: ['Legislation'], holds: ['Date'] },
  legislationPassedBy: { on: ['Legislation'], holds: ['Organization', 'Person'] },
  jobTitle: { on: ['Person'], holds: ['DefinedTerm', 'Text'] },
};

export type SchemaNode = { '@type'?: string; '@id'?: string } & Record<string, unknown>;

/** Every node of a graph, wherever it stands; a mere reference (`@id` alone) is none. */
export function nodesOf(value: unknown): SchemaNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as SchemaNode;
  return [...(node['@type'] ? [node] : []), ...Object.values(node).flatMap(nodesOf)];
}

/** What is wrong with a graph by schema.org's own rules, a sentence each. */
export function schemaProblems(graph: unknown): string[] {
  const nodes = nodesOf(graph);
  const types = new Map(nodes.map(node => [node['@id'], node['@type']]));
  return nodes.flatMap(node => {
    const type = node['@type'] ?? '';
    if (!(type in TYPES)) return [`${type} is no type that we know`];
    return Object.entries(node).flatMap(([name, value]) => {
      if (name.startsWith('@')) return [];
      const property = PROPERTIES[name];
      if (!property) return [`${type}.${name} is no property that we know`];
      if (!property.on.some(on => isA(type, on))) return [`${name} does not belong to ${type}`];
      return [value].flat().flatMap(each => {
        const kind = kindsOf(each, types);
        return property.holds.some(holds => kind.some(one => isA(one, holds)))
          ? []
          : [`${type}.${name} holds ${JSON.stringify(each)}, not ${property.holds.join(' or ')}`];
      });
    });
  });
}

function isA(type: string, ancestor: string): boolean {
  for (let each: string | null | undefined = type; each; each = TYPES[each]) if (each === ancestor) return true;
  return type === ancestor;
}

function kindsOf(value: unknown, types: Map<string | undefined, string | undefined>): string[] {
  if (typeof value === 'object' && value !== null) {
    const { '@type': type, '@id': id } = value as SchemaNode;
    return [type ?? types.get(id) ?? 'a node that is not in the graph'];
  }
  if (typeof value !== 'string' || value === '') return ['something else'];
  return [
    'Text',
    ...(/^https?:\/\//.test(value) && URL.canParse(value) ? ['URL'] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(value) ? ['Date'] : []),
    ...(/^P(\d+[YMWD]|T\d+[HM])$/.test(value) ? ['Duration'] : []),
  ];
}
