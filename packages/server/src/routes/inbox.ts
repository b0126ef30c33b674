/** The office's inbox: for the roles `complaints` and `supervisor`. */
import {
  caseView,
  deskView,
  exportQuery,
  fileParams,
  inboxQuery,
  inboxSearch,
  inboxView,
  OFFICER_ACTS,
  officerActs,
  personExport,
  type OfficerAct,
} from '@layan/domain/api/inbox.ts';
import { byId } from '@layan/domain/api/shapes.ts';
import { toCsv } from '@layan/domain/publish/csv.ts';
import { signedIn } from '../access.ts';
import type { Context } from '../app.ts';
import { csvRows } from '../complaints/export.ts';
import { xlsx } from '../complaints/sheets.ts';
import { downloadHeaders } from '../security.ts';
import { refusals, type Api } from './shapes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const officer = { access: 'complaints' } as const;

export function registerInbox(app: Api, { complaints, clock }: Context): void {
  const { officers, register, reports } = complaints;

  app.get(
    '/api/inbox',
    {
      config: { operation: 'listInbox', ...officer },
      schema: { querystring: inboxQuery, response: { 200: inboxView, ...refusals } },
    },
    request => officers.list(request.query, signedIn(request), clock()),
  );

  app.post(
    '/api/inbox/search',
    {
      config: { operation: 'searchInbox', ...officer },
      schema: { body: inboxSearch, response: { 200: inboxView, ...refusals } },
    },
    request => officers.search(request.body, signedIn(request), clock()),
  );

  app.get(
    '/api/inbox/desk',
    { config: { operation: 'getDesk', ...officer }, schema: { response: { 200: deskView, ...refusals } } },
    () => officers.desk(),
  );

  app.get(
    '/api/inbox/export.csv',
    {
      config: { operation: 'exportInboxCsv', answers: 'text/csv', ...officer },
      schema: { querystring: exportQuery, response: refusals },
    },
    async (request, reply) => {
      const { from, to, language = 'id' } = request.query;
      const table = toCsv(csvRows(await reports.table(request.query)), language);
      return reply
        .headers(downloadHeaders(`pengaduan-${from}-${to}.csv`))
        .type('text/csv; charset=utf-8')
        .send(table);
    },
  );

  app.get(
    '/api/inbox/export.xlsx',
    {
      config: { operation: 'exportInboxXlsx', answers: XLSX, ...officer },
      schema: { querystring: exportQuery, response: refusals },
    },
    async (request, reply) => {
      const { from, to } = request.query;
      const workbook = await xlsx(await reports.table(request.query));
      return reply
        .headers(downloadHeaders(`pengaduan-${from}-${to}.xlsx`))
        .type(XLSX)
        .send(workbook);
    },
  );

  app.get(
    '/api/inbox/:id',
    {
      config: { operation: 'getCase', ...officer },
      schema: { params: byId, response: { 200: caseView, ...refusals } },
    },
    request => officers.case(request.params.id, signedIn(request), clock()),
  );

  app.get(
    '/api/inbox/:id/files/:file',
    {
      config: { operation: 'getComplaintFile', answers: 'application/octet-stream', ...officer },
      schema: { params: fileParams, response: refusals },
    },
    async (request, reply) => {
      const { id, file } = request.params;
      const { type, bytes } = await complaints.files.read(file, id);
      const number = 1 + (register.get(id)?.complaint.files.findIndex(each => each.id === file) ?? 0);
      const name = `lampiran-${register.get(id)?.complaint.code ?? id}-${number}.${ENDINGS[type]}`;
      return reply.headers(downloadHeaders(name)).type(type).send(bytes);
    },
  );

  app.get(
    '/api/inbox/:id/person',
    {
      config: { operation: 'exportPerson', access: 'supervisor' },
      schema: { params: byId, response: { 200: personExport, ...refusals } },
    },
    request => officers.person(request.params.id, signedIn(request), clock()),
  );

  for (const act of OFFICER_ACTS)
    app.post(
      `/api/inbox/:id/${act}`,
      {
        config: { operation: operationOf(act), ...officer },
        schema: { params: byId, body: officerActs[act], response: { 200: caseView, ...refusals } },
      },
      request => officers.act(request.params.id, act, request.body, signedIn(request), clock()),
    );
}

const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;

/** Such as `answerCase`. */
function operationOf(act: OfficerAct): string {
  return `${act === 'not-spam' ? 'clear' : act}Case`;
}
