import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channelParts } from '@layan/domain/catalog/channel-link.ts';
import type { Catalogue, Service } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { jsonLd, type JsonLdOptions } from '@layan/domain/publish/json-ld.ts';
import { hostileCatalogue, realCatalogue, realCatalogues } from '../support/catalogues.ts';
import { agency, service } from '../support/fixtures.ts';
import { nodesOf, schemaProblems, type SchemaNode } from '../support/schema-org.ts';

const HOME = 'https://layan.example/layanan/';
const pages: JsonLdOptions = { home: HOME, href: id => `${HOME}${id}` };

interface Graph {
  '@context': string;
  '@graph': SchemaNode[];
}

function graph(catalogue: Catalogue, options: JsonLdOptions = {}): Graph {
  return JSON.parse(jsonLd(catalogue, options)) as Graph;
}

/** The service's own node. */
function about(one: Service, options: JsonLdOptions = {}): SchemaNode {
  return graph({ version: 1, agency, services: [one] }, { service: one.id, ...options })['@graph'][0]!;
}

describe('a catalogue for search engines', () => {
  it('uses only what schema.org knows, where it belongs, for all fifty services and the five lists', () => {
    assert.equal(realCatalogues.flatMap(({ services }) => services).length, 50);
    for (const each of realCatalogues)
      for (const options of [{}, ...each.services.map(({ id }) => ({ service: id }))])
        for (const with_ of [options, { ...options, ...pages }, { ...options, url: `${HOME}x` }])
          assert.deepEqual(schemaProblems(graph(each, with_)), []);
  });

  it('says nothing that the catalogue does not', () => {
    for (const each of realCatalogues) {
      const known = knownTexts(each);
      for (const { id } of each.services)
        for (const node of nodesOf(graph(each, { service: id, ...pages })))
          for (const [name, value] of Object.entries(node))
            for (const text of [value].flat())
              if (typeof text === 'string' && !['@type', '@id', 'priceCurrency'].includes(name))
                assert.ok(known.has(text) || (name === 'url' && text === `${HOME}${id}`), `${id}, ${name}: ${text}`);
    }
  });

  it('gives each part one name on every page, and describes what it refers to', () => {
    const landak = realCatalogue('landak');
    const list = nodesOf(graph(landak, pages));
    const page = nodesOf(graph(landak, { service: 'izin-panti-asuhan', ...pages }));
    for (const nodes of [list, page]) {
      const ids = nodes.flatMap(node => node['@id'] ?? []);
      assert.equal(new Set(ids).size, ids.length);
    }
    const shared = page
      .filter(({ '@id': id }) => list.some(node => id && node['@id'] === id))
      .map(node => node['@type']);
    assert.deepEqual(shared, ['GovernmentService', 'GovernmentOrganization', 'AdministrativeArea']);
    assert.equal(list.filter(node => node['@type'] === 'GovernmentService').length, 11);
  });

  it('names a time only where it is one, in calendar units', () => {
    const time = (parts: NonNullable<Service['processingTime']>['parts']) =>
      about(service({ processingTime: { text: 'seperti tercetak', parts } })).availableChannel;
    const channel = (duration: string) => ({ '@type': 'ServiceChannel', processingTime: duration });
    assert.deepEqual(time([{ min: 30, max: 30, unit: 'minute' }]), channel('PT30M'));
    assert.deepEqual(time([{ min: 2, max: 2, unit: 'month' }]), channel('P2M'));
    for (const none of [
      [],
      [{ min: 3, max: 3, unit: 'workday' as const }],
      [{ min: 1, max: 5, unit: 'day' as const }],
      [{ max: 2, unit: 'month' as const }],
      [{ min: 1.5, max: 1.5, unit: 'hour' as const }],
      [{ for: 'Masyarakat', min: 1, max: 1, unit: 'hour' as const }],
      [
        { min: 1, max: 1, unit: 'hour' as const },
        { min: 2, max: 2, unit: 'hour' as const },
      ],
    ])
      assert.equal(time(none), undefined);
  });

  it('names a price only where the decree does', () => {
    const offers = (cost: Service['cost']) => about(service({ cost })).offers;
    const offer = (price: string, name?: string) => ({
      '@type': 'Offer',
      ...(name && { name }),
      price,
      priceCurrency: 'IDR',
    });
    assert.deepEqual(offers({ text: 'Gratis', free: true }), offer('0'));
    for (const silent of [null, { text: '-', free: null }, { text: 'Berbayar', free: false }])
      assert.equal(offers(silent), undefined);
    const one = { text: 'per lembar', rupiah: 2500.5 };
    assert.deepEqual(offers({ text: 'Tarif', free: false, tariffs: [one] }), offer('2500.5', 'per lembar'));
    const two = [one, { for: 'Umum', text: 'sekali', rupiah: 10000 }];
    assert.deepEqual(offers({ text: 'Tarif', free: false, tariffs: two }), [
      offer('2500.5', 'per lembar'),
      offer('10000', 'Umum'),
    ]);
    assert.equal(offers({ text: 'Tarif', free: false, tariffs: [one, { text: 'menurut kesepakatan' }] }), undefined);
  });

  it('leaves out what is not stated', () => {
    assert.deepEqual(Object.keys(about(service())).sort(), [
      '@id',
      '@type',
      'areaServed',
      'name',
      'provider',
      'subjectOf',
    ]);
    const purwakarta = nodesOf(graph(realCatalogue('purwakarta'), { service: 'kedaruratan-ppks' }));
    const decree = purwakarta.find(node => node['@type'] === 'Legislation')!;
    assert.deepEqual(Object.keys(decree), ['@type', '@id', 'name']);
    assert.ok(
      !jsonLd(realCatalogue('bangkalan'), { service: 'izin-lks' }).includes('legislationDate'),
      'the day is left open',
    );
  });

  it('stays data inside a page, whatever the texts are', () => {
    for (const text of ['</script><script>alert(1)</script>', '<!--', ']]>', 'a\u2028b', '"\\'.repeat(5000)]) {
      const json = jsonLd(hostileCatalogue(text), {
        service: hostileCatalogue(text).services[0]!.id,
        url: text,
        home: text,
      });
      assert.doesNotMatch(json, /[<\u2028\u2029]/);
      assert.ok(JSON.stringify(JSON.parse(json)).includes(JSON.stringify(text).slice(1, -1)));
    }
  });
});

/** Every text of the catalogue, and what is made of them by a rule of the domain. */
function knownTexts(catalogue: Catalogue): Set<string> {
  const { agency: office } = catalogue;
  const all = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') all.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(catalogue);
  all.add(agencyTitle(office));
  for (const { text, url } of office.contacts.flatMap(channelParts))
    [text.trim(), url ?? ''].forEach(each => all.add(each));
  const { services } = catalogue;
  if (services.some(({ cost }) => cost?.free)) all.add('0');
  for (const { processingTime } of services)
    for (const { min, unit } of processingTime?.parts ?? []) {
      all.add(`PT${min}${unit.charAt(0).toUpperCase()}`);
      all.add(`P${min}${unit.charAt(0).toUpperCase()}`);
    }
  return all;
}
