import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '@layan/client/agencies.ts';
import { jsonLd } from '@layan/domain/publish/json-ld.ts';
import { WIDGETS } from '@layan/domain/publish/widget-tag.ts';
import { DEFAULTS, WAYS, type Choices } from '../../kiosk/builder/choices.ts';
import { lackOf, type Ground } from '../../kiosk/builder/ground.ts';
import { piecesOf } from '../../kiosk/builder/snippets.ts';
import { realCatalogue } from '../support/catalogues.ts';
import { readMarkup } from '../support/markup.ts';

const SERVER = 'https://layan.example.go.id/';
const OFFER: Offer = { server: SERVER, version: '1.2.3', own: 'bangkalan', agencies: [] };
const INTEGRITY = { version: '1.2.3', files: { 'layan.css': 'sha384-css', 'layan.all.js': 'sha384-all' } };

function ground(changes: Partial<Choices> = {}, agency = 'bangkalan'): Ground {
  const choices = { ...DEFAULTS, light: false, ...changes };
  return { choices, offer: OFFER, catalogue: realCatalogue(agency), integrity: INTEGRITY };
}

/** The first piece, which is what matters. */
function code(changes: Partial<Choices>, agency?: string): string {
  return piecesOf(ground(changes, agency))[0]?.code ?? '';
}

function piece(place: string, changes: Partial<Choices>): string | undefined {
  return piecesOf(ground(changes)).find(each => each.place === place)?.code;
}

