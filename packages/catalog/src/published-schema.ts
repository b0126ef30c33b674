/** `catalog.schema.json`: the catalogue's definition in the form other software reads, with words for every property. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { catalogueSchema } from '@layan/domain/catalog/schema.ts';
import { TERMS, type Kind } from './terms.ts';

const HEAD = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  // Names no address, since the file has no fixed home: whoever publishes a catalogue puts the schema beside it.
  $id: 'urn:layan:catalogue:1',
  title: 'Layan catalogue',
  description:
    'The service standards (standar pelayanan) of one Indonesian agency as data: what its decree prints, verbatim, in 14 components for each ' +
    'service. Null means that the decree does not say; nothing is invented. Beyond this schema, ids are unique, each division named by a ' +
    'service is listed in the agency, and each stated component has its verbatim text; `layan catalog check` sees to that.',
};

/** What stands in many places is defined once. */
const entries = catalogueSchema.entries;
const service = entries.services.pipe[0].item.entries;
const item = service.flow.item;
const definitions = {
  agency: entries.agency,
  service: entries.services.pipe[0].item,
  group: service.requirements.wrapped.entries.groups.pipe[0].item,
  item,
  nestedItem: item.entries.items.wrapped.item,
  innermostItem: item.entries.items.wrapped.item.entries.items.wrapped.item,
  channel: service.complaintChannels.item,
  excerpt: service.verbatim.entries.cost.wrapped,
  finding: service.findings.item,
  words: service.editorial.entries.plain,
};

const KINDS: Record<keyof typeof definitions, Kind> = {
  agency: 'agency',
  service: 'service',
  group: 'group',
  item: 'item',
  nestedItem: 'item',
  innermostItem: 'item',
  channel: 'channel',
  excerpt: 'excerpt',
  finding: 'finding',
  words: 'words',
};

export function publishedSchema(): string {
  const schema = toJsonSchema(catalogueSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    // Surrounding blanks are trimmed before lengths are judged, so a text of blanks alone is empty.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'trim' ? { ...jsonSchema, pattern: '\\S' } : null,
  });
  const { $schema: _dialect, ...body } = describe(schema, 'catalogue');
  const named = Object.entries(body.$defs ?? {}).map(([name, definition]) => {
    const kind = KINDS[name as keyof typeof KINDS];
    return [name, typeof definition === 'object' && kind ? describe(definition, kind) : definition];
  });
  return `${JSON.stringify({ ...HEAD, ...body, $defs: Object.fromEntries(named) as Record<string, JsonSchema> }, null, 2)}\n`;
}

/** Puts title and description on every property of an object, and on those of the objects inside it. */
function describe(schema: JsonSchema, kind: Kind): JsonSchema {
  if (schema.anyOf)
    return {
      ...schema,
      anyOf: schema.anyOf.map(option => (typeof option === 'object' ? describe(option, kind) : option)),
    };
  if (schema.items && typeof schema.items === 'object' && !Array.isArray(schema.items))
    return { ...schema, items: describe(schema.items, kind) };
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    const term = TERMS[kind][name];
    if (!term) throw new Error(`packages/catalog/src/terms.ts has no words for "${name}" of "${kind}"`);
    const inner = term.holds && typeof property === 'object' ? describe(property, term.holds) : property;
    const title = term.en.charAt(0).toUpperCase() + term.en.slice(1) + (term.id === term.en ? '' : ` (${term.id})`);
    return [name, { title, description: term.about, ...(typeof inner === 'object' && inner) }];
  });
  return { ...schema, properties: Object.fromEntries(properties) as NonNullable<JsonSchema['properties']> };
}
