/** Kiosks and boards, as a supervisor sees them. */
import { msg, str } from '@lit/localize';
import type { DeviceEntry, DeviceKind } from '@layan/domain/api/devices.ts';
import { timeAgo } from './clock.ts';

/** A device says every half minute that it is there; one that missed three is not. In milliseconds. */
const HEARD_WITHIN = 100_000;

export type DeviceHealth = 'waiting' | 'connected' | 'silent' | 'revoked';

/** How a device fares, by the server's clock. */
export function deviceHealth({ state, lastSeenAt }: DeviceEntry, now: number): DeviceHealth {
  if (state !== 'approved') return state;
  return lastSeenAt !== null && now - lastSeenAt <= HEARD_WITHIN ? 'connected' : 'silent';
}

export function deviceKindName(kind: DeviceKind): string {
  return kind === 'kiosk'
    ? msg('Kios', { id: 'devices.kiosk' })
    : msg('Papan panggilan', { id: 'devices.board', desc: 'the screen on the wall' });
}

/** Its name, or what it is while it has none. */
export function deviceName({ kind, name }: DeviceEntry): string {
  return name || deviceKindName(kind);
}

export function healthWords(device: DeviceEntry, now: number): string {
  switch (deviceHealth(device, now)) {
    case 'waiting':
      return msg('Menunggu kode', { id: 'devices.waiting' });
    case 'connected':
      return msg('Terhubung', { id: 'devices.connected' });
    case 'revoked':
      return msg('Dicabut', { id: 'devices.revoked' });
    case 'silent': {
      if (device.lastSeenAt === null) return msg('Belum pernah terhubung', { id: 'devices.never' });
      const ago = timeAgo(device.lastSeenAt, now);
      return msg(str`Terputus, terakhir ${ago}`, {
        id: 'devices.silent',
        desc: 'last heard, followed by "5 minutes ago"',
      });
    }
  }
}
