/** Who may ask for what: each route of the API says who, in its `config`, and this looks before anything else happens. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '@layan/domain/api/staff.ts';
import type { Context } from './app.ts';
import type { Config } from './config.ts';
import type { Device } from './people/devices.ts';
import type { Person } from './people/staff.ts';
import { Refused } from './refusal.ts';
import { isShared } from './sharing.ts';

/**
 * `device` is any paired machine, approved or not; `kiosk` an approved kiosk; `board` an approved board or anybody without
 * a token, for what a board shows is public; `visitor` an approved kiosk or anybody without a token. `staff` is whoever is
 * signed in, the others are roles; a supervisor may do all.
 */
export type Access = 'anybody' | 'device' | 'kiosk' | 'board' | 'visitor' | 'staff' | Role;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The stable name of a route of the API. */
    operation?: string;
    access?: Access;
    /** The body is a file and not JSON. */
    bytes?: boolean;
    /** The media type of an answer that is not JSON. */
    answers?: string;
  }
  interface FastifyRequest {
    person: Person | null;
    device: Device | null;
  }
}

const COOKIE = 'layan-session';
const SESSION = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`);
const BEARER = 'Bearer ';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
/** What a file is sent as. A page of another site cannot send that unasked either. */
export const BYTES = 'application/octet-stream';

export function guard(context: Context): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    const { access } = request.routeOptions.config;
    if (!access) return;
    // True for now only, and perhaps for one person only.
    reply.header('cache-control', 'no-store');
    if (!SAFE.has(request.method)) assertWelcome(request, context);
    switch (access) {
      case 'anybody':
        return;
      case 'device':
        request.device = await deviceOf(request, context);
        return;
      case 'board':
        if (request.headers.authorization) request.device = assertApproved(await deviceOf(request, context), access);
        return;
      case 'visitor':
        if (request.headers.authorization) request.device = assertApproved(await deviceOf(request, context), 'kiosk');
        return;
      case 'kiosk':
        request.device = assertApproved(await deviceOf(request, context), access);
        return;
      default:
        request.person = await personOf(request, context);
        if (access !== 'staff' && request.person.role !== access && request.person.role !== 'supervisor')
          throw new Refused('not-allowed');
    }
  };
}

/** The person behind a route that only staff may use. */
export function signedIn({ person }: FastifyRequest): Person {
  if (!person) throw new Refused('not-signed-in');
  return person;
}

/** The machine behind a route that only machines may use. */
export function paired({ device }: FastifyRequest): Device {
  if (!device) throw new Refused('device-unknown');
  return device;
}

export function bearer({ headers }: FastifyRequest): string {
  const { authorization = '' } = headers;
  return authorization.startsWith(BEARER) ? authorization.slice(BEARER.length) : '';
}

export function setSession(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  // A page that was reached by https says so in its origin, whatever stands between.
  const secure = request.headers.origin?.startsWith('https:') ? '; Secure' : '';
  void reply.header('set-cookie', `${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Strict${secure}`);
}

export function clearSession(reply: FastifyReply): void {
  void reply.header('set-cookie', `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
}

/**
 * A change is asked for by a page of this server, by one of a listed site where that is meant to be, or by something that is
 * no browser. Other sites' pages cannot send JSON without asking first, and a browser says where it comes from.
 */
function assertWelcome(request: FastifyRequest, { config }: Context): void {
  if (!isShared(request, config)) assertOwnPage(request, config);
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  const expected = request.routeOptions.config.bytes ? BYTES : 'application/json';
  if (WITH_BODY.has(request.method) && type.split(/[;\s]/)[0] !== expected)
    throw new Refused('refused', { status: 415 });
}

export function assertOwnPage({ headers }: FastifyRequest, { publicUrl }: Config): void {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refused('not-allowed');
  if (origin !== undefined && site === undefined) {
    const own = [host, publicUrl ? new URL(publicUrl).host : host];
    if (!URL.canParse(origin) || !own.includes(new URL(origin).host)) throw new Refused('not-allowed');
  }
}

async function deviceOf(request: FastifyRequest, { devices }: Context): Promise<Device> {
  const device = await devices.byToken(bearer(request));
  if (!device) throw new Refused('device-unknown');
  return device;
}

function assertApproved(device: Device, kind: Device['kind']): Device {
  if (device.state === 'waiting') throw new Refused('device-waiting');
  if (device.state === 'revoked') throw new Refused('device-revoked');
  if (device.kind !== kind) throw new Refused('not-allowed');
  return device;
}

async function personOf({ headers }: FastifyRequest, { staff, clock }: Context): Promise<Person> {
  const secret = SESSION.exec(headers.cookie ?? '')?.[1];
  const person = secret ? await staff.bySecret(secret, clock()) : null;
  if (!person) throw new Refused('not-signed-in');
  return person;
}
