import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { WIDGETS } from '@layan/domain/publish/widget-tag.ts';
import { openHostileOffice } from '../support/hostile-office.ts';
import { readMarkup, type Tag } from '../support/markup.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

const SITE = 'https://dinsos.example.go.id';

function tagsOf(body: string): Tag[] {
  return readMarkup(body.replace(/^<!doctype html>\s*/, '').trim());
}

describe('a widget in a frame', () => {
  let office: TestOffice;
  before(async () => {
    office = await openOffice({ agency: 'bangkalan', origins: [SITE, 'http://localhost:3000'] });
  });
  after(() => office.close());

  it('is the tag with its light HTML, for each of them', async () => {
    for (const widget of WIDGETS) {
      const { statusCode, body, headers } = await office.app.inject(`/embed/${widget}?service=izin-lks`);
      assert.equal(statusCode, 200);
      assert.equal(headers['cache-control'], 'public, max-age=300');
      const tags = tagsOf(body);
      const tag = tags.find(({ name }) => name === `layan-${widget}-widget`);
      assert.deepEqual(tag?.attributes, { endpoint: '../', agency: 'bangkalan', service: 'izin-lks', lang: 'id' });
      assert.ok((tag?.text.trim().length ?? 0) > 20, widget);
      const scripts = tags.filter(({ name }) => name === 'script').map(({ attributes }) => attributes);
      assert.deepEqual(scripts, [
        { type: 'module', src: '../v1/layan.js' },
        { type: 'module', src: '../v1/frame.js' },
      ]);
    }
  });

  it('may be framed by this server and the listed sites, and by nobody else', async () => {
    const { headers } = await office.app.inject('/embed/services');
    const policy = String(headers['content-security-policy']).split('; ');
    assert.ok(policy.includes(`frame-ancestors 'self' ${SITE} http://localhost:3000`));
    assert.ok(policy.includes('trusted-types lit-html layan'));
    assert.ok(policy.includes("script-src 'self'") && policy.includes("require-trusted-types-for 'script'"));
    const nobody = await openOffice();
    const own = String((await nobody.app.inject('/embed/services')).headers['content-security-policy']);
    assert.ok(own.split('; ').includes("frame-ancestors 'self'"));
    for (const url of ['/', '/layanan/', '/kiosk/', '/api/config'])
      assert.match(
        String((await office.app.inject(url)).headers['content-security-policy']),
        /frame-ancestors 'none'/,
        url,
      );
    await nobody.close();
  });

  it('speaks for any agency and in either language, and stays so from link to link', async () => {
    const { body } = await office.app.inject(
      '/embed/services?agency=landak&lang=en&action=a41e1e&on-action=ffffff&paper=x"><b>',
    );
    const tags = tagsOf(body);
    assert.equal(tags[0]?.attributes.lang, 'en');
    const [first] = tags.filter(({ name }) => name === 'a');
    assert.equal(
      first?.attributes.href,
      './services?agency=landak&lang=en&action=a41e1e&on-action=ffffff&service=izin-panti-asuhan',
    );
    const service = await office.app.inject(first.attributes.href.replace('.', '/embed'));
    assert.match(service.body, /Children&#39;s home permit/);
  });

  it('answers a search without a script, in the frame', async () => {
    const page = async (q: string) => {
      const { body, headers } = await office.app.inject(`/embed/services?agency=landak&action=a41e1e&q=${q}`);
      return { tags: tagsOf(body), headers };
    };
    const { tags, headers } = await page('adopsi');
    assert.match(tags.find(({ name }) => name === 'li')?.text ?? '', /adopsi/i);
    assert.equal(headers['cache-control'], 'no-cache');
    const fields = tags.filter(({ name }) => name === 'input').map(({ attributes: { name, value } }) => [name, value]);
    assert.deepEqual(fields, [
      ['agency', 'landak'],
      ['action', 'a41e1e'],
      ['q', 'adopsi'],
    ]);
    const none = (await page('qwxyz')).tags;
    assert.match(none[0]?.text ?? '', /Tidak ada yang cocok dengan “qwxyz”/);
    assert.equal(none.filter(({ name }) => name === 'li').length, 11);
  });

  it('opens other sites outside the frame', async () => {
    const { body } = await office.app.inject('/embed/complaint-channels?agency=landak&service=izin-panti-asuhan');
    const outside = tagsOf(body).filter(({ attributes }) => attributes.href?.startsWith('https:'));
    assert.ok(outside.length > 1);
    for (const { attributes } of outside) assert.equal(attributes.target, '_blank');
  });

  it('says in the frame what is wrong with its address', async () => {
    for (const [url, words] of [
      ['/embed/nothing', /no such widget: services, /],
      ['/embed/services?agency=atlantis', /unknown: bangkalan, kaltara/],
      ['/embed/services?agency=__proto__', /unknown/],
    ] as const) {
      const { statusCode, body, headers } = await office.app.inject(url);
      assert.equal(statusCode, 404, url);
      assert.match(tagsOf(body)[0]?.text ?? '', words);
      assert.match(String(headers['content-security-policy']), /frame-ancestors 'self' https:/);
    }
  });

  it('is as bright as the site wants it', async () => {
    const scheme = async (query: string) =>
      tagsOf((await office.app.inject(`/embed/services${query}`)).body).find(
        ({ attributes }) => attributes.name === 'color-scheme',
      )?.attributes.content;
    assert.equal(await scheme(''), 'light');
    assert.equal(await scheme('?scheme=dark'), 'dark');
    assert.equal(await scheme('?scheme=auto'), 'light dark');
    assert.equal(await scheme('?scheme=__proto__'), 'light');
  });

  it('shows hostile texts and hostile addresses as what they are', async () => {
    const hostile = await openHostileOffice();
    for (const widget of WIDGETS)
      for (const service of ['', hostile.service, '"><script>alert(1)</script>']) {
        const url = `/embed/${widget}?service=${encodeURIComponent(service)}&action=%22%3E%3Cscript%3E&agency=`;
        const { body } = await hostile.app.inject(url);
        const scripts = tagsOf(body).filter(({ name }) => name === 'script');
        assert.equal(scripts.length, 2, url);
      }
    await hostile.close();
  });

  it('has a stylesheet that other sites may use too', async () => {
    const answer = await office.app.inject('/v1/layan.css');
    assert.equal(answer.body, readFileSync(new URL('../../widgets/light/layan.css', import.meta.url), 'utf8'));
    assert.match(String(answer.headers['content-type']), /^text\/css/);
    assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
  });
});
