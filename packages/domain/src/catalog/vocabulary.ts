/** The catalogue's closed lists. Apart from the schema, so that a page which only draws does not load what checks. */

/** The fourteen components of a service standard: six of delivery first, then eight of manufacturing. */
export const DELIVERY = ['requirements', 'procedure', 'processingTime', 'cost', 'products', 'complaints'] as const;
export const MANUFACTURING = [
  'legalBasis',
  'facilities',
  'competence',
  'supervision',
  'staffing',
  'serviceGuarantee',
  'safetyGuarantee',
  'evaluation',
] as const;
export const COMPONENTS = [...DELIVERY, ...MANUFACTURING] as const;
export type Component = (typeof COMPONENTS)[number];

export const UNITS = ['minute', 'hour', 'workday', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

export const CHANNEL_KINDS = [
  'walk-in',
  'box',
  'post',
  'whatsapp',
  'telegram',
  'phone',
  'sms',
  'website',
  'email',
  'facebook',
  'instagram',
  'twitter',
  'youtube',
  'tiktok',
  'sp4n',
  'other',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Reasons that bring a citizen to the office; each has a pictogram on the kiosk's home. */
export const LIFE_EVENTS = [
  'health',
  'child',
  'elderly',
  'disability',
  'disaster',
  'aid',
  'safety',
  'stranded',
  'family',
  'school',
  'data',
  'institution',
  'village',
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];

/** What can be odd about a decree. */
export const FINDING_CODES = [
  'missing-component',
  'missing-body',
  'missing-heading',
  'not-stated',
  'numbering',
  'copied-from',
  'contact-conflict',
  'contact-missing',
  'name-differs',
  'label-differs',
  'page-repeated',
  'page-interleaved',
  'body-misplaced',
  'misspelling',
  'number-differs',
  'date-differs',
  'reference-wrong',
  'flow-chart',
  'empty-item',
  'scan-artefact',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
