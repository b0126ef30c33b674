import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STREAMS } from '@layan/domain/api/events.ts';
import { buildApp } from '../../packages/server/src/app.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: { 'application/json': { schema: object } } };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
  security: Record<string, string[]>[];
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: Record<string, object> };
}

/** Clients in other languages are generated from these names: they stay. */
const OPERATIONS = [
  'addStaff',
  'answerCase',
  'approveDevice',
  'arriveTicket',
  'askCase',
  'assignCase',
  'beatDevice',
  'callNext',
  'callTicket',
  'cancelTicket',
  'changePassword',
  'changeStaff',
  'classifyCase',
  'clearCase',
  'closeCase',
  'eraseComplaint',
  'exportInboxCsv',
  'exportInboxXlsx',
  'exportPerson',
  'fileComplaint',
  'fileComplaintOnBehalf',
  'findTicket',
  'finishTicket',
  'followComplaint',
  'forwardCase',
  'getCase',
  'getComplaintChallenge',
  'getComplaintFile',
  'getComplaintRules',
  'getComplaintStatistics',
  'getComplaintStatisticsCsv',
  'getConfig',
  'getDescription',
  'getDesk',
  'getDevice',
  'getFigures',
  'getHealth',
  'getQueue',
  'getSession',
  'getSettings',
  'getTicket',
  'issueRemoteTicket',
  'issueTicket',
  'lateTicket',
  'listCounters',
  'listDevices',
  'listInbox',
  'listStaff',
  'mergeCase',
  'missTicket',
  'noteCase',
  'open311Discovery',
  'open311DiscoveryXml',
  'open311Request',
  'open311RequestXml',
  'open311Requests',
  'open311RequestsXml',
  'open311Services',
  'open311ServicesXml',
  'pairDevice',
  'parkTicket',
  'partCase',
  'putSettings',
  'rateComplaint',
  'recallTicket',
  'redactCase',
  'releaseCase',
  'reopenCase',
  'reopenComplaint',
  'replyToComplaint',
  'returnTicket',
  'revokeDevice',
  'searchInbox',
  'sendComplaintFile',
  'serveTicket',
  'signIn',
  'signOut',
  'spamCase',
  'streamBoard',
  'streamCounter',
  'streamTicket',
  'transferTicket',
  'undoStep',
  'withholdCase',
];

describe('the API’s own description', () => {
  let office: TestOffice;
  let document: Document;
  before(async () => {
    office = await openOffice();
    document = (await office.ask<Document>({ url: '/api/openapi.json' })).body;
  });
  after(() => office.close());
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
    );

  it('is OpenAPI 3.1', () => {
    assert.equal(document.openapi, '3.1.0');
    assert.ok(document.info.title && document.info.version);
  });

  it('names each operation once, and by the name it always had', () => {
    assert.deepEqual(
      operations()
        .map(({ operationId }) => operationId)
        .sort(),
      OPERATIONS,
    );
  });

  it('leaves out no route of the API', () => {
    const app = buildApp({ config: readConfig({ LAYAN_DATA: office.data }), store: office.store });
    assert.throws(() => app.get('/api/nameless', async () => null), /nameless.*operation/);
    assert.doesNotThrow(() => app.get('/nameless', async () => null));
  });

  it('tells every parameter of a path, who may ask, and how it refuses', () => {
    for (const { path, operationId, parameters, responses, security, method, requestBody } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const told = parameters.filter(parameter => parameter.in === 'path');
      assert.deepEqual(
        told.map(({ name, required }) => [name, required]),
        inPath.map(name => [name, true]),
        operationId,
      );
      const codes = Object.keys(responses);
      assert.ok(
        codes.some(code => /^2\d\d$/.test(code)),
        `${operationId}: ${codes.join()}`,
      );
      for (const [code, { description, content }] of Object.entries(responses)) {
        assert.ok(description, operationId);
        assert.ok(code === '204' || Object.values(content ?? {}).every(({ schema }) => typeof schema === 'object'));
      }
      if (!['getConfig', 'getHealth', 'getDescription'].includes(operationId))
        assert.ok(codes.includes('4XX') && codes.includes('5XX'), operationId);
      for (const scheme of security.flatMap(each => Object.keys(each)))
        assert.ok(scheme in document.components.securitySchemes, operationId);
      if (method === 'get') assert.equal(requestBody, undefined, operationId);
    }
  });

  it('is whole: no reference leads out of it, and every schema says what it is', () => {
    const visit = (node: unknown, place: string): void => {
      if (Array.isArray(node)) return node.forEach((each, at) => visit(each, `${place}/${at}`));
      if (typeof node !== 'object' || node === null) return;
      assert.ok(!('$ref' in node), place);
      if ('properties' in node) assert.equal((node as { type?: string }).type, 'object', place);
      const { required = [], properties = {} } = node as { required?: string[]; properties?: object };
      if (Array.isArray(required)) for (const name of required) assert.ok(name in properties, `${place}: ${name}`);
      for (const [name, value] of Object.entries(node)) visit(value, `${place}/${name}`);
    };
    visit(document.paths, '');
  });

  it('knows which answers are streams', () => {
    const streams = operations().filter(({ path }) => path.endsWith('/stream'));
    assert.equal(streams.length, Object.keys(STREAMS).length);
    for (const { responses } of streams) assert.ok(responses['200']?.content?.['text/event-stream']);
  });

  it('describes the very answers', async () => {
    const { token } = await office.device();
    const ticket = await office.issue({ line: 'A' }, token);
    const schema = document.paths['/api/tickets']!.post!.responses['201']!.content!['application/json']!.schema;
    const { properties } = schema as { properties: object };
    assert.deepEqual(Object.keys(ticket.body).sort(), Object.keys(properties).sort());
  });
});
