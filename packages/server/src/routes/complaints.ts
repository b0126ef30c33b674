/** Filing a complaint and following it by code and PIN: for anybody, and for pages of the listed sites. */
import {
  challengeView,
  complaintRequest,
  complaintRules,
  complaintView,
  eraseRequest,
  fileView,
  followRequest,
  onBehalfRequest,
  rateRequest,
  receiptView,
  reopenRequest,
  replyRequest,
  statisticsQuery,
  statisticsView,
} from '@layan/domain/api/complaints.ts';
import { LARGEST_FILE } from '@layan/domain/complaint/complaint.ts';
import { statisticsCsv } from '@layan/domain/complaint/statistics.ts';
import type { FastifyRequest } from 'fastify';
import { signedIn } from '../access.ts';
import type { Context } from '../app.ts';
import type { Filed } from '../complaints/intake.ts';
import type { Sender } from '../complaints/limits.ts';
import { downloadHeaders } from '../security.ts';
import { refusals, type Api } from './shapes.ts';

const shared = { access: 'visitor', shared: true } as const;

export function registerComplaints(app: Api, { complaints, clock }: Context): void {
  const { intake, citizens, files, proofs, reports } = complaints;
  const seen = { 200: complaintView, ...refusals };
  const filed = { 200: receiptView, 201: receiptView, ...refusals };

  app.get(
    '/api/complaints/rules',
    {
      config: { operation: 'getComplaintRules', ...shared },
      schema: { response: { 200: complaintRules, ...refusals } },
    },
    async () => complaints.rules(clock()),
  );

  app.get(
    '/api/complaints/challenge',
    {
      config: { operation: 'getComplaintChallenge', ...shared },
      schema: { response: { 200: challengeView, ...refusals } },
    },
    () => proofs.challenge(clock()),
  );

  app.post(
    '/api/complaints/files',
    {
      bodyLimit: LARGEST_FILE,
      config: { operation: 'sendComplaintFile', bytes: true, ...shared },
      schema: { response: { 201: fileView, ...refusals } },
    },
    async (request, reply) =>
      reply.code(201).send(await files.receive(request.body as Buffer, sender(request), clock())),
  );

  app.post(
    '/api/complaints',
    {
      config: { operation: 'fileComplaint', ...shared },
      schema: { body: complaintRequest, response: filed },
    },
    async (request, reply) => {
      const { receipt, kept } = await intake.file(request.body, sender(request), clock());
      return reply.code(statusOf(kept)).send(receipt);
    },
  );

  app.post(
    '/api/complaints/on-behalf',
    {
      config: { operation: 'fileComplaintOnBehalf', access: 'staff' },
      schema: { body: onBehalfRequest, response: filed },
    },
    async (request, reply) => {
      const { receipt, kept } = await intake.fileFor(request.body, signedIn(request).id, clock());
      return reply.code(statusOf(kept)).send(receipt);
    },
  );

  app.post(
    '/api/complaints/follow',
    { config: { operation: 'followComplaint', ...shared }, schema: { body: followRequest, response: seen } },
    request => citizens.follow(request.body, sender(request), clock()),
  );

  app.post(
    '/api/complaints/reply',
    { config: { operation: 'replyToComplaint', ...shared }, schema: { body: replyRequest, response: seen } },
    request => citizens.reply(request.body, sender(request), clock()),
  );

  app.post(
    '/api/complaints/reopen',
    { config: { operation: 'reopenComplaint', ...shared }, schema: { body: reopenRequest, response: seen } },
    request => citizens.reopen(request.body, sender(request), clock()),
  );

  app.post(
    '/api/complaints/rate',
    { config: { operation: 'rateComplaint', ...shared }, schema: { body: rateRequest, response: seen } },
    request => citizens.rate(request.body, sender(request), clock()),
  );

  app.post(
    '/api/complaints/erase',
    { config: { operation: 'eraseComplaint', ...shared }, schema: { body: eraseRequest, response: seen } },
    request => citizens.erase(request.body, sender(request), clock()),
  );

  app.get(
    '/api/complaints/statistics',
    {
      config: { operation: 'getComplaintStatistics', ...shared },
      schema: { querystring: statisticsQuery, response: { 200: statisticsView, ...refusals } },
    },
    async request => reports.statistics(request.query, sender(request), clock()),
  );

  app.get(
    '/api/complaints/statistics.csv',
    {
      config: { operation: 'getComplaintStatisticsCsv', answers: 'text/csv', ...shared },
      schema: { querystring: statisticsQuery, response: refusals },
    },
    async (request, reply) => {
      const { from, to } = request.query;
      const table = statisticsCsv(reports.statistics(request.query, sender(request), clock()), 'id');
      return reply
        .headers(downloadHeaders(`pengaduan-${from}-${to}.csv`))
        .type('text/csv; charset=utf-8')
        .send(table);
    },
  );
}

function sender({ device, ip }: FastifyRequest): Sender {
  return { device: device?.id ?? null, address: ip };
}

/** What was there before is not made. */
function statusOf(kept: Filed['kept']): 200 | 201 {
  return kept ? 201 : 200;
}