describe('a snippet', () => {
  it('is one tag and one script', () => {
    assert.equal(
      code({ lang: 'id' }),
      `<layan-services-widget endpoint="${SERVER}" agency="bangkalan" lang="id"></layan-services-widget>
<script type="module" src="${SERVER}v1/layan.js"></script>`,
    );
  });

  it('leaves the language to the page where nobody chose one', () => {
    assert.doesNotMatch(code({}), /lang=/);
    assert.match(code({ light: true }), /Daftarkan lembaga sosial/);
    assert.match(code({ light: true, lang: 'en' }), /Register a social institution/);
  });

  it('has inside what people read without JavaScript, with links that lead somewhere', () => {
    const html = code({ light: true });
    const tags = readMarkup(html);
    assert.deepEqual(
      tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.href),
      [`${SERVER}v1/layan.css`],
    );
    const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.href);
    assert.equal(links.length, 21);
    assert.equal(links[0], `${SERVER}layanan/izin-lks`);
    assert.equal(tags.find(({ name }) => name === 'form')?.attributes.action, `${SERVER}layanan/`);
    const other = readMarkup(code({ light: true, lang: 'en' }, 'landak')).find(({ name }) => name === 'a');
    assert.equal(other?.attributes.href, `${SERVER}embed/services?lang=en&agency=landak&service=izin-panti-asuhan`);
  });

  it('carries a colour that can be read by day and by night, and none where it is our own', () => {
    assert.match(
      code({ action: '#f2b233' }),
      /<style>\nlayan-services-widget \{\n {2}--layan-color-action: light-dark\(#8a651d, #f2b233\);\n {2}--layan-color-tint: .+;\n\}\n<\/style>/,
    );
    for (const action of ['', '#0b6b57', 'merah']) assert.doesNotMatch(code({ action }), /style/, action);
  });

  it('keeps the widget’s place', () => {
    assert.match(
      code({ height: true, widget: 'queue' }),
      /layan-queue-widget:not\(:defined\) \{\n {2}display: block;\n {2}min-height: \d+px;/,
    );
  });

  it('is pinned with the fingerprints of one version', () => {
    const html = code({ way: 'pinned', light: true });
    assert.ok(
      html.includes(
        `<script type="module" src="${SERVER}1.2.3/layan.all.js" integrity="sha384-all" crossorigin="anonymous"></script>`,
      ),
    );
    assert.ok(
      html.includes(
        `<link rel="stylesheet" href="${SERVER}1.2.3/layan.css" integrity="sha384-css" crossorigin="anonymous">`,
      ),
    );
    assert.deepEqual(piecesOf({ ...ground({ way: 'pinned' }), integrity: null }), []);
  });

  it('is a frame with the same looks', () => {
    const [frame, script] = readMarkup(
      code({ way: 'frame', widget: 'checklist', service: 'izin-lks', action: 'f2b233', lang: 'en' }),
    );
    assert.equal(
      frame?.attributes.src,
      `${SERVER}embed/checklist?agency=bangkalan&service=izin-lks&lang=en&action=8a651d`,
    );
    assert.equal(frame?.attributes.title, 'Dinas Sosial Kabupaten Bangkalan');
    assert.equal(script?.attributes.src, `${SERVER}v1/layan.js`);
  });

  it('is a short code where a plugin knows the server', () => {
    const chosen = { widget: 'checklist', service: 'izin-lks', action: '#f2b233', lang: 'en' } as const;
    assert.equal(
      code({ ...chosen, way: 'wordpress' }),
      '[layan widget="checklist" service="izin-lks" colour="#8a651d" agency="bangkalan" lang="en"]',
    );
    assert.equal(
      code({ ...chosen, way: 'joomla' }),
      '{layan checklist service="izin-lks" colour="#8a651d" agency="bangkalan" lang="en"}',
    );
  });

  it('is PHP that shows the service which the page’s address names', () => {
    const php = code({ way: 'php', data: true });
    assert.match(php, /^<\?php\nrequire 'layan\.php';\n/);
    assert.match(php, /'service' => \$_GET\['layanan'\] \?\? ''/);
    assert.match(php, /echo layan_json_ld\(\$layan\);/);
    assert.match(code({ way: 'php', widget: 'checklist', service: 'izin-lks' }), /'service' => 'izin-lks'/);
  });

  it('needs no server where the folder is the site’s own', () => {
    const html = code({ way: 'static', light: true, data: true, policy: true });
    assert.match(html, /<layan-services-widget catalog="layan\/bangkalan\.json">/);
    assert.match(html, /src="layan\/v1\/layan\.js"/);
    assert.ok(!html.includes(SERVER));
    assert.ok(!piece('policy', { way: 'static', policy: true })?.includes(SERVER));
  });

  it('is two lines for those who build their pages', () => {
    const { [0]: command, [1]: script, [2]: page } = piecesOf(ground({ way: 'npm', widget: 'queue', light: true }));
    assert.equal(command?.code, 'npm install @layan/widgets');
    assert.equal(script?.code, "import '@layan/widgets/queue-widget.js';\nimport '@layan/widgets/layan.css';");
    assert.match(page?.code ?? '', new RegExp(`^<layan-queue-widget endpoint="${SERVER}"`));
  });

  it('says to search engines what the server’s own pages say', () => {
    const home = `${SERVER}layanan/`;
    const data = jsonLd(realCatalogue('bangkalan'), { home, href: id => `${home}${id}` });
    assert.ok(code({ data: true }).includes(`<script type="application/ld+json">${data}</script>`));
  });

  it('keeps its style in a file of its own, and says what to allow, where the site is strict', () => {
    const strict = { policy: true, action: '#f2b233' } as const;
    assert.doesNotMatch(code(strict), /<style/);
    assert.match(piece('style', strict) ?? '', /^layan-services-widget \{/);
    assert.equal(
      piece('policy', strict),
      "script-src 'self' https://layan.example.go.id; style-src 'self' https://layan.example.go.id; connect-src 'self' https://layan.example.go.id; trusted-types layan",
    );
    assert.equal(
      piece('policy', { policy: true, way: 'frame' }),
      "script-src 'self' https://layan.example.go.id; frame-src 'self' https://layan.example.go.id",
    );
  });

  it('is there for every widget and every way, or there is a reason', () => {
    for (const widget of WIDGETS)
      for (const way of WAYS) {
        const whole = ground({ widget, way, service: 'izin-lks', light: true, data: true, height: true, policy: true });
        const server = widget === 'queue' || widget === 'complaint';
        const lack = server && way === 'static' ? 'queue-static' : null;
        assert.equal(lackOf(whole), lack);
        assert.equal(piecesOf(whole).length > 0, lack === null, `${widget} ${way}`);
      }
  });

  it('waits for the service that it needs', () => {
    for (const widget of ['checklist', 'service-card'] as const) {
      assert.equal(lackOf(ground({ widget })), 'service');
      assert.equal(lackOf(ground({ widget, service: 'sudah-tidak-ada' })), 'service-unknown');
      assert.deepEqual(piecesOf(ground({ widget })), []);
    }
    assert.equal(lackOf(ground({ widget: 'complaint-channels' })), null);
    assert.equal(lackOf(ground({ widget: 'queue' }, 'landak')), 'queue-elsewhere');
    // Left over from another widget: the list has no one service.
    assert.doesNotMatch(code({ service: 'izin-lks' }), /service=/);
  });
});
