import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { agencyFile, knownAgencies, schemaFile } from '@layan/catalog/library.ts';
import { publishedSchema } from '@layan/catalog/published-schema.ts';
import { readCatalogue } from '@layan/domain/catalog/read.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';

interface Schema {
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

interface Validate {
  (value: unknown): boolean;
  errors?: unknown;
}

// The independent validator is the one Fastify brings; the package at the top is ESLint's, too old for this draft.
const here = createRequire(import.meta.url);
const fastify = createRequire(here.resolve('fastify'));
const { Ajv2020 } = createRequire(fastify.resolve('@fastify/ajv-compiler'))('ajv/dist/2020') as {
  Ajv2020: new (options: object) => { compile(schema: Schema): Validate };
};

const published = readFileSync(schemaFile, 'utf8');
const schema = JSON.parse(published) as Schema;
const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false }).compile(schema);
const read = (slug: string) => JSON.parse(readFileSync(agencyFile(slug), 'utf8')) as Catalogue;

describe('catalog.schema.json', () => {
  it('is what `npm run layan -- catalog schema` writes', () => {
    assert.equal(published, publishedSchema(), 'run: npm run layan -- catalog schema');
  });

  for (const slug of knownAgencies()) {
    it(`accepts the ${slug} catalogue in an independent validator`, () => {
      assert.ok(validate(read(slug)), JSON.stringify(validate.errors));
    });
  }

  it('refuses what Layan refuses', () => {
    const changes: [string, (catalogue: Catalogue) => void][] = [
      ['another version', catalogue => Object.assign(catalogue, { version: 2 })],
      ['no services', catalogue => Object.assign(catalogue, { services: [] })],
      ['no agency', catalogue => Object.assign(catalogue, { agency: undefined })],
      ['a blank name', ({ agency }) => Object.assign(agency, { name: '  ' })],
      ['an unknown channel', ({ agency }) => Object.assign(agency.contacts[0] ?? {}, { kind: 'pigeon' })],
      ['an empty list', ({ services: [first] }) => Object.assign(first ?? {}, { products: [] })],
      ['a fractional line', ({ services: [first] }) => Object.assign(first?.source ?? {}, { lines: [[1.5, 2]] })],
      ['half a range', ({ services: [first] }) => Object.assign(first?.source ?? {}, { lines: [[1]] })],
      [
        'a number nested as text',
        ({ services: [first] }) =>
          Object.assign(first ?? {}, { products: [{ text: 'a', items: [{ text: 'b', items: [{ text: 1 }] }] }] }),
      ],
    ];
    for (const [what, change] of changes) {
      const catalogue = read('purwakarta');
      change(catalogue);
      const value: unknown = JSON.parse(JSON.stringify(catalogue));
      assert.ok('problem' in readCatalogue(value), `Layan: ${what}`);
      assert.equal(validate(value), false, `schema: ${what}`);
    }
  });

  it('explains every property', () => {
    const silent: string[] = [];
    const walk = (part: Schema, path: string) => {
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        if (!property.title || !property.description) silent.push(`${path}.${name}`);
        walk(property, `${path}.${name}`);
      }
      for (const [name, definition] of Object.entries(part.$defs ?? {})) walk(definition, name);
      if (part.items) walk(part.items, path);
      for (const option of part.anyOf ?? []) walk(option, path);
    };
    walk(schema, '');
    assert.deepEqual(silent, []);
  });
});
