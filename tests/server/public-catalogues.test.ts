import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readCatalogue } from '@layan/domain/catalog/read.ts';
import { publicCatalogue } from '@layan/domain/publish/slim.ts';
import { realCatalogue, realCatalogues } from '../support/catalogues.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

describe('catalogues for other people’s pages', () => {
  let office: TestOffice;
  before(async () => {
    office = await openOffice({ agency: 'kapuas' });
  });
  after(() => office.close());

  it('are what a phone needs of each, and still catalogues', async () => {
    for (const whole of realCatalogues) {
      const answer = await office.app.inject(`/catalog/${whole.agency.slug}.public.json`);
      assert.equal(answer.statusCode, 200);
      assert.deepEqual(answer.json(), publicCatalogue(whole));
      assert.ok('catalogue' in readCatalogue(answer.json(), { slim: true }));
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
    }
  });

  it('are sent once, and compressed', async () => {
    const ask = (known = '') => {
      const headers = { 'accept-encoding': 'gzip', 'if-none-match': known };
      return office.app.inject({ url: '/catalog/bangkalan.public.json', headers });
    };
    const first = await ask();
    assert.equal(first.headers['content-encoding'], 'gzip');
    assert.ok(first.rawPayload.length < 13_000);
    assert.equal((await ask(String(first.headers.etag))).statusCode, 304);
  });

  it('are listed with their names and places', async () => {
    const answer = await office.app.inject('/catalog/index.json');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    const list = answer.json<{ slug: string; services: number }[]>();
    assert.deepEqual(
      list.map(({ slug, services }) => [slug, services]),
      [
        ['bangkalan', 21],
        ['kaltara', 7],
        ['kapuas', 10],
        ['landak', 11],
        ['purwakarta', 1],
      ],
    );
    const { name, place } = realCatalogue('bangkalan').agency;
    assert.deepEqual(list[0], { slug: 'bangkalan', name, place, services: 21 });
  });

  it('are the office’s own where it has one', async () => {
    const { agency, ...rest } = realCatalogue('purwakarta');
    const file = join(office.data, 'own.json');
    writeFileSync(file, JSON.stringify({ ...rest, agency: { ...agency, slug: 'kota-kita', name: 'Dinas Kota' } }));
    const own = await openOffice({ agency: file });
    assert.equal((await own.app.inject('/catalog/kota-kita.public.json')).json().agency.name, 'Dinas Kota');
    const list = (await own.app.inject('/catalog/index.json')).json<{ slug: string }[]>();
    assert.ok(list.some(({ slug }) => slug === 'kota-kita'));
    await own.close();
  });

  it('are refused readably where nobody knows the agency', async () => {
    for (const path of ['/catalog/atlantis.public.json', '/catalog/__proto__.public.json']) {
      const answer = await office.app.inject(path);
      assert.deepEqual([answer.statusCode, answer.json().problem], [404, 'agency-unknown'], path);
      assert.equal(answer.headers['access-control-allow-origin'], '*', path);
    }
  });
});
