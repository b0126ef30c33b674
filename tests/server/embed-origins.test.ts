import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { HTTPMethods } from 'fastify';
import { ConfigProblem, readConfig } from '../../packages/server/src/config.ts';
import { newKey, openOffice, type TestOffice } from '../support/office.ts';

const SITE = 'https://dinsos.example.go.id';
const STRANGER = 'https://dinsos.example.org';

describe('the sites that may embed us', () => {
  const data = mkdtempSync(join(tmpdir(), 'layan-origins-'));
  after(() => rmSync(data, { recursive: true }));
  const origins = (written: string) => readConfig({ LAYAN_DATA: data, LAYAN_ORIGINS: written }, data).origins;

  it('are none unless somebody lists them', () => assert.deepEqual(origins(''), []));

  it('are listed with commas or spaces, in the spelling of browsers and each once', () => {
    assert.deepEqual(origins(`${SITE}, http://localhost:3000\n https://DINSOS.example.go.id:443,`), [
      SITE,
      'http://localhost:3000',
    ]);
  });

  it('may stand in the configuration file', () => {
    writeFileSync(join(data, 'layan.config.json'), JSON.stringify({ origins: SITE }));
    assert.deepEqual(origins(''), [SITE]);
    writeFileSync(join(data, 'layan.config.json'), JSON.stringify({ origins: 'dinsos' }));
    assert.throws(() => origins(''), /layan\.config\.json, origins: "dinsos" bukan alamat situs/);
  });

  it('are each a scheme and a host; what is wrong is said with what was meant', () => {
    for (const wrong of [
      `${SITE}/`,
      `${SITE}/layanan`,
      `${SITE}?a`,
      `${SITE}#a`,
      'https://siti@dinsos.example.go.id',
      'https:\\\\dinsos.example.go.id',
    ])
      assert.throws(
        () => origins(wrong),
        new RegExp(`LAYAN_ORIGINS: .*tulis seperti ${SITE},.* · .*write it like`),
        wrong,
      );
    for (const wrong of [
      'dinsos.example.go.id',
      'ftp://a.go.id',
      'https://',
      'https://a.go.id:99999',
      'null',
      'file:///x',
    ])
      assert.throws(() => origins(wrong), ConfigProblem, wrong);
  });

  it('are never all: a star is refused, and why', () => {
    for (const star of ['*', 'https://*.go.id', `${SITE} *`])
      assert.throws(
        () => origins(star),
        /"\S*\*\S*" tidak bisa, karena situs mana pun .* · .*list each site instead/,
        star,
      );
  });
});

