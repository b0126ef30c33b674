/** The supervisor's voice: settings, devices, staff and figures, as they change while somebody looks. */
import type { ApproveRequest, DeviceEntry, DeviceList } from '@layan/domain/api/devices.ts';
import type { FiguresView, SettingsView } from '@layan/domain/api/settings.ts';
import type { StaffList } from '@layan/domain/api/staff.ts';
import type { OfficeSettings } from '@layan/domain/queue/queue.ts';
import { ClientProblem, request } from './http.ts';
import { poll, type Polled } from './poll.ts';

/** Until the next look, in milliseconds: what changes by itself sooner than what people change. */
const PAUSE = { devices: 10_000, figures: 60_000, settings: 60_000, staff: 60_000 };

/** Called when the server no longer knows who asks. What was there stays, until they have signed in again. */
export type OnDoubt = () => void;

export function openSettings(onDoubt: OnDoubt): Polled<SettingsView> {
  return watched('api/settings', PAUSE.settings, onDoubt);
}

export function getSettings(): Promise<SettingsView> {
  return request('GET', 'api/settings');
}

/** From now on the office works by these. Throws with `issues` where something is wrong with them. */
export function putSettings(settings: OfficeSettings): Promise<SettingsView> {
  return request('PUT', 'api/settings', { body: settings });
}

export function openDevices(onDoubt: OnDoubt): Polled<DeviceList> {
  return watched('api/devices', PAUSE.devices, onDoubt);
}

/** Lets the device in that shows this code. */
export function approveDevice(approval: ApproveRequest): Promise<DeviceEntry> {
  return request('POST', 'api/devices/approve', { body: approval });
}

/** Shuts a device out, at once. */
export function revokeDevice(id: string): Promise<DeviceEntry> {
  return request('POST', `api/devices/${encodeURIComponent(id)}/revoke`);
}

export function openStaff(onDoubt: OnDoubt): Polled<StaffList> {
  return watched('api/staff', PAUSE.staff, onDoubt);
}

/** The figures of these days, both included. */
export function openFigures(from: string, to: string, onDoubt: OnDoubt): Polled<FiguresView> {
  return watched(`api/figures?${new URLSearchParams({ from, to }).toString()}`, PAUSE.figures, onDoubt);
}

function watched<T>(path: string, pause: number, onDoubt: OnDoubt): Polled<T> {
  return watch(signal => request<T>('GET', path, { signal }), pause, onDoubt);
}

/** Asks for it again and again; whoever is no longer known keeps what is on the screen until they have signed in again. */
export function watch<T>(look: (signal: AbortSignal) => Promise<T>, pause: number, onDoubt: OnDoubt): Polled<T> {
  const ask = async (signal: AbortSignal): Promise<T> => {
    try {
      return await look(signal);
    } catch (error) {
      if (!(error instanceof ClientProblem) || error.problem !== 'not-signed-in') throw error;
      onDoubt();
      // To whoever looks it is an interruption: what was on the screen may stay there, no longer fresh.
      throw new ClientProblem('unreachable');
    }
  };
  return poll(ask, () => pause);
}
