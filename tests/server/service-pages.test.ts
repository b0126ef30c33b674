import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildApp } from '../../packages/server/src/app.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { HOSTILE, realCatalogue } from '../support/catalogues.ts';
import { openHostileOffice } from '../support/hostile-office.ts';
import { readMarkup, type Tag } from '../support/markup.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { schemaProblems } from '../support/schema-org.ts';

/** A page as a browser without scripts has it: its tags, and the data for search engines apart. */
function readPage(body: string): { tags: Tag[]; data: string[] } {
  const data: string[] = [];
  const rest = body
    .replace(/^<!doctype html>\s*/, '')
    .replace(/<script type="application\/ld\+json">(.*?)<\/script>/gs, (_, json: string) => (data.push(json), ''));
  return { tags: readMarkup(rest.trim()), data };
}

const named = (tags: Tag[], name: string) => tags.filter(tag => tag.name === name);

describe('services as pages without scripts', () => {
  let office: TestOffice;
  before(async () => {
    office = await openOffice({ agency: 'bangkalan' });
  });
  after(() => office.close());

  const get = async (url: string) => {
    const answer = await office.app.inject(url);
    return { ...readPage(answer.body), status: answer.statusCode, headers: answer.headers, body: answer.body };
  };
  const links = (tags: Tag[], url: string) =>
    named(tags, 'a').map(({ attributes }) => new URL(attributes.href ?? '', `http://x${url}`));

  it('list every service with a link that opens it', async () => {
    const { tags, status, headers } = await get('/layanan/');
    assert.equal(status, 200);
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.equal(named(tags, 'h1')[0]?.text, 'Layanan Dinas Sosial Kabupaten Bangkalan');
    const pages = links(tags, '/layanan/').map(({ pathname }) => pathname);
    for (const { id } of realCatalogue('bangkalan').services) assert.ok(pages.includes(`/layanan/${id}`), id);
    assert.equal((await office.app.inject('/layanan')).headers.location, '/layanan/');
  });

  it('have no script but data, and no style of their own', async () => {
    for (const url of ['/layanan/', '/layanan/?q=anak', '/layanan/izin-lks', '/layanan/?lang=en', '/layanan/nothing']) {
      const { tags, body } = await get(url);
      assert.ok(
        !tags.some(({ name, attributes }) => name === 'script' || name === 'style' || 'style' in attributes),
        url,
      );
      assert.doesNotMatch(body, /\son\w+=|javascript:/i, url);
    }
  });

  it('lead nowhere that does not exist, in both languages', async () => {
    for (const url of [
      '/layanan/',
      '/layanan/?lang=en',
      '/layanan/izin-lks',
      '/layanan/izin-lks?lang=en',
      '/layanan/?q=zzz',
    ]) {
      const { tags } = await get(url);
      const here = links(tags, url).filter(({ host }) => host === 'x');
      const files = tags.flatMap(
        ({ attributes: { src, href, rel } }) => (rel !== 'alternate' && (src ?? (rel && href))) || [],
      );
      for (const { pathname, search } of [...here, ...files.map(file => new URL(file, `http://x${url}`))])
        if (!pathname.startsWith('/antre'))
          assert.equal((await office.app.inject(pathname + search)).statusCode, 200, pathname);
    }
  });

  it('show a service whole, under its plain title', async () => {
    const { tags, data } = await get('/layanan/izin-lks');
    assert.equal(named(tags, 'h1').length, 1);
    assert.equal(named(tags, 'h1')[0]?.text, 'Daftarkan lembaga sosial (LKS)');
    assert.equal(named(tags, 'title')[0]?.text, 'Daftarkan lembaga sosial (LKS) – Dinas Sosial Kabupaten Bangkalan');
    const [description] = tags.filter(({ attributes }) => attributes.name === 'description');
    assert.match(description?.attributes.content ?? '', /Lamanya: 4 hari kerja\. Biaya: Gratis\.$/);
    assert.equal(data.length, 1);
    assert.deepEqual(schemaProblems(JSON.parse(data[0]!)), []);
  });

  it('speak the language that is asked for, and say so', async () => {
    const { tags } = await get('/layanan/izin-lks?lang=en');
    assert.equal(tags[0]?.attributes.lang, 'en');
    assert.equal(named(tags, 'h1')[0]?.text, 'Register a social institution');
    for (const { search, pathname } of links(tags, '/layanan/izin-lks?lang=en').filter(({ host }) => host === 'x'))
      if (pathname !== '/layanan/izin-lks') assert.equal(search, '?lang=en', pathname);
    assert.equal((await get('/layanan/?lang=<script>')).tags[0]?.attributes.lang, 'id');
  });

  it('say by which address the world knows them', async () => {
    const config = readConfig({
      LAYAN_DATA: office.data,
      LAYAN_KEYS: join(office.data, 'keys.json'),
      LAYAN_PUBLIC_URL: 'https://layan.example.go.id/',
    });
    const { body } = await buildApp({ config, store: office.store }).inject('/layanan/izin-lks?lang=en');
    const { tags, data } = readPage(body);
    const address = (rel: string, language?: string) =>
      named(tags, 'link').find(({ attributes }) => attributes.rel === rel && attributes.hreflang === language)
        ?.attributes.href;
    assert.equal(address('canonical'), 'https://layan.example.go.id/layanan/izin-lks?lang=en');
    assert.equal(address('alternate', 'id'), 'https://layan.example.go.id/layanan/izin-lks');
    const [service] = (JSON.parse(data[0]!) as { '@graph': Record<string, string>[] })['@graph'];
    assert.equal(service?.url, 'https://layan.example.go.id/layanan/izin-lks');
  });

  it('answer a search in the visitor’s own words', async () => {
    const { tags, headers } = await get('/layanan/?q=adopsi+anak');
    assert.match(named(tags, 'h1')[0]?.text ?? '', /layanan untuk “adopsi anak”/);
    assert.match(named(tags, 'li')[0]?.text ?? '', /^Adopsi anak/);
    assert.equal(tags.find(({ attributes }) => attributes.name === 'q')?.attributes.value, 'adopsi anak');
    assert.equal(headers['cache-control'], 'no-store');
    assert.ok(tags.some(({ attributes }) => attributes.name === 'robots' && attributes.content === 'noindex'));
  });

  it('say kindly that nothing fits, where to go instead, and what there is', async () => {
    const { tags } = await get('/layanan/?q=paspor');
    const words = tags[0]?.text ?? '';
    assert.match(words, /Kami tidak menemukan layanan untuk “paspor”/);
    assert.match(words, /Urusan “paspor” ada di Kantor Imigrasi\./);
    assert.match(words, /Coba kata lain/);
    assert.ok(named(tags, 'li').length >= 21);
    assert.match(
      (await get('/layanan/?q=qwxyz&lang=en')).tags[0]?.text ?? '',
      /We found no service for “qwxyz”.*Try another/s,
    );
  });

  it('take any search: long, twice, hostile', async () => {
    for (const q of ['x'.repeat(10_000), '<script>alert(1)</script>', '"\'&', '%00', '💡'.repeat(300)]) {
      const answer = await office.app.inject(`/layanan/?q=${encodeURIComponent(q)}`);
      assert.ok([200, 414].includes(answer.statusCode));
      if (answer.statusCode === 200) readPage(answer.body);
    }
    assert.equal((await get('/layanan/?q=a&q=b')).status, 200);
    assert.doesNotMatch(office.log.join(''), /alert/);
  });

  it('tell a person, not a program, that a service is not here', async () => {
    const { status, tags, headers } = await get('/layanan/tidak-ada');
    assert.equal(status, 404);
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.match(named(tags, 'h1')[0]?.text ?? '', /tidak ada di sini/);
    assert.ok(named(tags, 'form').length === 1 && named(tags, 'li').length >= 21);
    for (const url of ['/layanan/__proto__', '/layanan/..%2f..%2fpackage.json', `/layanan/${'a'.repeat(3000)}`])
      assert.ok([404, 414].includes((await office.app.inject(url)).statusCode), url.slice(0, 40));
  });

  it('show hostile texts as what they are', async () => {
    const hostile = await openHostileOffice();
    for (const url of [
      '/layanan/',
      `/layanan/${hostile.service}`,
      `/layanan/${hostile.service}?lang=en`,
      '/layanan/?q=panjang',
      '/',
    ]) {
      const { body, statusCode } = await hostile.app.inject(url);
      assert.equal(statusCode, 200, url);
      const { tags, data } = readPage(body);
      assert.ok(!tags.some(({ name }) => name === 'script'), url);
      assert.ok(tags[0]?.text.includes(HOSTILE), url);
      for (const json of data) JSON.parse(json);
    }
    await hostile.close();
  });
});
