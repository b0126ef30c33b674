/** The contract of `/api` and `/health`: each answer's type and its JSON Schema, for the server's check and the client's types. */
import { COMPLAINT_REFUSALS } from '../complaint/complaint.ts';
import { QUEUE_REFUSALS } from '../queue/queue.ts';
import { PROBLEMS } from '../remote/remote.ts';
import { issue, type Issue } from './settings.ts';

/** Why somebody or something may not do what it asked for, or not yet. */
export const ACCESS_PROBLEMS = [
  'not-signed-in',
  'not-allowed',
  'wrong-password',
  'locked-out',
  'name-taken',
  'last-supervisor',
  'device-unknown',
  'device-waiting',
  'device-revoked',
  'code-unknown',
  'key-reused',
  'too-many',
  'busy',
  'storage-full',
] as const;

export const REFUSALS = [...PROBLEMS, ...QUEUE_REFUSALS, ...ACCESS_PROBLEMS, ...COMPLAINT_REFUSALS] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Every refusal, whatever the route: a code for programs and a sentence for people, Indonesian then English. */
export interface Refusal {
  problem: RefusalCode;
  message: string;
  /** What is wrong with which setting, where more than one thing can be. */
  issues?: Issue[];
  /** From when it may be tried again, in milliseconds since the epoch, where that is known. */
  until?: number;
}

/** What a page must know before it can ask for anything else. */
export interface ServerConfig {
  agency: string;
  /** Address of the agency's catalogue on this server. */
  catalogue: string;
  /** The address by which a visitor's phone reaches this server, where it differs from the page's own. */
  publicUrl: string | null;
  version: string;
}

export interface Health {
  status: 'ok';
  version: string;
  /** The server's clock, ISO 8601. */
  now: string;
}

const string = { type: 'string' } as const;

export const refusalSchema = {
  type: 'object',
  required: ['problem', 'message'],
  additionalProperties: false,
  properties: {
    problem: { type: 'string', enum: REFUSALS },
    message: string,
    issues: { type: 'array', items: issue },
    until: { type: 'integer' },
  },
} as const;

export const serverConfigSchema = {
  type: 'object',
  required: ['agency', 'catalogue', 'publicUrl', 'version'],
  additionalProperties: false,
  properties: { agency: string, catalogue: string, publicUrl: { type: ['string', 'null'] }, version: string },
} as const;

export const healthSchema = {
  type: 'object',
  required: ['status', 'version', 'now'],
  additionalProperties: false,
  properties: { status: { type: 'string', const: 'ok' }, version: string, now: string },
} as const;