describe('a page of another site', () => {
  let office: TestOffice;
  let ticket: string;
  let token: string;
  before(async () => {
    office = await openOffice({ origins: [SITE, 'http://localhost:3000'] });
    ({ token } = await office.device());
    ticket = (await office.issue({ line: 'A' }, token)).body.id;
  });
  after(() => office.close());

  /** As a browser asks for a page of this origin. */
  const from = (origin: string, method: HTTPMethods, url: string, headers: Record<string, string> = {}) =>
    office.ask({
      method,
      url,
      headers: { origin, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { payload: {} }),
    });
  const allowed = ({ headers }: { headers: Record<string, unknown> }) => headers['access-control-allow-origin'];

  it('may read what everybody may read, when its site is listed', async () => {
    for (const url of ['/api/config', '/api/queue', `/api/tickets/${ticket}`]) {
      for (const origin of [SITE, 'http://localhost:3000']) {
        const { status, headers } = await from(origin, 'GET', url);
        assert.deepEqual([status, headers['access-control-allow-origin']], [200, origin], url);
        assert.equal(headers['vary'], 'origin');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.ok(!('access-control-allow-credentials' in headers));
      }
    }
  });

  it('gets nothing that lets it read, when its site is not', async () => {
    for (const origin of [STRANGER, `${SITE}.example.org`, 'http://dinsos.example.go.id', 'null', SITE.toUpperCase()]) {
      const { headers } = await from(origin, 'GET', '/api/queue');
      assert.deepEqual(
        Object.keys(headers).filter(name => name.startsWith('access-control')),
        [],
        origin,
      );
      assert.deepEqual([headers['cross-origin-resource-policy'], headers['vary']], ['same-origin', 'origin']);
      const refused = await from(origin, 'POST', `/api/tickets/${ticket}/late`);
      assert.deepEqual([refused.status, refused.body.problem, allowed(refused)], [403, 'not-allowed', undefined]);
    }
  });

  it('is told beforehand what it may send', async () => {
    for (const url of [
      '/api/config',
      '/api/queue',
      '/api/tickets/x',
      '/api/tickets/x/cancel',
      '/api/tickets/x/stream',
    ]) {
      const ask = (origin: string) =>
        office.ask({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': 'POST' } });
      const answer = await ask(SITE);
      assert.deepEqual([answer.status, answer.body, allowed(answer)], [204, null, SITE], url);
      assert.equal(answer.headers['access-control-max-age'], '600');
      assert.match(String(answer.headers['access-control-allow-methods']), /\bPOST\b/);
      for (const name of ['content-type', 'idempotency-key', 'last-event-id', 'accept', 'cache-control'])
        assert.ok(String(answer.headers['access-control-allow-headers']).split(', ').includes(name), name);
      const stranger = await ask(STRANGER);
      assert.deepEqual([stranger.status, allowed(stranger)], [403, undefined]);
      assert.match(stranger.body.message!, /LAYAN_ORIGINS/);
    }
  });

  it('acts for a visitor, whether its browser tells of sites or is too old to', async () => {
    for (const site of ['cross-site', 'same-site', undefined]) {
      const headers = { origin: SITE, 'content-type': 'application/json', ...(site && { 'sec-fetch-site': site }) };
      const late = await office.ask({ method: 'POST', url: `/api/tickets/${ticket}/late`, payload: {}, headers });
      assert.deepEqual([late.status, late.body['late'], allowed(late)], [200, true, SITE], site);
    }
    const own = await office.issue({ line: 'A' }, token);
    assert.equal((await from(SITE, 'POST', `/api/tickets/${own.body.id}/cancel`)).body['state'], 'cancelled');
  });

  it('can tell a refusal from an outage', async () => {
    const headers = { origin: SITE, 'sec-fetch-site': 'cross-site' };
    const post = (url: string, payload: string, type = 'application/json') =>
      office.ask({ method: 'POST', url, payload, headers: { ...headers, 'content-type': type } });
    const cancelled = (await office.issue({ line: 'A' }, token, newKey())).body.id;
    await post(`/api/tickets/${cancelled}/cancel`, '{}');
    for (const [answer, status, problem] of [
      [await from(SITE, 'GET', '/api/tickets/nobodys'), 404, 'ticket-unknown'],
      [await from(SITE, 'GET', '/api/tickets/nobodys/stream'), 404, 'ticket-unknown'],
      [await from(SITE, 'GET', `/api/tickets/${'x'.repeat(65)}`), 400, 'refused'],
      [await post(`/api/tickets/${cancelled}/cancel`, '{}'), 409, 'wrong-state'],
      [await post(`/api/tickets/${ticket}/late`, '{"cut'), 400, 'refused'],
      [await post(`/api/tickets/${ticket}/late`, 'x', 'text/plain'), 415, 'refused'],
      [await post(`/api/tickets/${ticket}/late`, `"${'x'.repeat(300_000)}"`), 413, 'refused'],
    ] as const) {
      assert.deepEqual([answer.status, answer.body.problem, allowed(answer)], [status, problem, SITE]);
    }
  });

  it('hears a ticket’s stream', async () => {
    await office.app.listen({ port: 0, host: '127.0.0.1' });
    const url = `${office.app.listeningOrigin}/api/tickets/${ticket}/stream`;
    for (const [origin, expected] of [
      [SITE, SITE],
      [STRANGER, null],
    ] as const) {
      const connection = new AbortController();
      const { headers, status } = await fetch(url, { headers: { origin }, signal: connection.signal });
      assert.deepEqual([status, headers.get('access-control-allow-origin')], [200, expected]);
      assert.deepEqual(
        [headers.get('content-type'), headers.get('vary')],
        ['text/event-stream; charset=utf-8', 'origin'],
      );
      connection.abort();
    }
  });

  it('reaches nothing of staff, devices and settings, listed or not, and not even with their cookie', async () => {
    const { paths } = (
      await office.ask<{ paths: Record<string, Record<string, { operationId: string }>> }>({ url: '/api/openapi.json' })
    ).body;
    const shared = [
      'getConfig',
      'getQueue',
      'getTicket',
      'cancelTicket',
      'lateTicket',
      'streamTicket',
      'issueRemoteTicket',
      'getComplaintRules',
      'getComplaintChallenge',
      'sendComplaintFile',
      'fileComplaint',
      'followComplaint',
      'replyToComplaint',
      'reopenComplaint',
      'rateComplaint',
      'eraseComplaint',
      'getComplaintStatistics',
      'getComplaintStatisticsCsv',
    ];
    const cookie = await office.boss();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ path, method, operationId })),
    );
    for (const { path, method, operationId } of operations) {
      // Open data is for everybody, and knows nobody.
      if (shared.includes(operationId) || operationId.startsWith('open311')) continue;
      const url = path.replace('{id}', ticket);
      const headers = { cookie, authorization: `Bearer ${token}`, 'sec-fetch-site': 'same-site' };
      const asked = await office.ask({ method: 'OPTIONS', url, headers: { origin: SITE } });
      assert.deepEqual([asked.status, allowed(asked)], [404, undefined], operationId);
      // A stream would not end.
      if (path.endsWith('/stream')) continue;
      const answer = await from(SITE, method.toUpperCase(), url, headers);
      assert.equal(allowed(answer), undefined, operationId);
      assert.equal(answer.headers['cross-origin-resource-policy'], 'same-origin', operationId);
      if (method !== 'get') assert.deepEqual([answer.status, answer.body.problem], [403, 'not-allowed'], operationId);
    }
  });
});
