/** The officer's voice about complaints: the inbox, one case, what is done with it, and what leaves the office as a file. */
import type { OnBehalfRequest, ReceiptView } from '@layan/domain/api/complaints.ts';
import type {
  CaseView,
  DeskView,
  ExportQuery,
  InboxQuery,
  InboxView,
  OfficerAct,
  OfficerActs,
} from '@layan/domain/api/inbox.ts';
import { request } from './http.ts';
import { watch, type OnDoubt } from './office.ts';
import type { Polled } from './poll.ts';

/** Until the next look, in milliseconds: a case changes when people change it, the inbox whenever somebody writes. */
const PAUSE = { inbox: 15_000, case: 20_000, desk: 60_000 };

/** A sheet of a whole year takes its time to be written, in milliseconds. */
const FILE_PATIENCE = 120_000;

/** What of the inbox is wanted. Words to look for may be a name and travel in no address. */
export type InboxWish = Omit<InboxQuery, 'page' | 'pageSize'> & { query?: string; page?: number; pageSize?: number };

export function openInbox(wish: InboxWish, onDoubt: OnDoubt): Polled<InboxView> {
  return watch(signal => readInbox(wish, signal), PAUSE.inbox, onDoubt);
}

function readInbox({ query, page, pageSize, ...rest }: InboxWish, signal?: AbortSignal): Promise<InboxView> {
  const options = signal ? { signal } : {};
  if (query?.trim()) {
    const body = { query: query.trim(), ...rest, ...(page && { page }), ...(pageSize && { pageSize }) };
    return request('POST', 'api/inbox/search', { ...options, body });
  }
  const wanted = { ...rest, ...(page && { page: String(page) }), ...(pageSize && { pageSize: String(pageSize) }) };
  return request('GET', `api/inbox?${new URLSearchParams(wanted).toString()}`, options);
}

/** The complaint with this code, by the server's own id; null when there is none. */
export async function findCase(code: string): Promise<string | null> {
  const { items } = await readInbox({ query: code, filter: 'all', pageSize: 5 });
  return items.find(item => item.code === code)?.id ?? null;
}

export function openDesk(onDoubt: OnDoubt): Polled<DeskView> {
  return watch(signal => request<DeskView>('GET', 'api/inbox/desk', { signal }), PAUSE.desk, onDoubt);
}

export function openCase(id: string, onDoubt: OnDoubt): Polled<CaseView> {
  return watch(signal => request<CaseView>('GET', caseAddress(id), { signal }), PAUSE.case, onDoubt);
}

/** Does something with a complaint and gives it as it is then. */
export function actOnCase<Act extends OfficerAct>(id: string, act: Act, body: OfficerActs[Act]): Promise<CaseView> {
  return request('POST', `${caseAddress(id)}/${act}`, { body });
}

/** Where a file lies that was sent with a complaint, seen from one of our pages. */
export function fileAddress(id: string, file: string): string {
  return `../${caseAddress(id)}/files/${encodeURIComponent(file)}`;
}

export function getComplaintFile(id: string, file: string): Promise<Blob> {
  return request('GET', `${caseAddress(id)}/files/${encodeURIComponent(file)}`, {
    file: true,
    patience: FILE_PATIENCE,
  });
}

/** Everything kept about whoever filed it, to hand to them. */
export function exportPerson(id: string): Promise<Blob> {
  return request('GET', `${caseAddress(id)}/person`, { file: true, patience: FILE_PATIENCE });
}

/** What was received in these days as a sheet. */
export function exportInbox(kind: 'csv' | 'xlsx', days: ExportQuery): Promise<Blob> {
  const query = new URLSearchParams(days).toString();
  return request('GET', `api/inbox/export.${kind}?${query}`, { file: true, patience: FILE_PATIENCE });
}

/** Files a complaint for a visitor who stands at the counter. */
export function fileOnBehalf(body: OnBehalfRequest): Promise<ReceiptView> {
  return request('POST', 'api/complaints/on-behalf', { body });
}

function caseAddress(id: string): string {
  return `api/inbox/${encodeURIComponent(id)}`;
}
