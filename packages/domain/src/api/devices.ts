/** Kiosks and boards: paired by a code on their screen, approved by a supervisor, revoked at once. */
import { Type, type Static } from '@sinclair/typebox';
import { closed, nullable, oneOf, time } from './shapes.ts';

export const DEVICE_KINDS = ['kiosk', 'board'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const DEVICE_STATES = ['waiting', 'approved', 'revoked'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];

/** What a pairing code is made of: nothing that is read as something else. */
export const CODE_CHARACTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;

const name = Type.String({ minLength: 1, maxLength: 60 });
const note = Type.String({ maxLength: 200, description: 'How the device fares, such as "sound blocked"' });

/** POST /api/devices `pairDevice`. Answers 201 pairView. */
export const pairRequest = Type.Object({ kind: oneOf(DEVICE_KINDS), name: Type.Optional(name) }, closed);
export type PairRequest = Static<typeof pairRequest>;

/** The token is told once and kept by the device; the server keeps only its hash. */
export const pairView = Type.Object({ id: Type.String(), code: Type.String(), token: Type.String() }, closed);
export type PairView = Static<typeof pairView>;

/** GET /api/devices/me `getDevice`, with the token. Refusal: 401 `device-unknown`: pair anew. */
export const deviceView = Type.Object(
  {
    id: Type.String(),
    kind: oneOf(DEVICE_KINDS),
    name: Type.String(),
    state: oneOf(DEVICE_STATES),
    code: nullable(Type.String({ description: 'To be shown while it waits for approval' })),
  },
  closed,
);
export type DeviceView = Static<typeof deviceView>;

/** POST /api/devices/me/heartbeat `beatDevice`. Answers deviceView, so that a beat also tells of approval and revocation. */
export const beatRequest = Type.Object({ note: Type.Optional(note) }, closed);
export type BeatRequest = Static<typeof beatRequest>;

/** A device as the supervisor sees it. */
export const deviceEntry = Type.Object(
  {
    id: Type.String(),
    kind: oneOf(DEVICE_KINDS),
    name: Type.String(),
    state: oneOf(DEVICE_STATES),
    createdAt: time,
    lastSeenAt: nullable(time),
    note: nullable(note),
  },
  closed,
);
export type DeviceEntry = Static<typeof deviceEntry>;

/** GET /api/devices `listDevices`: those that wait first. Codes are not told: who approves must stand before the screen. */
export const deviceList = Type.Object({ now: time, devices: Type.Array(deviceEntry) }, closed);
export type DeviceList = Static<typeof deviceList>;

/** POST /api/devices/approve `approveDevice`; spaces, hyphens and small letters are forgiven. Refusal: 404 `code-unknown`. Answers deviceEntry. */
export const approveRequest = Type.Object(
  { code: Type.String({ minLength: 1, maxLength: 20 }), name: Type.Optional(name) },
  closed,
);
export type ApproveRequest = Static<typeof approveRequest>;

/** How a person may type a code. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
