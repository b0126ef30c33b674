import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { agencyFile, schemaFile } from '@layan/catalog/library.ts';
import type { ServerConfig } from '@layan/domain/api/api.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { buildApp } from '../../packages/server/src/app.ts';
import { readConfig, type Config } from '../../packages/server/src/config.ts';
import { openStore } from '../../packages/server/src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'layan-server-'));
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const pages = join(folder, 'dist');
for (const name of ['visitor', 'take-home', 'board', 'counter', 'office', 'builder', 'complaint', 'assets'])
  mkdirSync(join(pages, name), { recursive: true });
for (const name of ['board', 'counter', 'office', 'builder', 'complaint'])
  writeFileSync(join(pages, name, 'index.html'), '<!doctype html><title>Layar</title>');
writeFileSync(join(pages, 'visitor', 'index.html'), '<!doctype html><title>Kios</title>');
writeFileSync(join(pages, 'take-home', 'index.html'), '<!doctype html><title>Bawa</title>');
writeFileSync(join(pages, 'assets', 'visitor-Ab12_-9z.js'), 'export const kiosk = 1;\n'.repeat(100));
writeFileSync(join(folder, 'secret.txt'), 'rahasia');

const config: Config = {
  ...readConfig({ LAYAN_AGENCY: 'purwakarta', LAYAN_DATA: join(folder, 'data') }, folder),
  pages,
};
const store = await openStore(config);

function server(parts: Partial<Config> = {}, logged: string[] = []) {
  return buildApp({
    config: { ...config, ...parts },
    store,
    clock: () => Date.UTC(2026, 0, 5, 1, 30),
    log: { write: line => void logged.push(line) },
  });
}

describe('the server', () => {
  it('opens with a page that lists what runs', async () => {
    const answer = await server().inject('/');
    assert.equal(answer.statusCode, 200);
    assert.match(answer.headers['content-type'] as string, /^text\/html/);
    assert.match(answer.body, /<h1>Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak<\/h1>/);
    for (const href of ['/kiosk/', '/catalog/purwakarta.json']) assert.ok(answer.body.includes(`href="${href}"`), href);
    for (const [, path] of answer.body.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
      assert.equal((await server().inject(path ?? '')).statusCode, 200, path);
    }
  });

  it('shows markup in an agency’s name as text', async () => {
    const agency = { ...config.agency, name: '<script>alert(1)</script> & "Dinas"' };
    const { body } = await server({ agency }).inject('/');
    assert.ok(body.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Dinas&quot;'));
    assert.ok(!body.includes('<script>'));
  });

  it('tells a page which agency it is for', async () => {
    const answer = await server({ publicUrl: 'https://layan.example.go.id/' }).inject('/api/config');
    const expected = {
      agency: 'purwakarta',
      catalogue: '/catalog/purwakarta.json',
      publicUrl: 'https://layan.example.go.id/',
      version: config.version,
    };
    assert.deepEqual(answer.json(), expected);
    assert.equal((await server().inject(expected.catalogue)).statusCode, 200);
  });

  it('knows an address that phones can reach when the kiosk opened localhost', async () => {
    const app = server();
    await app.listen({ host: '0.0.0.0', port: 0 });
    try {
      const port = new URL(app.listeningOrigin).port;
      const ask = async (host: string) =>
        (await app.inject({ url: '/api/config', headers: { host } })).json<ServerConfig>().publicUrl;
      const local = await ask(`localhost:${port}`);
      assert.ok(local === null || (new URL(local).port === port && !/localhost|127\./.test(local)), String(local));
      assert.equal(await ask(`layan.kantor.lan:${port}`), null);
    } finally {
      await app.close();
    }
    assert.equal((await server().inject('/api/config')).json<ServerConfig>().publicUrl, null);
  });

  it('says that it is well, by its own clock', async () => {
    const answer = await server().inject('/health');
    assert.deepEqual(answer.json(), { status: 'ok', version: config.version, now: '2026-01-05T01:30:00.000Z' });
    assert.equal(answer.headers['cache-control'], 'no-store');
  });
});

describe('the catalogue', () => {
  it('is the very file of the repository, for any website', async () => {
    const answer = await server().inject('/catalog/landak.json');
    assert.equal(answer.statusCode, 200);
    assert.match(answer.headers['content-type'] as string, /^application\/json/);
    assert.ok(answer.rawPayload.equals(readFileSync(agencyFile('landak'))));
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['cross-origin-resource-policy'], 'cross-origin');
  });

  it('is the office’s own where it has one', async () => {
    const own = JSON.parse(readFileSync(agencyFile('purwakarta'), 'utf8')) as Catalogue;
    own.agency.slug = 'kota-kita';
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify(own));
    const itsConfig = readConfig({ LAYAN_AGENCY: file, LAYAN_DATA: join(folder, 'data') }, folder);
    const app = buildApp({ config: itsConfig, store });
    assert.deepEqual((await app.inject('/catalog/kota-kita.json')).json(), own);
  });

  it('comes with its schema', async () => {
    const answer = await server().inject('/catalog/catalog.schema.json');
    assert.ok(answer.rawPayload.equals(readFileSync(schemaFile)));
  });

  it('names the known agencies when it is asked for another', async () => {
    const answer = await server().inject('/catalog/atlantis.json');
    assert.equal(answer.statusCode, 404);
    assert.equal(answer.json().problem, 'agency-unknown');
    assert.match(answer.json().message, /bangkalan, kaltara, kapuas, landak, purwakarta/);
    for (const path of [
      '/catalog/..%2f..%2fpackage.json',
      '/catalog/__proto__.json',
      '/catalog/%00.json',
      `/catalog/${'a'.repeat(200)}.json`,
    ]) {
      const refused = await server().inject(path);
      assert.ok([400, 404, 414].includes(refused.statusCode), path);
      assert.deepEqual(Object.keys(refused.json()), ['problem', 'message'], path);
    }
  });

  it('travels compressed as the browser likes it, and once', async () => {
    const app = server();
    const ask = (encoding: string, known?: string) =>
      app.inject({
        url: '/catalog/bangkalan.json',
        headers: { 'accept-encoding': encoding, ...(known && { 'if-none-match': known }) },
      });
    const plain = await ask('identity');
    const brotli = await ask('gzip, deflate, br');
    const gzip = await ask('gzip;q=1.0, br;q=0');
    assert.deepEqual(
      [plain, brotli, gzip].map(answer => answer.headers['content-encoding']),
      [undefined, 'br', 'gzip'],
    );
    assert.ok(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload));
    assert.ok(gunzipSync(gzip.rawPayload).equals(plain.rawPayload));
    assert.ok(brotli.rawPayload.length < plain.rawPayload.length / 4);
    assert.equal(new Set([plain, brotli, gzip].map(answer => answer.headers.etag)).size, 3);
    const again = await ask('gzip, deflate, br', `W/"other", ${String(brotli.headers.etag)}`);
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });
});

