/**
 * The catalogue: one agency's service-standard decree as data. This is the single definition; the types below, the
 * browser's check, the command-line check and the published `catalog.schema.json` all come from it.
 *
 * Texts are verbatim: what the decree prints, without its list markers. `null` means *the decree does not say*.
 * Only `editorial` is written by us.
 */
import * as v from 'valibot';
import { CHANNEL_KINDS, COMPONENTS, FINDING_CODES, LIFE_EVENTS, UNITS, type Component } from './vocabulary.ts';
import { CATALOGUE_VERSION } from './version.ts';

export type { ChannelKind, Component, FindingCode, LifeEvent, Unit } from './vocabulary.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const lines = v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), v.pipe(v.number(), v.integer(), v.minValue(1))]);
const amount = v.pipe(v.number(), v.minValue(0));

/** An entry of a list in the decree, with what is nested under it. Three levels are enough for every decree read. */
const leaf = v.object({ text });
const branch = v.object({ text, items: v.optional(v.array(leaf)) });
const item = v.object({ text, items: v.optional(v.array(branch)) });
const items = v.nullable(v.pipe(v.array(item), v.minLength(1)));

/** Entries for one kind of applicant (`for`, such as "Bagi LKS"), or for everybody when `for` is absent. */
const group = v.object({ for: v.optional(text), items: v.array(item), notes: v.optional(v.array(text)) });
const grouped = v.nullable(v.object({ groups: v.pipe(v.array(group), v.minLength(1)) }));

const channel = v.object({ kind: v.picklist(CHANNEL_KINDS), value: text, label: v.optional(text) });

const finding = v.object({
  code: v.picklist(FINDING_CODES),
  /** Place: a component, `name`, `agency` or nothing, then lines of the source: `requirements:132-140`, `:88`. */
  where: v.pipe(v.string(), v.regex(/^[a-zA-Z]*(:\d+(-\d+)?)?$/)),
  /** One Indonesian sentence for the webmaster. */
  text,
});

const words = v.object({ id: text, en: text });

const standards = v.object({
  legalBasis: items,
  facilities: items,
  competence: items,
  supervision: items,
  staffing: v.nullable(v.object({ text, count: v.nullable(amount) })),
  serviceGuarantee: items,
  safetyGuarantee: items,
  evaluation: items,
});

const excerpt = v.object({ text, lines: v.array(lines) });

const service = v.object({
  id: slug,
  /** The number or letter as printed, such as `3.d` or `A.1`. */
  label: text,
  division: v.nullable(slug),
  /** The section in charge (nama seksi), where the decree names one. */
  section: v.optional(text),
  name: text,
  /** Other titles the decree itself prints for the same service. */
  otherNames: v.array(text),
  requirements: grouped,
  procedure: grouped,
  /** The flow chart's boxes in order, where the decree draws one. */
  flow: v.array(item),
  processingTime: v.nullable(
    v.object({
      text,
      /** Only what is certain; empty where the decree uses words alone. */
      parts: v.array(
        v.object({ for: v.optional(text), min: v.optional(amount), max: v.optional(amount), unit: v.picklist(UNITS) }),
      ),
    }),
  ),
  cost: v.nullable(
    v.object({
      text,
      /** `null` where the decree prints a dash or leaves it to an agreement. */
      free: v.nullable(v.boolean()),
      tariffs: v.optional(v.array(v.object({ for: v.optional(text), text, rupiah: v.optional(amount) }))),
    }),
  ),
  products: items,
  complaintChannels: v.array(channel),
  complaintFlow: v.array(item),
  complaintDeadlines: v.array(v.object({ class: text, value: amount, unit: v.picklist(UNITS) })),
  ...standards.entries,
  /** True where the title itself must not be shown, called or logged in a shared room. */
  sensitive: v.boolean(),
  findings: v.array(finding),
  /** Each component's cell as the decree prints it (tags removed, one line per printed line), and where. */
  verbatim: v.partial(
    v.object(Object.fromEntries(COMPONENTS.map(key => [key, excerpt])) as Record<Component, typeof excerpt>),
  ),
  source: v.object({ file: text, lines: v.array(lines) }),
  /** Ours, not the decree's: plain words for the title, and which life events lead here. */
  editorial: v.object({ plain: words, events: v.array(v.picklist(LIFE_EVENTS)) }),
});

const agency = v.object({
  slug,
  name: text,
  kind: v.picklist(['social', 'village', 'other']),
  place: v.object({ name: text, province: text }),
  address: v.nullable(text),
  contacts: v.array(channel),
  timeZone: v.picklist(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']),
  decree: v.object({
    number: v.nullable(text),
    /** ISO date, or only year and month where the day is left blank. */
    date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    title: text,
    official: v.nullable(v.object({ name: v.nullable(text), title: text })),
  }),
  vision: v.nullable(text),
  mission: items,
  motto: items,
  /** The published promise (maklumat pelayanan), a paragraph each. */
  pledge: v.nullable(v.pipe(v.array(text), v.minLength(1))),
  /** Components the decree states once for the whole agency. */
  standards: v.nullable(standards),
  divisions: v.array(v.object({ id: slug, label: v.nullable(text), name: text, plain: words })),
  findings: v.array(finding),
});

export const catalogueSchema = v.object({
  $schema: v.optional(v.string()),
  version: v.literal(CATALOGUE_VERSION),
  agency,
  services: v.pipe(v.array(service), v.minLength(1)),
});

export type Catalogue = v.InferOutput<typeof catalogueSchema>;
export type Agency = Catalogue['agency'];
export type Service = Catalogue['services'][number];
export type Finding = v.InferOutput<typeof finding>;
export type Item = { text: string; items?: Item[] | undefined };
export type Group = v.InferOutput<typeof group>;
export type Channel = v.InferOutput<typeof channel>;
export type Words = v.InferOutput<typeof words>;
export type ProcessingTime = NonNullable<Service['processingTime']>;
export type Cost = NonNullable<Service['cost']>;
