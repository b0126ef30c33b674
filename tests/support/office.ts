/** An office whose server can be asked directly, with a clock that is set by hand; or one in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { DeviceKind, PairView } from '@layan/domain/api/devices.ts';
import type { CounterView, TicketRequest, TicketView } from '@layan/domain/api/queue.ts';
import type { Refusal } from '@layan/domain/api/api.ts';
import type { SettingsView } from '@layan/domain/api/settings.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import { buildApp } from '../../packages/server/src/app.ts';
import { readConfig, type Config } from '../../packages/server/src/config.ts';
import { Staff } from '../../packages/server/src/people/staff.ts';
import { openStore, type Store, type StoreOptions } from '../../packages/server/src/store/store.ts';

/** Monday, 12 January 2026, 09:00 in Bangkalan (WIB): an ordinary working day. */
export const MONDAY = Date.UTC(2026, 0, 12, 2);
export const MINUTE = 60_000;
/** Shorter than an idle session lives. */
const SESSION = 11 * 60 * MINUTE;

export interface Answer<T = Record<string, unknown>> {
  status: number;
  /** What was asked for, or a refusal. */
  body: T & Partial<Refusal>;
  headers: Record<string, unknown>;
}

export interface OfficeOptions {
  agency?: string;
  now?: number;
  data?: string;
  maxPages?: StoreOptions['maxPages'];
  /** Sites that may embed the office. */
  origins?: string[];
  /** The proxies that say who asks. */
  proxies?: string[];
  /** Who signs in where the data was there before. */
  supervisor?: TestOffice['supervisor'];
  /** Another zone than the agency's own. */
  timeZone?: Config['agency']['timeZone'];
}

export interface TestOffice {
  app: FastifyInstance;
  store: Store;
  data: string;
  /** What the server's log says. */
  log: string[];
  clock: { now: number };
  supervisor: { name: string; password: string };
  ask<T = Record<string, unknown>>(request: InjectOptions): Promise<Answer<T>>;
  /** A signed-in person's cookie. */
  signIn(name: string, password: string): Promise<string>;
  /** The supervisor's cookie, signed in once. */
  boss(): Promise<string>;
  /** The token of a new device that was approved. */
  device(kind?: DeviceKind): Promise<PairView>;
  issue(request: TicketRequest, token: string, key?: string): Promise<Answer<TicketView>>;
  /** Takes a step as the supervisor: `next`, `find`, `undo` of the counter, or one with a ticket. */
  step(counter: string, step: string, body?: object, ticket?: string): Promise<Answer<CounterView>>;
  change(change: (settings: OfficeSettings) => void): Promise<Answer<SettingsView>>;
  /** Closes the server and starts it anew on the same data, so many milliseconds later. */
  restart(pause?: number): Promise<void>;
  close(): Promise<void>;
}

let keys = 0;
export function newKey(): string {
  return `request-${process.pid}-${keys++}`;
}

