import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  chownSync,
} from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { agencyFile } from '@layan/catalog/library.ts';
import { publicCatalogue } from '@layan/domain/publish/slim.ts';
import { widgetTag, WIDGETS } from '@layan/domain/publish/widget-tag.ts';
import { realCatalogue } from '../support/catalogues.ts';
import { readMarkup } from '../support/markup.ts';
import { LAYAN_PHP, php, runPhp, type Call } from '../support/php.ts';

const EXAMPLE = join(LAYAN_PHP, '..', 'example.php');

describe('a page made by PHP', () => {
  it('has one script tag that optimisers leave alone, and a stylesheet', async () => {
    const server = { endpoint: 'https://layan.example.go.id' };
    const [script, own, none, style, evil] = await php(
      ['layan_script', server],
      ['layan_script', { ...server, script: '/js/"layan".js' }],
      ['layan_script', {}],
      ['layan_stylesheet', server],
      ['layan_script', { endpoint: 'javascript:alert(1)' }],
    );
    assert.equal(
      script,
      '<script type="module" src="https://layan.example.go.id/v1/layan.js" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" nowprocket></script>',
    );
    assert.match(own!, /src="\/js\/&quot;layan&quot;\.js"/);
    assert.equal(style, '<link rel="stylesheet" href="https://layan.example.go.id/v1/layan.css">');
    assert.deepEqual([none, evil], ['', '']);
  });

  it('is the example, with its list and with a service', async () => {
    const page = await runPhp([EXAMPLE]);
    const tags = readMarkup(
      page
        .replace('<!doctype html>', '')
        .replace(/<script type="application.*?<\/script>/s, '')
        .trim(),
    );
    assert.equal(tags.filter(({ attributes }) => attributes.href?.startsWith('?layanan=')).length, 21);
    const file = join(mkdtempSync(join(tmpdir(), 'layan-example-')), 'page.php');
    writeFileSync(file, `<?php $_GET['layanan'] = 'izin-lks'; require ${JSON.stringify(EXAMPLE)};`);
    assert.match(await runPhp([file]), /<h2 class="layan-name">Daftarkan lembaga sosial \(LKS\)<\/h2>/);
  });

  it('gets nothing from us but functions of our name', async () => {
    const script = `
      $before = [get_defined_vars(), array_keys(get_defined_constants()), get_declared_classes()];
      require ${JSON.stringify(LAYAN_PHP)}; include ${JSON.stringify(LAYAN_PHP)};
      $names = array_filter(get_defined_functions()['user'], fn($name) => strpos($name, 'layan_') !== 0);
      unset($before[0]['before']);
      echo json_encode([$names, get_declared_classes() === $before[2], array_keys(get_defined_constants()) === $before[1]]);`;
    assert.equal(await runPhp(['-r', script]), '[[],true,true]');
  });

  it('needs no younger PHP than 7.4, and no extension but JSON and PCRE', () => {
    const source = readFileSync(LAYAN_PHP, 'utf8').replace(/\/\*\*.*?\*\/|\/\/.*$/gms, '');
    assert.doesNotMatch(
      source,
      /\bmatch\s*\(|\?->|\bstr_(contains|starts_with|ends_with)\(|\bmb_|\bfn\s*\(\)\s*:\s*never|#\[|\benum\s|\breadonly\s/,
    );
    assert.doesNotMatch(source, /\b(array_is_list|json_validate|array_find|array_any|iconv|intl|IntlDateFormatter)\b/);
    // A union type, a named argument, a property in a constructor.
    assert.doesNotMatch(source, /[(,]\s*\w+\|\w+\s+\$|[(,]\s*\w+:\s*[$'\[\d]|__construct/);
  });
});

describe('a catalogue that is not as it should be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layan-php-bad-'));
  after(() => rmSync(folder, { recursive: true }));
  const whole = JSON.stringify(realCatalogue('landak'));

  it('never brings a warning onto the page, however it is broken', async () => {
    const files: string[] = [];
    const add = (content: string) => {
      const file = join(folder, `${files.length}.json`);
      writeFileSync(file, content);
      files.push(file);
    };
    for (const content of [
      '',
      'null',
      '[]',
      '{}',
      '{"version":2}',
      '"',
      whole.slice(0, 5000),
      '\ufeff{}',
      '<html>',
      '\xff\xfe',
    ])
      add(content);
    for (let n = 0; n < 150; n++) add(JSON.stringify(broken(JSON.parse(whole), n)));
    const calls = files.flatMap((catalog): Call[] =>
      WIDGETS.flatMap((widget): Call[] => [
        ['layan_widget', widget, { catalog, endpoint: 'https://l.example', service: 'izin-panti-asuhan' }],
        ['layan_widget', widget, { catalog, language: 'en' }],
      ]).concat([['layan_json_ld', { catalog, service: 'izin-panti-asuhan' }]]),
    );
    const answers = await php(...calls);
    answers.forEach((answer, at) =>
      assert.match(answer, /^(<layan-[a-z-]+-widget|<script|$)/, JSON.stringify(calls[at])),
    );
  });

  it('is replaced by a link to the server’s own page, in the tag that the script knows', async () => {
    const options = {
      catalog: join(folder, 'nothing.json'),
      endpoint: 'https://l.example/',
      agency: 'landak',
      language: 'en',
    };
    const [list, service, queue, bare] = await php(
      ['layan_widget', 'services', options],
      ['layan_widget', 'checklist', { ...options, service: 'a b' }],
      ['layan_widget', 'queue', options],
      ['layan_widget', 'services', {}],
    );
    assert.match(
      list!,
      /^<layan-services-widget endpoint="https:\/\/l\.example\/" agency="landak" lang="en"><!-- Layan: .* --><p><a href="https:\/\/l\.example\/layanan\/\?lang=en">/,
    );
    assert.match(service!, /href="https:\/\/l\.example\/layanan\/a%20b\?lang=en"/);
    assert.match(queue!, /href="https:\/\/l\.example\/antre\/\?lang=en"/);
    assert.match(bare!, /^<layan-services-widget lang="id"><!-- .* --><\/layan-services-widget>$/);
  });

  it('minds no option of the wrong kind', async () => {
    const names =
      'endpoint agency catalog catalog_url language service href back search query only heading outside attributes cache'.split(
        ' ',
      );
    const good = { catalog: agencyFile('landak'), endpoint: 'https://l.example' };
    const calls = names.flatMap(name =>
      [[], [[]], { a: [1] }, 7, true, null, '\u0000'].flatMap((wrong): Call[] => [
        ...WIDGETS.map((widget): Call => ['layan_widget', widget, { ...good, [name]: wrong }]),
        ['layan_json_ld', { ...good, [name]: wrong }],
        ['layan_script', { [name]: wrong }],
      ]),
    );
    for (const answer of await php(...calls)) assert.match(answer, /^(<layan-|<script|$)/);
  });

  it('names the widgets there are when it is asked for another, and lets nothing out of a comment', async () => {
    const [unknown] = await php(['layan_widget', '--><script>', {}]);
    assert.equal(
      unknown,
      '<!-- Layan: services, service-card, checklist, queue, pledge, complaint-channels, complaint -->',
    );
  });

  it('is not looked for where PHP would run or list something', async () => {
    const [wrapper] = await php([
      'layan_widget',
      'pledge',
      { catalog: `php://filter/read=string.rot13/resource=${agencyFile('landak')}` },
    ]);
    assert.match(wrapper!, /katalog tidak dapat dibaca/);
  });
});

describe('a catalogue from a server', () => {
  const catalogue = publicCatalogue(realCatalogue('kapuas'));
  let server: Server;
  let endpoint = '';
  let asked: string[] = [];
  let answer: (response: ServerResponse) => void;
  let cache = '';
  const well = (response: ServerResponse) => void response.end(JSON.stringify(catalogue));
  const widget = async (more: object = {}) =>
    (await php(['layan_widget', 'pledge', { endpoint, agency: 'kapuas', cache, ...more }]))[0]!;
  const expected = () => widgetTag('pledge', catalogue, { language: 'id', endpoint });
  const kept = () => readdirSync(cache).map(name => join(cache, name));
  const age = (seconds: number) =>
    kept().forEach(file => utimesSync(file, Date.now() / 1000 - seconds, Date.now() / 1000 - seconds));

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(response);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(() => server.close());
  beforeEach(() => {
    asked = [];
    answer = well;
    cache = mkdtempSync(join(tmpdir(), 'layan-php-cache-'));
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  it('is fetched once in ten minutes', async () => {
    assert.equal(await widget(), expected());
    assert.equal(await widget(), expected());
    assert.deepEqual(asked, ['/catalog/kapuas.public.json']);
    age(601);
    assert.equal(await widget(), expected());
    assert.equal(asked.length, 2);
    assert.equal(kept().length, 1, 'nothing is left lying about');
  });

  it('is the last one while the server is down, and nobody waits for it at every page', async () => {
    await widget();
    age(601);
    answer = response => void response.writeHead(500).end('broken');
    assert.equal(await widget(), expected());
    assert.equal(await widget(), expected());
    assert.equal(asked.length, 2);
    age(601);
    answer = response => void response.end('<html>Bad gateway</html>');
    assert.equal(await widget(), expected(), 'a page in its place does not replace it');
    age(601);
    answer = well;
    assert.equal(await widget(), expected());
    assert.equal(asked.length, 4);
  });

  it('is a plain link when there never was one', async () => {
    answer = response => void response.writeHead(503).end();
    for (let n = 0; n < 3; n++)
      assert.match(await widget(), new RegExp(`<!-- .* --><p><a href="${endpoint}layanan/">`));
    assert.equal(asked.length, 1);
    const [nowhere] = await php(['layan_widget', 'services', { endpoint: 'http://127.0.0.1:9/', agency: 'x', cache }]);
    assert.match(nowhere!, /<a href="http:\/\/127\.0\.0\.1:9\/layanan\/">/);
  });

  it('is not waited for longer than five seconds, nor read beyond five megabytes', async () => {
    answer = response => {
      const drip = setInterval(() => response.write(' '), 200);
      response.on('close', () => clearInterval(drip));
    };
    const started = Date.now();
    assert.match(await widget(), /katalog tidak dapat dibaca/);
    assert.ok(Date.now() - started < 8000, `${Date.now() - started} ms`);
    answer = response => {
      const flood = () => {
        while (response.writable && response.write(' '.repeat(65536)));
      };
      response.on('drain', flood);
      flood();
    };
    assert.match(await widget({ agency: 'lain' }), /katalog tidak dapat dibaca/);
  });

  it('is not taken from a file that somebody else put there', async () => {
    await widget();
    const [file = ''] = kept();
    const planted = join(cache, 'planted');
    writeFileSync(planted, JSON.stringify({ ...catalogue, agency: { ...catalogue.agency, pledge: ['Kirim uang'] } }));
    rmSync(file);
    symlinkSync(planted, file);
    assert.equal(await widget(), expected());
    if (process.getuid?.() !== 0) return;
    writeFileSync(file, readFileSync(planted));
    chownSync(file, 65534, 65534);
    assert.equal(await widget(), expected());
  });

  it('needs no folder to keep it in', async () => {
    assert.equal(await widget({ cache: join(cache, 'nowhere') }), expected());
    assert.ok(!existsSync(join(cache, 'nowhere')));
  });
});

/** The catalogue with one thing in it gone or of another kind; which, says the number. */
function broken(catalogue: unknown, n: number): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  const { agency, services, ...rest } = catalogue as { agency: object; services: object[] };
  const small = { ...rest, agency, services: services.slice(0, 1) };
  walk(small);
  const [holder, key] = places[(n * 7919) % places.length]!;
  const wrong = [undefined, null, 5, 'x', [], {}, [[]], true][n % 8];
  holder[key] = wrong;
  return small;
}