describe('the pages', () => {
  it('are served where the links say', async () => {
    for (const [path, words] of [
      ['/kiosk/', 'Kios'],
      ['/bawa/', 'Bawa'],
    ] as const) {
      const answer = await server().inject(`${path}?agency=bangkalan`);
      assert.ok(answer.body.includes(words));
      assert.equal(answer.headers['cache-control'], 'no-cache');
      const bare = await server().inject(path.slice(0, -1));
      assert.deepEqual([bare.statusCode, bare.headers.location], [308, path]);
    }
  });

  it('keep files forever whose name changes with their content', async () => {
    const answer = await server().inject('/assets/visitor-Ab12_-9z.js');
    assert.match(answer.headers['content-type'] as string, /^text\/javascript/);
    assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  it('never give out a file from outside the build', async () => {
    for (const path of [
      '/kiosk/../../secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/kiosk/%2e%2e/%2e%2e/secret.txt',
      '/assets/',
      '/kiosk/nothing.js',
    ]) {
      const answer = await server().inject(path);
      assert.equal(answer.statusCode, 404, path);
      assert.ok(!answer.body.includes('rahasia'));
    }
  });

  it('say that they were not built yet', async () => {
    const answer = await server({ pages: join(folder, 'nowhere') }).inject('/kiosk/');
    assert.equal(answer.statusCode, 503);
    assert.match(answer.json().message, /npm start/);
  });
});

describe('every answer', () => {
  const paths = [
    '/',
    '/home.css',
    '/kiosk',
    '/kiosk/',
    '/catalog/landak.json',
    '/catalog/x.json',
    '/api/config',
    '/health',
    '/nothing',
    '/%E0%A4%A',
  ];

  for (const url of paths) {
    it(`carries the strict headers: ${url}`, async () => {
      const { headers } = await server().inject(url);
      const policy = String(headers['content-security-policy']);
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]) {
        assert.ok(policy.split('; ').includes(rule), rule);
      }
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
      assert.ok(headers['permissions-policy']);
    });
  }

  it('has one shape when it refuses', async () => {
    const refusals: [method: 'GET' | 'POST' | 'DELETE', url: string, status: number, problem: string][] = [
      ['GET', '/nothing', 404, 'not-found'],
      ['POST', '/api/config', 404, 'not-found'],
      ['DELETE', '/catalog/landak.json', 404, 'not-found'],
      ['GET', '/%E0%A4%A', 400, 'refused'],
      ['GET', '/assets/nothing.js', 404, 'not-found'],
    ];
    for (const [method, url, status, problem] of refusals) {
      const answer = await server().inject({ method, url });
      assert.deepEqual(
        [answer.statusCode, answer.json().problem, Object.keys(answer.json())],
        [status, problem, ['problem', 'message']],
        url,
      );
      assert.equal(answer.headers['cache-control'], 'no-store');
    }
  });

  it('is bland about the unexpected, and the log is not', async () => {
    const logged: string[] = [];
    const app = server({}, logged);
    app.get('/broken', () => {
      throw new Error('the disk is on fire');
    });
    const answer = await app.inject('/broken?nama=Siti');
    assert.deepEqual([answer.statusCode, answer.json().problem], [500, 'unexpected']);
    assert.ok(!answer.body.includes('fire'));
    assert.match(logged.join(''), /the disk is on fire/);
  });

  it('leaves nothing of what a visitor typed in the log', async () => {
    const logged: string[] = [];
    const app = server({}, logged);
    app.get('/broken', () => {
      throw new Error('broken');
    });
    for (const url of ['/broken?q=kekerasan', '/nothing?q=kekerasan', '/%E0%A4%A?q=kekerasan', '/?q=kekerasan'])
      await app.inject({ url, remoteAddress: '10.9.8.7' });
    await app.inject({
      method: 'POST',
      url: '/api/config',
      payload: '{"nama": "kekerasan',
      headers: { 'content-type': 'application/json' },
    });
    assert.ok(logged.length > 0);
    assert.doesNotMatch(logged.join(''), /kekerasan|10\.9\.8\.7/);
  });
});