export async function openOffice(options: OfficeOptions = {}): Promise<TestOffice> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'layan-office-'));
  const clock = { now: options.now ?? MONDAY };
  const config = readConfig({ LAYAN_AGENCY: options.agency ?? 'bangkalan', LAYAN_DATA: data });
  // The pages are tested elsewhere, and may be being built just now.
  config.pages = join(data, 'no-pages');
  config.widgets = join(data, 'no-widgets');
  // So that nothing is left behind: an office of its own keeps them beside the folder.
  config.keys = join(data, 'keys.json');
  if (options.origins) config.origins = options.origins;
  if (options.proxies) config.proxies = options.proxies;
  if (options.timeZone) config.agency = { ...config.agency, timeZone: options.timeZone };
  const log: string[] = [];
  const { maxPages } = options;
  let session: { at: number; cookie: Promise<string> } | null = null;

  async function start() {
    const store = await openStore({ data, ...(maxPages && { maxPages }) });
    const app = buildApp({ config, store, clock: () => clock.now, log: { write: line => void log.push(line) } });
    await app.ready();
    return { store, app };
  }

  const parts = await start();
  const office: TestOffice = {
    ...parts,
    data,
    log,
    clock,
    supervisor: options.supervisor ?? { name: 'supervisor', password: '' },
    async ask<T>(request: InjectOptions) {
      const answer = await office.app.inject(request);
      const { statusCode: status, headers, body } = answer;
      return { status, headers, body: (body ? JSON.parse(body) : null) as T & Partial<Refusal> };
    },
    async signIn(name, password) {
      const answer = await office.ask({ method: 'POST', url: '/api/session', payload: { name, password } });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return String(answer.headers['set-cookie']).split(';')[0] ?? '';
    },
    boss() {
      const { name, password } = office.supervisor;
      if (!session || clock.now - session.at > SESSION)
        session = { at: clock.now, cookie: office.signIn(name, password) };
      return session.cookie;
    },
    async device(kind = 'kiosk') {
      const { body } = await office.ask<PairView>({ method: 'POST', url: '/api/devices', payload: { kind } });
      await office.ask({
        method: 'POST',
        url: '/api/devices/approve',
        payload: { code: body.code },
        headers: { cookie: await office.boss() },
      });
      return body;
    },
    issue: (request, token, key = newKey()) =>
      office.ask<TicketView>({
        method: 'POST',
        url: '/api/tickets',
        payload: request,
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
      }),
    async step(counter, step, body = {}, ticket) {
      const url = ticket ? `/api/tickets/${ticket}/${step}` : `/api/counters/${counter}/${step}`;
      const payload = ticket ? { counter, ...body } : body;
      return office.ask<CounterView>({ method: 'POST', url, payload, headers: { cookie: await office.boss() } });
    },
    async change(change) {
      const headers = { cookie: await office.boss() };
      const { body } = await office.ask<SettingsView>({ url: '/api/settings', headers });
      const settings = structuredClone(body.settings);
      change(settings);
      return office.ask<SettingsView>({ method: 'PUT', url: '/api/settings', payload: settings, headers });
    },
    async restart(pause = 0) {
      await office.app.close();
      await office.store.close();
      clock.now += pause;
      Object.assign(office, await start());
    },
    async close() {
      await office.app.close();
      await office.store.close();
      if (!options.data) rmSync(data, { recursive: true, force: true });
    },
  };
  const first = await new Staff(parts.store).first(clock.now);
  if (first) office.supervisor = first;
  return office;
}

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  /** A route that only answers, in the same process. */
  bare: string;
  child: ChildProcess;
  /** Null unless this was the first start. */
  password: string | null;
  ended: Promise<number | null>;
}

export async function startServer(
  data: string,
  { start: from = MONDAY, port: wanted = 0 } = {},
): Promise<ServerProcess> {
  const script = join(import.meta.dirname, 'queue-server.ts');
  const child = spawn(process.execPath, ['--expose-gc', script, data, String(from)], {
    env: { ...process.env, PORT: String(wanted) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', text => (errors += String(text)));
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  const line = await Promise.race([
    new Promise<string>(resolve => child.stdout?.once('data', text => resolve(String(text)))),
    ended.then(() => Promise.reject(new Error(`the server ended: ${errors}`))),
  ]);
  const said = JSON.parse(line) as { port: number; bare: number; password: string | null };
  const at = (port: number) => `http://127.0.0.1:${port}`;
  return { url: at(said.port), bare: at(said.bare), child, password: said.password, ended };
}

/** What a process's server is asked with: the supervisor's cookie and an approved kiosk's token, good for all later starts. */
export interface Keys {
  cookie: string;
  token: string;
}

/** Signs in, approves a kiosk, and opens day and night so that nobody is told to come tomorrow. */
export async function openDoors({ url, password }: ServerProcess): Promise<Keys> {
  const send = async <T>(method: string, path: string, body: object | null, headers: Record<string, string>) => {
    const content = body && { body: JSON.stringify(body) };
    const type = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method, headers: { ...headers, ...(body && type) }, ...content });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return { body: (await response.json()) as T, headers: response.headers };
  };
  const signedIn = await send('POST', '/api/session', { name: 'supervisor', password }, {});
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { token, code } = (await send<PairView>('POST', '/api/devices', { kind: 'kiosk' }, {})).body;
  await send('POST', '/api/devices/approve', { code }, { cookie });
  const { settings } = (await send<SettingsView>('GET', '/api/settings', null, { cookie })).body;
  const hours = settings.hours.map(() => ({ opens: '00:00', closes: '23:59' }));
  const counters = Array.from({ length: 8 }, (_, at) => ({
    id: `loket-${at + 1}`,
    number: at + 1,
    lines: settings.lines.map(line => line.letter),
  }));
  await send('PUT', '/api/settings', { ...settings, hours, counters, minutesPerTicket: 1 }, { cookie });
  return { cookie, token };
}
