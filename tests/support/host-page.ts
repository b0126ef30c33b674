/**
 * Somebody else's website, with its own origin and its own manners: pages that a test writes as strings, with the headers it
 * wants. It can also stand between a widget and Layan, and answer slowly, wrongly or not at all.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { House } from './journey.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
type Headers = Record<string, string>;

export interface Site {
  /** Such as `http://localhost:4321`: another site than Layan's, not only another port. */
  origin: string;
  /** Puts a page or a file at a path, and gives its whole address. */
  put: (path: string, content: string, headers?: Headers) => string;
  /** Answers all paths that begin so in another way; the longest beginning counts. */
  answer: (path: string, answer: Answer) => string;
  /** How often a path has been asked for. */
  asked: (path: string) => number;
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>([['/favicon.ico', icon]]);
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    paths.push(path);
    const known = [...answers.keys()].filter(start => path.startsWith(start)).sort((a, b) => b.length - a.length);
    const answer = answers.get(known[0] ?? '') ?? missing;
    Promise.resolve(answer(request, response)).catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const answer = (path: string, how: Answer) => {
    answers.set(path, how);
    return `${origin}${path}`;
  };
  return {
    origin,
    answer,
    put: (path, content, headers = {}) =>
      answer(path, (_, response) => {
        const type = TYPES[extname(path).slice(1)] ?? 'text/html';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(content);
      }),
    asked: path => paths.filter(each => each === path).length,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

const OPEN = { 'access-control-allow-origin': '*' };

/** Browsers ask for it unasked, and would complain. */
const icon: Answer = (_, response) => void response.writeHead(204).end();

const missing: Answer = (_, response) => void response.writeHead(404, OPEN).end();

/** The headers never come. */
export const hanging: Answer = () => undefined;

/** The answer begins and never ends. */
export const endless: Answer = (_, response) =>
  void response.writeHead(200, { 'content-type': 'application/json', ...OPEN }).write('{"version":');

/** Always the same answer. */
export function saying(content: string, status = 200, type = 'application/json'): Answer {
  return (_, response) => void response.writeHead(status, { 'content-type': type, ...OPEN }).end(content);
}

/** Passes everything on to Layan, as a proxy in front of it does. */
export function passingOn(to: string): Answer {
  return async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, to));
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type, ...OPEN }).end(await answer.text());
  };
}

/** A page as somebody wrote it, without a script or a style of ours. */
export function hostPage(body: string, { head = '', lang = 'id', doctype = '<!doctype html>' } = {}): string {
  return `${doctype}<html lang="${lang}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Dinas Sosial</title>${head}</head>
    <body>${body}</body></html>`;
}

/** What a webmaster pastes. */
export function snippet(house: House): string {
  return `<script type="module" src="${house.url}v1/layan.js"></script>`;
}

export interface Stay {
  page: Page;
  context: BrowserContext;
  /** What went wrong on the page: errors of scripts and in the console, and whatever a policy forbade. */
  complaints: string[];
  /** What was said to the webmaster. */
  warnings: string[];
}

/** A fresh browser profile on somebody's page. */
export async function stay(house: House, url: string, options: BrowserContextOptions = {}): Promise<Stay> {
  const { page, context, complaints, warnings } = await arrive(house, options);
  await page.goto(url);
  return { page, context, complaints, warnings };
}

/** The same before the page is opened, for what has to be prepared in the browser. */
export async function arrive(house: House, options: BrowserContextOptions = {}): Promise<Stay> {
  const context = await house.browser.newContext({
    viewport: { width: 800, height: 900 },
    locale: 'id-ID',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const warnings: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`forbidden: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return { page, context, complaints, warnings };
}

/** Resolves once this holds. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not within twenty seconds: ${holds.toString()}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
