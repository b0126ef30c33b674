/**
 * The plugin's parsing and output in a real PHP, against stand-ins for Joomla's classes: no registry holds a Joomla. What was
 * tried by hand in a real one stands in widgets/joomla/README.md.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { agencyFile } from '@layan/catalog/library.ts';
import { runPhp } from '../support/php.ts';
import { schemaProblems } from '../support/schema-org.ts';

const PLUGIN = join(import.meta.dirname, '../../widgets/joomla/plg_content_layan/src/Extension/Layan.php');
const STAND_INS = join(import.meta.dirname, '../support/joomla-stand-ins.php');
const SITE = 'https://dinsos.example.go.id/';
const PAGE = `${SITE}layanan?Itemid=101`;
const AGENCIES = join(agencyFile('bangkalan'), '..');
/** A file of this very site, which the plugin reads without asking a server. */
const OWN = { catalog: `${SITE}bangkalan.json` };

interface Page {
  text: string;
  title: string;
  scripts: Record<string, Record<string, string>>;
  styles: Record<string, string>;
  tags: string[];
  links: Record<string, string>;
}

async function page(text: string, more: Record<string, unknown> = {}): Promise<Page> {
  const printed = await runPhp([STAND_INS, PLUGIN, AGENCIES], { params: OWN, address: PAGE, ...more, text });
  try {
    return JSON.parse(printed) as Page;
  } catch {
    throw new Error(`PHP said: ${printed.slice(0, 800)}`);
  }
}

describe('the tags of Layan in an article of Joomla', () => {
  for (const [tag, opened] of [
    ['{layan}', '<layan-services-widget catalog='],
    ['{layan services}', '<layan-services-widget catalog='],
    ['{layan&nbsp;service-card service=&quot;izin-lks&quot;}', '<layan-service-card-widget catalog='],
    ['{layan checklist service=“izin-lks”}', '<layan-checklist-widget catalog='],
    ['{layan pledge colour="#a41e1e" lang=\'en\'}', '<layan-pledge-widget catalog='],
  ] as const)
    it(`become widgets: ${tag}`, async () => {
      const { text, scripts } = await page(`<p>Halo</p>\n<p>${tag}</p><p>Selesai</p>`);
      assert.ok(text.startsWith(`<p>Halo</p>\n${opened}"${OWN.catalog}"`), text.slice(0, 200));
      assert.ok(text.endsWith('><p>Selesai</p>'));
      assert.equal(scripts.plg_content_layan?.src, '/media/plg_content_layan/layan.js');
    });

  it('leave an article without them as it is, and load nothing', async () => {
    const words = '<p>{layanan} {lay an} { layan } {loadmodule x}</p>';
    const { text, scripts, styles, tags } = await page(words);
    assert.equal(text, words);
    assert.deepEqual([scripts, styles, tags], [[], [], []]);
  });

  it('load one script as a module, which optimisers are asked to leave alone', async () => {
    const { scripts, styles, tags } = await page('{layan services}{layan queue}{layan services}');
    assert.deepEqual(scripts, {
      plg_content_layan: {
        src: '/media/plg_content_layan/layan.js',
        type: 'module',
        'data-no-optimize': '1',
        'data-no-defer': '1',
        'data-no-minify': '1',
        'data-cfasync': 'false',
      },
    });
    assert.deepEqual(styles, { plg_content_layan: '/media/plg_content_layan/layan.css' });
    assert.equal(tags.length, 1);
  });

  it('take script and data from the server where one is set, and from nowhere else', async () => {
    const params = { endpoint: 'http://127.0.0.1:9', agency: 'bangkalan' };
    const address = PAGE.replace('https', 'http');
    const { text, scripts } = await page('{layan services endpoint=https://evil.example/ agency=landak}', {
      params,
      address,
    });
    assert.ok(text.includes('endpoint="http://127.0.0.1:9/" agency="landak"'), text);
    assert.equal(scripts.plg_content_layan?.src, 'http://127.0.0.1:9/v1/layan.js');
    assert.ok(!text.includes('evil'));
  });

  it('show the service that the address asks for, with its title, canonical and data', async () => {
    const { text, title, links, tags } = await page('{layan services}', { address: `${PAGE}&layanan=izin-lks` });
    assert.ok(text.includes('Yang perlu Anda siapkan'));
    assert.ok(text.includes(`<a href="${PAGE}">Semua layanan</a>`));
    assert.equal(title, 'Daftarkan lembaga sosial (LKS) – Dinas Sosial');
    assert.equal(links.canonical, `${PAGE}&amp;layanan=izin-lks`);
    const data: unknown = JSON.parse(tags[0]!.replace(/^<script[^>]*>|<\/script>$/g, ''));
    assert.deepEqual(schemaProblems(data), []);
    for (const asked of ['tidak-ada', '%22%3E%3Cscript%3E', 'x&layanan[]=izin-lks']) {
      const other = await page('{layan services}', { address: `${PAGE}&layanan=${asked}` });
      assert.ok(other.text.includes('<ul class="layan-services">'), asked);
      assert.deepEqual([other.title, other.links], ['', []]);
    }
  });

  it('keep e-mail addresses readable without JavaScript, and other plugins out of our words', async () => {
    const { text } = await page('{layan complaint-channels}', { params: { catalog: `${SITE}purwakarta.json` } });
    assert.ok(text.includes('&#64;') && !text.includes('@'));
    assert.ok(!/[{}]/.test(text));
  });

  it('say to editors what is wrong, nothing to visitors, and nothing to the site’s search', async () => {
    const text = 'a {layan kios} b {layan checklist} c';
    assert.equal((await page(text)).text, 'a  b  c');
    const told = await page(text, { editor: true });
    assert.match(told.text, /WRONG_WIDGET: kios \| services, .*WRONG_SERVICE: checklist/);
    assert.match((await page('{layan}', { params: {}, editor: true })).text, /NOT_SET_UP/);
    assert.equal((await page('a {layan services} b', { context: 'com_finder.indexer' })).text, 'a  b');
  });

  it('escape whatever was set, and use nothing that cannot be used', async () => {
    const bad = `"><script>alert(1)</script>`;
    const params = { ...OWN, endpoint: `javascript:alert(1)//${bad}`, agency: bad, colour: bad, language: bad };
    const typed = bad.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const { text, scripts } = await page(`{layan services service='${typed}' colour=${typed} agency=${typed}}`, {
      params,
    });
    assert.ok(text.startsWith('<layan-services-widget '));
    assert.ok(!text.includes('<script') && !text.includes('javascript:'), text.slice(0, 400));
    assert.equal(scripts.plg_content_layan?.src, '/media/plg_content_layan/layan.js');
  });
});
