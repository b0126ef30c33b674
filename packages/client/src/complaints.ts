/** Complaints as citizens file and follow them. Code and PIN go in bodies only. Another site names the `server`. */
import type {
  ChallengeView,
  ComplaintRequest,
  ComplaintRules,
  ComplaintView,
  EraseRequest,
  FileView,
  FollowRequest,
  RateRequest,
  ReceiptView,
  ReopenRequest,
  ReplyRequest,
  StatisticsQuery,
  StatisticsView,
} from '@layan/domain/api/complaints.ts';
import { request } from './http.ts';

/** A photo over a slow network takes its time, in milliseconds. */
const FILE_PATIENCE = 120_000;

export function getComplaintRules(server?: string, signal?: AbortSignal): Promise<ComplaintRules> {
  return request('GET', 'api/complaints/rules', { server, ...(signal && { signal }) });
}

export function getComplaintChallenge(server?: string): Promise<ChallengeView> {
  return request('GET', 'api/complaints/challenge', { server });
}

/** Sends one file; a complaint names it by the id that comes back. */
export function sendComplaintFile(file: Blob, { server, signal }: { server?: string; signal?: AbortSignal } = {}) {
  return request<FileView>('POST', 'api/complaints/files', {
    body: file,
    patience: FILE_PATIENCE,
    server,
    ...(signal && { signal }),
  });
}

/** To which server, and as which kiosk: one lobby behind one address must not be counted as one person. */
export interface Sender {
  server?: string | undefined;
  token?: string | null;
}

/** Files it; the same code with the same content gives the same receipt. A paired kiosk says who it is. */
export function fileComplaint(complaint: ComplaintRequest, from: Sender = {}): Promise<ReceiptView> {
  return request('POST', 'api/complaints', { body: complaint, ...from });
}

export function followComplaint(body: FollowRequest, from: Sender = {}): Promise<ComplaintView> {
  return request('POST', 'api/complaints/follow', { body, ...from });
}

export function replyToComplaint(body: ReplyRequest, from: Sender = {}): Promise<ComplaintView> {
  return request('POST', 'api/complaints/reply', { body, ...from });
}

export function reopenComplaint(body: ReopenRequest, from: Sender = {}): Promise<ComplaintView> {
  return request('POST', 'api/complaints/reopen', { body, ...from });
}

export function rateComplaint(body: RateRequest, from: Sender = {}): Promise<ComplaintView> {
  return request('POST', 'api/complaints/rate', { body, ...from });
}

export function eraseComplaint(body: EraseRequest, from: Sender = {}): Promise<ComplaintView> {
  return request('POST', 'api/complaints/erase', { body, ...from });
}

export function getComplaintStatistics({ from, to }: StatisticsQuery, server?: string): Promise<StatisticsView> {
  return request('GET', `api/complaints/statistics?from=${from}&to=${to}`, { server });
}
