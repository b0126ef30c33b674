/** Asks the server and understands its answer: what was wanted, or a problem with a code and a sentence. */
import type { Refusal, RefusalCode } from '@layan/domain/api/api.ts';
import type { Issue } from '@layan/domain/api/settings.ts';
import { PROBLEMS, type Problem } from '@layan/domain/remote/remote.ts';
import type { Begun } from './begun.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  /** What is sent: as JSON, a file as it is. */
  body?: unknown;
  /** After so many milliseconds the server counts as gone; a file may take longer than an answer. */
  patience?: number;
  /** A device's token. */
  token?: string | null;
  /** The same key twice is the same request: a double tap, or a second try when the answer was lost. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** Root of the server that is asked, with a slash at its end; the page's own where there is none. */
  server?: string | undefined;
  /** What changes rarely may come from the browser's own cache; nothing else does. */
  cache?: RequestCache;
  /** The same request, if somebody has begun it. */
  begun?: Begun | undefined;
  /** The answer is a file to keep, not JSON to read. */
  file?: boolean;
}

/** Why there is no answer. `message` is the server's sentence, Indonesian then English; the page chooses its own words by `problem`. */
export class ClientProblem extends Error {
  readonly problem: RefusalCode;
  /** The HTTP status; 0 when the server was not reached. */
  readonly status: number;
  /** What is wrong with which setting, when that is why. */
  readonly issues: Issue[];
  /** From when it may be tried again, in milliseconds since the epoch, where the server says so. */
  readonly until: number | null;

  constructor(
    problem: RefusalCode,
    { status = 0, message = problem, issues = [], until }: Partial<Refusal> & { status?: number } = {},
  ) {
    super(message);
    this.problem = problem;
    this.status = status;
    this.issues = issues;
    this.until = until ?? null;
  }
}

/** Longer than any answer takes in a lobby's network; after it the server counts as gone. */
const PATIENCE = 10_000;

/** An address of the server. Our own pages lie one folder below its root, wherever a proxy puts that; widgets name it. */
export function serverAddress(path: string, server = new URL('../', location.href).href): URL {
  return new URL(path.replace(/^\//, ''), server);
}

/**
 * Sends a request, such as `request<TicketView>('GET', 'api/tickets/…')`, and gives the answer; undefined where there is
 * nothing in it. Throws a `ClientProblem`, or the signal's own reason when it was given up.
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const { body, signal, server, cache = 'no-store', begun, patience = PATIENCE } = options;
  // `AbortSignal.any` and `.timeout` are younger than many phones.
  const attempt = begun?.attempt ?? new AbortController();
  const giveUp = () => attempt.abort();
  const waiting = setTimeout(giveUp, patience);
  signal?.addEventListener('abort', giveUp);
  try {
    signal?.throwIfAborted();
    const response = await (begun?.response ??
      fetch(serverAddress(path, server), {
        method,
        headers: headersFor(method, options),
        cache,
        signal: attempt.signal,
        body: method === 'GET' ? null : body instanceof Blob ? body : JSON.stringify(body ?? {}),
      }));
    if (!response.ok) throw await readProblem(response);
    if (response.status === 204) return undefined as T;
    return (await (options.file ? response.blob() : response.json())) as T;
  } catch (reason) {
    signal?.throwIfAborted();
    if (reason instanceof ClientProblem) throw reason;
    // What cannot be read is an answer, if not one of ours.
    if (reason instanceof SyntaxError) throw new ClientProblem('unexpected', { status: 200 });
    throw new ClientProblem(navigator.onLine ? 'unreachable' : 'offline');
  } finally {
    clearTimeout(waiting);
    signal?.removeEventListener('abort', giveUp);
  }
}

function headersFor(method: Method, { body, token, idempotencyKey }: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  // Said with every change, even an empty one: a form on another site cannot say it.
  if (method !== 'GET') headers['content-type'] = `application/${body instanceof Blob ? 'octet-stream' : 'json'}`;
  if (token) headers.authorization = `Bearer ${token}`;
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  return headers;
}

/** What the server refuses with. A proxy in front of it may answer in its own way while the server is gone. */
export async function readProblem(response: Response): Promise<ClientProblem> {
  const { status } = response;
  const said = (await response.json().catch(() => null)) as Partial<Refusal> | null;
  if (typeof said?.problem === 'string') return new ClientProblem(said.problem, { ...said, status });
  return new ClientProblem(status >= 500 ? 'unreachable' : status === 404 ? 'not-found' : 'unexpected', { status });
}

/** Whether the answer will be the same next time; an outage, or a crowd, passes. */
export function isRefusal(reason: unknown): boolean {
  if (!(reason instanceof ClientProblem)) return false;
  const { status } = reason;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** The problem as a `Remote` tells it; what only one route can say is a refusal like any other. */
export function asProblem(reason: unknown): Problem {
  if (!(reason instanceof ClientProblem)) return 'unexpected';
  const { problem, status } = reason;
  if ((PROBLEMS as readonly string[]).includes(problem)) return problem as Problem;
  return status === 404 ? 'not-found' : 'refused';
}
