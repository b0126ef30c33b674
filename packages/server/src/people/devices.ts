/** Kiosks and boards: who they are, whether a supervisor let them in, and when they were last heard. */
import {
  readCode,
  type DeviceEntry,
  type DeviceView,
  type PairRequest,
  type PairView,
} from '@layan/domain/api/devices.ts';
import { Refused } from '../refusal.ts';
import { fingerprint, newCode, newId, newSecret } from '../secret.ts';
import type { DeviceTable } from '../store/database.ts';
import { Prepared, type Reader } from '../store/prepared.ts';
import type { Store } from '../store/store.ts';
import type { Job } from '../store/writes.ts';

export type Device = DeviceTable;

const HOUR = 60 * 60_000;
/** A device that asked and went away is forgotten. */
const WAITS = HOUR;
/** An office has fewer; more is somebody playing. */
const MOST_WAITING = 50;
/** A revoked device is listed for so long. */
const LISTED = 30 * 24 * HOUR;

const NAMES = { kiosk: 'Kios', board: 'Papan' };

const bySecret = new Prepared((db, { secret }: { secret: string }) =>
  db.selectFrom('devices').selectAll().where('secret', '=', secret),
);

export class Devices {
  readonly #store: Store;
  /** By token, for it is asked with each ticket; forgotten with each change. */
  readonly #known = new Map<string, Device>();

  constructor(store: Store) {
    this.#store = store;
  }

  async pair({ kind, name = NAMES[kind] }: PairRequest, now: number): Promise<PairView> {
    const token = newSecret();
    const id = newId();
    const code = await this.#change(async tx => {
      await forgetGone(tx, now);
      const waiting = await tx.db.selectFrom('devices').select('code').where('state', '=', 'waiting').execute();
      if (waiting.length >= MOST_WAITING) throw new Refused('busy', { status: 429 });
      let code = newCode();
      while (waiting.some(device => device.code === code)) code = newCode();
      const seen = { createdAt: now, seenAt: now };
      const device = { id, kind, name, state: 'waiting', code, secret: fingerprint(token), ...seen } as const;
      await tx.db.insertInto('devices').values(device).execute();
      return code;
    });
    return { id, code, token };
  }

  async byToken(token: string): Promise<Device | null> {
    const known = this.#known.get(token);
    if (known) return known;
    const [device] = await this.#store.read.all(bySecret, { secret: fingerprint(token) });
    if (device) this.#known.set(token, device);
    return device ?? null;
  }

  /** The device is there, and how it fares. */
  async beat(device: Device, note: string | undefined, now: number): Promise<void> {
    await this.#change(({ db }) =>
      db
        .updateTable('devices')
        .set({ seenAt: now, note: note ?? null })
        .where('id', '=', device.id)
        .execute(),
    );
  }

  async list(now: number): Promise<DeviceEntry[]> {
    const rows = await this.#store.read.db.selectFrom('devices').selectAll().orderBy('createdAt').execute();
    const order = ['waiting', 'approved', 'revoked'];
    return rows
      .filter(device => device.state !== 'waiting' || !isGone(device, now))
      .filter(device => device.state !== 'revoked' || now - (device.seenAt ?? device.createdAt) < LISTED)
      .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
      .map(entry);
  }

  async approve(typed: string, name: string | undefined, now: number): Promise<DeviceEntry> {
    return this.#change(async ({ db }) => {
      const device = await db.selectFrom('devices').selectAll().where('code', '=', readCode(typed)).executeTakeFirst();
      if (!device || isGone(device, now)) throw new Refused('code-unknown');
      const approved = { ...device, state: 'approved', code: null, name: name ?? device.name } as const;
      await db.updateTable('devices').set(approved).where('id', '=', device.id).execute();
      return entry(approved);
    });
  }

  async revoke(id: string): Promise<DeviceEntry> {
    return this.#change(async ({ db }) => {
      const device = await db
        .updateTable('devices')
        .set({ state: 'revoked', code: null })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (!device) throw new Refused('not-found');
      return entry(device);
    });
  }

  async #change<T>(job: Job<T>): Promise<T> {
    const result = await this.#store.write(job);
    this.#known.clear();
    return result;
  }
}

export function deviceView({ id, kind, name, state, code }: Device): DeviceView {
  return { id, kind, name, state, code };
}

function entry({ id, kind, name, state, createdAt, seenAt, note }: Device): DeviceEntry {
  return { id, kind, name, state, createdAt, lastSeenAt: seenAt, note };
}

function isGone({ seenAt, createdAt }: Device, now: number): boolean {
  return now - (seenAt ?? createdAt) > WAITS;
}

async function forgetGone({ db }: Reader, now: number): Promise<void> {
  await db
    .deleteFrom('devices')
    .where('state', '=', 'waiting')
    .where('seenAt', '<', now - WAITS)
    .execute();
}
